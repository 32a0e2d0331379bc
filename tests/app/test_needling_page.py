"""The guide to needling, on the made-up data."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    def opened(audience="clinician", language="en", **asked):
        return run_page("learn/dry_needling", asked, audience=audience, language=language)

    return opened


def texts(app):
    shown = (*app.markdown, *app.caption, *app.info, *app.warning, *app.error)
    return "\n".join(item.value for item in shown)


def test_claims_wear_their_verdicts(open_page):
    app = open_page()
    labels = [fold.label for fold in app.expander]
    assert any("It helps at once." in label and "partly true" in label for label in labels)
    assert not any("It is magic." in label for label in labels)


def test_a_search_reaches_every_topic(open_page):
    app = open_page()
    app.text_input(key="claims_words").set_value("MAGIC").run()
    labels = [fold.label for fold in app.expander]
    assert any("It is magic." in label and "wrong" in label for label in labels)
    app.text_input(key="claims_words").set_value("nonsense").run()
    assert "No claim holds these words" in texts(app)


def test_a_deep_link_opens_one_claim_with_its_numbers(open_page):
    said = texts(open_page(claim="it_helps"))
    assert "mean difference −1.5 points of 10" in said
    assert "95 % interval −2.5 to −0.5" in said
    assert "A small effect in one made-up study" in said


def test_a_patient_reads_the_plain_answer_and_the_same_verdict(open_page):
    app = open_page("patient", claim="it_helps")
    assert "A little, for some days" in texts(app)
    assert "partly true" in texts(app)
    assert "A small effect" not in texts(app)


def test_an_unknown_claim_is_said_to_be_missing_and_the_others_are_shown(open_page):
    app = open_page(claim="it_help")
    said = app.warning[0].value.replace("\\", "")
    assert 'no claim called "it_help"' in said
    assert 'Did you mean "it_helps"?' in said
    assert app.expander


def test_patients_read_safety_first(open_page):
    app = open_page("patient")
    assert [box.label for box in app.checkbox] == [
        "Do you fear needles?",
        "Does your blood clot badly?",
    ]


def test_treatments_and_people_are_told_apart(open_page):
    said = texts(open_page("patient"))
    assert "**A bruise**: in about 5 of 100 treatments; in about 20 of 100 people asked" in said


def test_a_tick_says_what_follows(open_page):
    app = open_page("patient")
    app.checkbox(key="precaution_thin_blood").check().run()
    assert "Press afterwards." in texts(app)
    app.checkbox(key="precaution_fear").check().run()
    assert "speaks against needling" in texts(app)


def test_without_claims_the_section_says_so(open_page, data_folder):
    (data_folder / "needling.yaml").write_text("claims: {}\n", encoding="utf-8")
    assert "Nothing has been entered here yet" in texts(open_page())


def test_patients_read_german(open_page, german_data):
    app = open_page("patient", "de")
    assert [box.label for box in app.checkbox] == [
        "Fürchten Sie Nadeln?",
        "Gerinnt Ihr Blut schlecht?",
    ]
    said = texts(app)
    assert "**Ein blauer Fleck**: bei etwa 5 von 100 Behandlungen" in said
    assert "Englisch" not in said
    app.checkbox(key="precaution_fear").check().run()
    assert "Angst vor Nadeln" in texts(app)


def test_a_german_claim_has_german_figures(open_page, german_data):
    said = texts(open_page("clinician", "de", claim="it_helps")).replace("\\", "")
    assert "Ein kleiner Effekt in einer erdachten Studie." in said
    assert "Erdachter Schmerz, gegen nichts" in said
    assert "mittlere Differenz −1,5 Punkte von 10" in said


def test_english_knows_nothing_of_it(open_page, german_data):
    assert "A small effect in one made-up study" in texts(open_page(claim="it_helps"))
