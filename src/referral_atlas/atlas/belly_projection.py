"""The visible part of a muscle's outline in a view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from referral_atlas.atlas.atlas import Atlas
from referral_atlas.atlas.mesh import MIRROR_X, BodyMesh, face_normals, on_side
from referral_atlas.atlas.point_projection import Position
from referral_atlas.model import Belly
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_FACES: dict[BellyFace, tuple[float, float, float]] = {
    BellyFace.FRONT: (0, 0, 1),
    BellyFace.BACK: (0, 0, -1),
    BellyFace.SIDE: (1, 0, 0),
    BellyFace.ABOVE: (0, 1, 0),
    BellyFace.BELOW: (0, -1, 0),
}
"""The direction each face looks, on the canonical body."""

ROUND_THE_EDGE = -0.25
"""Skin turned away from the outline's face this far still carries it (cosine)."""

LEVEL_EDGE = 0.1
"""The same above and below, where upright skin would join the foot to the leg over it."""

_TURNED_AWAY = -0.15
"""Faces at the very edge of a view are kept; the areas' shapes cut them to the outline."""

_EDGE_ON = 0.05
"""Skin this near to upright on the outline's plane (cosine) is only a line there."""

_CURVE_STEPS = 8
_SMALLEST_PIECE = 1e-9
_SMALLEST = 0.002
_SMALLEST_HOLE = 1e-4
"""Smaller parts, and holes that rounding leaves between triangles, are left out [dm2]."""

_CRUMB = 0.05
"""Parts smaller than this share of the largest part are left out too."""

_SLIT = 0.002
"""Gaps narrower than twice this are triangles seen edge-on, not gaps in the muscle [dm]."""

_SLIVER = 0.02
"""Strips narrower than twice this are the edge of a muscle seen from the side [dm]."""

_BORDER_GAP = 0.05
"""View and mesh smooth the borders of areas differently, which bites such gaps [dm]."""


def project_belly(
    atlas: Atlas,
    figure: Figure,
    view: View,
    belly: Belly,
    side: Laterality,
    near: Sequence[Position] = (),
) -> tuple[FloatArray, ...]:
    """Draw a muscle's outline on the skin of a view.

    Parameters
    ----------
    atlas
        The atlas.
    figure, view
        Where to look.
    belly
        The outline on the canonical body, of the left side.
    side
        Side of the patient it is wanted on.
    near
        Canonical points in the muscle, its trigger points say. They tell which skin is
        meant where one part of the body lies in front of another (the arm and the flank
        seen from the side). Without them an outline on the side means the skin nearer to
        the midline, one above or below the lowest skin.

    Returns
    -------
    tuple of arrays
        Rings of the visible part, shape (k, 2) each [dm], even-odd fill; empty if the
        view does not show it.
    """
    mesh = atlas.mesh
    shown = atlas.view(figure, view)
    places = tuple((float(x), float(y), float(z)) for x, y, z in near)
    pieces, of_face, edge_on = _pieces(_Mesh(mesh), belly, places)
    if not len(pieces):
        return ()
    mirror = MIRROR_X if side is Laterality.RIGHT else np.ones(3)
    corners = mesh.posed[figure, shown.pose][mesh.faces] * mirror
    turn = -1.0 if side is Laterality.RIGHT else 1.0  # mirroring turns triangles inside out
    facing = (turn * face_normals(corners[of_face]) @ shown.axes[2]) > _TURNED_AWAY
    pieces, of_face, edge_on = pieces[facing], of_face[facing], edge_on[facing]
    if not len(pieces):
        return ()
    in_view = corners[of_face] @ shown.axes[:2].T
    moved = _moved(pieces, _plane(mesh, belly)[mesh.faces[of_face]], in_view)
    moved[edge_on] = shapely.polygons(in_view[edge_on].round(6))
    # rounding can turn a sliver over; without it the rest still fits together
    solid = (shapely.area(moved) > _SMALLEST_PIECE) & shapely.is_valid(moved)
    patch = _closed(shapely.union_all(moved[solid]), _SLIT)
    keys = {on_side(mesh.area_keys[index], side) for index in np.unique(mesh.face_area[of_face])}
    visible = [shown.polygons[key] for key in sorted(keys) if key in shown.polygons]
    seen = shapely.intersection(patch, shapely.union_all(visible))
    whole = shapely.intersection(patch, _closed(seen, _BORDER_GAP))
    return _rings(_closed(whole, -_SLIVER))


def belly_skin(
    mesh: BodyMesh, belly: Belly, near: Sequence[Position] = ()
) -> tuple[NDArray[np.object_], IntArray]:
    """Parts of the left half's faces inside an outline, in its plane, and the face of each."""
    places = tuple((float(x), float(y), float(z)) for x, y, z in near)
    pieces, of_face, _ = _pieces(_Mesh(mesh), belly, places)
    return pieces, of_face


def smooth_outline(points: Sequence[tuple[float, float]]) -> FloatArray:
    """Closed smooth curve through an outline's points (centripetal Catmull-Rom), (k, 2)."""
    corner = np.asarray(points, dtype=np.float64)
    p0, p1, p2, p3 = (np.roll(corner, shift, axis=0)[:, None] for shift in (1, 0, -1, -2))

    def gap(one: FloatArray, other: FloatArray) -> FloatArray:
        distance = np.linalg.norm(other - one, axis=2, keepdims=True)
        root: FloatArray = np.sqrt(np.maximum(distance, 1e-9))
        return root

    t1 = gap(p0, p1)
    t2 = t1 + gap(p1, p2)
    t3 = t2 + gap(p2, p3)
    t = t1 + (t2 - t1) * (np.arange(_CURVE_STEPS) / _CURVE_STEPS)[None, :, None]
    a1 = (t1 - t) / t1 * p0 + t / t1 * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / t2 * a1 + t / t2 * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    curve: FloatArray = ((t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2).reshape(-1, 2)
    return curve


def _plane(mesh: BodyMesh, belly: Belly) -> FloatArray:
    """Canonical vertices in the plane of the outline, shape (n, 2) [dm]."""
    result: FloatArray = mesh.canonical[:, ["xyz".index(axis) for axis in belly.face.axes]]
    return result


@dataclass(frozen=True)
class _Mesh:
    """A mesh as a key: the one an atlas holds is always the same object."""

    mesh: BodyMesh

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Mesh) and self.mesh is other.mesh

    def __hash__(self) -> int:
        return id(self.mesh)


@lru_cache(maxsize=8)  # the same for every view, and a muscle is drawn in all of them
def _pieces(
    of: _Mesh, belly: Belly, near: tuple[tuple[float, float, float], ...]
) -> tuple[NDArray[np.object_], IntArray, NDArray[np.bool_]]:
    """Parts of faces inside the outline, in its plane, and the face of each.

    The last array tells which faces lie inside but stand edge-on in the plane, so that they
    can be drawn whole but not by their part of it.
    """
    mesh = of.mesh
    outline = shapely.make_valid(shapely.Polygon(smooth_outline(belly.outline)))
    shapely.prepare(outline)
    edge = LEVEL_EDGE if belly.face.is_level else ROUND_THE_EDGE
    flat = _plane(mesh, belly)[mesh.faces]
    x0, y0, x1, y1 = outline.bounds
    low, high = flat.min(axis=1), flat.max(axis=1)
    close = (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0)
    towards = np.array(_FACES[belly.face], dtype=float)
    facing = mesh.canonical_normals @ towards - edge
    close &= (facing[mesh.faces] > 0).any(axis=1)
    of_face = np.nonzero(close)[0]
    if not len(of_face):
        return np.array([], dtype=object), of_face, np.zeros(0, dtype=bool)
    triangles = _positive_parts(flat[of_face], facing[mesh.faces[of_face]])
    touching = shapely.intersects(outline, triangles)
    of_face, triangles = of_face[touching], triangles[touching]
    layer = _meant_layer(mesh, of_face, belly, near)
    of_face, triangles = of_face[layer], triangles[layer]
    corners = mesh.canonical[mesh.faces[of_face]]
    edge_on = np.abs(face_normals(corners) @ towards) < _EDGE_ON
    within = flat[of_face]
    edge_on &= shapely.contains_xy(outline, within[..., 0], within[..., 1]).all(axis=1)
    crossed = ~edge_on & ~shapely.contains_properly(outline, triangles)
    triangles[crossed] = shapely.intersection(triangles[crossed], outline)
    parts, index = shapely.get_parts(triangles, return_index=True)
    solid = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    solid &= ~shapely.is_empty(parts)
    return parts[solid], of_face[index[solid]], edge_on[index[solid]]


def _positive_parts(triangles: FloatArray, value: FloatArray) -> NDArray[np.object_]:
    """Cut triangles where a value given at their corners passes zero, and keep the rest.

    Parameters
    ----------
    triangles
        Corners, shape (m, 3, 2).
    value
        At the corners, shape (m, 3); at least one is positive.
    """
    following = np.roll(value, -1, axis=1)
    crosses = (value > 0) != (following > 0)
    share = np.where(crosses, value / np.where(crosses, value - following, 1), 0)[..., None]
    cuts = triangles * (1 - share) + np.roll(triangles, -1, axis=1) * share
    corners = np.stack([triangles, cuts], axis=2).reshape(-1, 6, 2)
    kept = np.stack([value > 0, crosses], axis=2).reshape(-1, 6)
    rings = shapely.linearrings(corners[kept], indices=np.nonzero(kept)[0])
    parts: NDArray[np.object_] = shapely.polygons(rings)
    return parts


def _meant_layer(
    mesh: BodyMesh, of_face: IntArray, belly: Belly, near: Sequence[Position]
) -> NDArray[np.bool_]:
    """Faces of the connected piece of skin that is meant."""
    whole = np.ones(len(of_face), dtype=bool)
    layered = belly.face is BellyFace.SIDE or belly.face.is_level
    if not len(of_face) or not (near or layered):
        return whole
    patch = _connected(mesh.faces[of_face])
    numbers = np.unique(patch)
    if len(numbers) == 1:
        return whole
    if near:
        at = {mesh.nearest(point).face for point in near}
        meant = {int(patch[i]) for i, face in enumerate(of_face.tolist()) if face in at}
        if meant:
            return np.isin(patch, sorted(meant))
    size = {number: int((patch == number).sum()) for number in numbers.tolist()}
    large = [number for number, count in size.items() if count >= 0.3 * max(size.values())]
    depth = mesh.canonical[mesh.faces[of_face], 1 if belly.face.is_level else 0].mean(axis=1)
    inner = min(large, key=lambda number: float(depth[patch == number].mean()))
    result: NDArray[np.bool_] = patch == inner
    return result


def _connected(faces: IntArray) -> IntArray:
    """Number of the connected piece each face belongs to, shape (m,)."""
    vertices, local = np.unique(faces, return_inverse=True)
    local = local.reshape(faces.shape)
    label = np.arange(len(vertices))
    while True:
        lowest = label[local].min(axis=1)
        following = label.copy()
        np.minimum.at(following, local.ravel(), np.repeat(lowest, 3))
        following = following[following]
        if np.array_equal(following, label):
            result: IntArray = label[local[:, 0]]
            return result
        label = following


def _moved(pieces: NDArray[np.object_], plane: FloatArray, view: FloatArray) -> NDArray[np.object_]:
    """Carry parts of triangles from the outline's plane to the view, triangle by triangle."""
    coordinates, index = shapely.get_coordinates(pieces, return_index=True)
    a, ab, ac = plane[:, 0], plane[:, 1] - plane[:, 0], plane[:, 2] - plane[:, 0]
    scale = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    scale = np.where(np.abs(scale) < 1e-12, 1e-12, scale)[index]
    arm = coordinates - a[index]
    v = (arm[:, 0] * ac[index, 1] - arm[:, 1] * ac[index, 0]) / scale
    w = (ab[index, 0] * arm[:, 1] - ab[index, 1] * arm[:, 0]) / scale
    v, w = np.clip(v, 0, 1)[:, None], np.clip(w, 0, 1)[:, None]
    corners = view[index]
    placed = corners[:, 0] * (1 - v - w) + corners[:, 1] * v + corners[:, 2] * w
    # rounded, so that corners shared by two triangles stay the same point
    moved: NDArray[np.object_] = shapely.set_coordinates(pieces.copy(), placed.round(6))
    return moved


def _closed(shape: shapely.Geometry, reach: float) -> shapely.Geometry:
    """Close gaps narrower than twice the reach [dm]; a negative reach removes such strips."""
    wider = shapely.buffer(shape, reach, join_style="mitre")
    closed: shapely.Geometry = shapely.buffer(wider, -reach, join_style="mitre")
    return closed


def _rings(shape: shapely.Geometry) -> tuple[FloatArray, ...]:
    polygons = [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon)]
    largest = max((part.area for part in polygons), default=0.0)
    return tuple(
        shapely.get_coordinates(ring)[:-1]
        for polygon in polygons
        if polygon.area > max(_SMALLEST, _CRUMB * largest)
        for ring in (polygon.exterior, *polygon.interiors)
        if shapely.Polygon(ring).area > _SMALLEST_HOLE
    )
