"""Splitting triangles until straight cuts through them follow the borders of areas."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.halving import halve
from referral_atlas.atlas_build.patches import PatchMesh, Surface

BORDER_TOLERANCE = 0.012
"""Where a cut would leave its border further than this, triangles are split [dm]."""

JUNCTION_SIZE = 0.06
"""Triangles in which three areas meet are split down to this size [dm]."""

SMALLEST = 0.03
"""Triangles with no longer side are not split [dm]."""

FLATNESS = 0.012
"""Triangles that leave the fine surface further than this are split [dm]."""

_SAMPLES = 8
"""A triangle is looked at on a lattice with this many steps along a side."""

_ALONG = np.arange(1, 8) / 8
"""And on lines beside its sides and its cut, at these shares of their length."""

_TINY = 1e-9
_BISECTIONS = 9
_ROUNDS = 14
_AT_ONCE = 4000


def refine(mesh: PatchMesh, surface: Surface) -> PatchMesh:
    """Split triangles until the borders can be cut into them and they fit the surface."""
    settled = np.zeros(len(mesh.faces), dtype=bool)
    for _ in range(_ROUNDS):
        wanted = np.zeros(len(mesh.faces), dtype=bool)
        waiting = np.nonzero(~settled)[0]
        for start in range(0, len(waiting), _AT_ONCE):
            part = waiting[start : start + _AT_ONCE]
            wanted[part] = _too_coarse(mesh.patch[part], mesh.places[part], surface)
        if not wanted.any():
            break
        mesh, parent = halve(mesh, wanted, surface.positions(*mesh.vertex_places()))
        settled = (np.bincount(parent) == 1)[parent]
    return mesh


def _lattice() -> FloatArray:
    """Weights of the corners at evenly spread points of a triangle, corners first."""
    n = _SAMPLES
    points = [(n - i - j, i, j) for i in range(n + 1) for j in range(n + 1 - i)]
    return np.array(sorted(points, key=lambda point: (-max(point), point[::-1]))) / n


_LATTICE = _lattice()


@dataclass(frozen=True)
class _Triangles:
    """Some triangles and what is found on them.

    Attributes
    ----------
    patch, places
        As in `PatchMesh`.
    corners
        Positions of the corners, shape (m, 3, 3) [dm].
    code
        Areas at the lattice, shape (m, l).
    from_side
        How far the lattice's points are from the nearest side, shape (m, l) [dm].
    altitude
        From each corner to the side opposite, shape (m, 3) [dm].
    """

    patch: IntArray
    places: FloatArray
    corners: FloatArray
    code: IntArray
    from_side: FloatArray
    altitude: FloatArray

    def __getitem__(self, chosen: BoolArray) -> _Triangles:
        return _Triangles(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def codes_at(self, weights: FloatArray, surface: Surface) -> IntArray:
        """Areas at points given by weights of the corners, shape (m, k, 3)."""
        places = np.einsum("mlc,mcd->mld", weights, self.places).reshape(-1, 2)
        found = surface.codes(np.repeat(self.patch, weights.shape[1]), np.clip(places, 0, 1))
        return found.reshape(weights.shape[:2])


def _too_coarse(patch: IntArray, places: FloatArray, surface: Surface) -> BoolArray:
    """Whether triangles miss the surface, or one straight cut the border, too far, (m,)."""
    count = len(patch)
    everywhere = np.repeat(patch, len(_LATTICE))
    at = np.einsum("lc,mcd->mld", _LATTICE, places).reshape(-1, 2)
    code = surface.codes(everywhere, at).reshape(count, -1)
    on_surface = surface.positions(everywhere, at).reshape(count, -1, 3)
    corners = on_surface[:, :3]
    flat = np.einsum("lc,mcd->mld", _LATTICE, corners)
    coarse: BoolArray = np.linalg.norm(on_surface - flat, axis=2).max(axis=1) > FLATNESS

    opposite = np.linalg.norm(np.roll(corners, -1, axis=1) - np.roll(corners, 1, axis=1), axis=2)
    altitude = _doubled_area(corners)[:, None] / np.maximum(opposite, _TINY)
    from_side = (_LATTICE[None] * altitude[:, None]).min(axis=2)
    found = _Triangles(patch, places, corners, code, from_side, altitude)
    areas = 1 + (np.diff(np.sort(code[:, :3], axis=1), axis=1) != 0).sum(axis=1)
    size = opposite.max(axis=1)
    coarse[areas == 1] |= _misses_an_inroad(found[areas == 1], surface)
    coarse[areas == 2] |= _misses_the_border(found[areas == 2], surface)
    coarse[areas == 3] |= size[areas == 3] > JUNCTION_SIZE
    coarse &= size > SMALLEST
    return coarse


def _misses_an_inroad(found: _Triangles, surface: Surface) -> BoolArray:
    """Whether another area reaches far into triangles whose corners are in one, (m,)."""
    own = found.code[:, :1]
    inroad = (found.code != own) & (found.from_side > BORDER_TOLERANCE)
    # and just beside each side, where the lattice is too wide
    beside = np.minimum(BORDER_TOLERANCE / np.maximum(found.altitude, _TINY), 1 / 3)[..., None]
    weights = np.zeros((len(own), 3, len(_ALONG), 3))
    for corner in range(3):
        weights[:, corner, :, corner] = beside[:, corner]
        weights[:, corner, :, corner - 1] = (1 - beside[:, corner]) * _ALONG
        weights[:, corner, :, corner - 2] = (1 - beside[:, corner]) * (1 - _ALONG)
    codes = found.codes_at(weights.reshape(len(own), 3 * len(_ALONG), 3), surface)
    result: BoolArray = inroad.any(axis=1) | (codes != own).any(axis=1)
    return result


def _misses_the_border(found: _Triangles, surface: Surface) -> BoolArray:
    """Whether a cut of triangles with two areas leaves the border between them, (m,)."""
    row = np.arange(len(found.patch))
    a, b, c = found.code[:, :3].T
    alone = np.stack([b == c, c == a, a == b], axis=1).argmax(axis=1)
    ends = (alone + 1) % 3, (alone + 2) % 3
    own, other = found.code[row, alone][:, None], found.code[row, ends[0]][:, None]
    start = found.corners[row, alone]
    share, arms = [], []
    for end in ends:
        line = np.stack([found.places[row, alone], found.places[row, end]], axis=1)
        share.append(surface.crossing(found.patch, line, own[:, 0], _BISECTIONS)[:, None])
        arms.append((found.corners[row, end] - start) * share[-1])
    length = np.linalg.norm(arms[1] - arms[0], axis=1)
    height = np.linalg.norm(np.cross(*arms), axis=1) / np.maximum(length, _TINY)

    level = _LATTICE.T[ends[0]] / share[0] + _LATTICE.T[ends[1]] / share[1]  # 1 along the cut
    from_cut = np.abs(level - 1) * height[:, None]
    third = (found.code != own) & (found.code != other)
    distance = np.where(third, np.minimum(from_cut, found.from_side), from_cut)
    wrong = found.code != np.where(level < 1, own, other)
    missed: BoolArray = (wrong & (distance > BORDER_TOLERANCE)).any(axis=1)

    # and just beside the cut, on either side
    for sign, expected in ((-1, own), (1, other)):
        scale = 1 + sign * np.minimum(BORDER_TOLERANCE / np.maximum(height, _TINY), 1)[:, None]
        weights = np.zeros((len(row), len(_ALONG), 3))
        weights[row, :, ends[0]] = scale * share[0] * _ALONG
        weights[row, :, ends[1]] = scale * share[1] * (1 - _ALONG)
        weights[row, :, alone] = 1 - weights.sum(axis=2)
        inside = weights[row, :, alone] >= 0
        missed |= ((found.codes_at(weights, surface) != expected) & inside).any(axis=1)
    return missed


def _doubled_area(corners: FloatArray) -> FloatArray:
    result: FloatArray = np.linalg.norm(
        np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1
    )
    return result
