"""A muscle's outline as lines over the skin of a standing figure, for three dimensions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from referral_atlas.atlas.atlas import Atlas
from referral_atlas.atlas.belly_projection import belly_skin
from referral_atlas.atlas.mesh import MIRROR_X, STANDARD_POSE, BodyMesh, face_normals
from referral_atlas.atlas.point_projection import Position
from referral_atlas.model import Belly
from referral_atlas.vocabulary import Figure, Laterality

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_CLOSED = 0.01
"""Gaps narrower than twice this are where triangles meet, not gaps in the muscle [dm]."""

_FLATNESS = 0.015
_STEP = 0.12
"""Bends smaller than this are left out, and no step along the skin is longer [dm]."""

_SPECK = 0.02
"""Smaller pieces are left out [dm2]."""

_LIFT = 0.035
"""How far over the skin the line runs, so that the skin does not hide it [dm]."""


def outline_on_skin(
    atlas: Atlas, figure: Figure, belly: Belly, side: Laterality, near: Sequence[Position] = ()
) -> tuple[FloatArray, ...]:
    """Lay a muscle's outline on the skin.

    Parameters
    ----------
    atlas
        The atlas.
    figure
        Body shape, in its standard pose.
    belly
        The outline on the canonical body, of the left side.
    side
        Side of the patient it is wanted on.
    near
        Canonical points in the muscle, as for `project_belly`.

    Returns
    -------
    tuple of arrays
        Closed lines, shape (k, 3) each [dm], the first point again at the end: x to the
        patient's left, y up, z forward. Empty if the outline lies off the skin.
    """
    mesh = atlas.mesh
    pieces, of_face = belly_skin(mesh, belly, near)
    if not len(pieces):
        return ()
    solid = shapely.is_valid(pieces)
    pieces, of_face = pieces[solid], of_face[solid]
    patch = shapely.union_all(pieces).buffer(_CLOSED).buffer(-_CLOSED)
    tree = shapely.STRtree(pieces)
    mirror = MIRROR_X if side is Laterality.RIGHT else np.ones(3)
    found = []
    for part in shapely.get_parts(patch):
        if part.area < _SPECK:
            continue
        ring = part.exterior.simplify(_FLATNESS).segmentize(_STEP)
        flat = shapely.get_coordinates(ring)
        faces = of_face[tree.nearest(shapely.points(flat))]
        found.append(_lifted(mesh, figure, belly, flat, faces) * mirror)
    return tuple(found)


def _lifted(
    mesh: BodyMesh, figure: Figure, belly: Belly, flat: FloatArray, faces: IntArray
) -> FloatArray:
    """Carry points of the outline's plane, shape (k, 2), to the posed skin of their faces."""
    axes = ["xyz".index(axis) for axis in belly.face.axes]
    corners = mesh.canonical[mesh.faces[faces]][..., axes]
    a, ab, ac = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    scale = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    scale = np.where(np.abs(scale) < 1e-9, 1e-9, scale)
    arm = flat - a
    v = (arm[:, 0] * ac[:, 1] - arm[:, 1] * ac[:, 0]) / scale
    w = (ab[:, 0] * arm[:, 1] - ab[:, 1] * arm[:, 0]) / scale
    weights = np.clip(np.stack([1 - v - w, v, w], axis=1), 0, 1)
    weights /= weights.sum(axis=1, keepdims=True)
    posed = mesh.posed[figure, STANDARD_POSE][mesh.faces[faces]]
    result: FloatArray = (weights[..., None] * posed).sum(axis=1) + _LIFT * face_normals(posed)
    return result
