"""The map control draws small muscles too."""

import pytest

from referral_atlas.atlas import load_atlas
from referral_atlas.dataset.load import load_dataset
from referral_atlas.ui.body_map.overlays import belly_rows
from referral_atlas.ui.scenes import map_bellies
from referral_atlas.vocabulary import Figure, Laterality

SMALL = [
    "external_anal_sphincter",
    "obliquus_capitis_superior",
    "rectus_capitis_posterior_minor",
    "superior_oblique",
]


@pytest.fixture(scope="module")
def atlas():
    return load_atlas()


@pytest.mark.parametrize("figure", Figure)
@pytest.mark.parametrize("muscle_id", SMALL)
def test_the_outline_of_a_small_muscle_is_drawn_in_some_view(muscle_id, figure, atlas):
    muscle = load_dataset().muscles[muscle_id]
    assert belly_rows(atlas, figure, map_bellies(muscle, Laterality.LEFT))
