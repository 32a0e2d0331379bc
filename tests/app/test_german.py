"""The pages in German, on the real data: names, red flags and search, and English beside it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.translated import translated
from referral_atlas.ui import cached
from referral_atlas.vocabulary import Language

APP = Path(__file__).parents[2] / "app.py"
ENGLISH = load_dataset()
GERMAN = translated(ENGLISH, Language.GERMAN)


def find(*marked, language="de", audience="patient"):
    test = AppTest.from_file(str(APP), default_timeout=30)
    test.session_state["referral_atlas_language"] = language
    test.session_state["referral_atlas_audience"] = audience
    test.run()
    for area in marked:  # the list control marks on the right, which it starts with
        test.selectbox(key="find_list_add").set_value(area).run()
    assert not test.exception
    return test


def shown(app):
    boxes = (*app.markdown, *app.caption, *app.error, *app.warning, *app.info)
    return "\n".join(item.value for item in boxes).replace("\\", "")


def test_marked_areas_are_said_in_german():
    told = shown(find("temple", "neck_back_upper"))
    assert "Schläfe rechts" in told
    assert "oberer Nacken rechts" in told
    assert "temple" not in told


def test_clinical_names_are_german_too():
    told = shown(find("temple", audience="clinician"))
    assert "Temporalregion (Schläfe) rechts" in told


@pytest.mark.parametrize(
    ("audience", "field"), [("patient", "question"), ("clinician", "clinical")]
)
def test_red_flags_are_asked_in_german(audience, field):
    told = shown(find("temple", audience=audience))
    for key in ("sudden_headache", "brain_signs"):
        assert getattr(GERMAN.red_flags[key], field) in told
        assert getattr(ENGLISH.red_flags[key], field) not in told
    assert "Call an ambulance" not in told
    assert "Be seen today" not in told


def test_the_usual_action_is_said_once_for_all_questions():
    emergencies = next(item.value for item in find("temple").error)
    assert emergencies.count("Rufen Sie den Rettungsdienst.") == 1


def test_candidates_have_their_german_names():
    options = find("temple").radio(key="candidates").options
    said = "\n".join(options).replace("\\", "")
    assert "M. temporalis" in said
    assert "Temporalis," not in said


def test_two_visitors_read_two_languages():
    """The caches are shared by every visitor; each must get the names of his language."""
    german, english = find("temple"), find("temple", language="en")
    again = find("temple")
    assert "Schläfe rechts" in shown(german)
    assert "right temple" in shown(english)
    assert "Schläfe" not in shown(english)
    assert shown(again) == shown(german)


def test_matrices_are_laid_out_once(monkeypatch):
    spoken = Language.ENGLISH
    monkeypatch.setattr(cached.state, "language", lambda: spoken)
    english = cached.lookup()
    assert cached.dataset() is english.dataset
    spoken = Language.GERMAN
    german = cached.lookup()
    assert cached.dataset() is german.dataset
    assert german is cached.lookup()
    assert german.dataset.muscles["temporalis"].name == "M. temporalis"
    assert german.matrix is english.matrix
    assert cached.deck().lookup is german


def learn(page, audience):
    test = AppTest.from_file(str(APP), default_timeout=60)
    test.session_state["referral_atlas_language"] = "de"
    test.session_state["referral_atlas_audience"] = audience
    test.switch_page(f"pages/learn/{page}.py").run()
    assert not test.exception
    return test


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
def test_when_to_get_help_is_said_in_german(audience):
    app = learn("dry_needling", audience)
    key = f"needling_tabs:{audience}:de:False"
    app.session_state[key] = "Sicherheit"
    alarm = app.run().error[0].value.replace("\\", "")
    assert alarm.startswith("**Wann Sie sofort Hilfe brauchen.**")
    assert GERMAN.needling.session["get_help"].plain in alarm


@pytest.mark.parametrize("audience", ["patient", "clinician"])
def test_no_word_of_the_glossary_is_shown_in_english(audience):
    told = shown(learn("glossary", audience))
    field = "plain" if audience == "patient" else "clinical"
    assert [key for key, term in ENGLISH.glossary.items() if getattr(term, field) in told] == []
    said = [key for key, term in GERMAN.glossary.items() if getattr(term, field) in told]
    assert len(said) == len(GERMAN.glossary)


def test_no_question_before_needling_is_asked_in_english():
    asked = {box.label.replace("\\", "") for box in learn("dry_needling", "patient").checkbox}
    assert asked == {one.plain for one in GERMAN.needling.precautions.values()}
