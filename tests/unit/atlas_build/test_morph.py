"""Dials of a shape, and smoothing skin."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.morph import (
    Shape,
    around,
    refill_disc,
    smooth_patch,
    target_weights,
)


class Everything:
    """A source that has every file."""

    @staticmethod
    def has(_name):
        return True


def weights(shape):
    return dict(target_weights(Everything(), shape))


def test_dials_split_their_weight():
    found = weights(Shape(masculinity=0.25, muscle=0.75, weight=0.5))
    faces = {name: weight for name, weight in found.items() if "universal" not in name}
    assert sum(w for n, w in faces.items() if n.endswith("-female-young")) == pytest.approx(0.75)
    bodies = {name: weight for name, weight in found.items() if "universal" in name}
    assert sum(bodies.values()) == pytest.approx(1)
    assert bodies["macrodetails/universal-male-young-maxmuscle-averageweight"] == 0.125


def test_extra_targets_come_along():
    found = weights(Shape(1.0, 0.5, 0.5, targets=(("eyes/closed", 0.7),)))
    assert found["eyes/closed"] == 0.7
    assert not any("female-" in name for name in found)


def bumpy_sheet():
    steps = np.linspace(-1, 1, 21)
    vertices = np.array([[x, y, 0.1 * x] for y in steps for x in steps])
    middle = 10 * 21 + 10
    vertices[middle, 2] += 0.3
    quads = [
        [r * 21 + c, r * 21 + c + 1, r * 21 + c + 22, r * 21 + c + 21]
        for r in range(20)
        for c in range(20)
    ]
    return vertices, np.array(quads), middle


def test_a_refilled_disc_has_lost_its_bump_and_the_rest_is_untouched():
    vertices, quads, middle = bumpy_sheet()
    filled = refill_disc(vertices, np.unique(quads), np.zeros(3), 0.4)
    assert abs(filled[middle, 2]) < 0.01
    far = np.linalg.norm(vertices[:, :2], axis=1) > 0.85
    np.testing.assert_array_equal(filled[far], vertices[far])


def test_smoothing_works_only_inside_its_mask():
    vertices, quads, middle = bumpy_sheet()
    smooth = smooth_patch(vertices, quads, around(vertices, vertices[middle], 0.5), 20)
    assert smooth[middle, 2] < 0.1
    np.testing.assert_array_equal(smooth[0], vertices[0])
