"""Typed sentences about pain: places, sides, feelings, denials, and what is not understood."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.pain_drawing import PainQuality
from referral_atlas.lookup.pain_text import MOST_LETTERS, read_pain
from referral_atlas.vocabulary import Laterality


@pytest.fixture(scope="module")
def areas():
    return load_dataset().areas


def places(areas, text):
    return [
        ("+".join(side.value for side in one.sides), one.hits[0].key)
        for one in read_pain(areas, text).places
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "pain behind the right eye and the back of the head",
            [("right", "eye_deep"), ("right", "back_of_head")],
        ),
        ("r temple", [("right", "temple")]),
        ("both temples", [("right+left", "temple")]),
        ("temple", [("", "temple")]),
        ("left buttock, right calf", [("left", "buttock"), ("right", "calf")]),
        ("It hurts in my left heel.", [("left", "heel")]),
    ],
)
def test_places_and_sides(areas, text, told):
    assert places(areas, text) == told


def test_a_side_goes_on_until_another_is_named(areas):
    assert [side for side, _ in places(areas, "left buttock and thigh, then right calf")] == [
        "left",
        "left",
        "right",
    ]


def test_what_is_denied_is_not_a_place(areas):
    read = read_pain(areas, "burning in the left calf, no pain in the foot or heel, but the knee")
    assert [one.hits[0].key for one in read.places] == ["calf", "knee"]
    assert read.denied == ("no pain in the foot or heel",)


def test_what_is_not_understood_is_given_back(areas):
    read = read_pain(areas, "temple and xyzzyq")
    assert read.not_understood == ("xyzzyq",)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("burning temple", [PainQuality.BURNING]),
        ("tingling and numbness in the thumb", [PainQuality.TINGLING, PainQuality.NUMB]),
        ("kribbeln im temple", [PainQuality.TINGLING]),
    ],
)
def test_how_it_feels(areas, text, kinds):
    assert list(read_pain(areas, text).qualities) == kinds


@pytest.mark.parametrize(
    ("text", "strength"),
    [("temple 7/10", 7), ("temple, 10 out of 10", 10), ("temple 3 von 10", 3), ("temple", None)],
)
def test_how_strong(areas, text, strength):
    read = read_pain(areas, text)
    assert read.intensity == strength
    assert [one.hits[0].key for one in read.places] == ["temple"]


@pytest.mark.parametrize("text", ["", "   ", ",,,", "it hurts", "pain"])
def test_nothing_told_is_nothing_found(areas, text):
    read = read_pain(areas, text)
    assert (read.places, read.denied, read.not_understood) == ((), (), ())


@given(st.text(max_size=MOST_LETTERS + 50))
@settings(max_examples=200, deadline=None)
def test_no_text_crashes_and_every_hit_is_an_area(areas, text):
    for one in read_pain(areas, text).places:
        assert one.hits
        assert set(one.sides) <= set(Laterality)
        assert all(area in areas.areas for hit in one.hits for area in hit.areas)
