"""Which views show a pattern best, and how close to look."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from referral_atlas.atlas import Atlas
from referral_atlas.vocabulary import Figure, View

Box = tuple[float, float, float, float]
"""x0, x1, y0, y1 in view coordinates, dm."""

MAIN_VIEWS = (View.FRONT, View.BACK, View.LEFT, View.RIGHT)

_WORTH_A_VIEW = 0.12
"""Smallest share of a pattern for which one more view is opened."""

_MAIN_VIEW_BONUS = 1.15
"""A whole-body view needs less explaining than a detail that shows as much."""


def shown_size(atlas: Atlas, figure: Figure, view: View, area: str) -> float:
    """Part of a view's picture that an area fills, 0 to 1.

    Measured on the picture, not on the skin: that is what a reader sees.
    """
    shapes = atlas.view(figure, view)
    x0, x1, y0, y1 = shapes.box
    rings = shapes.shapes.get(area, ())
    return float(sum(ring_area(ring) for ring in rings)) / ((x1 - x0) * (y1 - y0))


def ring_area(ring: np.ndarray) -> float:
    """Area of a closed ring of points, shape (k, 2), in square units of its points."""
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def views_for(
    atlas: Atlas, figure: Figure, weights: Mapping[str, float], *, most: int = 2
) -> tuple[View, ...]:
    """Choose the fewest views that show some areas well.

    Parameters
    ----------
    atlas : Atlas
        Shapes of every view.
    figure : Figure
        Body shape.
    weights : mapping of sided area to float
        What must be seen and how much it matters; deep sites are passed over.
    most : int, optional
        Largest number of views.

    Returns
    -------
    tuple of View
        The most telling view first; the front where nothing can be seen.
    """
    seen: dict[View, dict[str, float]] = {}
    for view in View:
        found = {area: shown_size(atlas, figure, view, area) for area in weights}
        seen[view] = {area: size for area, size in found.items() if size > 0}
    largest = {
        area: max(sizes.get(area, 0.0) for sizes in seen.values()) or 1.0 for area in weights
    }
    total = sum(w for area, w in weights.items() if any(area in s for s in seen.values())) or 1.0

    def gain(view: View, have: Mapping[str, float]) -> float:
        bonus = _MAIN_VIEW_BONUS if view in MAIN_VIEWS else 1.0
        share = {
            area: min(1.0, bonus * (size / largest[area]) ** 0.5)
            for area, size in seen[view].items()
        }
        return sum(weights[a] * max(0.0, s - have.get(a, 0.0)) for a, s in share.items()) / total

    chosen: list[View] = []
    have: dict[str, float] = {}
    while len(chosen) < most:
        best = max((view for view in View if view not in chosen), key=lambda v: gain(v, have))
        if chosen and gain(best, have) < _WORTH_A_VIEW:
            break
        chosen.append(best)
        for area, size in seen[best].items():
            have[area] = max(have.get(area, 0.0), (size / largest[area]) ** 0.5)
    return tuple(chosen)


def crop_for(
    atlas: Atlas, figure: Figure, view: View, areas: Collection[str], *, margin: float = 0.6
) -> Box:
    """Box around some areas in a view, at least 2.4 dm wide and high, inside the view.

    Parameters
    ----------
    margin : float, optional
        Free space around the areas, dm.
    """
    shapes = atlas.view(figure, view)
    x0, x1, y0, y1 = shapes.box
    rings = [ring for area in areas for ring in shapes.shapes.get(area, ())]
    if not rings:
        return shapes.box
    points = np.concatenate(rings)
    low, high = points.min(axis=0) - margin, points.max(axis=0) + margin
    centre, half = (low + high) / 2, np.maximum((high - low) / 2, 1.2)
    low, high = centre - half, centre + half
    return (
        float(max(x0, low[0])),
        float(min(x1, high[0])),
        float(max(y0, low[1])),
        float(min(y1, high[1])),
    )
