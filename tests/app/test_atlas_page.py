"""The Atlas page, on the made-up data and the real body."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    return lambda audience="clinician", **address: run_page(
        "explore/atlas", address, audience=audience
    )


def texts(app):
    return "\n".join(
        item.value for item in (*app.markdown, *app.caption, *app.info, *app.subheader, *app.header)
    )


def listed(app):
    return app.radio[0].options


def test_it_opens_with_all_patterns_and_the_same_as_a_table(open_page):
    app = open_page()
    assert app.subheader[0].value == "How many patterns reach each area"
    table = app.dataframe[0].value
    temple = table[table["Area"] == "Temple"]
    assert temple["Trigger points"].item() >= 1


def test_a_deep_link_lists_what_refers_to_an_area(open_page):
    app = open_page(area="temple")
    assert app.subheader[0].value == "Temple"
    assert any("Upper fictus" in one for one in listed(app))
    assert "known to send pain" in app.radio[0].label.lower()


def test_a_pick_goes_into_the_address_and_is_put_in_words(open_page):
    app = open_page(area="temple")
    app.radio[0].set_value(next(one for one in listed(app) if "Upper fictus" in one)).run()
    assert not app.exception
    assert app.query_params["muscle"] == "upper_fictus"
    assert "**Essential:**" in texts(app)


def test_the_other_sources_of_an_area_are_listed_and_shown_in_full(open_page):
    app = open_page(area="neck_back_upper", source="fictive_joint")
    assert any("Fictive joint" in one for one in listed(app))
    for words in ("Fictive joint", "Nobody can move it", "Bending test", "Sensitivity 80"):
        assert words in texts(app)


def test_a_deep_link_shows_another_source_with_its_red_flags_first(open_page):
    app = open_page(source="fictive_organ")
    assert "Fictive organ" in texts(app)
    assert "Ask first" in app.warning[0].value
    assert "There is no such organ." in texts(app)


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
@pytest.mark.parametrize(
    "show",
    ["area", "patterns", "points", "muscles", "roots", "facets", "joints", "nerves", "organs"],
)
def test_everything_that_can_be_shown_can_be_linked_to(open_page, show, audience):
    app = open_page(show=show, audience=audience)
    assert app.selectbox[1].value == show


def test_another_area_lets_go_of_what_was_picked(open_page):
    app = open_page(area="temple", muscle="upper_fictus")
    app.selectbox[2].set_value("forehead").run()
    assert app.query_params["area"] == "forehead"
    assert "muscle" not in app.query_params


def test_what_is_not_there_is_said_to_be_missing(open_page):
    assert '"nowhere"' in open_page(area="nowhere").warning[0].value
    assert '"nothing"' in open_page(source="nothing").warning[0].value


def test_an_area_nothing_refers_to_says_so(open_page):
    assert "known to send pain here" in texts(open_page(area="eye_deep"))
