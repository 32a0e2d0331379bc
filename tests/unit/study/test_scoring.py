"""Scores of answers: where they lie, and what they grow with."""

import pytest
from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.study.cards import CardKind
from referral_atlas.study.scoring import overlap, picked_score, proposed_rating
from referral_atlas.vocabulary import ZoneKind

AREAS = [f"right:area_{letter}" for letter in "abcdefghij"]
patterns = st.dictionaries(st.sampled_from(AREAS), st.sampled_from(ZoneKind), min_size=1)
marks = st.lists(st.sampled_from(AREAS), unique=True)
E, S = ZoneKind.ESSENTIAL, ZoneKind.SPILLOVER


@given(marked=marks, pattern=patterns)
def test_every_mark_and_zone_is_accounted_for_once(marked, pattern):
    found = overlap(marked, pattern)
    assert 0 <= found.score <= 1
    assert sorted([*found.met, *found.missed]) == sorted(pattern)
    assert sorted([*found.met, *found.too_much]) == sorted(marked)


@given(pattern=patterns)
def test_the_pattern_itself_is_right_and_nothing_is_wrong(pattern):
    assert overlap(list(pattern), pattern).score == pytest.approx(1)
    assert overlap([], pattern).score == 0


@given(marked=marks, pattern=patterns, area=st.sampled_from(AREAS))
def test_one_more_zone_never_costs_and_one_more_area_beyond_never_pays(marked, pattern, area):
    if area in marked:
        return
    before, after = overlap(marked, pattern).score, overlap([*marked, area], pattern).score
    if area in pattern:
        assert after > before
    else:
        assert after <= before


def test_essential_zones_count_four_times_as_much_as_spillover():
    pattern = {"right:a": E, "right:b": S}
    assert overlap(["right:a"], pattern).score == pytest.approx(0.8)
    assert overlap(["right:b"], pattern).score == pytest.approx(0.2)
    assert overlap(["right:a", "right:b", "right:c"], pattern).score == pytest.approx(1.25 / 1.75)


@given(essential=st.integers(1, 9), spillover=st.integers(0, 30))
def test_who_marks_just_the_essential_zones_has_known_it(essential, spillover):
    pattern = {f"right:e{n}": E for n in range(essential)}
    marked = list(pattern)
    pattern |= {f"right:s{n}": S for n in range(spillover)}
    score = overlap(marked, pattern).score
    assert score >= 0.7 - 1e-9
    assert proposed_rating(CardKind.ZONES, score) >= Rating.Good


def test_a_side_confused_scores_nothing():
    found = overlap(["left:a"], {"right:a": E})
    assert (found.score, found.missed, found.too_much) == (0, ("right:a",), ("left:a",))


def test_a_pattern_without_zones_gives_no_score():
    assert overlap([], {}).score == 0


worths = st.dictionaries(st.sampled_from(AREAS), st.sampled_from([0.5, 1.0]))


@given(picks=marks, worth=worths, wanted=st.integers(1, 4))
def test_picks_score_between_nought_and_one(picks, worth, wanted):
    assert 0 <= picked_score(picks, worth, wanted) <= 1


@given(worth=worths.filter(bool), wanted=st.integers(1, 4))
def test_the_best_that_can_be_picked_is_right(worth, wanted):
    best = sorted(worth, key=lambda one: -worth[one])
    assert picked_score(best, worth, wanted) == pytest.approx(1)


def test_picking_more_than_was_asked_for_does_not_help():
    worth = {"a": 1.0, "b": 1.0}
    assert picked_score(["x", "y", "a", "b"], worth, 2) == 0
    assert picked_score(["a", "a"], worth, 2) == 0.5


@pytest.mark.parametrize(
    ("kind", "score", "rating"),
    [
        (CardKind.PATTERN, 1.0, Rating.Good),
        (CardKind.PATTERN, 0.5, Rating.Hard),
        (CardKind.PATTERN, 0.0, Rating.Again),
        (CardKind.ZONES, 0.9, Rating.Easy),
        (CardKind.ZONES, 0.6, Rating.Good),
        (CardKind.ZONES, 0.35, Rating.Hard),
        (CardKind.ZONES, 0.34, Rating.Again),
        (CardKind.AREA, 1.0, Rating.Good),
        (CardKind.AREA, 2 / 3, Rating.Hard),
        (CardKind.AREA, 1 / 3, Rating.Again),
    ],
)
def test_proposed_grades(kind, score, rating):
    assert proposed_rating(kind, score) is rating


@given(kind=st.sampled_from(CardKind), low=st.floats(0, 1), high=st.floats(0, 1))
def test_a_better_score_never_proposes_a_worse_grade(kind, low, high):
    low, high = sorted((low, high))
    assert proposed_rating(kind, low) <= proposed_rating(kind, high)
