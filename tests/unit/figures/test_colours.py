"""Every pair of colours that meets can be seen and told apart, by every kind of eye."""

import itertools
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.figures.colour_vision import contrast, distance, least_distance, over

from referral_atlas.atlas import load_atlas
from referral_atlas.figures.body_chart import BodyScene, body_chart
from referral_atlas.figures.cycle_chart import CycleNode, cycle_chart
from referral_atlas.figures.rate_plot import PlottedRate, rate_plot
from referral_atlas.figures.side_effect_plot import PlottedEvent, side_effect_plot
from referral_atlas.figures.standing_plot import RegionBar, standing_plot
from referral_atlas.figures.style import DARK, LIGHT
from referral_atlas.model.needling_guide import Sureness
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Audience, Language, View, ZoneKind

ROOT = Path(__file__).parents[3]
THEMES = tomllib.loads((ROOT / ".streamlit/config.toml").read_text())["theme"]
PALETTES = {"light": LIGHT, "dark": DARK}
SKIN = "#dcd8d0"  # of the pictures, by day; by night the map darkens it
BY_NIGHT = 0.84  # body_map.css
BOTH = pytest.mark.parametrize("theme", ["light", "dark"])

TOLD_APART = 20
"""Least distance of colours with nothing beside them to tell them apart."""


def skins(theme):
    """The skin as the still pictures and the map show it."""
    return [SKIN] if theme == "light" else [SKIN, over(SKIN, "#000000", BY_NIGHT)]


# ---------------------------------------------------------------- contrast


def test_the_ratio_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_words_of_the_frame_can_be_read(theme):
    colours = THEMES[theme]
    on_primary = {"light": "#ffffff", "dark": "#0c1114"}[theme]  # frame.css
    assert on_primary in (ROOT / "src/referral_atlas/ui/look/frame.css").read_text()
    assert contrast(on_primary, colours["primaryColor"]) >= 4.5
    for ground in (colours["backgroundColor"], colours["secondaryBackgroundColor"]):
        assert contrast(colours["textColor"], ground) >= 7
        assert contrast(colours["primaryColor"], ground) >= 4.5
        faint = over(colours["textColor"], ground, 0.72)  # captions, frame.css
        assert contrast(faint, ground) >= 4.5
        chosen = over(colours["primaryColor"], ground, 0.2)  # a choice that is made
        assert contrast(colours["primaryColor"], chosen) >= 4.5


@BOTH
def test_words_of_map_and_figures_can_be_read(theme):
    palette, ground = PALETTES[theme], THEMES[theme]["backgroundColor"]
    for name in ("text", "muted"):
        for under in (ground, palette.surface, over(palette.text, ground, 0.08)):
            assert contrast(getattr(palette, name), under) >= 4.5, (name, under)
    assert contrast(palette.point_line, palette.point) >= 7  # numbers on discs


@BOTH
def test_lines_on_the_body_can_be_seen(theme):
    palette = PALETTES[theme]
    for skin in skins(theme):
        for name in ("essential_line", "marked_line", "leftover", "point", "belly", "hover"):
            assert contrast(getattr(palette, name), skin) >= 3, name
    # The ring of the focus is drawn on a ground of its own: either shows on any picture.
    assert contrast(palette.focus, palette.focus_ground) >= 7


@BOTH
def test_zones_and_marks_have_an_edge_that_can_be_seen_on_them(theme):
    palette = PALETTES[theme]
    assert contrast(palette.spillover, palette.spillover_ground) >= 3  # the hatching
    assert contrast(palette.marked_line, over(palette.marked, SKIN, 0.55)) >= 3  # the dots


@BOTH
def test_dots_and_lines_of_figures_stand_out_from_the_page(theme):
    palette, ground = PALETTES[theme], THEMES[theme]["backgroundColor"]
    for name in ("marked", "essential", "muted", "text", "chart_1", "chart_2"):
        assert contrast(getattr(palette, name), ground) >= 3, name
    for name in ("chart_1", "chart_2"):
        assert contrast(palette.chart_ink, getattr(palette, name)) >= 4.5, name


# ---------------------------------------------------------------- told apart


@BOTH
def test_zones_marks_and_skin_are_told_apart_by_every_eye(theme):
    palette = PALETTES[theme]
    for one, other in itertools.combinations(("essential", "marked", "belly"), 2):
        assert least_distance(getattr(palette, one), getattr(palette, other)) >= TOLD_APART
    for name in ("essential", "marked"):
        for skin in skins(theme):
            assert least_distance(getattr(palette, name), skin) >= TOLD_APART


@BOTH
def test_the_turnable_body_which_has_no_outlines_is_told_apart_by_colour(theme):
    palette = PALETTES[theme]
    names = ("clay", "spillover_solid", "essential", "marked", "both", "leftover")
    for one, other in itertools.combinations(names, 2):
        assert least_distance(getattr(palette, one), getattr(palette, other)) >= TOLD_APART, (
            one,
            other,
        )


@BOTH
def test_compared_patterns_are_told_apart_by_every_eye(theme):
    palette = PALETTES[theme]
    names = ("only_1", "only_2", "only_3", "only_4", "shared", "shared_all")
    for one, other in itertools.combinations(names, 2):
        assert least_distance(getattr(palette, one), getattr(palette, other)) >= TOLD_APART, (
            one,
            other,
        )


@BOTH
def test_steps_of_the_scale_are_seen_by_every_eye(theme):
    steps = [getattr(PALETTES[theme], f"density_{n}") for n in range(1, 6)]
    for one, other in itertools.pairwise(steps):
        assert least_distance(one, other) >= 15


def test_the_eyes_of_the_test_are_colour_blind():
    """Red and green of one lightness: far apart for most, near for those it is about."""
    red, green = "#c0504d", "#6a8a2c"
    assert distance(red, green) > 60
    assert distance(red, green, "deuteranopia") < 25


# ---------------------------------------------------------------- more than colour


def test_essential_and_spillover_differ_in_hatching():
    zones = {"right:temple": ZoneKind.ESSENTIAL, "left:temple": ZoneKind.SPILLOVER}
    fig = body_chart(load_atlas(), BodyScene(zones=zones), View.HEAD_FRONT)
    shapes = {trace.name: trace.fillpattern.shape for trace in fig.data if trace.name}
    assert shapes == {"spillover": "/", "essential": None}


def test_each_degree_of_sureness_has_a_shape_of_its_own():
    nodes = [CycleNode(one.value, one, "told") for one in Sureness]
    (ring,) = cycle_chart(nodes, 0).data
    assert len(set(ring.marker.symbol)) == len(Sureness)


@BOTH
def test_each_study_has_a_shape_and_a_colour_of_its_own(theme):
    studies = ("A", "B", "C", "D")
    events = [PlottedEvent("bruise", study, 5.0, 100, False, "told") for study in studies]
    traces = side_effect_plot(events, "axis", PALETTES[theme]).data
    assert len({trace.marker.symbol[0] for trace in traces}) == len(studies)
    for one, other in itertools.combinations(traces, 2):
        assert least_distance(one.marker.color, other.marker.color) >= TOLD_APART


def test_a_rate_without_people_is_an_open_dot():
    rates = [
        PlottedRate("a", "active", 10, 30, "told"),
        PlottedRate("b", "active", 20, None, "told"),
    ]
    counted, open_ = rate_plot(rates, texts=Texts(Language.ENGLISH, Audience.CLINICIAN)).data
    assert counted.marker.color != open_.marker.color
    assert open_.error_x.array is None


@BOTH
def test_parts_of_a_bar_differ_in_hatching_or_lightness(theme):
    palette, ground = PALETTES[theme], THEMES[theme]["backgroundColor"]
    learned, learning, new = standing_plot(
        [RegionBar("head", 1, 2, 3)], ("learned", "learning", "new"), palette
    ).data
    assert learning.marker.pattern.shape
    assert not learned.marker.pattern.shape
    seen = [over(bar.marker.color, ground, bar.opacity) for bar in (learned, new)]
    assert least_distance(*seen) >= TOLD_APART


def test_a_palette_that_fails_is_found_out():
    worse = replace(LIGHT, only_4=LIGHT.only_3)
    assert least_distance(worse.only_3, worse.only_4) < TOLD_APART
