"""Halving triangles without cracks.

A triangle is halved across its longest side, and so is the neighbour on that side; if
that is not the neighbour's longest, that one is halved too, and so on. So no vertex ever
lies within a neighbour's side, and angles do not get ever smaller.

References
----------
Rivara MC. Algorithms for refining triangular grids suitable for adaptive and multigrid
techniques. Int J Numer Methods Eng 1984;20:745-756.
"""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.patches import PatchMesh, edges_of


def halve(mesh: PatchMesh, wanted: BoolArray, position: FloatArray) -> tuple[PatchMesh, IntArray]:
    """Halve triangles across their longest sides, and as many others as that needs.

    Parameters
    ----------
    mesh
        The triangles.
    wanted
        Which to halve, shape (m,).
    position
        Of the vertices, shape (n, 3).

    Returns
    -------
    PatchMesh
        The new triangles; new vertices have the next numbers.
    parent
        The face each of them comes from.
    """
    edges, of_side, _ = edges_of(mesh.faces)
    longest = _longest_side(edges, of_side, position)
    own = of_side[np.arange(len(of_side)), longest]
    halved = np.zeros(len(edges), dtype=bool)
    halved[own[wanted]] = True
    while not halved[own[halved[of_side].any(axis=1)]].all():
        halved[own[halved[of_side].any(axis=1)]] = True
    middle = np.full(len(edges), -1)
    middle[halved] = mesh.vertex_count + np.arange(halved.sum())

    turned = (longest[:, None] + np.arange(3)) % 3  # the longest side first
    faces = np.take_along_axis(mesh.faces, turned, axis=1)
    places = np.take_along_axis(mesh.places, turned[..., None], axis=1)
    ab, bc, ca = middle[np.take_along_axis(of_side, turned, axis=1)].T
    half = (places + np.roll(places, -1, axis=1)) / 2
    a, b, c = ((faces[:, corner], places[:, corner]) for corner in range(3))
    m, q, r = ((vertex, half[:, side]) for side, vertex in enumerate((ab, bc, ca)))
    parts = [
        (ab < 0, (a, b, c)),
        ((ab >= 0) & (ca < 0), (a, m, c)),
        (ca >= 0, (a, m, r)),
        (ca >= 0, (m, c, r)),
        ((ab >= 0) & (bc < 0), (m, b, c)),
        (bc >= 0, (m, b, q)),
        (bc >= 0, (m, q, c)),
    ]
    parent = np.concatenate([np.nonzero(here)[0] for here, _ in parts])
    new = PatchMesh(
        np.concatenate([np.stack([v[here] for v, _ in part], axis=1) for here, part in parts]),
        mesh.patch[parent],
        np.concatenate([np.stack([p[here] for _, p in part], axis=1) for here, part in parts]),
    )
    return new, parent


def _longest_side(edges: IntArray, of_side: IntArray, position: FloatArray) -> IntArray:
    """Which side of each face is longest, shape (m,); of equal ones neighbours take the same."""
    length = np.linalg.norm(position[edges[:, 0]] - position[edges[:, 1]], axis=1)
    rank = np.empty(len(edges), dtype=np.int64)
    rank[np.lexsort((np.arange(len(edges)), -length))] = np.arange(len(edges))
    result: IntArray = rank[of_side].argmin(axis=1)
    return result
