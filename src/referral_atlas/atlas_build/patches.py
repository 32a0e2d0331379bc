"""Places on the fine surface, and triangles between them.

Every quad of the coarse mesh is a patch of the fine one. A place is a patch and two
shares (u from its first to its second corner, v from its first to its fourth). What a
vertex of the fine mesh has, position in any figure and pose or attribute, a place has too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.labels import EncodeColumns

_CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
"""The corners of a patch as (u, v)."""


@dataclass(frozen=True)
class PatchGrid:
    """Where the fine mesh's vertices lie on the coarse mesh's quads.

    Attributes
    ----------
    vertices
        Fine vertices by patch and step along u and v, shape (patches, n + 1, n + 1).
    size
        Number of fine vertices.
    """

    vertices: IntArray
    size: int

    def rows(self, patch: IntArray, place: FloatArray) -> sparse.csr_matrix:
        """Weights of fine vertices at some places; along shared sides they agree.

        Parameters
        ----------
        patch
            Shape (k,).
        place
            The shares u and v, shape (k, 2).

        Returns
        -------
        csr_matrix
            Shape (k, `size`); each row sums to 1.
        """
        steps = self.vertices.shape[1] - 1
        cell = np.clip(np.floor(place * steps).astype(np.int64), 0, steps - 1)
        (i, j), (s, t) = cell.T, (place * steps - cell).T
        corner = [self.vertices[patch, i + di, j + dj] for di, dj in _CORNERS.astype(int).tolist()]
        weight = [(1 - s) * (1 - t), s * (1 - t), s * t, (1 - s) * t]
        rows = np.tile(np.arange(len(patch)), 4)
        found = sparse.coo_matrix(
            (np.concatenate(weight), (rows, np.concatenate(corner))), shape=(len(patch), self.size)
        ).tocsr()
        found.eliminate_zeros()
        return found


def patch_grid(fine_quads: IntArray, size: int, steps: int) -> PatchGrid:
    """Order the fine vertices of every coarse quad.

    Parameters
    ----------
    fine_quads
        From `subdivide`, shape (patches * 4**steps, 4).
    size
        Number of fine vertices.
    steps
        How often it subdivided.
    """
    places = _CORNERS[None]
    for _ in range(steps):
        middle = (places + np.roll(places, -1, axis=1)) / 2
        centre = places.mean(axis=1)
        children = [
            np.stack([places[:, c], middle[:, c], centre, middle[:, c - 1]], axis=1)
            for c in range(4)
        ]
        places = np.stack(children, axis=1).reshape(-1, 4, 2)
    count = 2**steps
    u, v = np.moveaxis(np.round(places * count).astype(np.int64), 2, 0)
    vertices = np.zeros((len(fine_quads) // len(places), count + 1, count + 1), dtype=np.int64)
    vertices[:, u, v] = fine_quads.reshape(-1, len(places), 4)
    return PatchGrid(vertices, size)


@dataclass(frozen=True)
class Surface:
    """What triangles are placed on.

    Attributes
    ----------
    grid
        The fine mesh by patches.
    columns
        Canonical columns of the fine vertices, position first, shape (n, k).
    encode
        The classifier, from columns to codes.
    """

    grid: PatchGrid
    columns: FloatArray
    encode: EncodeColumns

    def positions(self, patch: IntArray, place: FloatArray) -> FloatArray:
        """Canonical positions, shape (k, 3) [dm]."""
        result: FloatArray = self.grid.rows(patch, place) @ self.columns[:, :3]
        return result

    def codes(self, patch: IntArray, place: FloatArray) -> IntArray:
        """Areas at places, shape (k,)."""
        return self.encode(self.grid.rows(patch, place) @ self.columns)

    def crossing(
        self, patch: IntArray, ends: FloatArray, first_code: IntArray, bisections: int
    ) -> FloatArray:
        """Shares (0-1) of lines in a patch at which they leave the first end's area.

        Parameters
        ----------
        patch
            Shape (k,).
        ends
            Shape (k, 2, 2).
        first_code
            Codes of the first ends, shape (k,).
        bisections
            How often to halve.
        """
        low, high = np.zeros(len(patch)), np.ones(len(patch))
        for _ in range(bisections if len(patch) else 0):
            middle = (low + high) / 2
            at = ends[:, 0] * (1 - middle)[:, None] + ends[:, 1] * middle[:, None]
            same = self.codes(patch, at) == first_code
            low, high = np.where(same, middle, low), np.where(same, high, middle)
        result: FloatArray = (low + high) / 2
        return result


@dataclass(frozen=True)
class PatchMesh:
    """Triangles whose corners are places.

    Attributes
    ----------
    faces
        Vertex numbers, shape (m, 3).
    patch
        The patch each face lies in, shape (m,).
    places
        Its corners in that patch, shape (m, 3, 2).
    """

    faces: IntArray
    patch: IntArray
    places: FloatArray

    @property
    def vertex_count(self) -> int:
        """One more than the highest vertex number."""
        return int(self.faces.max()) + 1

    def vertex_places(self) -> tuple[IntArray, FloatArray]:
        """One patch and place of every vertex, shapes (n,) and (n, 2)."""
        vertex, first = np.unique(self.faces.ravel(), return_index=True)
        patch = np.zeros(self.vertex_count, dtype=np.int64)
        place = np.zeros((self.vertex_count, 2))
        patch[vertex] = self.patch[first // 3]
        place[vertex] = self.places.reshape(-1, 2)[first]
        return patch, place


def whole_patches(quads: IntArray, chosen: BoolArray) -> PatchMesh:
    """Return two triangles for each chosen patch.

    Parameters
    ----------
    quads
        The coarse mesh, shape (patches, 4).
    chosen
        Shape (patches,).
    """
    patch = np.nonzero(chosen)[0]
    halves = np.array([[0, 1, 2], [0, 2, 3]])
    return PatchMesh(
        quads[patch][:, halves].reshape(-1, 3),
        np.repeat(patch, 2),
        np.tile(_CORNERS[halves], (len(patch), 1, 1)),
    )


def edges_of(faces: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """Find the edges of a triangle mesh.

    Returns
    -------
    edges
        Pairs of vertices, the lower first, in order, shape (e, 2).
    of_side
        The edge from each corner of each face to the next one, shape (m, 3).
    side
        One side (3 * face + corner) that each edge is, shape (e,).
    """
    size = int(faces.max()) + 1
    start, end = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    key = np.minimum(start, end) * size + np.maximum(start, end)
    unique, side, of_side = np.unique(key, return_index=True, return_inverse=True)
    return np.stack([unique // size, unique % size], axis=1), of_side.reshape(-1, 3), side
