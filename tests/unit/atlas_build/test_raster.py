"""The z-buffer on a handful of triangles."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.raster import interpolate, rasterise

# Counter-clockwise for a viewer with y up; pixels run down.
SQUARE = np.array([[1.0, 9, 0], [9, 9, 0], [9, 1, 0], [1, 1, 0]])
FACES = np.array([[0, 1, 2], [0, 2, 3]])


def test_a_square_covers_its_pixels_once_without_a_seam():
    buffer = rasterise(SQUARE, FACES, 12, 10)
    assert buffer.covered.sum() == 64
    assert buffer.covered[1:9, 1:9].all()


def test_triangles_seen_from_behind_are_left_out():
    assert not rasterise(SQUARE, FACES[:, ::-1], 12, 10).covered.any()


def test_the_nearer_triangle_wins_whatever_the_order():
    points = np.concatenate([SQUARE, SQUARE + np.array([0, 0, 5])])
    for faces in (np.concatenate([FACES, FACES + 4]), np.concatenate([FACES + 4, FACES])):
        buffer = rasterise(points, faces, 12, 10)
        assert (buffer.depth[buffer.covered] == 5).all()


def test_attributes_are_interpolated_at_pixel_centres():
    buffer = rasterise(SQUARE, FACES, 12, 10)
    found = interpolate(buffer, FACES, SQUARE[:, :2])
    rows, columns = np.nonzero(buffer.covered)
    np.testing.assert_allclose(found, np.stack([columns, rows], axis=1) + 0.5)


def test_triangles_beyond_the_edge_are_clipped():
    buffer = rasterise(SQUARE - [5, 5, 0], FACES, 12, 10)
    assert buffer.covered.sum() == 16
