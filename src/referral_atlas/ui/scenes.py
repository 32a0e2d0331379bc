"""From a muscle's data to what is drawn: zones by side, points and outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from referral_atlas.figures.body_chart import BodyScene, DrawnBelly, DrawnPoint
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, Muscle
from referral_atlas.ui.body_map import MapBelly, MapPoint
from referral_atlas.vocabulary import Depth, Laterality, MuscleId, TriggerPointId, ZoneKind


@dataclass(frozen=True)
class ShownPattern:
    """Trigger points of one muscle whose patterns are to be painted, and their side."""

    muscle: MuscleId
    trigger_points: tuple[TriggerPointId, ...]
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
        muscle = dataset.muscles[one.muscle]
        found = pattern_of(dataset.areas, muscle, one.trigger_points, one.side)
        essential = {area for area, kind in zones.items() if kind is ZoneKind.ESSENTIAL}
        zones |= {area: kind for area, kind in found.items() if area not in essential}
        points += map_points(muscle, one.trigger_points, one.side)
        bellies += map_bellies(muscle, one.side)
    return Paint(zones, tuple(points), tuple(bellies))


def pattern_of(
    catalogue: AreaCatalogue, muscle: Muscle, trps: Iterable[TriggerPointId], side: Laterality
) -> dict[str, ZoneKind]:
    """Sided areas of one or more referral patterns; essential wins where they overlap."""
    zones: dict[str, ZoneKind] = {}
    for trp in trps:
        for zone in muscle.trigger_points[trp].zones:
            for key in zone_keys(catalogue, zone.area, zone.relation, side):
                if zones.get(key) is not ZoneKind.ESSENTIAL:
                    zones[key] = zone.kind
    return zones


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
