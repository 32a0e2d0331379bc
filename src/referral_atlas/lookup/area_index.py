"""What lies under each area of the map, and what refers pain to it.

The index reads sides alike: an area stands for itself on both sides of the body, and a
pattern says whether it is felt there on the side of its source or on the other one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from referral_atlas.atlas import Atlas, area_of_point, areas_over_belly
from referral_atlas.lookup.similarity import laid_over
from referral_atlas.lookup.sources import SIDES
from referral_atlas.model import Dataset, Muscle, ReferralPattern, Zone
from referral_atlas.vocabulary import (
    AreaId,
    CompetingSourceId,
    EvidenceGrade,
    FeltAs,
    Laterality,
    MuscleId,
    SideRelation,
    SourceKind,
    TriggerPointId,
    ZoneKind,
)

WORTH_NAMING = 0.1
"""Smallest share of a muscle's outline in an area for which the muscle is said to lie there."""


@dataclass(frozen=True, slots=True)
class LiesHere:
    """A muscle that lies under an area."""

    muscle: MuscleId
    points: tuple[TriggerPointId, ...]
    """Its trigger points under the area."""
    share: float
    """Share of the muscle's outline in the area, 0 to 1."""


@dataclass(frozen=True, slots=True)
class RefersHere:
    """A muscle or another source with a pattern that reaches an area."""

    source: MuscleId | CompetingSourceId
    points: tuple[TriggerPointId, ...]
    """The trigger points that reach it, strongest zone first; none for another source."""
    kind: ZoneKind
    """Essential if any of them reaches it so."""
    grade: EvidenceGrade
    """The best evidence for a zone of that kind."""
    crosses: bool = False
    """Felt here from the other side of the body only."""
    sides: tuple[Laterality, ...] = ()
    """The patient's sides it is felt on, where the source itself has no side."""


@dataclass(frozen=True, eq=False)
class AreaIndex:
    """By area: what lies there, which muscles and which other sources refer there.

    Attributes
    ----------
    lying
        Muscles under the area, those with trigger points there first.
    muscles, others
        Muscles and other sources that refer pain there, essential zones first.
    density
        How many trigger points refer pain there; areas none refers to are left out.
    """

    lying: Mapping[AreaId, tuple[LiesHere, ...]]
    muscles: Mapping[AreaId, tuple[RefersHere, ...]]
    others: Mapping[AreaId, tuple[RefersHere, ...]]
    density: Mapping[AreaId, int]


def area_index(dataset: Dataset, atlas: Atlas) -> AreaIndex:
    """Work the index out; it takes seconds, because every outline is laid on the skin."""
    lying: dict[AreaId, list[LiesHere]] = defaultdict(list)
    for muscle_id, muscle in dataset.muscles.items():
        for area, found in _lies(muscle_id, muscle, atlas).items():
            lying[area].append(found)
    muscles, others = referring(dataset)
    return AreaIndex(
        lying={
            area: tuple(sorted(found, key=lambda one: (not one.points, -one.share)))
            for area, found in lying.items()
        },
        muscles=muscles,
        others=others,
        density={
            area: sum(len(one.points) for one in found) for area, found in muscles.items() if found
        },
    )


def _lies(muscle_id: MuscleId, muscle: Muscle, atlas: Atlas) -> dict[AreaId, LiesHere]:
    places = [trp.position for trp in muscle.trigger_points.values()]
    points: dict[AreaId, list[TriggerPointId]] = defaultdict(list)
    for trp_id, trp in muscle.trigger_points.items():
        points[_area(area_of_point(atlas, trp.position, Laterality.LEFT))].append(trp_id)
    shares = {
        _area(key): share
        for key, share in areas_over_belly(atlas, muscle.belly, Laterality.LEFT, places).items()
    }
    return {
        area: LiesHere(muscle_id, tuple(points.get(area, ())), shares.get(area, 0.0))
        for area in dict.fromkeys([*points, *shares])
        if area in points or shares[area] >= WORTH_NAMING
    }


def _area(key: str) -> AreaId:
    return AreaId(key.partition(":")[2])


By = Mapping[AreaId, tuple[RefersHere, ...]]


def referring(dataset: Dataset) -> tuple[By, By]:
    """Muscles and other sources by the areas they refer pain to, essential zones first."""
    muscles: dict[AreaId, list[RefersHere]] = defaultdict(list)
    for muscle_id, muscle in dataset.muscles.items():
        reached: dict[AreaId, list[tuple[TriggerPointId, ReferralPattern, Zone]]] = {}
        for trp_id, trp in muscle.trigger_points.items():
            if trp.felt_as is FeltAs.PAIN:
                for zone in trp.zones:
                    reached.setdefault(zone.area, []).append((trp_id, trp, zone))
        for area, found in reached.items():
            found.sort(key=lambda one: list(ZoneKind).index(one[2].kind))
            points = tuple(dict.fromkeys(trp_id for trp_id, _, _ in found))
            muscles[area].append(_refers(muscle_id, points, [one[1:] for one in found]))
    others: dict[AreaId, list[RefersHere]] = defaultdict(list)
    for source_id, source in dataset.competing_sources.items():
        felt: dict[AreaId, list[tuple[ReferralPattern, Zone]]] = {}
        for zone in source.zones:
            felt.setdefault(zone.area, []).append((source, zone))
        for area, zones in felt.items():
            others[area].append(_refers(source_id, (), zones))
    return _ordered(muscles), _ordered(others)


def _refers(
    source: MuscleId | CompetingSourceId,
    points: tuple[TriggerPointId, ...],
    found: Iterable[tuple[ReferralPattern, Zone]],
) -> RefersHere:
    zones = list(found)
    kinds = {zone.kind for _, zone in zones}
    kind = next(one for one in ZoneKind if one in kinds)
    return RefersHere(
        source=source,
        points=points,
        kind=kind,
        grade=min(pattern.zone_grade(zone) for pattern, zone in zones if zone.kind is kind),
        crosses=all(zone.relation is SideRelation.CONTRALATERAL for _, zone in zones),
        sides=tuple(dict.fromkeys(zone.side for _, zone in zones if zone.side is not None)),
    )


def _ordered(found: Mapping[AreaId, list[RefersHere]]) -> By:
    order = list(ZoneKind)
    return {
        area: tuple(sorted(some, key=lambda one: (order.index(one.kind), one.grade, one.source)))
        for area, some in found.items()
    }


def sources_of_kinds(dataset: Dataset, kinds: Iterable[SourceKind]) -> list[CompetingSourceId]:
    """Other sources of some kinds, in the dataset's order."""
    wanted = set(kinds)
    return [key for key, source in dataset.competing_sources.items() if source.kind in wanted]


def sources_by_area(
    dataset: Dataset, sources: Iterable[CompetingSourceId]
) -> dict[str, list[CompetingSourceId]]:
    """The other sources whose pattern reaches each sided area, in the order they are given."""
    found: dict[str, list[CompetingSourceId]] = defaultdict(list)
    for source_id in sources:
        pattern = [dataset.competing_sources[source_id]]
        for area in dict.fromkeys(
            key for side in SIDES for key in laid_over(dataset.areas, pattern, side)
        ):
            found[area].append(source_id)
    return dict(found)
