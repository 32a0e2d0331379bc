"""Red flags on Find: asked before the list, answered once, and never answered for somebody."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "app.py"


def opened(audience):
    test = AppTest.from_file(str(APP), default_timeout=60)
    test.session_state["referral_atlas_audience"] = audience
    return test.run()


def mark(app, area):
    app.selectbox(key="find_list_add").set_value(area).run()
    assert not app.exception
    return app


def listed(app):
    return [radio for radio in app.radio if radio.key == "candidates"]


def press(app, key):
    app.button(key=key).click().run()
    assert not app.exception
    return app


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
def test_no_to_all_folds_the_questions(audience):
    app = mark(opened(audience), "breast")
    assert "Before you read on" in app.error[-1].value
    asked = len(app.error)
    press(app, "flags_no")
    assert len(app.error) == asked - 1
    assert "answered with no" in app.button(key="flags_again").label
    assert listed(app)
    press(app, "flags_again")
    assert "Before you read on" in app.error[-1].value


def test_new_places_bring_new_questions_only():
    app = press(mark(opened("patient"), "breast"), "flags_no")
    mark(app, "calf_inner")
    text = " ".join(item.value for item in (*app.error[1:], *app.warning))
    assert "plaster" in text
    assert "Chest pain or tightness" not in text


def test_a_patient_who_says_yes_is_sent_for_help_and_reads_no_list():
    app = press(mark(opened("patient"), "breast"), "flags_yes")
    assert any("First of all: Call an ambulance." in item.value for item in app.error)
    assert not listed(app)
    press(app, "flags_checked")
    assert listed(app)


def test_a_clinician_who_says_yes_keeps_the_list():
    app = press(mark(opened("clinician"), "breast"), "flags_yes")
    assert any("First of all" in item.value for item in app.error)
    assert listed(app)


def test_an_alarm_goes_with_the_marks():
    app = press(mark(opened("patient"), "breast"), "flags_yes")
    app.button(key="find_list_clear").click().run()
    assert not any("First of all" in item.value for item in app.error)
