"""From a label image to polygons on the map's grid that share their borders exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import numpy as np
import shapely

from referral_atlas.atlas_build.area_codes import NOTHING, key_of, mirrored_key
from referral_atlas.atlas_build.arrays import FloatArray, IntArray
from referral_atlas.atlas_build.borders import smooth_border, trace_borders
from referral_atlas.atlas_build.labels import LabelImage
from referral_atlas.vocabulary import Laterality

GRID = 1000
"""Grid units in a decimetre: every corner of a polygon is a whole number of them."""

Shape: TypeAlias = Any
"""A shapely polygon or multipolygon; shapely brings no types."""
Shapes = Mapping[str, Shape]
"""Areas of a view by key, in grid units, y up."""

OUTLINE_SHARE = 0.4
"""The body's edge is smoothed less than borders on the skin, to stay on the picture's."""


def trace_areas(image: LabelImage, sigma: float, tolerance: float, symmetric: bool) -> Shapes:
    """Trace the areas of a view.

    Parameters
    ----------
    image
        The view's label image, or its left half.
    sigma
        Smoothing along the borders [px].
    tolerance
        How far a border may be moved to save points [px].
    symmetric
        Whether the image is the left half of a symmetric view.

    Returns
    -------
    Mapping
        Polygons by area key, in grid units and view coordinates. They do not overlap,
        leave no gap, and are mirror images of each other in a symmetric view.
    """
    lines = []
    for border in trace_borders(image.codes, half=symmetric):
        if symmetric and (border.points[:, 0] == 0).all():
            continue  # replaced by the midline below
        width = sigma * OUTLINE_SHARE if border.outline else sigma
        smooth = smooth_border(border, width, mirrored_at_zero=symmetric)
        line = shapely.LineString(smooth).simplify(tolerance, preserve_topology=False)
        lines.append(_on_grid(shapely.get_coordinates(line), image))
    if symmetric:
        height = len(image.codes)
        lines.append(_on_grid(np.array([[0.0, -height], [0.0, 2.0 * height]]), image))
    parts = _faces_by_code(lines, image)
    shapes = {key_of(code): _united(faces) for code, faces in sorted(parts.items())}
    return _with_right_half(shapes, image.outwards) if symmetric else shapes


def _on_grid(pixels: FloatArray, image: LabelImage) -> FloatArray:
    corner = np.array([image.left, image.top])
    placed = corner + pixels / image.scale * np.array([1.0, -1.0])
    result: FloatArray = np.round(placed * GRID)
    return result


def _faces_by_code(
    lines: Iterable[FloatArray], image: LabelImage
) -> dict[int, list[shapely.Polygon]]:
    usable = [line for line in lines if len(np.unique(line, axis=0)) > 1]
    # Rounding can make neighbouring borders cross: find the crossings on the grid itself.
    network = shapely.union_all([shapely.LineString(line) for line in usable], grid_size=1.0)
    faces = shapely.get_parts(shapely.polygonize([network]))
    inside = shapely.get_coordinates(shapely.point_on_surface(faces)) / GRID
    column = ((inside[:, 0] - image.left) * image.scale).astype(int)
    row = ((image.top - inside[:, 1]) * image.scale).astype(int)
    height, width = image.codes.shape
    within = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    codes: IntArray = np.full(len(faces), NOTHING)
    codes[within] = image.codes[row[within], column[within]]
    found: dict[int, list[shapely.Polygon]] = {}
    for code, face in zip(codes.tolist(), faces.tolist(), strict=True):
        if code != NOTHING:
            found.setdefault(code, []).append(face)
    return found


def _united(faces: list[shapely.Polygon]) -> Shape:
    shape = faces[0] if len(faces) == 1 else shapely.union_all(faces, grid_size=1.0)
    return shapely.normalize(shape)


def _with_right_half(half: Shapes, outwards: int) -> Shapes:
    """Mirror the left half; areas on the midline become one shape."""
    whole: dict[str, Shape] = {}
    for key, shape in half.items():
        left, right = _flipped(shape, outwards), _flipped(shape, -outwards)
        if key.startswith(Laterality.MIDLINE.value):
            whole[key] = _united([*shapely.get_parts(left), *shapely.get_parts(right)])
        else:
            whole[key], whole[mirrored_key(key)] = left, right
    return whole


def _flipped(shape: Shape, sign: int) -> Shape:
    return shapely.normalize(shapely.transform(shape, lambda at: at * np.array([sign, 1])))


def mirrored_shapes(shapes: Shapes) -> Shapes:
    """Return the shapes of the mirrored view: left areas become right ones."""
    return {mirrored_key(key): _flipped(shape, -1) for key, shape in shapes.items()}


def rings_of(shape: Shape) -> list[IntArray]:
    """Rings of a shape without the repeated last point, shape (k, 2) each [grid units]."""
    return [
        shapely.get_coordinates(ring)[:-1].astype(np.int64)
        for polygon in shapely.get_parts(shape)
        for ring in (polygon.exterior, *polygon.interiors)
    ]
