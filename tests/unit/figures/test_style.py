"""The palette as the page uses it; that its colours are seen and told apart: test_colours."""

import itertools

import pytest
from tests.unit.figures.colour_vision import luminance

from referral_atlas.figures.style import DARK, LIGHT, css_variables


def test_names_of_variables_are_css():
    names = css_variables(LIGHT)
    assert names["--ra-essential-line"] == LIGHT.essential_line
    assert all(name.startswith("--ra-") and "_" not in name for name in names)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_scale_goes_from_light_to_dark_in_steps_that_can_be_seen(palette):
    steps = [luminance(getattr(palette, f"density_{n}")) for n in range(1, 6)]
    assert steps == sorted(steps, reverse=True)
    for lighter, darker in itertools.pairwise(steps):
        assert (lighter + 0.05) / (darker + 0.05) >= 1.25
