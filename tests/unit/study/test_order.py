"""Which cards come next."""

from datetime import UTC, datetime, timedelta

from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.study.cards import Card, CardKind
from referral_atlas.study.order import Choice, sitting, urgency
from referral_atlas.study.progress import Progress, reviewed

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def card(muscle, kind=CardKind.PATTERN, rarity=0.0, region="neck"):
    return Card(kind, (muscle,), "trp1", regions=(region,), rarity=rarity)


MANY = [card(f"muscle_{n}", rarity=float(n < 20)) for n in range(100)]


@given(seed=st.integers(0, 2**31), size=st.integers(1, 30))
def test_the_same_seed_gives_the_same_sitting_without_repeats(seed, size):
    first = sitting(MANY, Progress(), NOW, seed, size)
    assert first == sitting(MANY, Progress(), NOW, seed, size)
    assert len(first) == len(set(first)) == size


def test_rarely_known_muscles_are_drawn_more_often():
    rare = {one.id for one in MANY if one.rarity == 1}
    drawn = [key for seed in range(200) for key in sitting(MANY, Progress(), NOW, seed)]
    share = sum(key in rare for key in drawn) / len(drawn)
    assert 0.35 < share < 0.55  # a fifth of the cards; four times the weight gives a half


def test_muscles_missed_elsewhere_are_drawn_more_often():
    missed = Progress()
    for n in range(50, 60):
        missed = reviewed(missed, f"point:muscle_{n}:trp1", Rating.Again, NOW)

    def share(progress):
        drawn = [key for seed in range(200) for key in sitting(MANY, progress, NOW, seed)]
        return sum(key.split(":")[1] in {f"muscle_{n}" for n in range(50, 60)} for key in drawn)

    assert share(missed) > 1.3 * share(Progress())


def test_due_cards_come_before_new_ones():
    progress = reviewed(Progress(), MANY[99].id, Rating.Good, NOW)
    later = NOW + timedelta(days=10)
    assert sitting(MANY, progress, later, 0)[0] == MANY[99].id
    assert MANY[99].id not in sitting(MANY, progress, NOW, 0, size=100)


def test_the_forgotten_the_missed_and_the_rare_are_the_most_urgent():
    later = NOW + timedelta(days=8)
    known = reviewed(Progress(), "a:b", Rating.Easy, NOW).cards["a:b"]
    shaky = reviewed(Progress(), "a:b", Rating.Hard, NOW).cards["a:b"]
    missed = reviewed(
        reviewed(Progress(), "a:b", Rating.Again, NOW), "a:b", Rating.Hard, NOW
    ).cards["a:b"]
    plain, rare = card("one"), card("one", rarity=1)
    assert urgency(plain, known, later) < urgency(plain, shaky, later)
    assert urgency(plain, shaky, later) < urgency(plain, missed, later)
    assert urgency(plain, known, later) < urgency(rare, known, later)


def test_two_cards_of_a_muscle_are_kept_apart_while_there_are_others():
    cards = [card("one"), card("one", CardKind.POINT), card("one", CardKind.ZONES), card("two")]
    for seed in range(20):
        chosen = sitting(cards, Progress(), NOW, seed, size=2)
        assert {key.split(":")[1] for key in chosen} == {"one", "two"}
    assert len(sitting(cards, Progress(), NOW, 0, size=10)) == 4


def test_with_nothing_due_and_nothing_new_there_is_no_sitting():
    progress = reviewed(Progress(), MANY[0].id, Rating.Good, NOW)
    assert sitting(MANY[:1], progress, NOW, 0) == ()
    assert sitting([], Progress(), NOW, 0) == ()


def test_a_choice_holds_what_was_chosen_and_all_when_nothing_was():
    one = card("one", region="head")
    assert Choice().holds(one)
    assert Choice(regions=frozenset({"head", "neck"})).holds(one)
    assert not Choice(regions=frozenset({"neck"})).holds(one)
    assert not Choice(kinds=frozenset({CardKind.AREA})).holds(one)
    assert Choice(muscle="one").holds(one)
    assert not Choice(muscle="two").holds(one)
