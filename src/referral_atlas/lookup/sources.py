"""Every source of pain as a row, every sided area as a column.

Built once from the dataset; the likelihood and the explanation both read it, so what is
explained is what was computed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.model import AreaCatalogue, Dataset, TriggerPoint, split_zone
from referral_atlas.vocabulary import (
    AreaId,
    FeltAs,
    Laterality,
    MuscleId,
    SideRelation,
    TriggerPointId,
    ZoneKind,
)

ROLE_CODE: dict[ZoneKind | None, int] = {None: 0, ZoneKind.SPILLOVER: 1, ZoneKind.ESSENTIAL: 2}
"""How a role is stored in the role matrix; a larger code is a stronger role."""

SIDES = (Laterality.LEFT, Laterality.RIGHT)


@dataclass(frozen=True)
class PainSource:
    """A trigger point on one side of the body."""

    muscle: MuscleId
    trigger_point: TriggerPointId
    side: Laterality

    def __str__(self) -> str:
        """Written ``right:upper_trapezius.trp1``."""
        return f"{self.side.value}:{self.muscle}.{self.trigger_point}"


@dataclass(frozen=True, eq=False)
class SourceMatrix:
    """All sources and what is described of each.

    Attributes
    ----------
    sources : tuple of PainSource
        One a row: side by side, in each the muscles in order, in each its trigger points.
    areas : tuple of str
        Sided area of each column.
    role : ndarray of int8, shape (n_sources, n_areas)
        Codes of :data:`ROLE_CODE`.
    measured_count, measured_n : ndarray of float, shape (n_sources, n_areas)
        People who reported the area, of how many; both 0 where nobody measured.
    """

    sources: tuple[PainSource, ...]
    areas: tuple[str, ...]
    role: npt.NDArray[np.int8]
    measured_count: npt.NDArray[np.float64]
    measured_n: npt.NDArray[np.float64]

    @cached_property
    def column(self) -> Mapping[str, int]:
        """Column number by sided area."""
        return {area: number for number, area in enumerate(self.areas)}

    @cached_property
    def group_start(self) -> npt.NDArray[np.intp]:
        """First row of each group, a group being one muscle on one side."""
        keys = [(source.side, source.muscle) for source in self.sources]
        return np.array(
            [row for row, key in enumerate(keys) if row == 0 or keys[row - 1] != key], dtype=np.intp
        )

    @cached_property
    def group_size(self) -> npt.NDArray[np.intp]:
        """Number of trigger points in each group."""
        return np.diff(np.append(self.group_start, len(self.sources)))

    def reached(self, areas: Collection[str]) -> npt.NDArray[np.bool_]:
        """Whether each source's pattern holds any of some sided areas, shape (n_sources,)."""
        columns = [self.column[area] for area in areas]
        return np.asarray(self.role[:, columns].any(axis=1))

    def zones(self, row: int) -> dict[str, ZoneKind]:
        """Sided areas of one source's pattern with their role, essential ones first."""
        return {
            self.areas[column]: kind
            for kind in ZoneKind
            for column in np.flatnonzero(self.role[row] == ROLE_CODE[kind])
        }

    def reported(self, row: int) -> list[str]:
        """Sided areas a study measured for this source that its pattern does not hold."""
        columns = np.flatnonzero((self.measured_n[row] > 0) & (self.role[row] == 0))
        return [self.areas[column] for column in columns]


def source_matrix(dataset: Dataset) -> SourceMatrix:
    """Lay out every trigger point of the dataset that refers pain, left and right.

    Parameters
    ----------
    dataset : Dataset
        A checked dataset.

    Returns
    -------
    SourceMatrix
        Rows for the left side, then the same rows for the right side.
    """
    areas = all_sided_keys(dataset.areas)
    sources = tuple(
        PainSource(muscle=muscle_id, trigger_point=trp_id, side=side)
        for side in SIDES
        for muscle_id, muscle in dataset.muscles.items()
        for trp_id, trp in muscle.trigger_points.items()
        if trp.felt_as is FeltAs.PAIN
    )
    column = {area: number for number, area in enumerate(areas)}
    shape = (len(sources), len(areas))
    role = np.zeros(shape, dtype=np.int8)
    count, n = np.zeros(shape), np.zeros(shape)
    for row, source in enumerate(sources):
        trp = dataset.muscles[source.muscle].trigger_points[source.trigger_point]
        _fill_roles(role[row], trp, source.side, dataset.areas, column)
        for frequency in trp.frequencies:
            zone = split_zone(frequency.area, ZoneKind.ESSENTIAL)
            for key in zone_keys(dataset.areas, zone.area, zone.relation, source.side):
                count[row, column[key]] += frequency.count
                n[row, column[key]] += frequency.n
    for array in (role, count, n):
        array.setflags(write=False)
    return SourceMatrix(sources=sources, areas=areas, role=role, measured_count=count, measured_n=n)


def _fill_roles(
    row: npt.NDArray[np.int8],
    trp: TriggerPoint,
    side: Laterality,
    catalogue: AreaCatalogue,
    column: Mapping[str, int],
) -> None:
    for zone in trp.zones:
        for key in zone_keys(catalogue, zone.area, zone.relation, side):
            row[column[key]] = max(row[column[key]], ROLE_CODE[zone.kind])


def zone_keys(
    catalogue: AreaCatalogue, area: AreaId, relation: SideRelation, side: Laterality
) -> tuple[str, ...]:
    """Sided areas a zone covers when its trigger point lies on ``side``."""
    if not catalogue.areas[area].sided:
        return (f"{Laterality.MIDLINE.value}:{area}",)
    sides = {
        SideRelation.IPSILATERAL: (side,),
        SideRelation.CONTRALATERAL: (side.mirrored,),
        SideRelation.BILATERAL: (side, side.mirrored),
    }[relation]
    return tuple(f"{one.value}:{area}" for one in sides)
