"""From a muscle's data to what is drawn: zones by side, points and outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from referral_atlas.figures.body_chart import BodyScene, DrawnBelly, DrawnPoint
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Muscle
from referral_atlas.ui.body_map import MapBelly, MapPoint
from referral_atlas.vocabulary import Depth, Laterality, TriggerPointId, ZoneKind


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
    """Short label of a disc: its number, or nothing where the muscle has one point."""
    return trp.removeprefix("trp") if len(muscle.trigger_points) > 1 else "×"


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
    deep = muscle.anatomy.depth is not Depth.SUPERFICIAL
    near = tuple(point.position for point in muscle.trigger_points.values())
    return (MapBelly(muscle.name, muscle.belly, side, deep, near),)


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
        bellies=[DrawnBelly(muscle.belly, side, muscle.anatomy.depth is not Depth.SUPERFICIAL)],
    )


def pattern_in_words(pattern: Mapping[str, ZoneKind]) -> dict[ZoneKind, list[str]]:
    """Sided areas by kind, for the text that says the same as the picture."""
    return {kind: [area for area, found in pattern.items() if found is kind] for kind in ZoneKind}
