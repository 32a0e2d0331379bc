import numpy as np
import pytest

from referral_atlas.lookup.examination import expected_bits, next_examinations
from referral_atlas.lookup.findings import (
    Answer,
    Finding,
    FindingError,
    accuracy_log_ratio,
    finding_from_text,
    findings_evidence,
)
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.reliability import UNKNOWN_KAPPA, ReliabilityBook
from referral_atlas.model.numbers import Sign


@pytest.fixture(scope="module")
def book(whole):
    return ReliabilityBook(whole.dataset)


def rank(whole, book, *findings, texts=("right:temple", "right:nape")):
    read = [finding_from_text(text, whole) for text in findings]
    query = query_from_texts(texts, whole.dataset.areas)
    return whole.rank(query, evidence=findings_evidence(whole, book, read))


def scores(ranking):
    return {str(c.side) + ":" + c.source: c.score for c in ranking.candidates}


def test_agreement_is_that_of_the_muscle_else_the_middle_of_all(book):
    own, other = (book.sign(m, Sign.PAIN_RECOGNITION) for m in ("alpha", "beta"))
    assert (own.kappa, own.of_this_muscle, own.rows) == (0.3, True, ("own",))
    assert (other.kappa, other.of_this_muscle) == (pytest.approx(0.6), False)
    assert book.sign("beta", Sign.JUMP_SIGN).kappa == UNKNOWN_KAPPA


def test_a_sign_nobody_agrees_on_says_nothing(book):
    sign = book.sign("beta", Sign.TAUT_BAND)
    assert sign.kappa == 0
    assert sign.log_ratio(found=True) == pytest.approx(0)


def test_a_finding_moves_its_muscle_among_the_muscles_only(whole, book):
    before = scores(rank(whole, book))
    yes = scores(rank(whole, book, "right:beta.pain_recognition=yes"))
    no = scores(rank(whole, book, "right:beta.pain_recognition=no"))
    assert yes["right:beta"] > before["right:beta"] > no["right:beta"]
    for other in ("right:root", "right:joint"):
        assert yes[other] == pytest.approx(before[other])
        assert no[other] > before[other]


def test_what_was_not_examined_says_nothing(whole, book):
    found = rank(whole, book, "right:beta.pain_recognition=not_examined")
    assert scores(found) == pytest.approx(scores(rank(whole, book)))


def test_a_trigger_point_that_goes_with_a_root_raises_it(whole, book):
    before, after = scores(rank(whole, book)), scores(rank(whole, book, "alpha.presence=yes"))
    assert after["right:root"] > before["right:root"]
    assert after["right:joint"] == pytest.approx(before["right:joint"])
    absent = scores(rank(whole, book, "alpha.presence=no"))
    assert absent["right:root"] >= before["right:root"]


def test_a_test_moves_its_source(whole, book):
    before = scores(rank(whole, book))
    yes = scores(rank(whole, book, "right:joint.press=yes"))
    no = scores(rank(whole, book, "right:joint.press=no"))
    assert yes["right:joint"] > before["right:joint"] > no["right:joint"]


def test_the_ratio_of_a_test_comes_from_its_accuracy(whole):
    test = whole.dataset.competing_sources["joint"].tests["press"]
    assert np.exp(accuracy_log_ratio(test, found=True)) == pytest.approx(
        (40.5 / 51) / (1 - 45.5 / 51)
    )
    assert np.exp(accuracy_log_ratio(test, found=False)) == pytest.approx(
        (1 - 40.5 / 51) / (45.5 / 51)
    )


def test_components_hold_the_findings_and_still_add_up(whole, book):
    read = [finding_from_text("right:beta.pain_recognition=yes", whole)]
    evidence = findings_evidence(whole, book, read)
    query = query_from_texts(["right:temple"], whole.dataset.areas)
    with_finding = whole.rank(query, level="trp", evidence=evidence).candidates
    muscles = [c for c in with_finding if c.muscle]
    total = [np.log(c.score) - sum(part.log_ratio for part in c.components) for c in muscles]
    assert total == pytest.approx([total[0]] * len(total))
    beta = next(c for c in muscles if c.source == "beta")
    assert any(part.topic == "finding" for part in beta.components)


def test_signs_of_one_palpation_do_not_count_in_full(whole, book):
    signs = ["pain_recognition", "spot_tenderness"]
    alone = [
        findings_evidence(whole, book, [finding_from_text(f"right:beta.{s}=yes", whole)])[0]
        for s in signs
    ]
    both = findings_evidence(
        whole, book, [finding_from_text(f"right:beta.{s}=yes", whole) for s in signs]
    )
    summed = sum(one.log_factor.max() for one in alone)
    assert sum(one.log_factor.max() for one in both) == pytest.approx(summed / np.sqrt(2))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("beta", "is not a finding. Write"),
        ("beta.taut_band=perhaps", '"perhaps" in'),
        ("top:beta.taut_band=yes", '"top" in'),
        ("bta.taut_band=yes", "Did you mean beta"),
        ("joint.taut_band=yes", "cannot be recorded at joint. Allowed: press, useless."),
        ("organ.press=yes", "no test of it is published"),
    ],
)
def test_a_finding_that_cannot_be_is_refused_with_what_can(whole, text, message):
    with pytest.raises(FindingError, match=message.replace(".", r"\.")):
        finding_from_text(text, whole)


def test_expected_information_is_the_entropy_it_takes_away():
    """Against the definition, with all four cells written out."""
    p, a, b = 0.3, 0.8, 0.1
    cells = np.array([[p * a, p * (1 - a)], [(1 - p) * b, (1 - p) * (1 - b)]])
    independent = cells.sum(1, keepdims=True) * cells.sum(0, keepdims=True)
    assert expected_bits(p, a, b) == pytest.approx((cells * np.log2(cells / independent)).sum())
    assert expected_bits(0.5, 0.4, 0.4) == pytest.approx(0)
    assert expected_bits(0.5, 1.0, 0.0) == pytest.approx(1)


def test_the_next_examination_tells_most_and_is_not_asked_again(whole, book):
    ranking = rank(whole, book)
    proposed = next_examinations(whole, book, ranking)
    assert [e.bits for e in proposed] == sorted((e.bits for e in proposed), reverse=True)
    assert "useless" not in {e.item for e in next_examinations(whole, book, ranking, top=99)}
    first = proposed[0]
    done = Finding(source=first.source, side=first.side, item=first.item, answer=Answer.NO)
    again = next_examinations(whole, book, ranking, [done], top=99)
    assert (first.source, first.side, first.item) not in {(e.source, e.side, e.item) for e in again}
