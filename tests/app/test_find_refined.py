"""Find: filters, findings and widespread pain, by the widgets."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from referral_atlas.vocabulary import EvidenceGrade

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def app():
    test = AppTest.from_file(str(APP), default_timeout=30)
    test.session_state["referral_atlas_audience"] = "clinician"
    return test.run()


def mark(app, *areas):
    for area in areas:
        app.selectbox(key="find_list_add").set_value(area).run()
        assert not app.exception
    return app


def open_box(app, key):
    app.session_state[key] = True
    app.run()
    assert not app.exception
    return app


def test_only_other_causes_are_listed_when_asked_for(app):
    mark(app, "neck_back_upper")
    assert any("badge" not in option for option in app.radio(key="candidates").options)
    open_box(app, "refine").selectbox(key="refine_only").set_value("others").run()
    assert not app.exception
    options = app.radio(key="candidates").options
    assert options
    assert all("violet-badge" in option for option in options)
    assert any("only **other causes**" in item.value for item in app.caption)


def test_a_weak_grade_is_left_out_when_asked_for(app):
    mark(app, "temple")
    open_box(app, "refine").selectbox(key="refine_grade").set_value(EvidenceGrade.A).run()
    assert not app.exception
    shown = list(app.radio(key="candidates").options) if app.radio else []
    before = len(mark_all_grades(app).radio(key="candidates").options)
    assert len(shown) < before


def mark_all_grades(app):
    return app.selectbox(key="refine_grade").set_value(EvidenceGrade.D).run()


def test_a_finding_moves_the_ranking_and_goes_with_the_marks(app):
    mark(app, "temple", "neck_back_upper")
    open_box(app, "unfold_stethoscope")
    control = next(item for item in app.button_group if item.key.startswith("finding:"))
    key = control.key
    control.set_value(["no"] if isinstance(control.value, list) else "no").run()
    assert not app.exception
    (finding,) = app.session_state["referral_atlas_findings"]
    assert f"finding:{finding.side}:{finding.source}:{finding.item}" == key
    assert finding.answer == "no"
    assert any(item.value == "**Recorded**" for item in app.markdown)
    app.button(key="find_list_clear").click().run()
    assert app.session_state["referral_atlas_findings"] == ()


@pytest.mark.parametrize(
    ("audience", "said"),
    [("patient", "Ask whether **"), ("student", "What an examiner could check")],
)
def test_only_clinicians_record(audience, said):
    test = AppTest.from_file(str(APP), default_timeout=30)
    test.session_state["referral_atlas_audience"] = audience
    test.session_state["referral_atlas_names"] = "clinical"
    mark(test.run(), "temple")
    open_box(test, "unfold_stethoscope")
    assert any(said in item.value for item in test.markdown)
    assert not any(str(item.key).startswith("finding:") for item in test.button_group)


def test_a_patient_reads_no_figures_and_no_letters():
    test = AppTest.from_file(str(APP), default_timeout=30).run()
    mark(test, "temple", "neck_back_upper")
    for box in ("unfold_stethoscope", "unfold_balance"):
        open_box(test, box)
    candidates = test.radio(key="candidates")
    assert candidates.label == "Muscles and other structures known to send pain there"
    for shown in (*test.markdown, *test.caption):
        for word in ("kappa", "sensitivity", "probability 0", "(1st to", "badge[C", "× "):
            assert word not in shown.value


def test_the_page_speaks_german():
    test = AppTest.from_file(str(APP), default_timeout=30)
    test.session_state["referral_atlas_language"] = "de"
    mark(test.run(), "temple")
    assert test.title[0].value == "Wo tut es weh?"
    assert any("Markiert: **Schläfe rechts**" in item.value for item in test.markdown)
    assert "Muskeln und andere Strukturen" in test.radio(key="candidates").label
    assert any("Bevor Sie weiterlesen:" in item.value for item in (*test.error, *test.warning))


def test_pain_all_over_is_said_to_be_widespread(app):
    mark(app, "temple")
    assert not any("Widespread Pain Index" in item.value for item in app.markdown)
    for side in ("left", "right"):
        app = add(app, side, "arm_front_upper", "thigh_front_middle")
    assert any("Widespread Pain Index" in item.value for item in app.markdown)


def add(app, side, *areas):
    history = app.session_state["referral_atlas_history"]
    app.session_state["referral_atlas_history"] = history.changed_to(
        history.present.with_marked([f"{side}:{area}" for area in areas])
    )
    return app.run()
