from pathlib import Path

import numpy as np
import pytest

from referral_atlas.atlas import ViewShapes
from referral_atlas.vocabulary import Figure, View


@pytest.fixture
def front(box_atlas):
    return box_atlas.view(Figure.NEUTRAL, View.FRONT)


@pytest.mark.parametrize(
    ("x", "y", "key"),
    [
        (0.5, 1, "left:upper"),
        (-0.5, 1, "right:upper"),
        (0.5, -1, "left:lower"),
        (0, 0, "midline:middle"),
        (2, 0, None),
    ],
)
def test_area_at(front, x, y, key):
    assert front.area_at(x, y) == key


def test_a_border_belongs_to_one_area_only(front):
    assert front.area_at(0.5, 0) in {"left:upper", "left:lower"}


def test_areas_at_least_half_inside_an_outline_are_meant(front):
    outline = [(0.1, -0.9), (1.2, -0.9), (1.2, 2.2), (0.1, 2.2)]
    assert front.areas_in(outline) == ["left:upper"]
    outline[0], outline[1] = (0.1, -1.1), (1.2, -1.1)
    assert front.areas_in(outline) == ["left:upper", "left:lower"]


def test_a_small_outline_means_the_area_under_most_of_it(front):
    assert front.areas_in([(0.1, 1), (0.4, 1), (0.4, 1.2), (0.1, 1.2)]) == ["left:upper"]


def test_an_outline_beside_the_body_means_nothing(front):
    assert front.areas_in([(2, 2), (2.2, 2), (2.2, 2.2)]) == []


def test_an_outline_may_cross_itself(front):
    bow_tie = [(-1, -2.1), (1, 2.1), (-1, 2.1), (1, -2.1)]
    assert set(front.areas_in(bow_tie)) <= set(front.shapes)


def test_two_corners_are_no_outline(front):
    with pytest.raises(ValueError, match="at least 3 corners"):
        front.areas_in([(0, 0), (1, 1)])


def test_holes_are_left_to_the_area_in_them():
    outer = np.array([[0, 0], [4, 0], [4, 4], [0, 4.0]])
    shapes = {"left:ring": (outer, outer / 4 + 1.5), "left:core": (outer / 4 + 1.5,)}
    view = ViewShapes(View.FRONT, (0, 4, 0, 4), (4, 4), Path(), "standard", np.eye(3), shapes)
    assert view.area_at(2, 2) == "left:core"
    assert view.area_at(1, 1) == "left:ring"
    assert view.polygons["left:ring"].area == pytest.approx(15)
