"""Journeys through the pages without a browser, by the list control and the widgets."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "app.py"
TIMEOUT = 30


@pytest.fixture
def app():
    test = AppTest.from_file(str(APP), default_timeout=TIMEOUT)
    test.run()
    assert not test.exception
    return test


def texts(app):
    return "\n".join(item.value for item in (*app.markdown, *app.caption, *app.info))


def open_muscle(app, muscle=None):
    if muscle:
        app.query_params["muscle"] = muscle
    app.switch_page("pages/explore/muscle.py").run()
    assert not app.exception
    return app


def test_find_starts_empty_with_the_warning_first(app):
    assert app.title[0].value == "Where does it hurt?"
    assert "Get help now" in app.error[0].value
    assert "Nothing is marked yet" in texts(app)
    assert "does not diagnose" in texts(app)


def test_muscle_page_shows_the_muscle_of_the_address(app):
    open_muscle(app, "upper_trapezius")
    assert app.title[0].value == "Upper trapezius"
    assert "Main area:" in texts(app)


def test_muscle_page_without_a_muscle_offers_the_list(app):
    open_muscle(app)
    assert app.title[0].value == "Muscles"
    assert "Upper trapezius" in app.selectbox[1].options


def test_a_mistyped_muscle_in_the_address_is_answered_with_what_was_meant(app):
    open_muscle(app, "uper_trapezus")
    assert "Did you mean" in texts(app)
    app.button(key="suggest_upper_trapezius").click().run()
    assert app.title[0].value == "Upper trapezius"


def test_an_impossible_muscle_is_said_to_be_missing(app):
    open_muscle(app, "xxxxxxxxx")
    assert "There is no muscle called" in app.warning[0].value


@pytest.mark.parametrize("letter", ["x", "*", "\\"])
def test_a_name_of_any_length_in_the_address_is_said_to_be_missing(app, letter):
    open_muscle(app, letter * 5000)
    assert "There is no muscle called" in app.warning[0].value


def mark(app, area):
    """Mark an area on the right by the list."""
    app.selectbox(key="find_list_add").set_value(area).run()
    assert not app.exception
    return app


def test_every_emergency_is_told_before_anything_is_marked(app):
    (emergencies,) = app.error
    assert emergencies.value.startswith("**Get help now**")
    for words in ("headache come on suddenly", "Chest pain or tightness", "between the legs"):
        assert words in emergencies.value
    assert "fever or shivering" in app.warning[0].value
    assert "Before you read on" not in emergencies.value


def test_red_flags_of_the_place_are_asked(app):
    mark(app, "breast")
    assert app.error[-1].value.startswith("**Before you read on:** **Get help now**")
    emergencies, today = app.error[-1].value, app.warning[-1].value
    assert "Chest pain or tightness" in emergencies
    assert "headache" not in emergencies
    assert "come with effort" in today
    assert "read for this entry" not in texts(app), "what is folded is not made"
    app.session_state["red_flags_more"] = True
    app.run()
    assert "Do you have a fever" in app.warning[-1].value
    assert "[Finucane" not in texts(app), "only the sources of what is asked"
    assert "read for this entry" in texts(app)


def test_red_flags_change_with_the_marks_and_go_with_them(app):
    mark(app, "breast")
    mark(app, "calf_inner")
    assert "plaster" in app.error[-1].value
    app.button(key="find_list_clear").click().run()
    assert not any("Before you read on" in item.value for item in (*app.error, *app.warning))


@pytest.mark.parametrize(
    ("audience", "told"), [("patient", False), ("student", False), ("clinician", True)]
)
def test_only_clinicians_read_what_a_yes_may_mean(audience, told):
    test = AppTest.from_file(str(APP), default_timeout=TIMEOUT)
    test.session_state["referral_atlas_audience"] = audience
    mark(test.run(), "breast")
    assert ("heart attack" in test.error[-1].value) is told
    assert ("diaphoresis" in test.error[-1].value) is told
