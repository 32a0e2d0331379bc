"""One sitting, and the numbers it leads to."""

from datetime import UTC, datetime, timedelta

from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.study.cards import Card, CardKind
from referral_atlas.study.progress import Progress, reviewed
from referral_atlas.study.session import Answer, Sitting
from referral_atlas.study.statistics import due_by_day, often_missed, standing

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
TWO = Sitting.of(("point:one:trp1", "point:two:trp1"), seed=1)


def grade(sitting, rating):
    return sitting.answered(Answer()).graded(rating)


def test_a_card_not_known_comes_back_at_the_end():
    after = grade(TWO, Rating.Again)
    assert after.queue == ("point:two:trp1", "point:one:trp1")
    assert (after.finished, after.turn, after.planned) == (0, 1, 2)
    assert grade(grade(after, Rating.Good), Rating.Good).card is None


def test_nothing_is_graded_without_an_answer_nor_answered_twice():
    assert TWO.graded(Rating.Good) == TWO
    once = TWO.answered(Answer(("a",), 1.0))
    assert once.answered(Answer(("b",), 0.0)) == once
    over = Sitting()
    assert over.answered(Answer()) == over.graded(Rating.Good) == over


def test_a_card_that_is_gone_is_left_out():
    after = TWO.answered(Answer()).skipped()
    assert (after.card, after.planned, after.answer) == ("point:two:trp1", 1, None)


@given(ratings=st.lists(st.sampled_from(Rating), max_size=40))
def test_a_sitting_never_loses_a_card(ratings):
    sitting = Sitting.of(tuple("abcde"), seed=0)
    for rating in ratings:
        sitting = grade(sitting, rating)
        known = {one.card for one in sitting.done if one.rating is not Rating.Again}
        assert set(sitting.queue) | known == set("abcde")
        assert sitting.finished == 5 - len(sitting.queue)


def cards(*names):
    return [Card(CardKind.POINT, (name,), "trp1", regions=("neck",)) for name in names]


def test_numbers_without_any_study():
    found = standing(cards("one", "two"), Progress(), NOW)
    assert (found.new, found.learned, found.learning, found.due) == (2, 0, 0, 0)
    assert found.retention is None
    assert found.expected is None


def test_retention_is_about_learned_cards_of_the_last_month():
    progress = Progress()
    for day, rating in ((0, Rating.Good), (3, Rating.Good), (40, Rating.Again), (41, Rating.Good)):
        progress = reviewed(progress, "point:one:trp1", rating, NOW + timedelta(days=day))
    progress = reviewed(progress, "point:two:trp1", Rating.Again, NOW + timedelta(days=41))
    found = standing(cards("one", "two", "three"), progress, NOW + timedelta(days=42))
    assert (found.reviews, found.recalled) == (1, 0)  # the first two are too long ago
    assert (found.learned, found.learning, found.new) == (1, 1, 1)
    assert found.due == 1
    assert 0 < found.expected <= 1


def test_often_missed_takes_two_misses_and_a_card_that_is_there():
    progress = Progress()
    for name, times in (("one", 3), ("two", 2), ("three", 1), ("gone", 4)):
        for number in range(times):
            moment = NOW + timedelta(minutes=15 * number)
            progress = reviewed(progress, f"point:{name}:trp1", Rating.Again, moment)
    known = [f"point:{name}:trp1" for name in ("one", "two", "three")]
    assert often_missed(progress, known) == known[:2]


def test_what_is_overdue_falls_due_today():
    progress = reviewed(Progress(), "point:one:trp1", Rating.Good, NOW - timedelta(days=30))
    progress = reviewed(progress, "point:two:trp1", Rating.Good, NOW)
    progress = reviewed(progress, "point:gone:trp1", Rating.Good, NOW)
    days = due_by_day(progress, ["point:one:trp1", "point:two:trp1"], NOW, 7)
    assert days[0] == 1
    assert sum(days) == 2
