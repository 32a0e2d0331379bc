import numpy as np
import pytest
import shapely

from referral_atlas.atlas import project_belly
from referral_atlas.atlas.belly_projection import smooth_outline
from referral_atlas.model import Belly
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


def circle(x, y, radius, count=12):
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return tuple((x + radius * np.cos(t), y + radius * np.sin(t)) for t in turn.tolist())


CHEST = Belly(face=BellyFace.FRONT, outline=circle(0.6, 0.5, 0.3))


def patch(rings):
    return shapely.union_all([shapely.Polygon(ring) for ring in rings])


def test_a_smooth_outline_goes_through_its_points_and_bulges_evenly():
    points = circle(0, 0, 1)
    curve = smooth_outline(points)
    for point in points:
        assert np.linalg.norm(curve - point, axis=1).min() < 1e-9
    np.testing.assert_allclose(np.linalg.norm(curve, axis=1), 1, atol=0.005)


@pytest.mark.parametrize(("side", "x"), [(LEFT, 0.6), (RIGHT, -0.6)])
def test_an_outline_keeps_its_shape_on_flat_skin(box_atlas, side, x):
    (ring,) = project_belly(box_atlas, Figure.NEUTRAL, View.FRONT, CHEST, side)
    shape = patch([ring])
    assert shape.centroid.coords[0] == pytest.approx((x, 0.5), abs=1e-3)
    assert shape.area == pytest.approx(np.pi * 0.09, rel=0.01)


def test_an_outline_stretches_with_the_figure(box_atlas):
    (ring,) = project_belly(box_atlas, Figure.MALE, View.FRONT, CHEST, LEFT)
    assert patch([ring]).bounds == pytest.approx((0.6, 0.2, 1.8, 0.8), abs=0.01)


def test_nothing_is_drawn_where_the_view_cannot_see_it(box_atlas):
    assert project_belly(box_atlas, Figure.NEUTRAL, View.BACK, CHEST, LEFT) == ()
    assert project_belly(box_atlas, Figure.NEUTRAL, View.RIGHT, CHEST, LEFT) == ()


def test_an_outline_is_cut_at_the_edge_of_the_body(box_atlas):
    belly = Belly(face=BellyFace.FRONT, outline=circle(1.0, 1.0, 0.3))
    (ring,) = project_belly(box_atlas, Figure.NEUTRAL, View.FRONT, belly, LEFT)
    assert ring[:, 0].max() == pytest.approx(1.0)
    assert patch([ring]).area == pytest.approx(np.pi * 0.09 / 2, rel=0.02)


def test_an_outline_on_the_side_is_given_by_z_and_y(box_atlas):
    belly = Belly(face=BellyFace.SIDE, outline=circle(0.1, -0.5, 0.2))
    (ring,) = project_belly(box_atlas, Figure.NEUTRAL, View.LEFT, belly, LEFT)
    assert patch([ring]).centroid.coords[0] == pytest.approx((-0.1, -0.5), abs=1e-3)
    assert project_belly(box_atlas, Figure.NEUTRAL, View.LEFT, belly, RIGHT) == ()


def test_an_outline_beside_the_body_gives_nothing(box_atlas):
    belly = Belly(face=BellyFace.FRONT, outline=circle(5, 5, 0.2))
    assert project_belly(box_atlas, Figure.NEUTRAL, View.FRONT, belly, LEFT) == ()


BESIDE_THE_CHEST = Belly(face=BellyFace.SIDE, outline=circle(0.0, 1.5, 0.3))
"""On the flank, where the arm lies in front of it."""


def test_an_outline_on_the_side_means_the_inner_skin_which_the_arm_hides(box_atlas):
    assert project_belly(box_atlas, Figure.NEUTRAL, View.LEFT, BESIDE_THE_CHEST, LEFT) == ()


def test_a_point_in_the_muscle_tells_which_skin_is_meant(box_atlas):
    on_arm, on_flank = (1.4, 1.5, 0.0), (1.0, 1.5, 0.0)
    view = (box_atlas, Figure.NEUTRAL, View.LEFT, BESIDE_THE_CHEST, LEFT)
    (ring,) = project_belly(*view, near=[on_arm])
    assert patch([ring]).area == pytest.approx(np.pi * 0.09, rel=0.01)
    assert project_belly(*view, near=[on_flank]) == ()


def test_the_edge_of_a_muscle_seen_from_the_side_is_not_drawn(box_atlas):
    """A strip of three millimetres is what a view from the side leaves of a flat muscle."""
    for half_width, parts in ((0.015, 0), (0.05, 1)):
        outline = tuple((0.6 + half_width * (x - 0.6) / 0.3, y) for x, y in CHEST.outline)
        belly = Belly(face=BellyFace.FRONT, outline=outline)
        assert len(project_belly(box_atlas, Figure.NEUTRAL, View.FRONT, belly, LEFT)) == parts
