"""Assess and Report: one visit from history to record."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from referral_atlas.lookup.findings import Answer

APP = Path(__file__).parents[2] / "app.py"
PAGES = APP.parent / "pages" / "lookup"
TIMEOUT = 60


def shown(app):
    return " ".join(
        str(item.value)
        for kind in (app.markdown, app.error, app.warning, app.info, app.caption, app.subheader)
        for item in kind
    )


@pytest.fixture
def app():
    test = AppTest.from_file(str(APP), default_timeout=TIMEOUT)
    test.session_state["referral_atlas_audience"] = "clinician"
    test.run()
    return go(test, "assess")


def go(app, page):
    app.switch_page(str(PAGES / f"{page}.py")).run()
    assert not app.exception
    return app


def step(app, name):
    app.segmented_control(key="assess_step").set_value(name).run()
    assert not app.exception
    return app


def mark(app, area):
    app.selectbox(key="assess_list_add").set_value(area).run()
    assert not app.exception
    return app


def control(app, part):
    (found,) = [one for one in app.segmented_control if part in str(one.key)]
    return found


def test_a_steps_label_never_changes(app):
    """Streamlit would send the choice anew with it, over a click made meanwhile."""
    before = app.segmented_control(key="assess_step").options
    mark(app, "temple")
    assert app.segmented_control(key="assess_step").options == before
    assert "1 area marked" in shown(app)


def test_every_step_opens_on_an_empty_visit(app):
    for name in ("flags", "examine", "course", "history"):
        step(app, name)
    assert "Nothing is recorded yet" in shown(go(app, "report"))


def test_a_yes_to_a_red_flag_stays_in_sight(app):
    mark(app, "breast")
    step(app, "flags")
    control(app, "flag_heart_attack").set_value(True).run()
    assert not app.exception
    for name in ("examine", "course", "history"):
        step(app, name)
        assert "Red flag" in app.error[0].value


def test_no_to_all_open_ones_keeps_a_yes(app):
    mark(app, "breast")
    step(app, "flags")
    control(app, "flag_heart_attack").set_value(True).run()
    app.button(key="assess_flags_all_no").click().run()
    answers = app.session_state["referral_atlas_visit"].red_flags
    assert answers["heart_attack"] is True
    assert len(answers) > 3
    assert [key for key, yes in answers.items() if yes] == ["heart_attack"]
    assert "all are answered" in shown(app)


def test_findings_move_the_list_and_are_judged(app):
    mark(app, "temple")
    step(app, "examine")
    picked = app.selectbox[-1]
    muscle = picked.value
    for sign in ("taut_band", "spot_tenderness", "pain_recognition"):
        control(app, f"sign_{muscle}_right_{sign}").set_value(Answer.YES).run()
        assert not app.exception
    assert "criteria met, active" in shown(app)
    control(app, f"sign_{muscle}_right_pain_recognition").set_value(Answer.NO).run()
    assert "criteria met, latent" in shown(app)
    assert len(app.session_state["referral_atlas_findings"]) == 3


def test_the_report_says_what_was_recorded(app):
    mark(app, "temple")
    step(app, "course")
    app.text_area[0].set_value("Pressure on the temporalis.").run()
    app.number_input[0].set_value(6).run()
    report = shown(go(app, "report"))
    assert "Right temple" in report
    assert "Pressure on the temporalis" in report
    assert "Pain (0 to 10)\\: 6" in report


def test_what_was_typed_is_still_there_after_another_step(app):
    step(app, "course")
    app.text_area[1].set_value("Slept badly.").run()
    step(app, "history")
    step(app, "course")
    assert app.text_area[1].value == "Slept badly."


def saved(**changes):
    visit = {
        "label": "Case 7",
        "day": "2026-10-01",
        "marks": {"left:temple": {"intensity": 3, "qualities": []}},
        "notes": "from a file",
    }
    whole = {"format": "referral-atlas-visit", "version": 1, "visit": {**visit, **changes}}
    return json.dumps(whole).encode()


def upload(app, name, content):
    (uploader,) = [one for one in app.file_uploader if f"file_{name}" in str(one.key)]
    uploader.upload("visit.json", content, "application/json").run()
    assert not app.exception
    return app


def test_a_saved_visit_takes_the_place_of_the_present_one(app):
    mark(app, "breast")
    go(app, "report")
    upload(app, "open", saved())
    app.button(key="visit_open_now").click().run()
    assert not app.exception
    report = shown(app)
    assert "Left temple" in report
    assert "from a file" in report
    assert "breast" not in report.casefold()
    assert app.text_input[0].value == "Case 7"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.4", "cannot be read"),
        (b'{"format": "other"}', "not a visit"),
        (saved(day="soon"), "changed or damaged"),
    ],
)
def test_a_foreign_or_damaged_file_changes_nothing(app, content, reason):
    mark(app, "breast")
    go(app, "report")
    before = app.session_state["referral_atlas_history"].present
    upload(app, "open", content)
    assert any(reason in item.value for item in app.error)
    assert app.session_state["referral_atlas_history"].present == before
    assert not [one for one in app.button if one.key == "visit_open_now"]


def test_what_the_data_no_longer_know_by_that_name_is_said(app):
    """A file of an older version: an area and a muscle were renamed since."""
    old = {"source": "trapezius_of_old", "side": "left", "item": "taut_band", "answer": "yes"}
    go(app, "report")
    upload(
        app,
        "open",
        saved(
            dataset="0.1.0",
            marks={"left:temple": {"intensity": 3}, "right:temple_*of_old*": {}},
            findings=[old, {**old, "source": "upper_trapezius"}],
        ),
    )
    (told,) = [one.value for one in app.warning if "Left out" in one.value]
    assert "recorded with version 0.1.0 of the data" in told
    assert "- right\\:temple\\_\\*of\\_old\\*\n" in told
    assert "- trapezius\\_of\\_old.taut\\_band" in told
    assert "upper" not in told
    app.button(key="visit_open_now").click().run()
    assert not app.exception
    assert "Left temple" in shown(app)
    assert [one.source for one in app.session_state["referral_atlas_visit"].findings] == [
        "upper_trapezius"
    ]


def test_an_earlier_visit_is_compared(app):
    mark(app, "temple")
    step(app, "course")
    upload(app, "earlier", saved(pain={"before": 8, "after": 5}))
    told = shown(app)
    assert "New: right" in told
    assert "Gone: left" in told
    assert "2026-10-01" in told


def test_a_new_visit_starts_empty(app):
    mark(app, "temple")
    go(app, "report")
    app.button(key="visit_new").click().run()
    assert not app.exception
    assert "Nothing is recorded yet" in shown(app)
