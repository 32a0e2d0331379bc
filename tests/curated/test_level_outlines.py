"""Outlines given from above and below: the back and the sole of the foot."""

import numpy as np
import pytest

from referral_atlas.atlas import load_atlas, project_belly
from referral_atlas.model import Belly
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View

MIDFOOT = ((1.1, 0.55), (1.1, 1.2), (1.3, 1.2), (1.3, 0.55), (1.2, 0.5))
"""A strip along the middle of the left foot, x and z in dm."""


@pytest.fixture(scope="module")
def atlas():
    return load_atlas()


@pytest.mark.parametrize(
    ("face", "seen", "hidden"),
    [
        (BellyFace.BELOW, View.FOOT_PLANTAR_LEFT, View.FOOT_DORSAL_LEFT),
        (BellyFace.ABOVE, View.FOOT_DORSAL_LEFT, View.FOOT_PLANTAR_LEFT),
    ],
)
def test_a_level_outline_shows_on_its_own_side_of_the_foot(atlas, face, seen, hidden):
    belly = Belly(face=face, outline=MIDFOOT)
    assert project_belly(atlas, Figure.NEUTRAL, seen, belly, Laterality.LEFT)
    assert project_belly(atlas, Figure.NEUTRAL, hidden, belly, Laterality.LEFT) == ()


@pytest.mark.parametrize("face", [BellyFace.ABOVE, BellyFace.BELOW])
@pytest.mark.parametrize("view", [View.FRONT, View.BACK])
def test_a_level_outline_stays_off_the_leg_over_it(atlas, face, view):
    belly = Belly(face=face, outline=MIDFOOT)
    rings = project_belly(atlas, Figure.NEUTRAL, view, belly, Laterality.LEFT)
    assert all(ring[:, 1].max() < -7 for ring in rings)


def test_an_outline_below_keeps_its_place_in_the_view_of_the_sole(atlas):
    belly = Belly(face=BellyFace.BELOW, outline=MIDFOOT)
    view = atlas.view(Figure.NEUTRAL, View.FOOT_PLANTAR_LEFT)
    rings = project_belly(atlas, Figure.NEUTRAL, View.FOOT_PLANTAR_LEFT, belly, Laterality.LEFT)
    middle = view.axes[:2] @ np.array([1.2, -8.15, 0.85])
    assert np.vstack(rings).mean(axis=0) == pytest.approx(middle, abs=0.15)
