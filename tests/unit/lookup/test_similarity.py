"""Likeness of patterns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.lookup.similarity import alike, laid_over, pain_zones, similarity
from referral_atlas.vocabulary import Laterality, ZoneKind

E, S = ZoneKind.ESSENTIAL, ZoneKind.SPILLOVER

zones = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(list(ZoneKind)), max_size=8)
some_zones = zones.filter(bool)


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [
        ({"a": E}, {"a": E}, 1.0),
        ({"a": E}, {"a": S}, 0.25),
        ({"a": E}, {"b": E}, 0.0),
        ({"a": E, "b": E}, {"a": E, "c": E}, 1 / 3),
        ({"a": E, "b": S}, {"a": E}, 1 / 1.25),
        ({}, {}, 0.0),
    ],
)
def test_worked_out_by_hand(one, other, value):
    assert similarity(one, other) == pytest.approx(value)


@given(zones, zones)
def test_it_is_a_share_and_reads_the_same_both_ways(one, other):
    assert 0 <= similarity(one, other) <= 1
    assert similarity(one, other) == similarity(other, one)


@given(some_zones, zones)
def test_only_the_same_pattern_is_wholly_alike(one, other):
    assert similarity(one, one) == 1
    assert (similarity(one, other) == 1) == (one == other)


@given(some_zones, zones, zones)
def test_its_distance_keeps_the_triangle(a, b, c):
    def distance(one, other):
        return 0.0 if one == other else 1 - similarity(one, other)

    assert distance(a, c) <= distance(a, b) + distance(b, c) + 1e-9


@given(zones, zones)
def test_nothing_shared_is_nothing_alike(one, other):
    assert (similarity(one, other) > 0) == bool(set(one) & set(other))


def test_essential_wins_where_patterns_overlap(tiny_dataset):
    points = tiny_dataset.muscles["upper_fictus"].trigger_points.values()
    joint = tiny_dataset.competing_sources["fictive_joint"]
    together = laid_over(tiny_dataset.areas, [*points, joint], Laterality.RIGHT)
    assert together["right:neck_back_upper"] is E
    assert together["left:forehead"] is E


def test_the_most_alike_come_first_and_the_unlike_are_left_out(tiny_dataset):
    for side in (Laterality.LEFT, Laterality.RIGHT):
        mine = pain_zones(tiny_dataset, "upper_fictus", side)
        found = alike(
            tiny_dataset,
            mine,
            side,
            [*tiny_dataset.competing_sources, *tiny_dataset.muscles],
        )
        assert found[0].source == "upper_fictus"
        assert found[0].similarity == 1
        values = [one.similarity for one in found]
        assert values == sorted(values, reverse=True)
        assert min(values) > 0
