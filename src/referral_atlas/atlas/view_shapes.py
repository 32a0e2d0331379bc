"""One view of one figure: its picture, the shapes of its areas, and hit testing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from referral_atlas.vocabulary import View

FloatArray = NDArray[np.float64]
Rings = tuple[FloatArray, ...]

ENOUGH_INSIDE = 0.5
"""Share of an area that must lie inside an outline for the area to be meant."""


@dataclass(frozen=True)
class ViewShapes:
    """What one view shows.

    Attributes
    ----------
    view
        Its name.
    box
        x0, x1, y0, y1 in view coordinates [dm]: x to the right of the screen, y up.
    size
        Width and height of the picture [px].
    image_path
        The shaded body on a transparent background, filling the box exactly.
    pose
        Name of the pose the figure is seen in.
    axes
        Rows turn a posed point into view x, view y and nearness, shape (3, 3).
    shapes
        Rings of each visible area by key, shape (k, 2) each [dm]; even-odd fill, closed
        implicitly. Adjacent areas share their border exactly.
    """

    view: View
    box: tuple[float, float, float, float]
    size: tuple[int, int]
    image_path: Path
    pose: str
    axes: FloatArray
    shapes: Mapping[str, Rings]

    @cached_property
    def polygons(self) -> Mapping[str, shapely.Geometry]:
        """Visible areas as shapely polygons [dm], by key."""
        return {key: _filled(rings) for key, rings in self.shapes.items()}

    @cached_property
    def _tree(self) -> tuple[tuple[str, ...], shapely.STRtree]:
        return tuple(self.polygons), shapely.STRtree(list(self.polygons.values()))

    def area_at(self, x: float, y: float) -> str | None:
        """Return the key of the area at a place, or None beside the body.

        Parameters
        ----------
        x, y
            View coordinates [dm].
        """
        keys, tree = self._tree
        found = tree.query(shapely.Point(x, y), predicate="intersects")
        return keys[int(found.min())] if len(found) else None

    def areas_in(self, polygon: Sequence[tuple[float, float]] | FloatArray) -> list[str]:
        """Return the areas meant by an outline drawn on the view.

        Areas at least half inside are meant; if there is none, the one area that takes up
        most of the outline.

        Parameters
        ----------
        polygon
            Corners of the outline, shape (k, 2) [dm]; it may cross itself.

        Raises
        ------
        ValueError
            If there are fewer than three corners.
        """
        corners = np.asarray(polygon, dtype=np.float64)
        if corners.ndim != 2 or corners.shape[0] < 3 or corners.shape[1] != 2:
            raise ValueError(f"an outline needs at least 3 corners (x, y), got {corners.shape}")
        outline = shapely.make_valid(shapely.Polygon(corners))
        keys, tree = self._tree
        touched = np.sort(tree.query(outline, predicate="intersects"))
        if not len(touched):
            return []
        areas = np.array(list(self.polygons.values()), dtype=object)[touched]
        inside = shapely.area(shapely.intersection(areas, outline))
        chosen = inside >= ENOUGH_INSIDE * shapely.area(areas)
        if not chosen.any():
            chosen = np.arange(len(inside)) == inside.argmax()
        return [keys[int(index)] for index in touched[chosen]]


def _filled(rings: Rings) -> shapely.Geometry:
    if len(rings) == 1:
        return shapely.Polygon(rings[0])
    return reduce(shapely.symmetric_difference, [shapely.Polygon(ring) for ring in rings])
