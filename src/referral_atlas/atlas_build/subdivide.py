"""Catmull-Clark subdivision as two matrices: one for positions, one for attributes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray


@dataclass(frozen=True)
class Subdivision:
    """A finer mesh as a linear function of a coarse one.

    The first rows belong to the coarse vertices, in their order.

    Attributes
    ----------
    faces
        Quads of the finer mesh, shape (4m, 4) after one step.
    smooth
        Matrix for positions (Catmull-Clark), shape (fine, coarse).
    linear
        Matrix for attributes that must not overshoot (means), shape (fine, coarse).
    """

    faces: IntArray
    smooth: sparse.csr_matrix
    linear: sparse.csr_matrix


def subdivide(faces: IntArray, size: int, steps: int = 1) -> Subdivision:
    """Subdivide a quad mesh, with boundary edges kept.

    Parameters
    ----------
    faces
        Quads, shape (m, 4).
    size
        Number of vertices.
    steps
        How often to subdivide.
    """
    result = Subdivision(
        faces, sparse.identity(size, format="csr"), sparse.identity(size, format="csr")
    )
    for _ in range(steps):
        finer = _subdivide_once(result.faces, result.smooth.shape[0])
        result = Subdivision(
            finer.faces, finer.smooth @ result.smooth, finer.linear @ result.linear
        )
    return result


def _subdivide_once(faces: IntArray, size: int) -> Subdivision:
    count = len(faces)
    start, end = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    key = np.minimum(start, end) * size + np.maximum(start, end)
    unique, edge_of_side, uses = np.unique(key, return_inverse=True, return_counts=True)
    first, second = unique // size, unique % size
    edges = len(unique)
    face_of_side = np.repeat(np.arange(count), 4)

    to_face = _matrix(np.full(4 * count, 0.25), face_of_side, start, (count, size))
    edge_rows = np.arange(edges)
    middle = _matrix(
        np.full(2 * edges, 0.5), np.tile(edge_rows, 2), np.r_[first, second], (edges, size)
    )
    edge_faces = _matrix(np.ones(4 * count), edge_of_side, face_of_side, (edges, count)) @ to_face
    inner = uses == 2
    to_edge = (
        sparse.diags(np.where(inner, 0.5, 1.0)) @ middle
        + sparse.diags(np.where(inner, 0.25, 0.0)) @ edge_faces
    )

    smooth = sparse.vstack([_moved(faces, size, to_face, middle, unique, inner), to_edge, to_face])
    linear = sparse.vstack([sparse.identity(size), middle, to_face])
    side = edge_of_side.reshape(count, 4)
    centre = size + edges + np.arange(count)
    quads = [
        np.stack([faces[:, corner], size + side[:, corner], centre, size + side[:, corner - 1]], 1)
        for corner in range(4)
    ]
    return Subdivision(np.stack(quads, 1).reshape(-1, 4), smooth.tocsr(), linear.tocsr())


def _moved(
    faces: IntArray,
    size: int,
    to_face: sparse.csr_matrix,
    middle: sparse.csr_matrix,
    edge_key: IntArray,
    inner: BoolArray,
) -> sparse.csr_matrix:
    """Rows that move the coarse vertices: (F + 2R + (k - 3)V) / k, or along the boundary."""
    first, second = edge_key // size, edge_key % size
    ends = np.r_[first, second]
    edge_rows = np.tile(np.arange(len(edge_key)), 2)
    valence = np.bincount(faces.ravel(), minlength=size).astype(np.float64)
    degree = np.maximum(np.bincount(ends, minlength=size), 1)
    k = np.maximum(valence, 1)

    face_of_side = np.repeat(np.arange(len(faces)), 4)
    face_sum = _matrix(np.ones(faces.size), faces.ravel(), face_of_side, (size, len(faces)))
    edge_sum = _matrix(np.ones(len(ends)), ends, edge_rows, (size, len(edge_key)))
    moved = (
        sparse.diags(1 / k**2) @ face_sum @ to_face
        + sparse.diags(2 / (k * degree)) @ edge_sum @ middle
        + sparse.diags((k - 3) / k)
    )
    rim = np.tile(~inner, 2)
    rim_sum = _matrix(np.ones(rim.sum()), ends[rim], edge_rows[rim], (size, len(edge_key)))
    on_rim = np.bincount(ends[rim], minlength=size)
    smooth_rim = on_rim == 2
    free = (valence > 0) & (on_rim == 0)
    still = ~free & ~smooth_rim
    return (
        sparse.diags(free.astype(float)) @ moved
        + sparse.diags(np.where(smooth_rim, 0.25, 0.0)) @ rim_sum @ middle
        + sparse.diags(np.where(smooth_rim, 0.5, 0.0))
        + sparse.diags(still.astype(float))
    )


def _matrix(
    values: FloatArray, rows: IntArray, columns: IntArray, shape: tuple[int, int]
) -> sparse.csr_matrix:
    return sparse.coo_matrix((values, (rows, columns)), shape=shape).tocsr()


def triangles(quads: IntArray) -> IntArray:
    """Split quads into triangles: first halves, then second halves, shape (2m, 3)."""
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def vertex_normals(vertices: FloatArray, faces: IntArray) -> FloatArray:
    """Area-weighted unit normals of the vertices of a triangle mesh, shape (n, 3)."""
    a, b, c = (vertices[faces[:, corner]] for corner in range(3))
    face_normal = np.cross(b - a, c - a)
    normal = np.stack(
        [
            np.bincount(faces.ravel(), np.repeat(face_normal[:, axis], 3), len(vertices))
            for axis in range(3)
        ],
        axis=1,
    )
    result: FloatArray = normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    return result
