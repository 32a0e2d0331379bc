"""Cutting a mesh along the borders of areas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.raster import rasterise
from referral_atlas.atlas_build.skeleton import unit

BISECTIONS = 14
_NEAREST_TO_END = 0.03
"""A cut stays this share of an edge away from its ends, so that no triangle degenerates."""


@dataclass(frozen=True)
class CutMesh:
    """A triangle mesh in which every face lies in one area.

    Attributes
    ----------
    origin
        The vertices as weighted means of the old ones, shape (new, old).
    faces
        Triangles, shape (m, 3).
    codes
        The area of each face, shape (m,).
    """

    origin: sparse.csr_matrix
    faces: IntArray
    codes: IntArray


def cut_mesh(
    columns: FloatArray, faces: IntArray, encode: Callable[[FloatArray], IntArray]
) -> CutMesh:
    """Split triangles where they cross a border.

    Parameters
    ----------
    columns
        Canonical columns of the vertices, shape (n, k).
    faces
        Triangles, shape (m, 3).
    encode
        The classifier, from columns to codes.
    """
    size = len(columns)
    code = encode(columns)
    corner_codes = code[faces]
    whole = (corner_codes == corner_codes[:, :1]).all(axis=1)
    crossed = faces[~whole]
    first, second, share = _crossings(columns, code, crossed, encode)
    edge_vertex = {
        pair: size + number
        for number, pair in enumerate(zip(first.tolist(), second.tolist(), strict=True))
    }

    def cut(one: int, other: int) -> int:
        return edge_vertex[min(one, other), max(one, other)]

    pieces: list[tuple[int, int, int]] = []
    piece_codes: list[int] = []
    centres: list[tuple[int, int, int]] = []
    for a, b, c in crossed.tolist():
        for i, j, k in ((a, b, c), (b, c, a), (c, a, b)):
            if code[j] == code[k]:  # i alone on its side
                p, q = cut(i, j), cut(i, k)
                pieces += [(i, p, q), (p, j, k), (p, k, q)]
                piece_codes += [code[i], code[j], code[j]]
                break
        else:
            centre = size + len(first) + len(centres)
            centres.append((a, b, c))
            p, q, r = cut(a, b), cut(b, c), cut(c, a)
            pieces += [(a, p, centre), (a, centre, r), (b, q, centre), (b, centre, p)]
            pieces += [(c, r, centre), (c, centre, q)]
            piece_codes += [code[a], code[a], code[b], code[b], code[c], code[c]]
    origin = sparse.vstack(
        [
            sparse.identity(size),
            _rows(np.stack([first, second], 1), np.stack([1 - share, share], 1), size),
            _rows(np.array(centres).reshape(-1, 3), np.full((len(centres), 3), 1 / 3), size),
        ]
    ).tocsr()
    return CutMesh(
        origin,
        np.concatenate([faces[whole], np.array(pieces, dtype=np.int64).reshape(-1, 3)]),
        np.concatenate([corner_codes[whole, 0], np.array(piece_codes, dtype=np.int64)]),
    )


def _crossings(
    columns: FloatArray,
    code: IntArray,
    crossed: IntArray,
    encode: Callable[[FloatArray], IntArray],
) -> tuple[IntArray, IntArray, FloatArray]:
    """Edges that cross a border, by their ends, and where along them it lies (0-1)."""
    edges = np.concatenate([crossed[:, [0, 1]], crossed[:, [1, 2]], crossed[:, [2, 0]]])
    edges = np.unique(np.sort(edges, axis=1), axis=0)
    edges = edges[code[edges[:, 0]] != code[edges[:, 1]]]
    first, second = edges.T
    low, high = np.zeros(len(edges)), np.ones(len(edges))
    for _ in range(BISECTIONS if len(edges) else 0):
        middle = (low + high) / 2
        at = columns[first] * (1 - middle)[:, None] + columns[second] * middle[:, None]
        same = encode(at) == code[first]
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return first, second, np.clip((low + high) / 2, _NEAREST_TO_END, 1 - _NEAREST_TO_END)


def _rows(index: IntArray, weight: FloatArray, size: int) -> sparse.csr_matrix:
    rows = np.repeat(np.arange(len(index)), index.shape[1])
    return sparse.coo_matrix(
        (weight.ravel(), (rows, index.ravel().astype(np.int64))), shape=(len(index), size)
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
