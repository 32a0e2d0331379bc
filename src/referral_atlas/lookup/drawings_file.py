"""Read a file of drawings, CSV or Parquet, in blocks."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from referral_atlas.lookup.scoring import Drawing

ID_COLUMN, AREAS_COLUMN = "id", "areas"
PARQUET_SUFFIXES = (".parquet", ".pq")

_EXAMPLE = (
    f"Give one row a drawing, for example: {ID_COLUMN},{AREAS_COLUMN} then "
    "p1,right:temple right:neck_back_upper"
)


class BatchError(ValueError):
    """The file as a whole cannot be scored; the message says why and what is needed."""


class InputError(BatchError):
    """The input itself is at fault; going on with it later would not help."""


def blocks_of(source: Path, size: int) -> Iterator[list[Drawing]]:
    """Read the drawings of a file, so many at a time.

    Parameters
    ----------
    source : Path
        Parquet, by its suffix, else CSV in UTF-8. A column ``areas`` is needed; without a
        column ``id`` the rows are numbered from 1.
    size : int
        Drawings in a block.

    Raises
    ------
    InputError
        If the file cannot be read or lacks the column ``areas``.
    """
    rows = _parquet_rows(source) if source.suffix.lower() in PARQUET_SUFFIXES else _csv_rows(source)
    while block := list(islice(rows, size)):
        yield block


def drawings_in(source: Path) -> int | None:
    """How many drawings a file holds, where that is known without reading it."""
    if source.suffix.lower() not in PARQUET_SUFFIXES:
        return None
    try:
        return int(pq.read_metadata(source).num_rows)
    except (OSError, pa.ArrowInvalid):
        return None  # said when it is read


def _csv_rows(source: Path) -> Iterator[Drawing]:
    try:
        with source.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            areas, name = _columns(source, header)
            for number, row in enumerate(filter(None, reader), start=1):
                text = row[areas] if areas < len(row) else ""
                given = row[name] if name is not None and name < len(row) else ""
                yield Drawing(number, given or str(number), text)
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{source} is not a CSV file in UTF-8: {error}.") from error


def _parquet_rows(source: Path) -> Iterator[Drawing]:
    try:
        with pq.ParquetFile(source) as file:
            _, name = _columns(source, file.schema_arrow.names)
            wanted = [AREAS_COLUMN] + ([ID_COLUMN] if name is not None else [])
            for column in wanted:
                kind = file.schema_arrow.field(column).type
                if column == AREAS_COLUMN and not _is_text(kind):
                    message = f'{source}: the column "{column}" holds {kind}; needed is text.'
                    raise InputError(f"{message} {_EXAMPLE}")
            number = 0
            for batch in file.iter_batches(columns=wanted, batch_size=8192):
                texts = batch.column(AREAS_COLUMN).to_pylist()
                ids = batch.column(ID_COLUMN).to_pylist() if name is not None else []
                for index, text in enumerate(texts):
                    number += 1
                    given = ids[index] if name is not None else None
                    yield Drawing(number, str(number) if given is None else str(given), text or "")
    except OSError as error:
        raise InputError(f"{source} cannot be read: {_said(error)}.") from error
    except (pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise InputError(f"{source} is not a Parquet file: {_said(error)}.") from error


def _said(error: Exception) -> str:
    """What an error says, on one line."""
    told = error.strerror if isinstance(error, OSError) else None
    return " ".join((told or str(error)).rstrip(".").split())


def _is_text(kind: pa.DataType) -> bool:
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _columns(source: Path, names: list[str]) -> tuple[int, int | None]:
    """Places of the areas and of the id."""
    if AREAS_COLUMN not in names:
        found = ", ".join(names) or "none"
        message = f'{source} has no column "{AREAS_COLUMN}" (columns found: {found}).'
        raise InputError(f"{message} {_EXAMPLE}")
    return names.index(AREAS_COLUMN), names.index(ID_COLUMN) if ID_COLUMN in names else None
