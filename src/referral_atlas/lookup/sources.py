"""Every source of pain as a row, every sided area as a column.

Built once from the dataset; the likelihood and the explanation both read it, so what is
explained is what was computed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.model import AreaCatalogue, Dataset, ReferralPattern, Zone, split_zone
from referral_atlas.vocabulary import (
    CompetingSourceId,
    FeltAs,
    Laterality,
    MuscleId,
    SideRelation,
    SourceKind,
    TriggerPointId,
    ZoneKind,
)

ROLE_CODE: dict[ZoneKind | None, int] = {None: 0, ZoneKind.SPILLOVER: 1, ZoneKind.ESSENTIAL: 2}
"""How a role is stored in the role matrix; a larger code is a stronger role."""

SIDES = (Laterality.LEFT, Laterality.RIGHT)


@dataclass(frozen=True, slots=True)
class PainSource:
    """A trigger point, or a competing source, on one side of the body.

    Attributes
    ----------
    entry : str
        Id of its muscle or competing source.
    side : Laterality
        Midline for a source that exists once, such as an organ.
    trigger_point : str or None
        Key within the muscle; None for a competing source.
    kind : SourceKind or None
        What a competing source is; None for a trigger point.
    """

    entry: MuscleId | CompetingSourceId
    side: Laterality
    trigger_point: TriggerPointId | None = None
    kind: SourceKind | None = None

    def __str__(self) -> str:
        """Written ``right:upper_trapezius.trp1``, ``left:root_c6`` or ``midline:heart``."""
        point = f".{self.trigger_point}" if self.trigger_point else ""
        return f"{self.side.value}:{self.entry}{point}"


@dataclass(frozen=True, eq=False)
class SourceMatrix:
    """All sources and what is described of each.

    Attributes
    ----------
    sources : tuple of PainSource
        One a row: what lies on the left, the same on the right in the same order, then what
        exists once. In each the trigger points of a muscle stand together.
    patterns : tuple of ReferralPattern
        The pattern of each row.
    areas : tuple of str
        Sided area of each column.
    role : ndarray of int8, shape (n_sources, n_areas)
        Codes of :data:`ROLE_CODE`.
    measured_count, measured_n : ndarray of float, shape (n_sources, n_areas)
        People who reported the area, of how many; both 0 where nobody measured.
    """

    sources: tuple[PainSource, ...]
    patterns: tuple[ReferralPattern, ...]
    areas: tuple[str, ...]
    role: npt.NDArray[np.int8]
    measured_count: npt.NDArray[np.float64]
    measured_n: npt.NDArray[np.float64]

    @cached_property
    def column(self) -> Mapping[str, int]:
        """Column number by sided area."""
        return {area: number for number, area in enumerate(self.areas)}

    @cached_property
    def sided(self) -> int:
        """Number of rows on each side; the rows that exist once follow both."""
        return sum(source.side is Laterality.LEFT for source in self.sources)

    @cached_property
    def is_muscle(self) -> npt.NDArray[np.bool_]:
        """Whether each row is a trigger point, shape (n_sources,)."""
        return np.array([source.kind is None for source in self.sources], dtype=bool)

    @cached_property
    def group_start(self) -> npt.NDArray[np.intp]:
        """First row of each group, a group being one muscle or source on one side."""
        keys = [(source.side, source.entry) for source in self.sources]
        return np.array(
            [row for row, key in enumerate(keys) if row == 0 or keys[row - 1] != key], dtype=np.intp
        )

    def reached(self, areas: Collection[str]) -> npt.NDArray[np.bool_]:
        """Whether each source's pattern holds any of some sided areas, shape (n_sources,)."""
        columns = [self.column[area] for area in areas]
        return np.asarray(self._in_pattern[columns].any(axis=0))

    @cached_property
    def _in_pattern(self) -> npt.NDArray[np.bool_]:
        return np.ascontiguousarray(self.role.T > 0)

    def zones(self, row: int) -> Mapping[str, ZoneKind]:
        """Sided areas of one source's pattern with their role, essential ones first."""
        return self._zones[row]

    @cached_property
    def _zones(self) -> tuple[Mapping[str, ZoneKind], ...]:
        return tuple(
            {
                self.areas[column]: kind
                for kind in ZoneKind
                for column in np.flatnonzero(role == ROLE_CODE[kind])
            }
            for role in self.role
        )

    def reported(self, row: int) -> list[str]:
        """Sided areas a study measured for this source that its pattern does not hold."""
        columns = np.flatnonzero((self.measured_n[row] > 0) & (self.role[row] == 0))
        return [self.areas[column] for column in columns]


def source_matrix(dataset: Dataset) -> SourceMatrix:
    """Lay out every source of the dataset that refers pain, left and right.

    Parameters
    ----------
    dataset : Dataset
        A checked dataset.

    Returns
    -------
    SourceMatrix
        Trigger points felt as pain, and every competing source.
    """
    areas = all_sided_keys(dataset.areas)
    sources, patterns = zip(*_sources(dataset), strict=True)
    column = {area: number for number, area in enumerate(areas)}
    shape = (len(sources), len(areas))
    role = np.zeros(shape, dtype=np.int8)
    count, n = np.zeros(shape), np.zeros(shape)
    for row, (source, pattern) in enumerate(zip(sources, patterns, strict=True)):
        for zone in pattern.zones:
            for key in zone_keys(dataset.areas, zone, source.side):
                role[row, column[key]] = max(role[row, column[key]], ROLE_CODE[zone.kind])
        for frequency in pattern.frequencies:
            zone = split_zone(frequency.area, ZoneKind.ESSENTIAL)
            for key in zone_keys(dataset.areas, zone, source.side):
                count[row, column[key]] += frequency.count
                n[row, column[key]] += frequency.n
    for array in (role, count, n):
        array.setflags(write=False)
    return SourceMatrix(sources, patterns, areas, role, count, n)


def _sources(dataset: Dataset) -> Iterator[tuple[PainSource, ReferralPattern]]:
    for side in SIDES:
        for muscle_id, muscle in dataset.muscles.items():
            for trp_id, trp in muscle.trigger_points.items():
                if trp.felt_as is FeltAs.PAIN:
                    yield PainSource(muscle_id, side, trp_id), trp
        for source_id, source in dataset.competing_sources.items():
            if source.sided:
                yield PainSource(source_id, side, kind=source.kind), source
    for source_id, source in dataset.competing_sources.items():
        if not source.sided:
            yield PainSource(source_id, Laterality.MIDLINE, kind=source.kind), source


def zone_keys(catalogue: AreaCatalogue, zone: Zone, side: Laterality) -> tuple[str, ...]:
    """Sided areas a zone covers when its source lies on ``side``."""
    if not catalogue.areas[zone.area].sided:
        return (f"{Laterality.MIDLINE.value}:{zone.area}",)
    if zone.side is not None:
        return (f"{zone.side.value}:{zone.area}",)
    sides = {
        SideRelation.IPSILATERAL: (side,),
        SideRelation.CONTRALATERAL: (side.mirrored,),
        SideRelation.BILATERAL: (side, side.mirrored),
    }[zone.relation]
    return tuple(f"{one.value}:{zone.area}" for one in sides)
