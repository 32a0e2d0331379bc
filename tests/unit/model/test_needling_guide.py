"""What the guide to needling insists on."""

import pytest
from pydantic import ValidationError

from referral_atlas.model import Claim, Effect, Evidence
from referral_atlas.model.needling_guide import begins_a_word
from referral_atlas.vocabulary import EvidenceGrade, EvidenceKind

BOOK = Evidence(source="book", locator="p. 1", kind=EvidenceKind.EXPERT_TEXTBOOK, checked=True)
REVIEW = Evidence(
    source="review", locator="Results", kind=EvidenceKind.SYSTEMATIC_REVIEW, checked=True
)


def effect(**changes):
    fields = {
        "outcome": "pain",
        "compared_with": "sham",
        "statistic": "mean_difference",
        "value": -1.5,
        "interval": (-2.5, -0.5),
        "favours": "needling",
        "follow_up": "at once",
        "evidence": (REVIEW,),
    }
    return Effect(**{**fields, **changes})


def claim(**changes):
    fields = {
        "topic": "benefit",
        "claim": "It helps.",
        "verdict": "partly",
        "answer": "A little.",
        "finding": "A small effect.",
        "evidence": (BOOK,),
    }
    return Claim(**{**fields, **changes})


@pytest.mark.parametrize("interval", [(-1.4, -0.5), (-0.5, -2.5)])
def test_a_value_outside_its_interval_is_refused(interval):
    with pytest.raises(ValidationError, match="lies outside its interval"):
        effect(interval=interval)


def test_who_says_so_lends_a_claim_no_grade():
    assert claim(claim_evidence=(REVIEW,)).grade is EvidenceGrade.C


def test_a_measured_effect_does():
    assert claim(effects=(effect(),)).grade is EvidenceGrade.A


@pytest.mark.parametrize(
    ("beginning", "found"), [("vess", True), ("VESSEL", True), ("essel", False), ("lung", False)]
)
def test_words_are_known_by_their_beginnings(beginning, found):
    assert begins_a_word(beginning, "Blood vessels of the neck") is found
