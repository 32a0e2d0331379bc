"""The list control does everything the map does, with plain widgets."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

TINY_DATA = Path(__file__).parents[2] / "tiny_data"


def script(folder):
    from pathlib import Path

    import streamlit as st

    from referral_atlas.dataset.load import load_dataset
    from referral_atlas.ui import state
    from referral_atlas.ui.area_list import area_list

    area_list("list", load_dataset(Path(folder)).areas)
    st.text(",".join(state.drawing().areas))
    st.text(",".join(str(mark.intensity) for mark in state.drawing().marks.values()))


class ListDriver:
    def __init__(self):
        self.page = AppTest.from_function(
            script, kwargs={"folder": str(TINY_DATA)}, default_timeout=30
        ).run()

    def run(self):
        self.page.run()
        assert not self.page.exception
        return self

    @property
    def marked(self):
        return [area for area in self.page.text[0].value.split(",") if area]

    def widget(self, kind, key):
        """The widget with a key; those that mirror the drawing carry a generation."""
        return next(
            item
            for item in getattr(self.page, kind)
            if item.key == key or item.key.startswith(f"{key}:")
        )

    def unfold(self, name):
        self.page.session_state[f"list_{name}"] = True
        return self.run()

    def add(self, choice, side="right"):
        self.widget("button_group", "list_side").set_value(side)
        self.widget("selectbox", "list_add").set_value(choice)
        return self.run()

    def press(self, name):
        self.widget("button", f"list_{name}").click()
        return self.run()


@pytest.fixture
def control():
    return ListDriver()


def test_an_area_is_added_on_the_chosen_side(control):
    assert control.add("temple", "right").marked == ["right:temple"]
    assert control.add("temple", "both").marked == ["right:temple", "left:temple"]
    assert control.widget("selectbox", "list_add").value is None  # ready for the next


def test_a_group_adds_all_its_areas(control):
    assert control.add("back_of_neck", "left").marked == [
        "left:neck_back_upper",
        "left:neck_back_lower",
    ]


def test_an_area_on_the_midline_needs_no_side_and_a_deep_one_is_offered(control):
    assert control.add("glabella", "left").marked == ["midline:glabella"]
    assert control.add("eye_deep", "left").marked == ["midline:glabella", "left:eye_deep"]


def test_a_press_on_a_mark_takes_it_away(control):
    control.add("temple", "both")
    control.widget("button_group", "list_marked").set_value("left:temple")
    assert control.run().marked == ["right:temple"]
    assert control.widget("button_group", "list_marked").value is None
    control.widget("button_group", "list_marked").set_value("right:temple")
    assert control.run().marked == []


def test_undo_redo_and_clear(control):
    control.add("temple", "both")
    assert control.press("clear").marked == []
    assert sorted(control.press("undo").marked) == ["left:temple", "right:temple"]
    assert control.press("undo").marked == []
    assert sorted(control.press("redo").marked) == ["left:temple", "right:temple"]


def test_strength_is_set_for_one_area_or_all(control):
    control.add("temple", "both").unfold("describe")
    control.widget("slider", "list_strength").set_value(6)
    assert control.run().page.text[1].value == "6,6"
    control.widget("selectbox", "list_which").set_value("left:temple")
    control.run()
    control.widget("slider", "list_strength").set_value(0)
    assert control.run().page.text[1].value.split(",").count("None") == 1


def test_browsing_a_region_marks_and_unmarks_either_side(control):
    control.unfold("browse").widget("selectbox", "list_region").set_value("head")
    control.run()
    control.widget("button_group", "list_head_left").set_value(["left:temple"])
    assert control.run().marked == ["left:temple"]
    control.widget("button_group", "list_head_left").set_value([])
    assert control.run().marked == []
