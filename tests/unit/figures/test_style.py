"""Colours that carry a meaning can be told apart and seen."""

import itertools

import pytest

from referral_atlas.figures.style import DARK, LIGHT, css_variables

CLAY = "#dcd8d0"  # skin of the pictures


def channels(colour):
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def luminance(colour):
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_stand_out_from_the_skin(palette):
    for name in ("essential_line", "marked_line", "leftover", "point", "belly", "hover"):
        assert contrast(getattr(palette, name), CLAY) >= 3, name


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_labels(palette):
    assert contrast(palette.text, palette.surface) >= 7
    assert contrast(palette.muted, palette.surface) >= 4.5
    assert contrast(palette.focus, palette.focus_ground) >= 7


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_pattern_and_marks_differ_without_red_green_sight(palette):
    # Blue against the mean of red and green is what people without one of them still see.
    def blueness(colour):
        red, green, blue = channels(colour)
        return blue - (red + green) / 2

    for warm, cool in itertools.product(
        (palette.essential, palette.spillover), (palette.marked, palette.marked_line)
    ):
        assert blueness(cool) - blueness(warm) > 0.5


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


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_compared_patterns_differ_from_each_other_and_from_what_they_share(palette):
    names = ("only_1", "only_2", "only_3", "only_4", "shared", "shared_all")
    for one, other in itertools.combinations(names, 2):
        a, b = channels(getattr(palette, one)), channels(getattr(palette, other))
        assert sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) > 0.05, (one, other)
