"""Who hears a page learns what its pictures show: the same areas, points and figures."""

import json
import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.naming import area_names
from referral_atlas.study.cards import CardKind
from referral_atlas.study.order import Choice
from referral_atlas.texts import Texts
from referral_atlas.ui import cached
from referral_atlas.ui.scenes import pattern_in_words, pattern_of
from referral_atlas.ui.state.study import Desk
from referral_atlas.vocabulary import Laterality, ZoneKind

APP = Path(__file__).parents[2] / "app.py"


def charts(app):
    """The figures of a page as (what is drawn, what is said)."""
    found = [chart.proto for chart in app.get("plotly_chart")]
    return [(json.loads(one.spec), one.alt) for one in found]


def said_areas(dataset, zones):
    return area_names(dataset.areas, zones, clinical=False)


def numbers(values):
    """Numbers as a reader is told them: without needless noughts, with a true minus."""
    return [f"{round(float(value), 2):g}".replace("-", "\N{MINUS SIGN}") for value in values]


def test_a_trigger_points_picture_names_its_areas(run_page, data_folder):
    dataset = load_dataset(data_folder)
    app = run_page("explore/muscle", {"muscle": "lower_fictus"}, audience="patient")
    muscle = dataset.muscles["lower_fictus"]
    assert len(muscle.trigger_points) > 1
    shown = charts(app)
    assert len(shown) == len(muscle.trigger_points)
    for (trp_id, trp), (_, alt) in zip(muscle.trigger_points.items(), shown, strict=True):
        zones = pattern_of(dataset.areas, muscle, [trp_id], Laterality.RIGHT)
        assert trp.label in alt
        for name in said_areas(dataset, zones):
            assert name in alt


@pytest.mark.parametrize("kind", [CardKind.PATTERN, CardKind.POINT])
def test_a_study_card_can_be_answered_by_ear(kind):
    """With the real data: the made-up points lie where there are no made-up areas."""
    dataset = cached.dataset()
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.session_state["referral_atlas_audience"] = "student"
    app.session_state["referral_atlas_study"] = Desk(Choice(kinds=frozenset({kind})), "choose")
    app.switch_page("pages/learn/study.py").run()
    app.button(key="study_start").click().run()
    assert not app.exception
    pictures = charts(app)
    assert pictures
    for _, alt in pictures:
        if kind is CardKind.POINT:
            assert re.search("A trigger point in this area: .+", alt)
            continue
        full, hatched = (
            re.search(rf"{word}: ([^.]+)\.", alt) for word in ("Painted full", "Hatched")
        )
        drawn = {
            zones_said(dataset, muscle, trp, clinical)
            for muscle, trp in all_points(dataset)
            for clinical in (False, True)
        }
        assert (full and full[1], hatched and hatched[1]) in drawn


def all_points(dataset):
    return [(muscle, trp) for muscle in dataset.muscles.values() for trp in muscle.trigger_points]


def zones_said(dataset, muscle, trp, clinical):
    """Essential and spillover areas of a trigger point on the right, as a list in words."""
    zones = pattern_of(dataset.areas, muscle, [trp], Laterality.RIGHT)
    found = pattern_in_words(zones)
    return tuple(
        Texts().listing(area_names(dataset.areas, found[kind], clinical=clinical)) or None
        for kind in (ZoneKind.ESSENTIAL, ZoneKind.SPILLOVER)
    )


def test_the_rates_of_a_condition_are_all_told(run_page):
    app = run_page("explore/conditions", {"condition": "made_up_ache"}, audience="clinician")
    (drawn, alt), *_ = [
        (spec, alt)
        for spec, alt in charts(app)
        if "xaxis" in spec["layout"] and "title" in spec["layout"]["xaxis"]
    ]
    percents = [x for trace in drawn["data"] for x in trace["x"]]
    assert percents
    for number in numbers(percents):
        assert number in alt


def test_the_ring_of_steps_is_told_in_its_order(made_up_app):
    app = made_up_app("learn/dry_needling", {}, audience="student")
    app.session_state["needling_tabs:student:en:False"] = "The pain cycle"
    app.run()
    assert not app.exception
    ((drawn, alt),) = charts(app)
    places = [alt.index(told) for told in drawn["data"][0]["hovertext"]]
    assert places == sorted(places)
    assert "Step 1 stands out" in alt


def test_effects_are_told_with_value_and_interval(run_page, data_folder):
    key = next(
        key for key, claim in load_dataset(data_folder).needling.claims.items() if claim.effects
    )
    app = run_page("learn/dry_needling", {"claim": key}, audience="clinician")
    plots = [(spec, alt) for spec, alt in charts(app) if "error_x" in spec["data"][0]]
    assert plots
    for drawn, alt in plots:
        (dots,) = drawn["data"]
        for x, more, less in zip(
            dots["x"], dots["error_x"]["array"], dots["error_x"]["arrayminus"], strict=True
        ):
            ends = [] if more == less == 0 else [x - less, x + more]
            for number in numbers([x, *ends]):
                assert number in alt
