"""What to examine next: which items are offered, with which figures, and which are left out."""

import pytest

from referral_atlas.lookup.examination import LEADING, expected_bits, next_examinations
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import EXAMINED_SIGNS, SIGN_LABEL, ReliabilityBook
from referral_atlas.model import Dataset
from referral_atlas.model.numbers import Sign


@pytest.fixture(scope="module")
def book(whole):
    return ReliabilityBook(whole.dataset)


@pytest.fixture(scope="module")
def ranking(whole):
    return whole.rank(query_from_texts(["right:temple", "right:nape"], whole.dataset.areas))


def candidate(ranking, source):
    return next(one for one in ranking.candidates if one.source == source)


def proposal(proposed, source, side="right"):
    return next(one for one in proposed if (one.source, one.side) == (source, side))


def test_of_a_muscle_the_sign_that_tells_most_is_offered(whole, book, ranking):
    first = candidate(ranking, "beta")
    found = proposal(next_examinations(whole, book, ranking, top=99), "beta")
    bits = {
        sign: expected_bits(
            first.score, book.sign("beta", sign).if_source, book.sign("beta", sign).if_not
        )
        for sign in EXAMINED_SIGNS
    }
    best = max(bits, key=bits.get)
    assert found.item == best.value
    assert found.bits == pytest.approx(bits[best])
    assert found.item_name == SIGN_LABEL[best]
    assert found.how == "p. l"
    worth = book.sign("beta", best)
    assert (found.if_source, found.if_not) == (worth.if_source, worth.if_not)
    assert (found.kappa, found.reliability_rows) == (worth.kappa, worth.rows)


def test_agreement_that_nobody_measured_is_not_made_up(whole, book, ranking):
    known = [
        Finding(source="beta", side="right", item=sign.value, answer=Answer.YES)
        for sign in EXAMINED_SIGNS
        if sign is not Sign.JUMP_SIGN
    ]
    found = proposal(next_examinations(whole, book, ranking, known, top=99), "beta")
    assert found.item == "jump_sign"
    assert found.kappa is None
    assert found.reliability_rows == ()


@pytest.mark.parametrize(
    ("answer", "asked"), [(Answer.YES, False), (Answer.NO, False), (Answer.NOT_EXAMINED, True)]
)
def test_only_what_was_examined_is_not_asked_again(whole, book, ranking, answer, asked):
    done = Finding(source="joint", side="right", item="press", answer=answer)
    again = next_examinations(whole, book, ranking, [done], top=99)
    assert (("joint", "press") in {(one.source, one.item) for one in again}) is asked


def test_a_test_is_offered_with_its_accuracy(whole, book, ranking):
    found = proposal(next_examinations(whole, book, ranking, top=99), "joint")
    assert (found.item, found.item_name, found.how) == ("press", "Pressing", None)
    assert found.if_source == pytest.approx(0.8)
    assert found.if_not == pytest.approx(0.1)
    assert found.bits == pytest.approx(expected_bits(candidate(ranking, "joint").score, 0.8, 0.1))


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "offered"),
    [(60, 60, True), (50, 50, False), (30, 60, False), (95, 30, True)],
)
def test_a_test_is_offered_if_it_speaks_for_its_source_at_all(
    whole, book, sensitivity, specificity, offered
):
    made = whole.dataset.model_dump(mode="json")
    figures = {"sensitivity": sensitivity, "specificity": specificity}
    made["competing_sources"]["joint"]["tests"]["press"] |= figures
    lookup = Lookup(Dataset.model_validate(made))
    ranked = lookup.rank(query_from_texts(["right:nape"], lookup.dataset.areas))
    found = next_examinations(lookup, book, ranked, top=99)
    assert ("press" in {one.item for one in found}) is offered


def test_one_item_of_each_leading_candidate_best_first(whole, book, ranking):
    every = next_examinations(whole, book, ranking, top=99)
    places = [(one.source, one.side) for one in every]
    assert len(places) == len(set(places))
    leading = {(one.source, one.side) for one in ranking.candidates[:LEADING]}
    assert set(places) <= leading
    assert next_examinations(whole, book, ranking) == every[:5]
    assert next_examinations(whole, book, ranking, top=1) == every[:1]


def test_information_is_never_negative_and_grows_with_accuracy():
    found = [expected_bits(0.5, share, 1 - share) for share in (0.5, 0.6, 0.8, 0.99)]
    assert found == sorted(found)
    assert found[0] == pytest.approx(0)
    assert expected_bits(0.0, 0.9, 0.1) == 0.0
    assert expected_bits(1.0, 0.9, 0.1) == pytest.approx(0)
