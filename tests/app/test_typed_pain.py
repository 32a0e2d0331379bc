"""Pain told in words is read, shown to be checked, and marked only when confirmed."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def app():
    test = AppTest.from_file(str(APP), default_timeout=60)
    test.run()
    test.session_state["typed_open"] = True
    return test.run()


def tell(app, text):
    app.text_area(key="typed_text").set_value(text).run()
    assert not app.exception
    return app


def marks(app):
    history = app.session_state["referral_atlas_history"]
    return dict(history.present.marks)


def test_a_sentence_is_marked_when_confirmed(app):
    tell(app, "burning behind the right eye, 6/10")
    assert "referral_atlas_history" not in app.session_state
    app.button(key="typed_mark").click().run()
    assert not app.exception
    ((area, mark),) = marks(app).items()
    assert area == "right:eye_deep"
    assert mark.intensity == 6
    assert [quality.value for quality in mark.qualities] == ["burning"]
    assert app.text_area(key="typed_text").value == ""


def test_an_open_side_is_asked_before_anything_is_marked(app):
    tell(app, "temple")
    assert app.button(key="typed_mark").disabled
    (side,) = [one for one in app.segmented_control if "_side_" in str(one.key)]
    side.set_value("both").run()
    app.button(key="typed_mark").click().run()
    assert set(marks(app)) == {"left:temple", "right:temple"}


def test_what_is_denied_or_not_understood_is_said(app):
    tell(app, "left temple and xyzzyq, no pain in the jaw")
    captions = " ".join(item.value for item in app.caption)
    assert "xyzzyq" in captions
    assert "no pain in the jaw" in captions


def test_a_text_without_a_place_says_what_to_try(app):
    tell(app, "qqqq")
    assert "No place was recognised" in app.warning[-1].value
