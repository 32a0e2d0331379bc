"""How alike the patterns of two sources are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.similarity import ZONE_WORTH
from referral_atlas.lookup.sources import ROLE_CODE, SourceMatrix
from referral_atlas.vocabulary import (
    CompetingSourceId,
    Laterality,
    MuscleId,
    TriggerPointId,
)

Entry = MuscleId | CompetingSourceId

SAME = 0.95
"""Patterns at least this alike are one question with several right answers."""


@dataclass(frozen=True, eq=False)
class Patterns:
    """The patterns of one side of the body, compared with each other.

    Parameters
    ----------
    matrix : SourceMatrix
        All sources by areas; what lies on the left is left out here.
    """

    matrix: SourceMatrix

    @cached_property
    def rows(self) -> Mapping[Entry, tuple[int, ...]]:
        """Rows of the matrix by source, those on the right or in the midline."""
        found: dict[Entry, tuple[int, ...]] = {}
        for row, source in enumerate(self.matrix.sources):
            if source.side is not Laterality.LEFT:
                found[source.entry] = (*found.get(source.entry, ()), row)
        return found

    def row(self, entry: Entry, trp: TriggerPointId | None = None) -> int | None:
        """Row of one trigger point or competing source; None if it refers no pain."""
        return next(
            (r for r in self.rows.get(entry, ()) if self.matrix.sources[r].trigger_point == trp),
            None,
        )

    @cached_property
    def likeness(self) -> npt.NDArray[np.float64]:
        """Weighted Jaccard index of any two rows, shape (n_sources, n_sources), 0 to 1."""
        worth = np.zeros(len(ROLE_CODE))
        for kind, value in ZONE_WORTH.items():
            worth[ROLE_CODE[kind]] = value
        weights = worth[self.matrix.role]
        # min(a, b) = (a + b - |a - b|) / 2, a row at a time so that memory stays small.
        total = weights.sum(axis=1)
        shared = np.array([np.minimum(one, weights).sum(axis=1) for one in weights])
        union = total[:, None] + total[None, :] - shared
        found: npt.NDArray[np.float64] = shared / np.maximum(union, 1e-9)
        return found

    def closest(self, one: Entry, other: Entry) -> tuple[float, int, int]:
        """The likeness of the two most alike patterns of two sources, and their rows."""
        return max(
            (
                (float(self.likeness[a, b]), a, b)
                for a in self.rows.get(one, ())
                for b in self.rows.get(other, ())
            ),
            default=(0.0, -1, -1),
        )

    def same_as(self, row: int) -> frozenset[Entry]:
        """Sources of which some pattern is the same as this one, itself among them."""
        alike = np.flatnonzero(self.likeness[row] >= SAME)
        right = {r for rows in self.rows.values() for r in rows}
        return frozenset(self.matrix.sources[r].entry for r in alike if r in right)
