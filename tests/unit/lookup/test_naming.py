import pytest

from referral_atlas.lookup.muscle_search import search_muscles
from referral_atlas.lookup.naming import area_name, area_names


def test_a_sided_area_is_said_with_its_side(dataset):
    assert area_name(dataset.areas, "right:temple") == "right temple"
    assert area_name(dataset.areas, "midline:chin") == "chin"
    assert area_name(dataset.areas, "temple") == "temple, either side"


def test_the_clinical_name_is_said_in_lower_case(dataset):
    assert area_name(dataset.areas, "left:jaw", clinical=True) == "left jaw"


def test_a_whole_group_is_said_once(dataset):
    keys = ["right:forehead", "left:jaw", "right:temple"]
    assert area_names(dataset.areas, keys) == ["right upper", "left jaw"]


def test_both_sides_are_said_together(dataset):
    assert area_names(dataset.areas, ["left:jaw", "midline:chin", "right:jaw"]) == [
        "left and right jaw",
        "chin",
    ]


@pytest.mark.parametrize("typed", ["alpha", "ALPHA", "alhpa", "alfa", "alph"])
def test_typing_mistakes_are_forgiven(dataset, typed):
    assert search_muscles(dataset.muscles, typed)[0] == "alpha"


@pytest.mark.parametrize("typed", ["", "   ", "zzzz", "1234"])
def test_nothing_alike_gives_nothing(dataset, typed):
    assert search_muscles(dataset.muscles, typed) == []
