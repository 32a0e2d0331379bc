"""From a muscle's data to what is drawn: zones by side, points and outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from referral_atlas.figures.body_chart import BodyScene, DrawnBelly, DrawnPoint
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, Muscle, ReferralPattern
from referral_atlas.ui.body_map import MapBelly, MapPoint
from referral_atlas.vocabulary import (
    CompetingSourceId,
    Depth,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)


@dataclass(frozen=True)
class ShownPattern:
    """What is to be painted: trigger points of one muscle, or a competing source, on a side."""

    source: MuscleId | CompetingSourceId
    trigger_points: tuple[TriggerPointId, ...]
    """None for a competing source."""
    side: Laterality


@dataclass(frozen=True)
class Paint:
    """What the map control paints over the marks; no pattern is not an empty one."""

    pattern: Mapping[str, ZoneKind] | None
    points: tuple[MapPoint, ...] = ()
    bellies: tuple[MapBelly, ...] = ()


def paint_of(dataset: Dataset, shown: Sequence[ShownPattern]) -> Paint:
    """Lay some patterns over each other, with their points and muscles."""
    if not shown:
        return Paint(pattern=None)
    zones: dict[str, ZoneKind] = {}
    points: list[MapPoint] = []
    bellies: list[MapBelly] = []
    for one in shown:
        if not one.trigger_points:
            other = dataset.competing_sources[CompetingSourceId(one.source)]
            _lay_over(zones, patterns_of(dataset.areas, [other], one.side))
            continue
        muscle = dataset.muscles[MuscleId(one.source)]
        _lay_over(zones, pattern_of(dataset.areas, muscle, one.trigger_points, one.side))
        points += map_points(muscle, one.trigger_points, one.side)
        bellies += map_bellies(muscle, one.side)
    return Paint(zones, tuple(points), tuple(bellies))


def pattern_of(
    catalogue: AreaCatalogue, muscle: Muscle, trps: Iterable[TriggerPointId], side: Laterality
) -> dict[str, ZoneKind]:
    """Sided areas of one or more trigger points of a muscle."""
    return patterns_of(catalogue, [muscle.trigger_points[trp] for trp in trps], side)


def patterns_of(
    catalogue: AreaCatalogue, patterns: Iterable[ReferralPattern], side: Laterality
) -> dict[str, ZoneKind]:
    """Sided areas of one or more referral patterns; essential wins where they overlap."""
    zones: dict[str, ZoneKind] = {}
    for pattern in patterns:
        for zone in pattern.zones:
            _lay_over(zones, dict.fromkeys(zone_keys(catalogue, zone, side), zone.kind))
    return zones


def _lay_over(zones: dict[str, ZoneKind], added: Mapping[str, ZoneKind]) -> None:
    for key, kind in added.items():
        if zones.get(key) is not ZoneKind.ESSENTIAL:
            zones[key] = kind


def point_label(muscle: Muscle, trp: TriggerPointId) -> str:
    """Short label of a disc: its number or name, or a cross where the muscle has one point."""
    if len(muscle.trigger_points) == 1:
        return "×"
    return trp.removeprefix("trp").replace("_", " ")


def map_points(
    muscle: Muscle, trps: Iterable[TriggerPointId], side: Laterality
) -> tuple[MapPoint, ...]:
    """Trigger points as the map control draws them."""
    return tuple(
        MapPoint(point_label(muscle, trp), muscle.trigger_points[trp].position, side)
        for trp in trps
    )


def map_bellies(muscle: Muscle, side: Laterality) -> tuple[MapBelly, ...]:
    """The muscle's outline as the map control draws it; deep muscles dashed."""
    return (MapBelly(muscle.name, muscle.belly, side, _is_deep(muscle), _places(muscle)),)


def scene_of(
    catalogue: AreaCatalogue, muscle: Muscle, trps: Sequence[TriggerPointId], side: Laterality
) -> BodyScene:
    """Trigger points with their patterns and their muscle, as the figures draw them."""
    return BodyScene(
        zones=pattern_of(catalogue, muscle, trps, side),
        points=[
            DrawnPoint(point_label(muscle, trp), muscle.trigger_points[trp].position, side)
            for trp in trps
        ],
        bellies=[DrawnBelly(muscle.belly, side, _is_deep(muscle), _places(muscle))],
    )


def _is_deep(muscle: Muscle) -> bool:
    return muscle.anatomy.depth is not Depth.SUPERFICIAL


def _places(muscle: Muscle) -> tuple[tuple[float, float, float], ...]:
    return tuple(point.position for point in muscle.trigger_points.values())


def pattern_in_words(pattern: Mapping[str, ZoneKind]) -> dict[ZoneKind, list[str]]:
    """Sided areas by kind, for the text that says the same as the picture."""
    return {kind: [area for area, found in pattern.items() if found is kind] for kind in ZoneKind}
