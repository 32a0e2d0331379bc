"""Where blocks are scored: here, in processes on this machine, or on a Dask cluster.

All three run the same function on the same blocks and give the results in order, with a
bounded number of blocks under way.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any, Protocol

import pyarrow as pa

from referral_atlas.lookup.drawings_file import BatchError
from referral_atlas.lookup.items import Level
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.scoring import BlockScorer, Drawing, Rejected
from referral_atlas.lookup.threads import one_thread
from referral_atlas.model import Dataset

Block = tuple[int, Sequence[Drawing]]
Scored = tuple[int, pa.Table, list[Rejected]]
Submit = Callable[[Block], Any]

UNDER_WAY = 3
"""Blocks under way for each worker: enough that none waits, few enough for the memory."""


class Workers(Protocol):
    """Something that scores blocks."""

    def score(self, blocks: Iterable[Block]) -> Iterator[Scored]:
        """Score blocks, giving the results in the same order."""


class Here:
    """Scores in this process."""

    def __init__(self, scorer: BlockScorer) -> None:
        self._scorer = scorer

    def score(self, blocks: Iterable[Block]) -> Iterator[Scored]:
        """Score blocks one after another."""
        for number, drawings in blocks:
            yield (number, *self._scorer.score(drawings))


class Processes:
    """Scores in processes of this machine, one core each.

    Parameters
    ----------
    scorer : BlockScorer
        What they do.
    count : int
        How many.
    """

    def __init__(self, scorer: BlockScorer, count: int) -> None:
        self._scorer = scorer
        self._count = count

    def score(self, blocks: Iterable[Block]) -> Iterator[Scored]:
        """Score blocks side by side.

        Raises
        ------
        BatchError
            If a process ends unexpectedly, as for want of memory.
        """
        options = (self._scorer.lookup.dataset, self._scorer.level, self._scorer.top)
        try:
            with (
                one_thread(),  # each process has a core of its own
                ProcessPoolExecutor(
                    self._count, get_context("spawn"), initializer=_start, initargs=options
                ) as pool,
            ):
                yield from in_order(
                    blocks, lambda block: pool.submit(_score_in_process, block), self._count
                )
        except BrokenProcessPool as error:
            message = "A worker process ended unexpectedly, perhaps for want of memory. Run the "
            raise BatchError(message + "command again: it goes on where it stopped.") from error


class DaskCluster:
    """Scores on the workers of a Dask cluster.

    Parameters
    ----------
    scorer : BlockScorer
        What they do.
    address : str
        The scheduler's, ``tcp://host:8786``.
    """

    def __init__(self, scorer: BlockScorer, address: str) -> None:
        self._scorer = scorer
        self._address = address

    def score(self, blocks: Iterable[Block]) -> Iterator[Scored]:
        """Score blocks side by side.

        Raises
        ------
        BatchError
            If Dask is not installed or the scheduler cannot be reached.
        """
        try:
            from distributed import Client  # noqa: PLC0415  an optional extra
        except ImportError as error:
            message = "A Dask cluster needs the optional packages: pip install '.[dask]'."
            raise BatchError(message) from error
        try:
            client: Any = Client(self._address, timeout=10)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            message = f"No Dask scheduler answers at {self._address}: {error}."
            raise BatchError(message) from error
        scorer = self._scorer
        with client:
            dataset = client.scatter(scorer.lookup.dataset, broadcast=True)
            count = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))

            def submit(block: Block) -> Any:
                return client.submit(
                    score_block, block, dataset, scorer.level, scorer.top, pure=False
                )

            yield from in_order(blocks, submit, count)


def in_order(blocks: Iterable[Block], submit: Submit, workers: int) -> Iterator[Scored]:
    """Hand out blocks, a bounded number at a time, and give the results in their order."""
    waiting: deque[Future[Scored]] = deque()
    for block in blocks:
        waiting.append(submit(block))
        if len(waiting) >= UNDER_WAY * workers:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


_in_process: list[BlockScorer] = []
"""The scorer of this worker process; empty in the main one."""


def _start(dataset: Dataset, level: Level, top: int) -> None:
    Thread(target=_end_with_parent, daemon=True).start()
    _in_process[:] = [BlockScorer(Lookup(dataset), level, top)]


def _end_with_parent() -> None:
    """End this process when the one that started it does, however that was killed.

    Its queue does not tell: every worker holds it open for the others, so that all would wait
    for ever, each with its matrices in memory.
    """
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _score_in_process(block: Block) -> Scored:
    number, drawings = block
    return (number, *_in_process[0].score(drawings))


def score_block(block: Block, dataset: Dataset, level: Level, top: int) -> Scored:
    """Score one block with a dataset; what is built from it is kept for the next block."""
    number, drawings = block
    return (number, *_scorer(_Same(dataset), level, top).score(drawings))


class _Same:
    """A dataset told apart by its digest, so that a worker builds its matrices once."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset

    def __hash__(self) -> int:
        return hash(self.dataset.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.dataset.digest == self.dataset.digest


@lru_cache(maxsize=4)
def _scorer(same: _Same, level: Level, top: int) -> BlockScorer:
    return BlockScorer(Lookup(same.dataset), level, top)
