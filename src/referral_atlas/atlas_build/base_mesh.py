"""Reading the base mesh, its rig and its masks from the source files.

The mesh is MakeHuman's ``base.obj``: the body's skin, the eyeballs and many helper
vertices. Helpers carry the joints, so all vertices are kept; only the faces of skin and
eyeballs are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from referral_atlas.atlas_build.arrays import FloatArray, IntArray
from referral_atlas.atlas_build.source import SourceFiles

EYE_GROUPS = ("helper-l-eye", "helper-r-eye")
MIRROR_X = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class BaseMesh:
    """The unposed mesh with all that is attached to its vertices.

    Attributes
    ----------
    vertices
        Shape (n, 3) [dm], x to the body's left, y up, z forward.
    skin, eyes
        Quads of the skin and of the eyeballs, shape (m, 4).
    mirror
        Vertex on the other side for each vertex, shape (n,).
    bone_names
        Bones in the order of the columns of ``bone_weights``.
    bone_weights
        Symmetric skinning weights, shape (n, bones); a vertex's weights sum to 1 or 0.
    rig
        Where each bone's ends lie, as the source describes it.
    vertex_groups
        Ranges of vertices by name, which ``rig`` refers to.
    masks
        Ears, lips and others painted on the skin's texture, 0-1, shape (n,) each.
    """

    vertices: FloatArray
    skin: IntArray
    eyes: IntArray
    mirror: IntArray
    bone_names: tuple[str, ...]
    bone_weights: FloatArray
    rig: Mapping[str, Any]
    vertex_groups: Mapping[str, Any]
    masks: Mapping[str, FloatArray]

    @property
    def faces(self) -> IntArray:
        """Quads of skin and eyeballs, shape (m, 4)."""
        return np.concatenate([self.skin, self.eyes])

    def symmetrise(self, vertices: FloatArray) -> FloatArray:
        """Average positions with those of the mirrored body."""
        result: FloatArray = (vertices + vertices[self.mirror] * MIRROR_X) / 2
        return result


MASKS = {
    "ears": "ears",
    "lips": "lips",
    "areolae": "aureolae",
}
"""Masks read, by our name and the source's."""


def read_base_mesh(source: SourceFiles) -> BaseMesh:
    """Read the base mesh and everything attached to it."""
    obj = parse_obj(source.text("3dobjs/base.obj"))
    size = len(obj.vertices)
    mirror = _read_mirror(source, size)
    names, weights = _read_weights(source, size)
    other_side = [names.index(_other_side(name)) for name in names]
    return BaseMesh(
        vertices=obj.vertices,
        skin=obj.faces_of("body"),
        eyes=np.concatenate([obj.faces_of(group) for group in EYE_GROUPS]),
        mirror=mirror,
        bone_names=names,
        bone_weights=(weights + weights[mirror][:, other_side]) / 2,
        rig=json.loads(source.text("rigs/standard/rig.default.json")),
        vertex_groups=json.loads(source.text("mesh_metadata/basemesh_vertex_groups.json")),
        masks={
            ours: _vertex_mask(source, f"textures/mpfb_{theirs}.jpg", obj)
            for ours, theirs in MASKS.items()
        },
    )


@dataclass(frozen=True)
class ObjFile:
    """A Wavefront OBJ file of quads."""

    vertices: FloatArray
    texture: FloatArray
    faces: IntArray
    face_texture: IntArray
    face_group: tuple[str, ...]

    def faces_of(self, group: str) -> IntArray:
        """Quads of one group, shape (m, 4)."""
        quads: IntArray = self.faces[np.array([name == group for name in self.face_group])]
        return quads


def parse_obj(text: str) -> ObjFile:
    """Parse the positions, texture coordinates, groups and quads of an OBJ file.

    Raises
    ------
    ValueError
        If a face is not a quad with texture coordinates; the message has its line.
    """
    vertices: list[list[float]] = []
    texture: list[list[float]] = []
    faces: list[list[int]] = []
    face_texture: list[list[int]] = []
    groups: list[str] = []
    group = ""
    for number, line in enumerate(text.splitlines(), start=1):
        kind, *fields = line.split() or [""]
        if kind == "v":
            vertices.append([float(field) for field in fields[:3]])
        elif kind == "vt":
            texture.append([float(field) for field in fields[:2]])
        elif kind == "g":
            group = fields[0]
        elif kind == "f":
            corners = [field.split("/") for field in fields]
            if len(corners) != 4 or any(len(corner) < 2 for corner in corners):
                raise ValueError(f"line {number}: expected a quad with texture, got: {line}")
            faces.append([int(corner[0]) - 1 for corner in corners])
            face_texture.append([int(corner[1]) - 1 for corner in corners])
            groups.append(group)
    return ObjFile(
        np.array(vertices),
        np.array(texture),
        np.array(faces),
        np.array(face_texture),
        tuple(groups),
    )


def _read_mirror(source: SourceFiles, size: int) -> IntArray:
    mirror = np.arange(size)
    for line in source.text("mesh_metadata/hm08.mirror").splitlines():
        fields = line.split()
        if len(fields) >= 2:
            one, other = int(fields[0]), int(fields[1])
            mirror[one], mirror[other] = other, one
    return mirror


def _read_weights(source: SourceFiles, size: int) -> tuple[tuple[str, ...], FloatArray]:
    by_bone = json.loads(source.text("rigs/standard/weights.default.json"))["weights"]
    names = tuple(sorted(by_bone))
    weights = np.zeros((size, len(names)))
    for column, name in enumerate(names):
        for vertex, weight in by_bone[name]:
            weights[int(vertex), column] = weight
    total = weights.sum(axis=1, keepdims=True)
    return names, weights / np.where(total > 0, total, 1)


def _other_side(bone: str) -> str:
    if bone.endswith(".L"):
        return bone[:-2] + ".R"
    return bone[:-2] + ".L" if bone.endswith(".R") else bone


def _vertex_mask(source: SourceFiles, name: str, obj: ObjFile) -> FloatArray:
    image = np.asarray(Image.open(source.stream(name)).convert("L"), dtype=np.float64) / 255
    height, width = image.shape
    skin = np.array([group == "body" for group in obj.face_group])
    corners, texture = obj.faces[skin].ravel(), obj.texture[obj.face_texture[skin].ravel()]
    column = np.minimum((texture[:, 0] * width).astype(int), width - 1)
    row = np.minimum(((1 - texture[:, 1]) * height).astype(int), height - 1)
    total = np.bincount(corners, image[row, column], minlength=len(obj.vertices))
    count = np.bincount(corners, minlength=len(obj.vertices))
    result: FloatArray = total / np.maximum(count, 1)
    return result
