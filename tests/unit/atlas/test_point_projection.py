import pytest

from referral_atlas.atlas import ProjectedPoint, area_of_point, project_point
from referral_atlas.vocabulary import Figure, Laterality, View

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
ON_CHEST = (0.6, 1.0, 0.55)


@pytest.mark.parametrize(
    ("figure", "view", "side", "expected"),
    [
        (Figure.NEUTRAL, View.FRONT, LEFT, ProjectedPoint(0.6, 1.0, True)),
        (Figure.NEUTRAL, View.FRONT, RIGHT, ProjectedPoint(-0.6, 1.0, True)),
        (Figure.MALE, View.FRONT, LEFT, ProjectedPoint(1.2, 1.0, True)),
        (Figure.MALE, View.FRONT, RIGHT, ProjectedPoint(-1.2, 1.0, True)),
        (Figure.NEUTRAL, View.BACK, LEFT, ProjectedPoint(-0.6, 1.0, False)),
    ],
)
def test_a_point_goes_along_with_its_skin(box_atlas, figure, view, side, expected):
    found = project_point(box_atlas, figure, view, ON_CHEST, side)
    assert (found.x, found.y) == pytest.approx((expected.x, expected.y))
    assert found.visible is expected.visible


@pytest.mark.parametrize(("side", "visible"), [(LEFT, True), (RIGHT, False)])
def test_only_the_near_flank_is_visible_from_the_left(box_atlas, side, visible):
    found = project_point(box_atlas, Figure.NEUTRAL, View.LEFT, (1.0, 0.5, 0.2), side)
    assert (found.x, found.y) == pytest.approx((-0.2, 0.5))
    assert found.visible is visible


def test_a_point_outside_the_box_is_not_in_the_view(box_atlas):
    high = (0.6, 2.0, 0.5)
    shown = box_atlas.view(Figure.NEUTRAL, View.FRONT)
    object.__setattr__(shown, "box", (-2.5, 2.5, -2.5, 1.5))
    try:
        assert project_point(box_atlas, Figure.NEUTRAL, View.FRONT, high, LEFT) is None
    finally:
        object.__setattr__(shown, "box", (-2.5, 2.5, -2.5, 2.5))


def test_the_area_of_a_point(box_atlas):
    assert area_of_point(box_atlas, ON_CHEST, LEFT) == "left:upper"
    assert area_of_point(box_atlas, ON_CHEST, RIGHT) == "right:upper"
    assert area_of_point(box_atlas, (0.0, 1.0, 0.6), RIGHT) == "midline:middle"
