"""Cutting a mesh along the borders of areas."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.patches import PatchMesh, Surface, edges_of
from referral_atlas.atlas_build.raster import rasterise
from referral_atlas.atlas_build.skeleton import unit

BISECTIONS = 14

SNAP = 0.012
"""A border that passes a vertex this close goes through it instead of beside it [dm]."""

_MOST_SNAPPED = 0.4
"""It never goes further than this share of an edge, so that one end cannot take it from both."""


@dataclass(frozen=True)
class CutMesh:
    """A triangle mesh in which every face lies in one area.

    Attributes
    ----------
    origin
        The vertices as weighted means of the fine surface's, shape (new, fine).
    faces
        Triangles, shape (m, 3).
    codes
        The area of each face, shape (m,).
    """

    origin: sparse.csr_matrix
    faces: IntArray
    codes: IntArray


def cut_mesh(mesh: PatchMesh, surface: Surface) -> CutMesh:
    """Split triangles where they cross a border.

    Parameters
    ----------
    mesh
        Triangles fine enough for straight cuts, see `refine`.
    surface
        What they lie on.
    """
    patch, place = mesh.vertex_places()
    code = surface.codes(patch, place)
    corner_codes = code[mesh.faces]
    whole = (corner_codes == corner_codes[:, :1]).all(axis=1)
    crossings = _crossings(mesh, code, surface)
    size = len(code) + len(crossings.patch)
    crossed = np.nonzero(~whole)[0]
    pieces: list[tuple[int, int, int]] = []
    piece_codes: list[int] = []
    centres: list[FloatArray] = []
    centre_patches: list[int] = []
    for face, at in zip(crossed.tolist(), mesh.places[crossed], strict=True):
        a, b, c = mesh.faces[face].tolist()
        for i, j, k in ((a, b, c), (b, c, a), (c, a, b)):
            if code[j] == code[k]:  # i alone on its side
                found = _two_parts(i, j, k, crossings.on(i, j), crossings.on(i, k))
                codes = [code[i], code[j], code[j]]
                break
        else:
            p, q, r = crossings.on(a, b), crossings.on(b, c), crossings.on(c, a)
            o = size + len(centres)
            centres.append(at.mean(axis=0))
            centre_patches.append(int(mesh.patch[face]))
            found = [(a, p, o), (a, o, r), (b, q, o), (b, o, p), (c, r, o), (c, o, q)]
            codes = [code[a], code[a], code[b], code[b], code[c], code[c]]
        for piece, its_code in zip(found, codes, strict=True):
            if len(set(piece)) == 3:
                pieces.append(piece)
                piece_codes.append(its_code)
    origin = surface.grid.rows(
        np.concatenate([patch, crossings.patch, np.array(centre_patches, dtype=np.int64)]),
        np.concatenate([place, crossings.place, np.array(centres).reshape(-1, 2)]),
    )
    return CutMesh(
        origin,
        np.concatenate([mesh.faces[whole], np.array(pieces, dtype=np.int64).reshape(-1, 3)]),
        np.concatenate([corner_codes[whole, 0], np.array(piece_codes, dtype=np.int64)]),
    )


def _two_parts(i: int, j: int, k: int, p: int, q: int) -> list[tuple[int, int, int]]:
    """Triangle i p q and the rest of i j k, with p between i and j, and q between i and k.

    Where a cut goes through a corner, triangles without extent name it twice.
    """
    if p == i != q:
        return [(i, p, q), (p, j, q), (j, k, q)]
    return [(i, p, q), (p, j, k), (p, k, q)]


@dataclass(frozen=True)
class _Crossings:
    """Vertices at which borders cross edges; new ones with their patch and place."""

    vertex: dict[tuple[int, int], int]
    patch: IntArray
    place: FloatArray

    def on(self, one: int, other: int) -> int:
        return self.vertex[min(one, other), max(one, other)]


def _crossings(mesh: PatchMesh, code: IntArray, surface: Surface) -> _Crossings:
    edges, _, side = edges_of(mesh.faces)
    crosses = code[edges[:, 0]] != code[edges[:, 1]]
    edges, side = edges[crosses], side[crosses]
    face, corner = side // 3, side % 3
    patch = mesh.patch[face]
    ends = np.stack([mesh.places[face, corner], mesh.places[face, (corner + 1) % 3]], axis=1)
    turned = mesh.faces[face, corner] != edges[:, 0]
    ends[turned] = ends[turned][:, ::-1]
    share = surface.crossing(patch, ends, code[edges[:, 0]], BISECTIONS)
    start, end = (surface.positions(patch, ends[:, which]) for which in (0, 1))
    length = np.linalg.norm(end - start, axis=1)
    close = np.minimum(SNAP / np.maximum(length, 1e-9), _MOST_SNAPPED)
    vertex = np.where(share < close, edges[:, 0], np.where(share > 1 - close, edges[:, 1], -1))
    new = vertex < 0
    vertex[new] = len(code) + np.arange(new.sum())
    return _Crossings(
        dict(zip(map(tuple, edges.tolist()), vertex.tolist(), strict=True)),
        patch[new],
        (ends[:, 0] * (1 - share)[:, None] + ends[:, 1] * share[:, None])[new],
    )


def faces_seen(vertices: FloatArray, faces: IntArray, scale: float, directions: int) -> BoolArray:
    """Find the triangles seen from somewhere outside, shape (m,).

    Parameters
    ----------
    vertices, faces
        The mesh [dm].
    scale
        Resolution it is looked at [px/dm].
    directions
        From how many directions, evenly spread over a sphere.
    """
    seen = np.zeros(len(faces), dtype=bool)
    for number in range(directions):
        height = 1 - (2 * number + 1) / directions
        turn = number * np.pi * (3 - np.sqrt(5))  # the golden angle spreads evenly
        level = np.sqrt(1 - height**2)
        towards = np.array([level * np.cos(turn), height, level * np.sin(turn)])
        right = unit(np.cross([0.0, 1.0, 0.0], towards))
        view = vertices @ np.stack([right, np.cross(towards, right), towards]).T
        low, high = view.min(axis=0), view.max(axis=0)
        pixels = np.stack([view[:, 0] - low[0], high[1] - view[:, 1], view[:, 2]], axis=1) * scale
        width, depth = (int(extent) + 2 for extent in (high - low)[:2] * scale)
        found = rasterise(pixels, faces, width, depth).triangle
        seen[np.unique(found[found >= 0])] = True
    return seen
