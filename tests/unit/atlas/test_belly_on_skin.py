"""A muscle on the made-up box: which areas lie over it, and its outline on the skin."""

import numpy as np
import pytest

from referral_atlas.atlas import areas_over_belly, outline_on_skin
from referral_atlas.model import Belly
from referral_atlas.vocabulary import BellyFace, Figure, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


def square(x0, x1, y0, y1):
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    middle = ((x0 + x1) / 2, y0)
    return Belly(face=BellyFace.FRONT, outline=(corners[0], middle, *corners[1:]))


def circle(x, y, radius):
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    outline = tuple((x + radius * np.cos(t), y + radius * np.sin(t)) for t in turn.tolist())
    return Belly(face=BellyFace.FRONT, outline=outline)


def test_areas_are_told_by_their_share_of_the_outline(box_atlas):
    found = areas_over_belly(box_atlas, square(0.5, 0.7, -0.3, 0.1), LEFT)
    assert list(found) == ["left:lower", "left:upper"]
    assert sum(found.values()) == pytest.approx(1)
    assert found["left:lower"] == pytest.approx(0.75, abs=0.05)


def test_the_other_side_is_the_mirror_image(box_atlas):
    belly = square(0.1, 0.4, 0.2, 0.6)
    assert list(areas_over_belly(box_atlas, belly, RIGHT)) == ["right:upper", "midline:middle"]
    left, right = (
        outline_on_skin(box_atlas, Figure.NEUTRAL, belly, side)[0] for side in (LEFT, RIGHT)
    )
    np.testing.assert_allclose(right, left * [-1, 1, 1])


def test_an_outline_off_the_body_is_nowhere(box_atlas):
    belly = square(4, 5, 4, 5)
    assert areas_over_belly(box_atlas, belly, LEFT) == {}
    assert outline_on_skin(box_atlas, Figure.NEUTRAL, belly, LEFT) == ()


def test_the_line_is_closed_and_runs_just_over_the_skin(box_atlas):
    (line,) = outline_on_skin(box_atlas, Figure.NEUTRAL, circle(0.65, 0.6, 0.25), LEFT)
    np.testing.assert_array_equal(line[0], line[-1])
    np.testing.assert_allclose(line[:, 2], 0.535)  # the front lies at z = 0.5
    assert line[:, 0].min() == pytest.approx(0.4, abs=0.03)
    assert line[:, 1].max() == pytest.approx(0.85, abs=0.03)
    assert np.linalg.norm(np.diff(line, axis=0), axis=1).max() < 0.15


def test_the_line_goes_with_the_figure(box_atlas):
    (line,) = outline_on_skin(box_atlas, Figure.MALE, circle(0.65, 0.6, 0.25), LEFT)
    assert line[:, 0].max() == pytest.approx(1.8, abs=0.05)  # twice as wide
