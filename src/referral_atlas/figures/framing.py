"""Which views show a pattern best, and how close to look."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from referral_atlas.atlas import Atlas, project_point
from referral_atlas.vocabulary import Figure, Laterality, View

Box = tuple[float, float, float, float]
"""x0, x1, y0, y1 in view coordinates, dm."""

MAIN_VIEWS = (View.FRONT, View.BACK, View.LEFT, View.RIGHT)

Point = tuple[tuple[float, float, float], Laterality]
"""Canonical position (left half, dm) of a trigger point and the side it is meant on."""

_WORTH_A_VIEW = 0.12
"""Smallest share of what is to be seen for which one more view is opened."""

_MAIN_VIEW_BONUS = 1.15
"""A whole-body view needs less explaining than a detail that shows as much."""

_POINT_WEIGHT = 0.6
"""How much seeing a trigger point matters beside seeing one essential zone."""

_EDGE = 0.12
"""An area that comes so near the edge of its picture (dm) is cut off there."""


def shown_size(atlas: Atlas, figure: Figure, view: View, area: str) -> float:
    """Part of a view's picture that an area fills, 0 to 1; 0 if the picture cuts it off.

    Measured on the picture, not on the skin: that is what a reader sees.
    """
    shapes = atlas.view(figure, view)
    x0, x1, y0, y1 = shapes.box
    rings = shapes.shapes.get(area, ())
    for ring in rings:
        (left, low), (right, high) = ring.min(axis=0), ring.max(axis=0)
        if min(left - x0, x1 - right, low - y0, y1 - high) < _EDGE:
            return 0.0
    return float(sum(ring_area(ring) for ring in rings)) / ((x1 - x0) * (y1 - y0))


def ring_area(ring: np.ndarray) -> float:
    """Area of a closed ring of points, shape (k, 2), in square units of its points."""
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def views_for(
    atlas: Atlas,
    figure: Figure,
    weights: Mapping[str, float],
    points: Sequence[Point] = (),
    *,
    most: int = 2,
) -> tuple[View, ...]:
    """Choose the fewest views that show some areas and trigger points well.

    Parameters
    ----------
    atlas : Atlas
        Shapes of every view.
    figure : Figure
        Body shape.
    weights : mapping of sided area to float
        What must be seen and how much it matters; deep sites are passed over.
    points : sequence of Point, optional
        Trigger points to be seen.
    most : int, optional
        Largest number of views.

    Returns
    -------
    tuple of View
        The most telling view first; the front where nothing can be seen.
    """
    worth = {view: _worth(atlas, figure, view, weights, points) for view in View}
    total = sum(max(one.get(what, 0.0) for one in worth.values()) for what in _all(worth)) or 1.0
    chosen: list[View] = []
    have: dict[object, float] = {}
    while len(chosen) < most:
        left = [view for view in View if view not in chosen]
        best = max(left, key=lambda view: _gain(worth[view], have))
        if chosen and _gain(worth[best], have) / total < _WORTH_A_VIEW:
            break
        chosen.append(best)
        have |= {what: max(have.get(what, 0.0), much) for what, much in worth[best].items()}
    return tuple(chosen)


def _worth(
    atlas: Atlas,
    figure: Figure,
    view: View,
    weights: Mapping[str, float],
    points: Sequence[Point],
) -> dict[object, float]:
    """What a view shows, each area or point with its weight times how well it is seen."""
    found: dict[object, float] = {}
    bonus = _MAIN_VIEW_BONUS if view in MAIN_VIEWS else 1.0
    for area, weight in weights.items():
        size = shown_size(atlas, figure, view, area)
        if size:
            largest = max(shown_size(atlas, figure, other, area) for other in View)
            found[area] = weight * min(1.0, bonus * (size / largest) ** 0.5)
    for point in points:
        at = project_point(atlas, figure, view, *point)
        if at is not None and at.visible:
            found[point] = _POINT_WEIGHT
    return found


def _all(worth: Mapping[View, Mapping[object, float]]) -> set[object]:
    return {what for one in worth.values() for what in one}


def _gain(worth: Mapping[object, float], have: Mapping[object, float]) -> float:
    return sum(max(0.0, much - have.get(what, 0.0)) for what, much in worth.items())


def crop_for(
    atlas: Atlas,
    figure: Figure,
    view: View,
    areas: Collection[str],
    points: Sequence[Point] = (),
    *,
    margin: float = 0.5,
) -> Box:
    """Box around some areas and trigger points in a view, inside the view's own.

    Parameters
    ----------
    margin : float, optional
        Free space around them, dm; the box is at least 2.4 dm wide and high.
    """
    shapes = atlas.view(figure, view)
    x0, x1, y0, y1 = shapes.box
    rings = [ring for area in areas for ring in shapes.shapes.get(area, ())]
    placed = [project_point(atlas, figure, view, *point) for point in points]
    rings += [np.array([[at.x, at.y]]) for at in placed if at is not None and at.visible]
    if not rings:
        return shapes.box
    corners = np.concatenate(rings)
    low, high = corners.min(axis=0) - margin, corners.max(axis=0) + margin
    centre, half = (low + high) / 2, np.maximum((high - low) / 2, 1.2)
    low, high = centre - half, centre + half
    return (
        float(max(x0, low[0])),
        float(min(x1, high[0])),
        float(max(y0, low[1])),
        float(min(y1, high[1])),
    )
