"""Bones, rotations and linear blend skinning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from referral_atlas.atlas_build.arrays import FloatArray
from referral_atlas.atlas_build.base_mesh import BaseMesh


@dataclass(frozen=True)
class Bone:
    """One bone: its parent's name and its two ends, shape (3,) [dm]."""

    parent: str | None
    head: FloatArray
    tail: FloatArray


Bones = Mapping[str, Bone]


@dataclass(frozen=True)
class Body:
    """Vertices with the skeleton inside them, in some pose."""

    vertices: FloatArray
    bones: Bones


def find_bones(mesh: BaseMesh, vertices: FloatArray) -> Bones:
    """Place the rig's bones in a morphed, unposed body."""

    def place(end: Mapping[str, Any]) -> FloatArray:
        match end["strategy"]:
            case "CUBE":
                ranges = mesh.vertex_groups[end["cube_name"]]
                index = np.concatenate([np.arange(first, last + 1) for first, last in ranges])
                result: FloatArray = vertices[index].mean(axis=0)
            case "VERTEX":
                result = vertices[end["vertex_index"]]
            case "MEAN":
                result = vertices[end["vertex_indices"]].mean(axis=0)
            case other:
                raise ValueError(f"the rig places a bone by an unknown strategy: {other}")
        return result

    return {
        name: Bone(bone["parent"] or None, place(bone["head"]), place(bone["tail"]))
        for name, bone in mesh.rig.items()
    }


def unit(vector: FloatArray) -> FloatArray:
    """Return the vector at length 1."""
    result: FloatArray = vector / np.linalg.norm(vector)
    return result


def rotation(axis: FloatArray, degrees: float) -> FloatArray:
    """Matrix of the right-handed rotation about an axis, shape (3, 3)."""
    x, y, z = unit(np.asarray(axis, dtype=np.float64))
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    result: FloatArray = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    return result


def rotation_between(start: FloatArray, end: FloatArray) -> FloatArray:
    """Matrix of the shortest rotation from one direction to another, shape (3, 3)."""
    start, end = unit(start), unit(end)
    axis = np.cross(start, end)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-9:
        return np.eye(3)
    return rotation(axis, float(np.degrees(np.arctan2(sine, start @ end))))


def twist_angle(current: FloatArray, wanted: FloatArray, axis: FloatArray) -> float:
    """Angle about an axis that turns one direction towards another [rad]."""
    axis = unit(axis)
    start = unit(current - axis * (current @ axis))
    end = unit(wanted - axis * (wanted @ axis))
    return float(np.arctan2(np.cross(start, end) @ axis, start @ end))


def rotate_each(
    points: FloatArray, origin: FloatArray, axis: FloatArray, angle: FloatArray
) -> FloatArray:
    """Rotate each point by its own angle [rad] about one axis through an origin."""
    axis = unit(axis)
    arm = points - origin
    cosine, sine = np.cos(angle)[:, None], np.sin(angle)[:, None]
    along = np.outer(arm @ axis, axis)
    result: FloatArray = origin + arm * cosine + np.cross(axis, arm) * sine + along * (1 - cosine)
    return result


def descendants(bones: Bones, root: str) -> frozenset[str]:
    """Names of a bone and all that hang from it."""
    found = {root}
    grew = True
    while grew:
        more = {name for name, bone in bones.items() if bone.parent in found} - found
        found |= more
        grew = bool(more)
    return frozenset(found)


def bend(mesh: BaseMesh, body: Body, rotations: Mapping[str, FloatArray]) -> Body:
    """Turn bones about their heads and let the skin follow (linear blend skinning).

    Parameters
    ----------
    mesh
        Gives the skinning weights.
    body
        The body to bend.
    rotations
        Matrices, shape (3, 3), in world axes, by bone; children turn along.
    """
    transforms: dict[str, FloatArray] = {}
    for name in _parents_first(body.bones):
        bone = body.bones[name]
        transform = np.eye(4)
        if name in rotations:
            transform[:3, :3] = rotations[name]
            transform[:3, 3] = bone.head - rotations[name] @ bone.head
        parent = transforms[bone.parent] if bone.parent else np.eye(4)
        transforms[name] = parent @ transform
    stacked = np.stack([transforms[name].ravel() for name in mesh.bone_names])
    blended = (mesh.bone_weights @ stacked).reshape(-1, 4, 4)
    blended[mesh.bone_weights.sum(axis=1) == 0] = np.eye(4)
    vertices = np.einsum("vij,vj->vi", blended[:, :3, :3], body.vertices) + blended[:, :3, 3]
    bones = {
        name: Bone(bone.parent, *(transforms[name] @ np.append(end, 1.0) for end in ends))
        for name, bone in body.bones.items()
        for ends in [(bone.head, bone.tail)]
    }
    return Body(
        vertices,
        {name: Bone(bone.parent, bone.head[:3], bone.tail[:3]) for name, bone in bones.items()},
    )


def _parents_first(bones: Bones) -> Iterator[str]:
    done: set[str] = set()

    def visit(name: str) -> Iterator[str]:
        if name in done:
            return
        parent = bones[name].parent
        if parent:
            yield from visit(parent)
        done.add(name)
        yield name

    for name in bones:
        yield from visit(name)
