"""Results of blocks kept as files until all are there, so that a broken run can go on.

Beside the target stands ``<target>.parts`` with one Arrow file a block, each written under
another name first. A run that finds it, made from the same input, data and options, leaves out
the blocks that are done; whatever was killed when, the joined result has the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import feather

from referral_atlas.lookup.drawings_file import AREAS_COLUMN, ID_COLUMN
from referral_atlas.lookup.scoring import RESULT_SCHEMA, Rejected

_MANIFEST = "manifest.json"


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Parts:
    """The finished blocks of one run.

    Parameters
    ----------
    target : Path
        Where the joined result will stand.
    made_from : dict of str to str
        What the result depends on; blocks made from anything else are thrown away.
    """

    def __init__(self, target: Path, made_from: dict[str, str]) -> None:
        self.target = target
        self.folder = target.with_name(f"{target.name}.parts")
        self.rejected_path = target.with_name(f"{target.name}.rejected.csv")
        if self._manifest() != made_from:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            self._write(self.folder / _MANIFEST, json.dumps(made_from).encode())

    def _manifest(self) -> dict[str, str] | None:
        try:
            found: dict[str, str] = json.loads((self.folder / _MANIFEST).read_bytes())
        except (OSError, ValueError):
            return None
        return found

    def has(self, block: int) -> bool:
        """Whether a block is done."""
        return self._ranked(block).is_file()

    def put(self, block: int, table: pa.Table, rejected: list[Rejected]) -> None:
        """Keep the result of a block; it is done once the ranked part has its final name."""
        rows = [[r.drawing.number, r.drawing.id, r.drawing.areas, r.problem] for r in rejected]
        self._write(self.folder / f"{block:08d}.json", json.dumps(rows).encode())
        path = self._ranked(block)
        half = path.with_suffix(".half")
        feather.write_feather(table, str(half), compression="uncompressed")
        half.replace(path)

    def join(self, blocks: int) -> int:
        """Write the result and the rejected rows under their final names; forget the parts.

        Returns
        -------
        int
            Rows that were rejected.
        """
        rejected = 0
        half = self.folder / "whole.half"
        aside = self.folder / "rejected.half"
        with (
            pq.ParquetWriter(half, RESULT_SCHEMA) as writer,
            aside.open("w", newline="", encoding="utf-8") as file,
        ):
            rejects = csv.writer(file)
            rejects.writerow(["row", ID_COLUMN, AREAS_COLUMN, "problem"])
            for block in range(blocks):
                writer.write_table(feather.read_table(str(self._ranked(block))))
                rows = json.loads((self.folder / f"{block:08d}.json").read_bytes())
                rejects.writerows(rows)
                rejected += len(rows)
        if rejected:
            aside.replace(self.rejected_path)
        else:
            self.rejected_path.unlink(missing_ok=True)
        half.replace(self.target)  # a half-written result never stands under the final name
        self.discard()
        return rejected

    def discard(self) -> None:
        """Throw the parts away."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ranked(self, block: int) -> Path:
        return self.folder / f"{block:08d}.arrow"

    def _write(self, path: Path, content: bytes) -> None:
        half = path.with_name(f"{path.name}.half")
        half.write_bytes(content)
        half.replace(path)
