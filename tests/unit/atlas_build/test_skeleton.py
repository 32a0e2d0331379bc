"""Rotations and skinning on a two-bone limb."""

from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.skeleton import (
    Body,
    Bone,
    bend,
    descendants,
    rotate_each,
    rotation,
    rotation_between,
    twist_angle,
)

X, Y, Z = np.eye(3)


def limb():
    """A vertical limb: the upper half hangs on one bone, the lower on its child."""
    height = np.linspace(0, -2, 9)
    vertices = np.stack([np.full(9, 0.1), height, np.zeros(9)], axis=1)
    lower = (height < -1).astype(float)
    bones = {"upper": Bone(None, 0 * Y, -Y), "lower": Bone("upper", -Y, -2 * Y)}
    weights = np.stack([lower, 1 - lower], axis=1)
    mesh = SimpleNamespace(bone_names=("lower", "upper"), bone_weights=weights)
    return mesh, Body(vertices, bones)


def test_rotations_are_right_handed():
    np.testing.assert_allclose(rotation(Z, 90) @ X, Y, atol=1e-12)
    np.testing.assert_allclose(rotation_between(X, Z) @ X, Z, atol=1e-12)
    np.testing.assert_allclose(rotation_between(X, 2 * X), np.eye(3))
    assert twist_angle(X, Y, Z) == pytest.approx(np.pi / 2)


def test_each_point_turns_by_its_own_angle():
    turned = rotate_each(np.stack([X, X]), 0 * X, Z, np.array([0, np.pi / 2]))
    np.testing.assert_allclose(turned, [X, Y], atol=1e-12)


def test_a_bent_joint_moves_only_what_hangs_from_it():
    mesh, body = limb()
    bent = bend(mesh, body, {"lower": rotation(X, 90)})
    np.testing.assert_allclose(bent.vertices[:5], body.vertices[:5])
    np.testing.assert_allclose(bent.vertices[-1], [0.1, -1, -1], atol=1e-12)
    np.testing.assert_allclose(bent.bones["lower"].tail, [0, -1, -1], atol=1e-12)


def test_children_turn_with_their_parent():
    mesh, body = limb()
    bent = bend(mesh, body, {"upper": rotation(Z, 180)})
    np.testing.assert_allclose(bent.vertices, body.vertices * [-1, -1, 1], atol=1e-12)


def test_vertices_without_weight_stay():
    mesh, body = limb()
    mesh.bone_weights[0] = 0
    bent = bend(mesh, body, {"upper": rotation(Z, 180)})
    np.testing.assert_allclose(bent.vertices[0], body.vertices[0])


def test_descendants_include_the_bone_itself():
    _, body = limb()
    assert descendants(body.bones, "upper") == {"upper", "lower"}
    assert descendants(body.bones, "lower") == {"lower"}
