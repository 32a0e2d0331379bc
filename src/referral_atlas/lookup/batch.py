"""Many drawings at once: CSV or Parquet in, Parquet out, in bounded memory.

A drawing is a row with its areas in one cell, ``right:temple right:neck_back_upper``.
Rows that cannot be read are written beside the result with what is wrong with them;
nothing is dropped silently. A run that was broken off goes on where it stopped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

from tqdm import tqdm

from referral_atlas.lookup.drawings_file import BatchError, InputError, blocks_of, drawings_in
from referral_atlas.lookup.items import Level
from referral_atlas.lookup.parts import Parts, file_digest
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.scoring import BlockScorer
from referral_atlas.lookup.workers import Block, DaskCluster, Here, Processes, Workers

__all__ = ["BatchError", "BatchReport", "score_file"]

BLOCK = 8192
"""Drawings in a block."""


@dataclass(frozen=True)
class BatchReport:
    """What became of the rows."""

    scored: int
    rejected: int
    rejected_path: Path | None
    resumed: int
    """Rows that an earlier, broken run had done."""


def score_file(  # noqa: PLR0913  all but the files have defaults
    lookup: Lookup,
    source: Path,
    target: Path,
    *,
    level: Level = "muscle",
    top: int = 10,
    block: int = BLOCK,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: bool = True,
) -> BatchReport:
    """Rank the sources of every drawing in a file.

    Parameters
    ----------
    lookup : Lookup
        The look-up to use.
    source : Path
        CSV or Parquet with a column ``areas`` (sided areas, areas or groups, separated by
        spaces or semicolons) and, if wanted, a column ``id``; else rows are numbered from 1.
    target : Path
        Parquet file to write: one row a drawing and rank. ``side`` is null where the
        drawing does not tell left from right; ``muscle`` is null for other sources.
    level : {"muscle", "trp"}, optional
        Rank muscles, or trigger points apart.
    top : int, optional
        Ranks to keep of each drawing.
    block : int, optional
        Drawings handed to a worker at a time.
    workers : int, optional
        Processes to use; by default one for each core. A file of one block needs none.
    scheduler : str, optional
        Address of a Dask scheduler; its workers are used instead.
    progress : bool, optional
        Show a progress bar.

    Returns
    -------
    BatchReport
        How many rows were scored; those rejected stand in ``<target>.rejected.csv``.

    Raises
    ------
    BatchError
        If the file cannot be read, lacks the column ``areas`` or cannot be written, or the
        workers fail.
    """
    blocks = blocks_of(source, block)
    first = list(islice(blocks, 2))  # a file that cannot be read leaves nothing behind
    made_from = {
        "input": file_digest(source),
        "dataset": lookup.dataset.digest,
        "level": level,
        "top": str(top),
        "block": str(block),
    }
    try:
        parts = Parts(target, made_from)
    except OSError as error:
        raise BatchError(f"{target} cannot be written: {error.strerror}.") from error
    scorer = BlockScorer(lookup, level, top)
    at_work = _workers(scorer, workers, scheduler, few=len(first) < 2)
    rows = resumed = count = 0

    def still_to_do(bar: tqdm[Any]) -> Iterator[Block]:
        nonlocal rows, resumed, count
        for number, drawings in enumerate(chain(first, blocks)):
            count, rows = number + 1, rows + len(drawings)
            if parts.has(number):
                resumed += len(drawings)
                bar.update(len(drawings))
            else:
                yield number, drawings

    try:
        total = drawings_in(source)
        with tqdm(total=total, unit=" drawings", disable=not progress) as bar:
            for number, table, rejected in at_work.score(still_to_do(bar)):
                parts.put(number, table, rejected)
                bar.update(block)
    except InputError:
        parts.discard()
        raise
    wrong = parts.join(count)
    return BatchReport(rows - wrong, wrong, parts.rejected_path if wrong else None, resumed)


def _workers(
    scorer: BlockScorer, count: int | None, scheduler: str | None, *, few: bool
) -> Workers:
    if scheduler is not None:
        return DaskCluster(scorer, scheduler)
    cores = count or _cores()
    return Here(scorer) if few or cores == 1 else Processes(scorer, cores)


def _cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
