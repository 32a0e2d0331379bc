"""Items of a ranking: muscles and other sources, or their rows, with sides apart or together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.likelihood import Floats
from referral_atlas.lookup.query import Query
from referral_atlas.lookup.sources import SourceMatrix
from referral_atlas.vocabulary import Laterality

Level = Literal["muscle", "trp"]
"""What is ranked: muscles over their trigger points together, or trigger points apart.

A competing source is an item of its own at either level.
"""

Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Items:
    """What is ranked, as groups of rows of the matrix.

    Attributes
    ----------
    matrix : SourceMatrix
        The sources.
    level : {"muscle", "trp"}
        What an item is.
    side_free : bool
        Whether left and right are one item; their rows are equal then.
    """

    matrix: SourceMatrix
    level: Level
    side_free: bool

    @cached_property
    def _start(self) -> npt.NDArray[np.intp]:
        """First row of each item while sides are apart."""
        if self.level == "muscle":
            return self.matrix.group_start
        return np.arange(len(self.matrix.sources), dtype=np.intp)

    @cached_property
    def _on_each_side(self) -> int:
        return int((self._start < self.matrix.sided).sum())

    @cached_property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """Rows of each item; where sides are one, those of the left or only side."""
        ends = np.append(self._start[1:], len(self.matrix.sources))
        spans = [tuple(range(*span)) for span in zip(self._start.tolist(), ends, strict=True)]
        if not self.side_free:
            return tuple(spans)
        return (*spans[: self._on_each_side], *spans[2 * self._on_each_side :])

    def probability(self, of_rows: Floats) -> Floats:
        """Sum probabilities over the rows of each item.

        Parameters
        ----------
        of_rows : ndarray, shape (..., n_sources + 1)
            Probability of each source, the unlisted one last.

        Returns
        -------
        ndarray, shape (..., n_items + 1)
            Left items, right items unless sides are one, what exists once; the unlisted
            source last.
        """
        items = of_rows[..., :-1]
        if self.level == "muscle":
            items = np.add.reduceat(items, self._start, axis=-1)
        if self.side_free:
            n = self._on_each_side
            both = items[..., :n] + items[..., n : 2 * n]
            items = np.concatenate([both, items[..., 2 * n :]], axis=-1)
        return np.concatenate([items, of_rows[..., -1:]], axis=-1)

    def any(self, of_rows: Booleans) -> Booleans:
        """Whether something holds for any row of each item, shape (..., n_items)."""
        items = of_rows
        if self.level == "muscle":
            items = np.logical_or.reduceat(items, self._start, axis=-1)
        if self.side_free:
            n = self._on_each_side
            items = np.concatenate([items[..., :n], items[..., 2 * n :]], axis=-1)
        return np.asarray(items)


def posterior(
    joint: Floats,
    is_muscle: Booleans,
    muscle_evidence: Floats | None = None,
    links: Floats | None = None,
) -> Floats:
    """Turn joint log-probabilities into a posterior over sources.

    Evidence about muscles (how common they are in a complaint, what palpation found) moves
    probability between muscles. If on the whole it speaks against them, other sources gain;
    if it speaks for them, other sources do not lose: a trigger point is found beside a bad
    joint or nerve root, and often because of it, so it never lowers one. Where such a link is
    published, the trigger point raises that source at the cost of the muscles and of what is
    not listed, again of no other source.

    Parameters
    ----------
    joint : ndarray, shape (..., n_sources + 1)
        Log prior plus log-likelihood, the unlisted source last.
    is_muscle : ndarray of bool, shape (n_sources,)
        Which sources are trigger points.
    muscle_evidence : ndarray, shape (n_sources,), optional
        Log factor for each trigger point; what stands at other sources is not read.
    links : ndarray, shape (n_sources,), optional
        Log factor, 0 or more, by which trigger points that were found raise other sources.

    Returns
    -------
    ndarray, shape (..., n_sources + 1)
        Probabilities that sum to 1 along the last axis.
    """
    p: Floats = np.exp(joint - joint.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    if muscle_evidence is not None and is_muscle.any():
        p = _moved_between_muscles(p, is_muscle, muscle_evidence)
    if links is not None:
        p = _raised(p, is_muscle, links)
    return p


def _moved_between_muscles(p: Floats, is_muscle: Booleans, evidence: Floats) -> Floats:
    muscles = np.append(is_muscle, False)
    before = p[..., muscles].sum(axis=-1, keepdims=True)
    moved = p[..., muscles] * np.exp(evidence[is_muscle])
    after = moved.sum(axis=-1, keepdims=True)
    lowered = after / (after + (1 - before))
    mass = np.where(after < before, lowered, before)
    result: Floats = p * (1 - mass) / np.maximum(1 - before, _TINY)
    result[..., muscles] = moved * mass / np.maximum(after, _TINY)
    return result


MOST_MOVED = 0.9
"""Share of what muscles and unlisted sources hold that links can move to others."""

_TINY = np.finfo(float).tiny


def _raised(p: Floats, is_muscle: Booleans, links: Floats) -> Floats:
    gain = p * np.append(np.where(is_muscle, 0.0, np.expm1(links)), 0.0)
    wanted = gain.sum(axis=-1, keepdims=True)
    givers = np.append(is_muscle, True)
    held = p[..., givers].sum(axis=-1, keepdims=True)
    given = np.minimum(wanted, MOST_MOVED * held)
    result: Floats = p + gain * given / np.maximum(wanted, _TINY)
    result[..., givers] *= 1 - given / np.maximum(held, _TINY)
    return result


def is_side_free(query: Query) -> bool:
    """Whether the query reads the same on the other half of the body."""
    return all(
        {_mirrored(area) for area in term.alternatives} == set(term.alternatives)
        for term in query.terms
    )


_MIRRORED = {f"{side.value}:": f"{side.mirrored.value}:" for side in Laterality}


def _mirrored(area: str) -> str:
    side, _, name = area.partition(":")
    return f"{_MIRRORED[f'{side}:']}{name}"
