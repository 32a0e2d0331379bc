"""Many drawings at once: CSV in, Parquet out, in bounded memory.

A drawing is a row with its areas in one cell, ``right:temple right:neck_back_upper``.
Rows that cannot be read are written beside the result with what is wrong with them;
nothing is dropped silently.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from tqdm import tqdm

from referral_atlas.lookup.items import Level, is_side_free, posterior
from referral_atlas.lookup.likelihood import fit_of
from referral_atlas.lookup.query import Query, QueryError, query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.vocabulary import Laterality

ID_COLUMN, AREAS_COLUMN = "id", "areas"

RESULT_SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("rank", pa.int16()),
        ("muscle", pa.string()),
        ("source", pa.string()),
        ("kind", pa.string()),
        ("trigger_point", pa.string()),
        ("side", pa.string()),
        ("score", pa.float64()),
        ("fit", pa.float32()),
    ]
)


class BatchError(ValueError):
    """The file as a whole cannot be scored; the message says why and what is needed."""


@dataclass(frozen=True)
class BatchReport:
    """What became of the rows."""

    scored: int
    rejected: int
    rejected_path: Path | None


@dataclass(frozen=True)
class _Row:
    number: int
    id: str
    areas: str


def score_file(
    lookup: Lookup,
    source: Path,
    target: Path,
    *,
    level: Level = "muscle",
    top: int = 10,
    chunk: int = 4096,
    progress: bool = True,
) -> BatchReport:
    """Rank the sources of every drawing in a CSV file.

    Parameters
    ----------
    lookup : Lookup
        The look-up to use.
    source : Path
        CSV with a column ``areas`` (sided areas, areas or groups, separated by spaces or
        semicolons) and, if wanted, a column ``id``; else rows are numbered from 1.
    target : Path
        Parquet file to write: one row a drawing and rank. ``side`` is null where the
        drawing does not tell left from right.
    level : {"muscle", "trp"}, optional
        Rank muscles, or trigger points apart.
    top : int, optional
        Ranks to keep of each drawing.
    chunk : int, optional
        Drawings held in memory at a time.
    progress : bool, optional
        Show a progress bar.

    Returns
    -------
    BatchReport
        How many rows were scored; those rejected stand in ``<target>.rejected.csv``.

    Raises
    ------
    BatchError
        If the file cannot be read or lacks the column ``areas``.
    """
    part = target.with_name(f"{target.name}.part")
    rejected_path = target.with_name(f"{target.name}.rejected.csv")
    try:
        report = _score_rows(
            lookup,
            tqdm(_rows(source), unit=" drawings", disable=not progress),
            part,
            rejected_path,
            level=level,
            top=top,
            chunk=chunk,
        )
        part.replace(target)  # a half-written result never stands under the final name
    except BatchError:
        rejected_path.unlink(missing_ok=True)
        raise
    finally:
        part.unlink(missing_ok=True)
    if not report.rejected:
        rejected_path.unlink()
    return report


def _score_rows(
    lookup: Lookup,
    rows: Iterable[_Row],
    part: Path,
    rejected_path: Path,
    *,
    level: Level,
    top: int,
    chunk: int,
) -> BatchReport:
    scored = rejected = 0
    held: list[tuple[str, Query]] = []
    with (
        pq.ParquetWriter(part, RESULT_SCHEMA) as writer,
        rejected_path.open("w", newline="", encoding="utf-8") as rejected_file,
    ):
        rejects = csv.writer(rejected_file)
        rejects.writerow(["row", ID_COLUMN, AREAS_COLUMN, "problem"])
        for row in rows:
            try:
                texts = row.areas.replace(";", " ").split()
                held.append((row.id, query_from_texts(texts, lookup.dataset.areas)))
            except QueryError as error:
                rejected += 1
                rejects.writerow([row.number, row.id, row.areas, error])
            if len(held) >= chunk:
                writer.write_table(_score(lookup, held, level, top))
                scored += len(held)
                held = []
        if held:
            writer.write_table(_score(lookup, held, level, top))
            scored += len(held)
    return BatchReport(scored, rejected, rejected_path if rejected else None)


def _rows(source: Path) -> Iterator[_Row]:
    try:
        with source.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            if AREAS_COLUMN not in (reader.fieldnames or ()):
                found = ", ".join(reader.fieldnames or ()) or "none"
                raise BatchError(
                    f'{source} has no column "{AREAS_COLUMN}" (columns found: {found}). '
                    f"Give one row a drawing, for example: {ID_COLUMN},{AREAS_COLUMN} then "
                    "p1,right:temple right:neck_back_upper"
                )
            for number, row in enumerate(reader, start=1):
                yield _Row(number, row.get(ID_COLUMN) or str(number), row[AREAS_COLUMN] or "")
    except OSError as error:
        raise BatchError(f"{source} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise BatchError(f"{source} is not a CSV file in UTF-8: {error}.") from error


def _score(lookup: Lookup, held: list[tuple[str, Query]], level: Level, top: int) -> pa.Table:
    ranked = [
        table
        for side_free in (False, True)
        if (table := _score_alike(lookup, held, level, top, side_free=side_free)) is not None
    ]
    table = pa.concat_tables([table for _, table in ranked])
    order = np.concatenate([numbers for numbers, _ in ranked])
    return table.take(np.argsort(order, kind="stable"))


def _score_alike(
    lookup: Lookup, held: list[tuple[str, Query]], level: Level, top: int, *, side_free: bool
) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.intp]], pa.Table] | None:
    """Score the drawings that do, or do not, tell left from right."""
    chosen = [i for i, (_, query) in enumerate(held) if is_side_free(query) is side_free]
    if not chosen:
        return None
    model, matrix = lookup.model, lookup.matrix
    likelihood = model.log_likelihood([held[i][1] for i in chosen])
    items = lookup.items(level, side_free=side_free)
    probability = items.probability(posterior(likelihood + model.log_prior, matrix.is_muscle))
    order = np.argsort(-probability[:, :-1], axis=1, kind="stable")
    columns: dict[str, list[object]] = {name: [] for name in RESULT_SCHEMA.names}
    numbers: list[int] = []
    for row, i in enumerate(chosen):
        name, query = held[i]
        reached = matrix.reached(query.areas)
        rank = 0
        for item in order[row]:
            rows = items.rows[item]
            if not reached[list(rows)].any():
                continue
            rank += 1
            lead = lookup.lead_first(rows, likelihood[row], reached)[0]
            source = matrix.sources[lead]
            columns["id"].append(name)
            columns["rank"].append(rank)
            columns["muscle"].append(None if source.kind else source.entry)
            columns["source"].append(source.entry)
            columns["kind"].append(source.kind.value if source.kind else "muscle")
            columns["trigger_point"].append(source.trigger_point)
            columns["side"].append(None if side_free else Laterality(source.side).value)
            columns["score"].append(float(probability[row, item]))
            columns["fit"].append(fit_of(float(likelihood[row, lead]), model.fit_scale(query)))
            numbers.append(i)
            if rank == top:
                break
    return np.array(numbers, dtype=np.intp), pa.table(columns, schema=RESULT_SCHEMA)
