"""The mesh the app projects points with and shows in three dimensions.

Only the left half is written; the figures are mirror symmetric.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from referral_atlas.atlas_build.area_codes import key_of
from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.body_model import SUBDIVISIONS, BodyModel
from referral_atlas.atlas_build.cut import CutMesh, cut_mesh, faces_seen
from referral_atlas.atlas_build.labels import EncodeColumns
from referral_atlas.atlas_build.patches import Surface, patch_grid, whole_patches
from referral_atlas.atlas_build.polygons import GRID
from referral_atlas.atlas_build.pose import Pose
from referral_atlas.atlas_build.refine import refine
from referral_atlas.atlas_build.subdivide import triangles
from referral_atlas.vocabulary import Figure

SEEN_SCALE, SEEN_DIRECTIONS = 90, 24

_ON_MIDLINE = 1 - 1e-9
"""Share of midline vertices a midline vertex of the fine mesh is a mean of."""


@dataclass(frozen=True)
class AtlasMesh:
    """The left half of the body, cut along the borders of areas.

    Attributes
    ----------
    cut
        Faces and their areas, and where the vertices come from.
    canonical
        Positions on the canonical body, shape (n, 3) [dm].
    posed
        Positions of each figure in each pose, shape (n, 3) [dm].
    """

    cut: CutMesh
    canonical: FloatArray
    posed: dict[tuple[Figure, Pose], FloatArray]

    def keys(self) -> list[str]:
        """Area keys in the order `write_mesh` numbers them."""
        return sorted({key_of(int(code)) for code in np.unique(self.cut.codes)})


def build_mesh(model: BodyModel, encode: EncodeColumns) -> AtlasMesh:
    """Cut the coarse mesh, refined along borders, and put it into every figure and pose."""
    coarse = len(model.used)
    middle = model.subdivision.linear @ (model.mesh.mirror[model.used] == model.used) > _ON_MIDLINE
    columns = model.columns.copy()
    columns[middle, 0] = 0.0  # posing leaves them a hair beside the midline
    posed = {
        (figure, pose): model.surface(figure, pose).vertices for figure in Figure for pose in Pose
    }
    for vertices in posed.values():
        vertices[middle, 0] = 0.0
    quads = model.coarse_faces
    outer = _outer_quads(quads, [posed[Figure.NEUTRAL, pose][:coarse] for pose in Pose])
    left = (columns[quads, 0] >= 0).all(axis=1)
    surface = Surface(
        patch_grid(model.subdivision.faces, len(columns), SUBDIVISIONS), columns, encode
    )
    cut = cut_mesh(refine(whole_patches(quads, outer & left), surface), surface)
    used = np.unique(cut.faces)
    renumbered = np.full(cut.origin.shape[0], -1)
    renumbered[used] = np.arange(len(used))
    cut = CutMesh(cut.origin[used], renumbered[cut.faces], cut.codes)
    return AtlasMesh(
        cut,
        cut.origin @ columns[:, :3],
        {key: cut.origin @ vertices for key, vertices in posed.items()},
    )


def _outer_quads(quads: IntArray, poses: list[FloatArray]) -> BoolArray:
    """Quads seen from outside in some pose; the rest line mouth, nose and eye sockets."""
    faces = triangles(quads)
    seen = np.zeros(len(faces), dtype=bool)
    for vertices in poses:
        seen |= faces_seen(vertices, faces, SEEN_SCALE, SEEN_DIRECTIONS)
    return seen[: len(quads)] | seen[len(quads) :]


def write_mesh(mesh: AtlasMesh, path: Path) -> None:
    """Write the mesh as whole grid units.

    Poses are written as differences from the figure's standard pose, and that as its
    difference from the canonical body: small numbers pack well.
    """
    keys = mesh.keys()
    number = {key: index for index, key in enumerate(keys)}
    canonical = _on_grid(mesh.canonical)
    arrays: dict[str, np.ndarray] = {
        "vertices_canonical": _packed(canonical),
        "faces": mesh.cut.faces.astype(np.uint16),
        "face_area": np.array([number[key_of(int(code))] for code in mesh.cut.codes], np.uint8),
        "area_keys": np.array(keys),
    }
    for figure in Figure:
        standard = _on_grid(mesh.posed[figure, Pose.STANDARD])
        for pose in Pose:
            base = canonical if pose is Pose.STANDARD else standard
            placed = _on_grid(mesh.posed[figure, pose])
            arrays[f"{figure.value}_{pose.value}"] = _packed(placed - base)
    np.savez_compressed(path, allow_pickle=False, **arrays)


def _on_grid(positions: FloatArray) -> IntArray:
    return np.round(positions * GRID).astype(np.int64)


def _packed(values: IntArray) -> np.ndarray:
    """Coordinate by coordinate, shape (3, n)."""
    return np.ascontiguousarray(values.T.astype(np.int16))
