"""Catmull-Clark on a cube, where the results are known."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.subdivide import subdivide, triangles, vertex_normals

CUBE = np.array([[x, y, z] for x in (-1.0, 1) for y in (-1.0, 1) for z in (-1.0, 1)])
QUADS = np.array(
    [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
)


def test_one_step_on_a_cube_moves_points_as_the_rule_says():
    finer = subdivide(QUADS, len(CUBE))
    vertices = finer.smooth @ CUBE
    assert len(vertices) == 8 + 12 + 6
    assert finer.faces.shape == (24, 4)
    # (F + 2R + (k - 3)V) / k with k = 3: F = V/3, R = 2V/3
    np.testing.assert_allclose(vertices[:8], CUBE * 5 / 9)
    # an edge point is the mean of its ends and of the two faces beside it
    np.testing.assert_allclose(np.sort(np.abs(vertices[8:20]), axis=1), [[0, 0.75, 0.75]] * 12)
    np.testing.assert_allclose(np.linalg.norm(vertices[20:], axis=1), 1)


def test_attributes_stay_within_their_range():
    finer = subdivide(QUADS, len(CUBE), steps=2)
    spike = np.zeros(8)
    spike[3] = 1
    fine = finer.linear @ spike
    assert fine.min() == 0
    assert fine.max() == 1
    np.testing.assert_allclose(finer.linear.sum(axis=1), 1)
    np.testing.assert_allclose(finer.smooth.sum(axis=1), 1)


def test_an_open_edge_stays_straight():
    sheet = np.array([[x, y, 0.0] for y in range(3) for x in range(3)])
    quads = np.array([[0, 1, 4, 3], [1, 2, 5, 4], [3, 4, 7, 6], [4, 5, 8, 7]])
    vertices = subdivide(quads, 9).smooth @ sheet
    np.testing.assert_allclose(vertices[1], sheet[1])
    np.testing.assert_allclose(vertices[4], sheet[4])
    np.testing.assert_allclose(vertices[0], [0.125, 0.125, 0], err_msg="a corner is rounded")


def test_normals_of_a_cube_point_outwards():
    normals = vertex_normals(CUBE, triangles(QUADS))
    assert ((normals * CUBE).sum(axis=1) > 0.5).all()
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1)
