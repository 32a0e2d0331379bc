"""The glossary, on the made-up data."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    def opened(audience="clinician", language="en", **asked):
        return run_page("learn/glossary", asked, audience=audience, language=language)

    return opened


def texts(app):
    shown = (*app.markdown, *app.caption, *app.info, *app.warning)
    return "\n".join(item.value for item in shown)


def names(app):
    return [button.label for button in app.button if button.key.startswith("term_")]


def test_every_word_is_listed_in_the_readers_words(open_page):
    app = open_page()
    assert names(app) == ["**Kappa**", "**Made-up word**"]
    assert "Agreement beyond chance." in texts(app)
    assert "How well two people agree." in texts(open_page("patient"))


def test_a_search_narrows_the_list(open_page):
    app = open_page()
    app.text_input(key="glossary_words").set_value("invented").run()
    assert [button.key for button in app.button if button.key.startswith("term_")] == [
        "term_made_up_word"
    ]
    app.text_input(key="glossary_words").set_value("nonsense").run()
    assert "No word of the glossary fits" in texts(app)


def test_a_deep_link_says_a_word_both_ways_and_leads_on(open_page):
    app = open_page(term="made_up_word")
    assert "A word nobody uses." in texts(app)
    assert "A word somebody made up." in texts(app)
    app.button(key="see_made_up_word_kappa").click().run()
    assert app.query_params["term"] in ("kappa", ["kappa"])
    assert "### Kappa" in texts(app)
    app.button(key="term_close").click().run()
    assert "term" not in app.query_params


def test_an_unknown_word_is_said_to_be_missing(open_page):
    app = open_page(term="kapa")
    said = app.warning[0].value
    assert 'no word called "kapa"' in said
    assert 'Did you mean "kappa"?' in said
    assert len(names(app)) == 2


def test_german_definitions_are_german(open_page, german_data):
    app = open_page("patient", language="de", term="kappa")
    assert app.title[0].value == "Glossar"
    assert names(app)[1:] == ["**Erdachtes Wort**", "**Kappa-Wert**"]
    said = texts(app)
    assert "Wie gut zwei übereinstimmen." in said
    assert "Übereinstimmung über den Zufall hinaus." in said
    assert "Englisch" not in said


def test_german_words_are_found(open_page, german_data):
    app = open_page(language="de")
    app.text_input(key="glossary_words").set_value("kappa").run()
    assert names(app) == ["**Kappa-Wert**"]


def test_an_empty_glossary_says_so(open_page, data_folder):
    (data_folder / "glossary.yaml").write_text("{}\n", encoding="utf-8")
    needling = data_folder / "needling.yaml"
    text = needling.read_text(encoding="utf-8")
    needling.write_text(text.replace("    terms: [made_up_word]\n", ""), encoding="utf-8")
    assert "Nothing has been entered here yet" in texts(open_page())
