"""What a review does to a card, and how progress of two places is put together."""

from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.study.progress import Progress, next_due, recall_chance, reviewed

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CARD = "pattern:upper_fictus:trp1"


def after(*ratings, every=timedelta(days=3), card=CARD):
    progress = Progress()
    for number, rating in enumerate(ratings):
        progress = reviewed(progress, card, rating, NOW + number * every)
    return progress


def test_a_card_known_at_first_sight_comes_back_after_days():
    record = after(Rating.Good).cards[CARD]
    assert record.state == "review"
    assert record.due - NOW >= timedelta(days=1)


def test_a_card_not_known_comes_back_within_minutes():
    record = after(Rating.Again).cards[CARD]
    assert record.state == "learning"
    assert record.due - NOW <= timedelta(minutes=15)
    assert record.misses == 1


def test_a_learned_card_that_is_missed_is_learned_again():
    record = after(Rating.Good, Rating.Again).cards[CARD]
    assert record.state == "relearning"
    assert [review.learned for review in record.reviews] == [False, True]


def test_better_grades_wait_longer():
    waits = list(next_due(after(Rating.Good), CARD, NOW + timedelta(days=2)).values())
    assert waits == sorted(waits)
    assert len(set(waits)) == 4


def test_a_review_leaves_the_former_progress_alone():
    former = after(Rating.Good)
    reviewed(former, "area:temple", Rating.Good, NOW)
    assert list(former.cards) == [CARD]


def test_the_chance_to_remember_falls_with_time():
    record = after(Rating.Good).cards[CARD]
    chances = [recall_chance(record, NOW + timedelta(days=days)) for days in (0, 2, 10, 100)]
    assert chances == sorted(chances, reverse=True)
    assert 0 < chances[-1] < 0.9 < chances[0] <= 1


def test_a_clock_set_back_keeps_the_reviews_in_order():
    progress = reviewed(after(Rating.Good), CARD, Rating.Good, NOW - timedelta(days=30))
    moments = [review.at for review in progress.cards[CARD].reviews]
    assert moments == sorted(moments)


@given(
    ratings=st.lists(st.sampled_from(Rating), min_size=1, max_size=25),
    days=st.floats(0, 400),
)
def test_any_series_of_reviews_gives_a_record_that_can_be_kept(ratings, days):
    progress = after(*ratings, every=timedelta(days=days))
    record = progress.cards[CARD]
    assert len(record.reviews) == len(ratings)
    assert Progress.model_validate_json(progress.model_dump_json()) == progress


def test_years_of_easy_reviews_stay_within_bounds():
    progress = Progress()
    for year in range(60):
        progress = reviewed(progress, CARD, Rating.Easy, NOW + timedelta(days=365 * year))
    assert progress.cards[CARD].stability <= 36500


def test_of_a_card_in_both_the_later_review_stays():
    early = after(Rating.Good)
    late = reviewed(early, CARD, Rating.Again, NOW + timedelta(days=1))
    other = after(Rating.Easy, card="area:temple")
    for one, two in ((early, late), (late, early)):
        assert one.merged(two) == late
    assert set(late.merged(other).cards) == {CARD, "area:temple"}


def test_cards_that_are_gone_are_kept_aside():
    progress = after(Rating.Good)
    assert progress.aside(["area:temple"]) == [CARD]
    assert progress.aside([CARD]) == []


@pytest.mark.parametrize(("days", "due"), [(0, []), (30, [CARD])])
def test_due_cards(days, due):
    assert after(Rating.Good).due(NOW + timedelta(days=days)) == due
