"""The body mesh: the left half on disk, both halves for drawing, nearest skin for points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from referral_atlas.vocabulary import Figure, Laterality

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STANDARD_POSE = "standard"
MIRROR_X = np.array([-1.0, 1.0, 1.0])
_ON_MIDLINE = 1e-9


@dataclass(frozen=True)
class SkinPlace:
    """A place on the skin: a face of the left half and weights of its corners, shape (3,)."""

    face: int
    weights: FloatArray
    distance: float


@dataclass(frozen=True)
class WholeMesh:
    """Both halves of a posed figure, joined along the midline.

    Attributes
    ----------
    vertices
        Shape (n, 3) [dm]: x to the patient's left, y up, z forward.
    faces
        Triangles, counter-clockwise from outside, shape (m, 3).
    face_area
        Index into ``area_keys``, shape (m,).
    area_keys
        Keys of the areas.
    """

    vertices: FloatArray
    faces: IntArray
    face_area: IntArray
    area_keys: tuple[str, ...]


@dataclass(frozen=True)
class BodyMesh:
    """The left half of the body, cut along the borders of areas.

    Attributes
    ----------
    canonical
        Vertices on the canonical body, shape (n, 3) [dm].
    faces
        Triangles, counter-clockwise from outside, shape (m, 3).
    face_area
        Index into ``area_keys``, shape (m,).
    area_keys
        Keys of the left half's areas.
    posed
        Vertices of each figure in each pose, shape (n, 3) [dm].
    """

    canonical: FloatArray
    faces: IntArray
    face_area: IntArray
    area_keys: tuple[str, ...]
    posed: Mapping[tuple[Figure, str], FloatArray]

    @cached_property
    def _corners(self) -> FloatArray:
        return self.canonical[self.faces]

    @cached_property
    def _centres(self) -> FloatArray:
        result: FloatArray = self._corners.mean(axis=1)
        return result

    @cached_property
    def _reach(self) -> FloatArray:
        """How far each face's corners are from its centre at most, shape (m,) [dm]."""
        result: FloatArray = np.linalg.norm(self._corners - self._centres[:, None], axis=2).max(1)
        return result

    @cached_property
    def canonical_normals(self) -> FloatArray:
        """Unit normals of the vertices on the canonical body, shape (n, 3)."""
        corners = self._corners
        doubled = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        normals = np.zeros_like(self.canonical)
        np.add.at(normals, self.faces.ravel(), np.repeat(doubled, 3, axis=0))
        normals[np.abs(self.canonical[:, 0]) < _ON_MIDLINE, 0] = 0  # the right half's share
        length = np.linalg.norm(normals, axis=1, keepdims=True)
        result: FloatArray = normals / np.maximum(length, 1e-12)
        return result

    def nearest(self, position: tuple[float, float, float] | FloatArray) -> SkinPlace:
        """Return the place on the skin nearest to a canonical point of the left half [dm]."""
        point = np.asarray(position, dtype=np.float64)
        offset = self._centres - point
        distance = np.sqrt(np.einsum("ij,ij->i", offset, offset))
        # no face beyond these can be nearer than the nearest centre
        near = np.nonzero(distance - self._reach <= distance.min())[0]
        weights = _closest_weights(self._corners[near], point)
        places = (weights[:, :, None] * self._corners[near]).sum(axis=1)
        gap = np.linalg.norm(places - point, axis=1)
        best = int(gap.argmin())
        return SkinPlace(int(near[best]), weights[best], float(gap[best]))

    def area_of(self, place: SkinPlace, side: Laterality) -> str:
        """Return the key of the area a place lies in, on one side of the patient."""
        return on_side(self.area_keys[self.face_area[place.face]], side)

    def whole(self, figure: Figure, pose: str = STANDARD_POSE) -> WholeMesh:
        """Return both halves of a figure, for drawing in three dimensions."""
        left = self.posed[figure, pose]
        size = len(left)
        on_midline = np.abs(self.canonical[:, 0]) < _ON_MIDLINE
        other = np.where(on_midline, np.arange(size), size + np.cumsum(~on_midline) - 1)
        right_keys = [on_side(key, Laterality.RIGHT) for key in self.area_keys]
        keys = tuple(dict.fromkeys([*self.area_keys, *right_keys]))
        right_area = np.array([keys.index(key) for key in right_keys])[self.face_area]
        return WholeMesh(
            np.concatenate([left, left[~on_midline] * MIRROR_X]),
            np.concatenate([self.faces, other[self.faces][:, [0, 2, 1]]]),
            np.concatenate([self.face_area, right_area]),
            keys,
        )


def on_side(left_key: str, side: Laterality) -> str:
    """Return the key of a left or midline area on one side of the patient."""
    own_side, _, area = left_key.partition(":")
    if own_side == Laterality.LEFT and side is Laterality.RIGHT:
        return f"{side.value}:{area}"
    return left_key


def face_normals(corners: FloatArray) -> FloatArray:
    """Unit normals of triangles, shape (m, 3), from their corners, shape (m, 3, 3)."""
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    length = np.linalg.norm(normal, axis=1, keepdims=True)
    result: FloatArray = normal / np.maximum(length, 1e-12)
    return result


def _closest_weights(corners: FloatArray, point: FloatArray) -> FloatArray:
    """Barycentric weights of the points of triangles closest to a point, shape (m, 3)."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    ab, ac, ap = b - a, c - a, point - a
    d00, d01, d11 = ((ab * ab).sum(1), (ab * ac).sum(1), (ac * ac).sum(1))
    d20, d21 = (ap * ab).sum(1), (ap * ac).sum(1)
    scale = np.maximum(d00 * d11 - d01 * d01, 1e-15)
    v, w = (d11 * d20 - d01 * d21) / scale, (d00 * d21 - d01 * d20) / scale
    inside = np.stack([1 - v - w, v, w], axis=1)
    options = [inside, *(_on_edge(corners, point, one, other) for one, other in _EDGES)]
    stacked = np.stack(options)
    places = (stacked[..., None] * corners[None]).sum(axis=2)
    gap = ((places - point) ** 2).sum(axis=2)
    gap[0, (inside < 0).any(axis=1)] = np.inf
    result: FloatArray = stacked[gap.argmin(axis=0), np.arange(len(corners))]
    return result


_EDGES = ((0, 1), (1, 2), (2, 0))


def _on_edge(corners: FloatArray, point: FloatArray, one: int, other: int) -> FloatArray:
    start, edge = corners[:, one], corners[:, other] - corners[:, one]
    length = np.maximum((edge * edge).sum(axis=1), 1e-15)
    along = np.clip(((point - start) * edge).sum(axis=1) / length, 0, 1)
    weights = np.zeros((len(corners), 3))
    weights[:, one], weights[:, other] = 1 - along, along
    return weights
