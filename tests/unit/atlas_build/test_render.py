"""What a picture is made of besides triangles."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.raster import Buffer
from referral_atlas.atlas_build.render import without_pinholes
from referral_atlas.atlas_build.shading import shade, to_rgba


def buffer_with(*holes):
    triangle = np.full((40, 40), -1)
    triangle[5:35, 5:35] = 7
    for rows, columns in holes:
        triangle[rows, columns] = -1
    depth = np.where(triangle >= 0, 3.0, -np.inf)
    return Buffer(triangle, np.full((40, 40, 2), 0.25), depth)


def test_a_pinhole_is_closed_with_the_skin_beside_it():
    closed = without_pinholes(buffer_with((slice(10, 12), slice(10, 13))), largest=20)
    assert (closed.triangle[5:35, 5:35] == 7).all()
    assert (closed.depth[10:12, 10:13] == 3).all()
    assert not closed.covered[0].any()


def test_a_real_gap_and_a_notch_stay():
    gap, notch = (slice(15, 25), slice(15, 25)), (slice(5, 7), slice(20, 22))
    buffer = buffer_with(gap, notch)
    np.testing.assert_array_equal(without_pinholes(buffer, largest=20).triangle, buffer.triangle)


def test_a_ball_is_lit_from_above_and_left_and_dark_at_its_rim():
    rows, columns = (np.mgrid[0:80, 0:80] - 39.5) / 38
    covered = rows**2 + columns**2 < 1
    up = np.sqrt(np.clip(1 - rows**2 - columns**2, 0, None))
    normals = np.stack([columns, -rows, up], axis=2) * covered[..., None]
    depth = np.where(covered, up * 38, -np.inf)
    colours = shade(normals, depth, covered, 38.0)
    brightness = colours.mean(axis=2)
    assert brightness[25, 30] > brightness[55, 50]
    assert brightness[40, 40] > brightness[40, 77]
    assert colours.min() >= 0
    assert colours.max() <= 255


def test_a_smaller_image_keeps_its_colour_up_to_the_soft_edge():
    covered = np.zeros((4, 4), dtype=bool)
    covered[:, :3] = True
    rgba = to_rgba(np.full((4, 4, 3), 200.0), covered, 2)
    assert rgba[..., :3].tolist() == [[[200] * 3] * 2] * 2
    assert rgba[..., 3].tolist() == [[255, 128]] * 2
