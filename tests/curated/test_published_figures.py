"""The published figures of the real data fit one another and the muscles' own files."""

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.model.numbers import Bound, CountedUnit

DATASET = load_dataset()
PREVALENCE = DATASET.prevalence
HEALTHY = {key for key, item in PREVALENCE.conditions.items() if item.kind == "healthy"}
FIGURES = {**PREVALENCE.rows, **DATASET.reliability.rows}
BASE_RATES = {
    key: row
    for key, row in PREVALENCE.rows.items()
    if row.condition in HEALTHY and row.muscles and row.n and row.bound is Bound.EXACT
}


def of_its_source(row):
    """Share, state and number of people, as the row's work has them for each muscle."""
    return row.percent, row.state, row.n, row.evidence[0].source


def test_there_are_figures():
    assert len(PREVALENCE.rows) > 100
    assert len(DATASET.reliability.rows) > 40


@pytest.mark.parametrize("key", BASE_RATES)
def test_what_was_counted_in_healthy_people_stands_in_the_muscle_too(key):
    row = BASE_RATES[key]
    for muscle in row.muscles:
        told = [of_its_source(rate) for rate in DATASET.muscles[muscle].base_rates]
        assert of_its_source(row) in told, muscle


@pytest.mark.parametrize("key", FIGURES)
def test_the_row_is_called_after_its_source(key):
    assert key.startswith(FIGURES[key].evidence[0].source)


def test_unread_figures_are_few():
    unread = {row.evidence[0].source for row in FIGURES.values() if not row.evidence[0].checked}
    assert unread <= {"bron2011"}


def test_ranges_of_a_review_are_not_counts():
    for key, row in PREVALENCE.rows.items():
        if row.bound is Bound.MIDPOINT_OF_RANGE:
            assert row.count is None, key


def test_hands_are_counted_as_hands():
    hands = {key for key, row in PREVALENCE.rows.items() if row.unit is CountedUnit.HANDS}
    assert hands == {
        "azadeh2010_upper_trapezius_normal",
        "azadeh2010_upper_trapezius_confirmed",
        "kumnoonsup_any",
    }


def test_heads_and_parts_are_counted_together():
    """A study that counts a muscle as one is not laid to one of its heads."""
    wholes = {"masseter", "sternocleidomastoid", "gastrocnemius", "pectoralis_major"}
    for key, row in PREVALENCE.rows.items():
        muscle = key.partition("_")[2]
        for whole in wholes:
            if muscle.startswith(whole) and "head" not in muscle:
                parts = {item for item in DATASET.muscles if item.startswith(whole)}
                assert set(row.muscles) == parts, key
