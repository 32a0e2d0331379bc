"""The page of a condition, on the made-up data."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    def opened(condition=None, *, names="plain", audience="clinician"):
        asked = {"condition": condition} if condition else {}
        return run_page("explore/conditions", asked, names=names, audience=audience)

    return opened


def texts(app):
    return "\n".join(item.value for item in (*app.markdown, *app.caption, *app.info))


def test_a_deep_link_shows_the_condition_red_flags_first(open_page):
    app = open_page("made_up_ache")
    assert app.title[0].value == "Made-up ache"
    assert app.error or app.warning
    for words in ("Pain that exists in tests only", "It is made up", "Usually felt", "Nothing at"):
        assert words in texts(app)


def test_patients_read_plain_words_only(open_page):
    app = open_page("made_up_ache", audience="patient")
    assert "A pain nobody has" in texts(app)
    assert "Pain that exists in tests only" not in texts(app)


def test_what_else_to_think_of_wears_its_kind(open_page):
    assert "violet-badge" in texts(open_page("made_up_ache"))


def test_no_condition_chosen_offers_the_list(open_page):
    app = open_page()
    assert app.title[0].value == "Conditions"
    assert app.selectbox[1].options == ["Made-up ache (an ache somebody made up)"]


def test_an_unknown_condition_is_said_to_be_missing(open_page):
    assert 'called "nonsense"' in open_page("nonsense").warning[0].value


def test_without_any_condition_the_page_says_so(open_page, data_folder, edit):
    edit("needling.yaml", "    conditions: [made_up_ache]\n", "")
    for path in (data_folder / "conditions").glob("*.yaml"):
        path.unlink()
    assert "No condition has been entered yet" in texts(open_page())


def test_the_complaint_is_taken_along_but_never_into_the_address(open_page):
    app = open_page("made_up_ache")
    app.button[0].click().run()
    assert app.session_state["referral_atlas_complaint"] == "made_up_ache"
    assert "complaint" not in app.query_params


def test_what_is_claimed_for_needling_comes_with_its_verdict(open_page):
    said = texts(open_page("made_up_ache", audience="patient"))
    assert "It helps at once." in said
    assert "partly true" in said
    assert "A little, for some days." in said
