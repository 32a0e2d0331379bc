"""The fine body surface: its canonical coordinates and its posed figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from referral_atlas.atlas_build.areas.skin import (
    COLUMNS,
    DIGITS,
    Landmarks,
    Skin,
    measure_landmarks,
)
from referral_atlas.atlas_build.arrays import FloatArray, IntArray
from referral_atlas.atlas_build.base_mesh import BaseMesh, read_base_mesh
from referral_atlas.atlas_build.figures import canonical_body, figure_body
from referral_atlas.atlas_build.pose import CANONICAL_POSE, POSES, Pose, apply_pose
from referral_atlas.atlas_build.skeleton import Body, Bones
from referral_atlas.atlas_build.source import SourceFiles
from referral_atlas.atlas_build.subdivide import (
    Subdivision,
    subdivide,
    triangles,
    vertex_normals,
)
from referral_atlas.vocabulary import Figure

SUBDIVISIONS = 2

_BONE_GROUPS: dict[str, tuple[str, ...]] = {
    "arm": ("upperarm", "lowerarm", "wrist", "metacarpal", "finger"),
    "hand": ("wrist", "metacarpal", "finger"),
    **{f"finger{digit}": (f"finger{digit}",) for digit in DIGITS},
    "leg": ("upperleg", "lowerleg", "foot", "toe"),
    "foot": ("foot", "toe"),
    **{f"toe{digit}": (f"toe{digit}",) for digit in DIGITS},
    "head_neck": (
        *("neck", "head", "jaw", "oculi", "levator", "orbicularis"),
        *("oris", "risorius", "special", "temporalis"),
    ),
}


@dataclass(frozen=True)
class Surface:
    """A posed figure's fine surface.

    Attributes
    ----------
    vertices, normals
        Shape (n, 3) [dm]; the first rows are the coarse mesh's vertices.
    bones
        The skeleton in the same pose.
    """

    vertices: FloatArray
    normals: FloatArray
    bones: Bones


@dataclass(frozen=True)
class BodyModel:
    """Everything the views are drawn from.

    Attributes
    ----------
    mesh, source
        Where the figures come from.
    used
        Vertices of the base mesh that are skin or eyeball, in the coarse mesh's order.
    coarse_faces
        Quads of the coarse mesh, shape (m, 4).
    subdivision
        From the coarse to the fine mesh.
    faces
        Triangles of the fine mesh, shape (t, 3).
    columns
        Canonical attributes of the fine vertices in the order of `areas.skin.COLUMNS`.
    canonical
        The canonical body's surface.
    landmarks
        Measured on the canonical body.
    """

    mesh: BaseMesh
    source: SourceFiles
    used: IntArray
    coarse_faces: IntArray
    subdivision: Subdivision
    faces: IntArray
    columns: FloatArray
    canonical: Surface
    landmarks: Landmarks

    def surface(self, figure: Figure, pose: Pose) -> Surface:
        """Shape, pose and subdivide a displayed figure."""
        body = apply_pose(self.mesh, figure_body(self.mesh, self.source, figure), POSES[pose])
        return _refine(body, self.used, self.subdivision, self.faces)


def build_body_model(source: SourceFiles) -> BodyModel:
    """Read the base mesh and measure the canonical body."""
    mesh = read_base_mesh(source)
    used = np.unique(mesh.faces)
    compact = np.full(len(mesh.vertices), -1)
    compact[used] = np.arange(len(used))
    coarse_faces = compact[mesh.faces]
    subdivision = subdivide(coarse_faces, len(used), SUBDIVISIONS)
    faces = triangles(subdivision.faces)

    body = apply_pose(mesh, canonical_body(mesh, source), CANONICAL_POSE)
    canonical = _refine(body, used, subdivision, faces)
    weights = {**_bone_shares(mesh), **_masks(mesh)}
    linear = subdivision.linear @ np.stack([weights[name][used] for name in COLUMNS[6:]], axis=1)
    columns = np.concatenate([canonical.vertices, canonical.normals, linear], axis=1)
    skin = Skin.from_columns(columns[columns[:, COLUMNS.index("eye")] == 0])
    landmarks = measure_landmarks(
        {name: bone.head for name, bone in body.bones.items()},
        {name: bone.tail for name, bone in body.bones.items()},
        skin,
    )
    return BodyModel(
        mesh, source, used, coarse_faces, subdivision, faces, columns, canonical, landmarks
    )


def _refine(body: Body, used: IntArray, subdivision: Subdivision, faces: IntArray) -> Surface:
    vertices = subdivision.smooth @ body.vertices[used]
    return Surface(vertices, vertex_normals(vertices, faces), body.bones)


def _bone_shares(mesh: BaseMesh) -> Mapping[str, FloatArray]:
    return {
        group: mesh.bone_weights[
            :, [column for column, name in enumerate(mesh.bone_names) if name.startswith(prefixes)]
        ].sum(axis=1)
        for group, prefixes in _BONE_GROUPS.items()
    }


def _masks(mesh: BaseMesh) -> Mapping[str, FloatArray]:
    eye = np.zeros(len(mesh.vertices))
    eye[np.unique(mesh.eyes)] = 1
    return {"ear": mesh.masks["ears"], "lips": mesh.masks["lips"], "eye": eye}
