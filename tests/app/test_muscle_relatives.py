"""What the Muscle page shows beside the muscle, and what the search leads to."""

from pathlib import Path

import pytest

from referral_atlas.texts import Texts
from referral_atlas.ui.search_entries import Entry, entries
from referral_atlas.ui.sections import has_page

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_muscle(run_page):
    return lambda muscle, **address: run_page("explore/muscle", {"muscle": muscle, **address})


def links(app):
    return {(one.proto.label, one.proto.query_string) for one in app.get("page_link")}


def test_relatives_and_look_alikes_are_linked(open_muscle):
    found = links(open_muscle("upper_fictus"))
    assert ("Lower fictus", "muscle=lower_fictus") in found
    asked = {query for _, query in found}
    assert any("fictive_joint" in query for query in asked)


def test_it_says_which_file_to_correct(open_muscle):
    app = open_muscle("upper_fictus")
    assert any("`data/muscles/upper_fictus.yaml`" in item.value for item in app.markdown)


def test_a_link_can_open_the_body_to_turn(open_muscle):
    open_muscle("upper_fictus", show="3d")


def test_the_search_finds_places_and_other_sources_by_any_name(tiny_dataset):
    found = entries(tiny_dataset, Texts())
    assert "side of the forehead" in found[Entry("area", "temple")]
    assert "a joint nobody has" in found[Entry("source", "fictive_joint")]
    assert has_page("atlas")


def test_a_student_is_led_to_the_cards_of_the_muscle(made_up_app):
    for audience, offered in (("student", True), ("patient", False)):
        app = made_up_app("explore/muscle", {"muscle": "upper_fictus"}, audience=audience).run()
        assert (("Study its cards", "muscle=upper_fictus") in links(app)) is offered
