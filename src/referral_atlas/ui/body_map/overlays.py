"""Trigger points and muscle outlines, projected to every view they can be seen in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from referral_atlas.atlas import Atlas, project_belly, project_point
from referral_atlas.model import Belly
from referral_atlas.vocabulary import Figure, Laterality, View

PointRow = tuple[str, str, int, int]
BellyRow = tuple[str, str, bool, list[list[int]]]


@dataclass(frozen=True)
class MapPoint:
    """A trigger point to draw: where it lies on the left half, and on which side it is meant."""

    label: str
    position: tuple[float, float, float]
    side: Laterality


@dataclass(frozen=True)
class MapBelly:
    """A muscle outline to draw; a deep one is dashed."""

    name: str
    belly: Belly
    side: Laterality
    deep: bool = False


def point_rows(atlas: Atlas, figure: Figure, points: Sequence[MapPoint]) -> list[PointRow]:
    """Place points in all views in which the skin over them is visible.

    Returns
    -------
    list of (label, view, x, y)
        In view coordinates, 1/1000 dm.
    """
    rows: list[PointRow] = []
    for point in points:
        for view in View:
            found = project_point(atlas, figure, view, point.position, point.side)
            if found is not None and found.visible:
                rows.append((point.label, view.value, round(found.x * 1000), round(found.y * 1000)))
    return rows


def belly_rows(atlas: Atlas, figure: Figure, bellies: Sequence[MapBelly]) -> list[BellyRow]:
    """Place muscle outlines in all views.

    Returns
    -------
    list of (name, view, deep, rings)
        Each ring is a flat list: a point, then steps to the next ones, in 1/1000 dm.
    """
    return [
        (item.name, view.value, item.deep, [_relative(ring) for ring in rings])
        for item in bellies
        for view in View
        if (rings := project_belly(atlas, figure, view, item.belly, item.side))
    ]


def _relative(ring: Sequence[Sequence[float]]) -> list[int]:
    points = [(round(x * 1000), round(y * 1000)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points) if a != b]
    return [number for point in (points[0], *steps) for number in point]
