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
    assert "Get help now" in texts(app)
    assert "Nothing is marked yet" in texts(app)
    assert "does not diagnose" in texts(app)


def test_muscle_page_shows_the_muscle_of_the_address(app):
    open_muscle(app, "upper_trapezius")
    assert app.title[0].value == "Upper trapezius"
    assert "Essential:" in texts(app)


def test_muscle_page_without_a_muscle_offers_the_list(app):
    open_muscle(app)
    assert app.title[0].value == "Muscles"
    assert "Upper trapezius" in app.selectbox[0].options


def test_a_mistyped_muscle_in_the_address_is_answered_with_what_was_meant(app):
    open_muscle(app, "uper_trapezus")
    assert "Did you mean" in texts(app)
    app.button(key="suggest_upper_trapezius").click().run()
    assert app.title[0].value == "Upper trapezius"


def test_an_impossible_muscle_is_said_to_be_missing(app):
    open_muscle(app, "xxxxxxxxx")
    assert "There is no muscle called" in app.warning[0].value
