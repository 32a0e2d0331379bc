"""The Compare page, on the made-up data and the real body."""

from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(run_page):
    def opened(what=None, *, audience="clinician"):
        return run_page("explore/compare", {"with": what} if what else {}, audience=audience)

    return opened


def texts(app):
    return "\n".join(item.value for item in (*app.markdown, *app.caption, *app.info))


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
def test_a_deep_link_compares(open_page, audience):
    app = open_page("upper_fictus,fictive_joint", audience=audience)
    for words in ("Only Upper fictus", "Both", "Nobody can move it", "Bending test", "The middle"):
        assert words in texts(app)


def test_areas_of_one_alone_and_of_both_are_told(open_page):
    words = texts(open_page("upper_fictus,fictive_joint"))
    both = next(line for line in words.splitlines() if line.startswith("**Both:**"))
    assert "upper nuchal region" in both
    assert "glabella" in both
    only = next(line for line in words.splitlines() if line.startswith("**Only Upper fictus:**"))
    assert "temple" in only
    assert "glabella" not in only


def test_the_table_says_the_same_as_the_map(open_page):
    table = next(
        item.value
        for item in open_page("upper_fictus,fictive_joint").markdown
        if item.value.startswith("| Area |")
    )
    (row,) = [line for line in table.splitlines() if "glabella" in line.casefold()]
    assert row.count("spillover") == 2


def test_nothing_chosen_says_what_to_do(open_page):
    assert "Choose two to four" in texts(open_page())


def test_one_alone_is_offered_what_is_like_it(open_page):
    app = open_page("upper_fictus")
    assert "at least one more" in texts(app)
    app.button(key="with_fictive_joint").click().run()
    assert not app.exception
    assert app.query_params["with"] == "upper_fictus,fictive_joint"
    assert "**Both:**" in texts(app)


def test_what_there_is_not_is_named_and_the_rest_shown(open_page):
    app = open_page("upper_fictus,nothing,fictive_joint")
    assert '"nothing"' in app.warning[0].value
    assert "**Both:**" in texts(app)


def test_a_trigger_point_can_be_compared_with_another(open_page):
    app = open_page("upper_fictus.trp1,lower_fictus,fictive_organ,fictive_joint")
    assert "All of them" in texts(app)
    assert app.multiselect[0].value == [
        "upper_fictus.trp1",
        "lower_fictus",
        "fictive_organ",
        "fictive_joint",
    ]


def test_what_is_taken_away_leaves_the_address(open_page):
    app = open_page("upper_fictus,fictive_joint,lower_fictus")
    app.multiselect[0].set_value(["upper_fictus", "fictive_joint"]).run()
    assert app.query_params["with"] == "upper_fictus,fictive_joint"
