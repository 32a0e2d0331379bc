"""What the Atlas page lays over its map, made from the data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from referral_atlas.lookup.area_index import sources_by_area
from referral_atlas.lookup.query import sided_keys
from referral_atlas.model import Dataset
from referral_atlas.texts import Texts
from referral_atlas.ui.body_map import MapBelly, MapPoint, MapShade
from referral_atlas.ui.scenes import Paint, map_bellies
from referral_atlas.vocabulary import (
    AreaId,
    CompetingSourceId,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)

STEPS = ((1, 2), (3, 4), (5, 7), (8, 10), (11, None))
"""Classes of how many trigger points refer to an area; about a fifth of the areas in each."""

_MOST_NAMED = 4


@dataclass(frozen=True)
class OnMap:
    """Everything the page lays over the body."""

    pattern: Mapping[str, ZoneKind] | None = None
    points: Sequence[MapPoint] = ()
    bellies: Sequence[MapBelly] = ()
    shades: Mapping[str, MapShade] = field(default_factory=dict)
    shade_key: Sequence[MapShade] = ()
    chosen: str | None = None
    about: Sequence[str] = ()
    """Sided areas to turn to where there is no pattern."""


def painted(paint: Paint, *, chosen: str | None = None) -> OnMap:
    """A pattern with its points and its muscle."""
    return OnMap(paint.pattern, paint.points, paint.bellies, chosen=chosen)


def step(count: int) -> int:
    """Class of a number of trigger points, 1 to 5."""
    return next(n for n, (_, most) in enumerate(STEPS, 1) if most is None or count <= most)


def density_map(dataset: Dataset, density: Mapping[AreaId, int], texts: Texts) -> OnMap:
    """Colour every area by how many trigger points refer pain there."""
    shades = {
        key: MapShade(f"density_{step(count)}", texts("atlas-density-here", count=count))
        for area, count in density.items()
        for key in sided_keys(dataset.areas, area)
    }
    legend = [
        MapShade(
            f"density_{n}",
            texts("atlas-density-step", low=low, high=high or 0, last="no" if high else "yes"),
        )
        for n, (low, high) in enumerate(STEPS, 1)
    ]
    return OnMap(shades=shades, shade_key=legend)


def sources_map(
    dataset: Dataset, sources: Iterable[CompetingSourceId], texts: Texts, *, clinical: bool
) -> OnMap:
    """Colour every area by how many other sources refer there, and name them."""
    shades = {}
    for key, found in sources_by_area(dataset, sources).items():
        names = [source_name(dataset, one, clinical=clinical) for one in found[:_MOST_NAMED]]
        left = len(found) - len(names)
        words = texts("atlas-and-more", names=", ".join(names), count=left)
        shades[key] = MapShade(_source_colour(len(found)), words)
    legend = [
        MapShade(_source_colour(count), texts("atlas-sources-step", count=count))
        for count in (1, 2, 3, 4)
    ]
    return OnMap(shades=shades, shade_key=legend)


def _source_colour(count: int) -> str:
    return f"density_{min(count, 4) + 1}"


def source_name(dataset: Dataset, source: CompetingSourceId, *, clinical: bool) -> str:
    """Name another source as the reader's names go."""
    found = dataset.competing_sources[source]
    return found.name if clinical else found.plain_name


def points_map(
    dataset: Dataset,
    points: Iterable[tuple[MuscleId, Sequence[TriggerPointId], Laterality]],
    *,
    chosen: str | None = None,
) -> OnMap:
    """Discs for trigger points of several muscles; unlabelled, for there are many."""
    return OnMap(
        points=[
            MapPoint("", dataset.muscles[muscle].trigger_points[trp].position, side)
            for muscle, trps, side in points
            for trp in trps
        ],
        chosen=chosen,
    )


def bellies_map(
    dataset: Dataset,
    muscles: Iterable[MuscleId],
    side: Laterality,
    *,
    points: Sequence[MapPoint] = (),
    chosen: str | None = None,
) -> OnMap:
    """Outlines of several muscles."""
    bellies = [one for key in muscles for one in map_bellies(dataset.muscles[key], side)]
    return OnMap(points=points, bellies=bellies, chosen=chosen)
