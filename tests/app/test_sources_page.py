"""The bibliography, on the made-up data."""

from pathlib import Path

import pytest

from referral_atlas.dataset.citation_use import Order, UsedIn
from referral_atlas.ui import bibliography
from referral_atlas.vocabulary import EvidenceKind

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    def opened(reference=None, language="en"):
        asked = {"reference": reference} if reference else {}
        return run_page("learn/sources", asked, language=language)

    return opened


def texts(app):
    return "\n".join(item.value for item in (*app.markdown, *app.caption, *app.info))


def test_every_work_can_be_listed_by_author(open_page):
    app = open_page()
    app.selectbox(key="sources_order").set_value(Order.NAME).run()
    told = texts(app)
    places = [told.index(name) for name in ("A made-up site", "Researcher X", "Writer AB")]
    assert places == sorted(places)
    assert "**3 works** of 3" in told
    assert "https://doi.org/10.1000/made.up" in told


def test_what_is_folded_is_not_made(open_page):
    app = open_page()
    assert not app.code
    app.session_state["uses_study2010"] = True
    app.run()
    assert not app.exception
    assert app.code[0].value.startswith("Researcher X. A made-up study.")
    assert "**Muscles**" in texts(app)


def test_search_and_filters_narrow_the_list(open_page):
    app = open_page()
    app.text_input(key="sources_words").set_value("made-up study").run()
    assert "**One work** of 3" in texts(app)
    app.text_input(key="sources_words").set_value("").run()
    app.multiselect(key="sources_kinds").set_value([EvidenceKind.EXPERIMENTAL_INDUCTION]).run()
    assert "**One work** of 3" in texts(app)
    app.multiselect(key="sources_kinds").set_value([]).run()
    app.multiselect(key="sources_places").set_value([UsedIn.GLOSSARY]).run()
    app.text_input(key="sources_words").set_value("nothing of the kind").run()
    assert "No work matches" in texts(app)


def test_only_a_page_of_rows_is_made_the_most_used_first(open_page, monkeypatch):
    monkeypatch.setattr(bibliography, "_ROWS", 1)
    told = texts(open_page())
    assert sum(name in told for name in ("A made-up site", "Researcher X", "Writer AB")) == 1
    assert "Writer AB" in told


def test_a_deep_link_shows_one_work_unfolded(open_page):
    app = open_page("study2010")
    assert app.code[0].value.startswith("Researcher X")
    assert "Writer AB" not in texts(app)
    app.button(key="sources_all").click().run()
    assert "Writer AB" in texts(app)
    assert "reference" not in app.query_params


def test_an_unknown_work_is_answered_with_what_was_meant(open_page):
    app = open_page("study201")
    assert "study201" in app.warning[0].value
    assert "“study2010”" in app.warning[0].value
    assert "**3 works** of 3" in texts(app)


def test_a_work_cannot_format_the_page(open_page, data_folder):
    path = data_folder / "references.yaml"
    path.write_text(path.read_text().replace("A made-up study", '"# :red[loud] <b>study</b>"'))
    assert r"\# \:red\[loud\] \<b\>study" in texts(open_page())


def test_it_speaks_german(open_page):
    app = open_page(language="de")
    assert app.title[0].value == "Quellen"
    assert "für keinen Eintrag gelesen" in texts(app) or "gelesen" in texts(app)
