"""Trigger points and muscle outlines, projected to every view they can be seen in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from referral_atlas.atlas import Atlas, outline_on_skin, project_belly, project_point
from referral_atlas.atlas.mesh import STANDARD_POSE, face_normals
from referral_atlas.model import Belly
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View

FloatArray = NDArray[np.float64]

Position = tuple[float, float, float]
PointRow = tuple[str, str, int, int]
_FLATNESS = 0.012
"""Bends of an outline smaller than this are not drawn [dm]."""

_SPECK = 0.004
"""Smaller pieces of an outline are left out [dm2]."""

_LIFT = 0.06
"""Discs on the body to turn float this far over the skin, else it would hide their edge [dm]."""

BellyRow = tuple[str, str, bool, list[list[int]]]


@dataclass(frozen=True)
class MapPoint:
    """A trigger point to draw: where it lies on the left half, and on which side it is meant."""

    label: str
    position: Position
    side: Laterality


@dataclass(frozen=True)
class MapBelly:
    """A muscle outline to draw; a deep one is dashed."""

    name: str
    belly: Belly
    side: Laterality
    deep: bool = False
    near: tuple[Position, ...] = ()
    """Points in the muscle, which tell the skin meant where one part hides another."""


@dataclass(frozen=True)
class MapShade:
    """A colour for an area by its name in the palette (``density_3``), and what it says there."""

    colour: str
    words: str


PlaceRow = tuple[str, float, float, float]


def place_rows(atlas: Atlas, figure: Figure, points: Sequence[MapPoint]) -> list[PlaceRow]:
    """Place points just over the skin of the standing figure, for the body to turn.

    Returns
    -------
    list of (label, x, y, z)
        In dm: x to the patient's left, y up, z forward.
    """
    return [
        (point.label, *_place(_ById(atlas), figure, point.position, point.side)) for point in points
    ]


def point_rows(atlas: Atlas, figure: Figure, points: Sequence[MapPoint]) -> list[PointRow]:
    """Place points in all views in which the skin over them is visible.

    Returns
    -------
    list of (label, view, x, y)
        In view coordinates, 1/1000 dm.
    """
    return [
        (point.label, *row)
        for point in points
        for row in _seen(_ById(atlas), figure, point.position, point.side)
    ]


def belly_rows(atlas: Atlas, figure: Figure, bellies: Sequence[MapBelly]) -> list[BellyRow]:
    """Place muscle outlines in all views.

    Returns
    -------
    list of (name, view, deep, rings)
        Each ring is a flat list: a point, then steps to the next ones, in 1/1000 dm.
    """
    rows: list[BellyRow] = []
    for item in bellies:
        right = item.side is Laterality.RIGHT
        for view, rings in _outlines(_ById(atlas), figure, item.belly, item.near):
            # Views of the right are mirror images, so each outline is projected once.
            shown = _mirrored(view) if right else view
            sign = np.array([-1, 1]) if right else np.array([1, 1])
            rows.append((item.name, shown.value, item.deep, [_relative(r * sign) for r in rings]))
    return rows


LineRow = tuple[bool, list[list[int]]]


def line_rows(atlas: Atlas, figure: Figure, bellies: Sequence[MapBelly]) -> list[LineRow]:
    """Lay muscle outlines on the skin of the standing figure, for the body to turn.

    Returns
    -------
    list of (deep, lines)
        Each line is a flat list: a point x, y, z, then steps to the next ones, in 1/1000 dm.
    """
    rows: list[LineRow] = []
    for item in bellies:
        lines = _lines(_ById(atlas), figure, item.belly, item.near)
        sign = np.array([-1, 1, 1]) if item.side is Laterality.RIGHT else np.ones(3)
        rows.append((item.deep, [_relative(line * sign) for line in lines]))
    return rows


@dataclass(frozen=True)
class _ById:
    """An atlas as a key: the one object the app holds is always the same."""

    atlas: Atlas

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and self.atlas is other.atlas

    def __hash__(self) -> int:
        return id(self.atlas)


# Projection takes milliseconds a view and depends on nothing a visitor marks.
@lru_cache(maxsize=2048)
def _seen(
    of: _ById, figure: Figure, position: Position, side: Laterality
) -> tuple[tuple[str, int, int], ...]:
    found = ((view, project_point(of.atlas, figure, view, position, side)) for view in View)
    return tuple(
        (view.value, round(point.x * 1000), round(point.y * 1000))
        for view, point in found
        if point is not None and point.visible
    )


@lru_cache(maxsize=512)
def _outlines(
    of: _ById, figure: Figure, belly: Belly, near: tuple[Position, ...]
) -> tuple[tuple[View, list[FloatArray]], ...]:
    """Outlines of the left side's muscle, a view at a time."""
    found = []
    for view in View:
        if not _may_show(of, figure, view, belly):
            continue
        rings = project_belly(of.atlas, figure, view, belly, Laterality.LEFT, near)
        smooth = [ring for rough in rings if (ring := _simplified(rough)) is not None]
        if smooth:
            found.append((view, smooth))
    return tuple(found)


@lru_cache(maxsize=512)
def _lines(
    of: _ById, figure: Figure, belly: Belly, near: tuple[Position, ...]
) -> tuple[FloatArray, ...]:
    """Outlines of the left side's muscle on the skin."""
    return outline_on_skin(of.atlas, figure, belly, Laterality.LEFT, near)


def _may_show(of: _ById, figure: Figure, view: View, belly: Belly) -> bool:
    """Whether it is worth the time to project a left muscle to a view.

    Not worth it: the views from the other side and from behind the outline's face, where
    it would be a sliver at the edge, and details of another part of the body.
    """
    _, _, facing = view.value.rpartition("_")
    other_faces = {
        BellyFace.FRONT: ("back",),
        BellyFace.BACK: ("front",),
        BellyFace.ABOVE: ("back",),
        BellyFace.BELOW: ("front", "back"),
    }
    if facing in (*other_faces.get(belly.face, ()), "right"):
        return False
    if view.value.startswith(("hand", "foot")):
        low, high = _reach(of, figure, view)
        axes = ["xyz".index(axis) for axis in belly.face.axes]
        points = np.asarray(belly.outline)
        return all(
            points[:, i].max() > low[axis] and points[:, i].min() < high[axis]
            for i, axis in enumerate(axes)
        )
    return True


@lru_cache(maxsize=64)
def _reach(of: _ById, figure: Figure, view: View) -> tuple[FloatArray, FloatArray]:
    """Lowest and highest canonical coordinates of the skin a view shows, each (3,) [dm]."""
    mesh = of.atlas.mesh
    shown = set(of.atlas.view(figure, view).shapes)
    numbers = [i for i, key in enumerate(mesh.area_keys) if key in shown]
    skin = mesh.canonical[mesh.faces[np.isin(mesh.face_area, numbers)]].reshape(-1, 3)
    if not len(skin):
        return np.zeros(3), np.zeros(3)
    return skin.min(axis=0), skin.max(axis=0)


def _simplified(ring: FloatArray) -> FloatArray | None:
    """A ring with no more points than can be seen; None if it is only a speck."""
    shape = shapely.Polygon(ring).simplify(_FLATNESS)
    if not isinstance(shape, shapely.Polygon) or shape.area < _SPECK:
        return None
    points: FloatArray = shapely.get_coordinates(shape.exterior)[:-1]
    return points


def _mirrored(view: View) -> View:
    """The view that is this one's mirror image."""
    swap = {"left": "right", "right": "left"}
    return View("_".join(swap.get(word, word) for word in view.value.split("_")))


@lru_cache(maxsize=2048)
def _place(of: _ById, figure: Figure, position: Position, side: Laterality) -> Position:
    mesh = of.atlas.mesh
    place = mesh.nearest(position)
    corners = mesh.posed[figure, STANDARD_POSE][mesh.faces[place.face]]
    x, y, z = place.weights @ corners + _LIFT * face_normals(corners[None])[0]
    sign = -1 if side is Laterality.RIGHT else 1
    return round(sign * float(x), 3), round(float(y), 3), round(float(z), 3)


def _relative(ring: FloatArray) -> list[int]:
    points = np.round(ring * 1000).astype(int)
    return [int(n) for n in np.concatenate([points[:1], np.diff(points, axis=0)]).ravel()]
