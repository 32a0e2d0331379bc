"""What is said of trigger points and dry needling, and what was found when it was tested.

Every statement has its words for a person and for a clinician, and says what it rests on.
What clinics claim is kept apart from what supports it, so that a claim can never lend
itself its own grade.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from referral_atlas.model.evidence import Evidence, EvidenceList, evidence_grade
from referral_atlas.model.numbers import OneEvidence, Range
from referral_atlas.model.records import Record, Text, refuse_percent
from referral_atlas.vocabulary import ClaimId, ConditionId, EvidenceGrade, TermId, Urgency


class ClaimTopic(StrEnum):
    """What a claim is about, in the order of the page."""

    TRIGGER_POINT = "trigger_point"
    NEEDLING = "needling"
    MECHANISM = "mechanism"
    BENEFIT = "benefit"
    CONDITION = "condition"
    SAFETY = "safety"


class Verdict(StrEnum):
    """How a claim stands against what was found, the best first."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    """True of some people, of a short time, or with a limit the claim leaves out."""
    NOT_SHOWN = "not_shown"
    """Nobody has shown it, which is not the same as wrong."""
    DISPUTED = "disputed"
    """Those who know the field disagree."""
    WRONG = "wrong"


class Certainty(StrEnum):
    """How sure the authors of a review were of a figure (GRADE), the surest first."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"
    NOT_RATED = "not_rated"


class EffectStatistic(StrEnum):
    """What an effect is measured by."""

    MEAN_DIFFERENCE = "mean_difference"
    STANDARDISED_MEAN_DIFFERENCE = "standardised_mean_difference"
    PERCENT = "percent"


class EffectUnit(StrEnum):
    """What a mean difference counts."""

    TEN = "points of 10"
    HUNDRED = "mm of 100"


class Effect(Record):
    """One published figure for what needling does, as printed."""

    outcome: Text
    compared_with: Text
    statistic: EffectStatistic
    value: float
    interval: Range | None = None
    """95 % confidence interval."""
    unit: EffectUnit | None = None
    favours: Literal["needling", "other", "neither"]
    follow_up: Text
    studies: Annotated[int, Field(ge=1)] | None = None
    n: Annotated[int, Field(ge=1)] | None = None
    certainty: Certainty = Certainty.NOT_RATED
    evidence: OneEvidence

    @model_validator(mode="after")
    def _value_lies_in_its_interval(self) -> Self:
        if self.interval is not None:
            low, high = self.interval
            if not low <= self.value <= high:
                message = f"the value {self.value:g} lies outside its interval {low:g} to {high:g}"
                raise PydanticCustomError("bounds_disagree", "{message}", {"message": message})
        return self


class Claim(Record):
    """Something people are told, and what is known of it."""

    topic: ClaimTopic
    claim: Text
    """What is said, in our words."""
    claim_evidence: tuple[Evidence, ...] = ()
    """Who says so; it never counts toward the grade."""
    verdict: Verdict
    answer: Text
    """What is known, in plain words."""
    finding: Text
    """What is known, for a clinician."""
    effects: tuple[Effect, ...] = ()
    conditions: tuple[ConditionId, ...] = ()
    """Conditions of the dataset it is about."""
    terms: tuple[TermId, ...] = ()
    """Words of the glossary that help to read it."""
    evidence: EvidenceList

    @property
    def grade(self) -> EvidenceGrade:
        """Strength of what the answer rests on, effects included."""
        of_effects = tuple(item for effect in self.effects for item in effect.evidence)
        return evidence_grade((*self.evidence, *of_effects))


class Statement(Record):
    """One thing to know, for a person and for a clinician."""

    name: Text
    plain: Text
    clinical: Text
    evidence: EvidenceList


class Sureness(StrEnum):
    """How well a step of a proposed mechanism is established, the surest first."""

    MEASURED = "measured"
    """Measured in people."""
    INDIRECT = "indirect"
    """Measured in animals, or in few people by few groups."""
    HYPOTHESIS = "hypothesis"
    """Proposed, not shown."""
    DISPUTED = "disputed"


class CycleStep(Statement):
    """One step of the proposed cycle of pain and tension."""

    sureness: Sureness
    known: Text
    """What has been found about this step."""


class SessionPhase(StrEnum):
    """When in a visit something happens."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class SessionStep(Statement):
    """What happens in a session, how it feels, what to do afterwards."""

    phase: SessionPhase


class PrecautionKind(StrEnum):
    """How much something speaks against needling."""

    ABSOLUTE = "absolute"
    """Do not needle."""
    RELATIVE = "relative"
    """Only after weighing, with changes to how it is done."""


class Precaution(Statement):
    """A reason not to needle, or to be careful; ``plain`` is a question answered by yes."""

    kind: PrecautionKind
    instead: Text | None = None
    """What changes in practice."""


def begins_a_word(beginning: str, text: str) -> bool:
    """Whether a word of the text, or several, begin so; case does not matter."""
    return re.search(rf"\b{re.escape(beginning)}", text, re.IGNORECASE) is not None


class HazardKind(Statement):
    """A kind of harm that the hazards of muscles are sorted by."""

    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Beginnings of words in a muscle's hazard by which it is known."""
    warning_signs: tuple[Text, ...] = ()
    """What a person notices."""
    action: Text | None = None
    urgency: Urgency | None = None

    def is_told_in(self, text: str) -> bool:
        """Whether a muscle's hazard, in words, is of this kind."""
        return any(begins_a_word(word, text) for word in self.words)


class SideEffectRate(Record):
    """How often one study counted something unwanted."""

    percent: Annotated[float, Field(ge=0, le=100)]
    count: Annotated[int, Field(ge=0)] | None = None
    n: Annotated[int, Field(ge=1)]
    """Of how many; see ``unit``."""
    unit: Literal["treatments", "people"] = "treatments"
    """What was counted: treatments by those who gave them, or people who were asked."""
    bound: Literal["exact", "at_most", "about"] = "exact"
    population: Text
    evidence: OneEvidence

    @model_validator(mode="after")
    def _percent_is_count_of_n(self) -> Self:
        refuse_percent(self.count, self.n, self.percent)
        return self


class SideEffect(Record):
    """Something unwanted that happens, and how often."""

    name: Text
    plain_name: Text
    severity: Literal["mild", "serious"]
    rates: Annotated[tuple[SideEffectRate, ...], Field(min_length=1)]


class Difference(Record):
    """One respect in which dry needling, acupuncture and injection compare."""

    name: Text
    dry_needling: Text
    acupuncture: Text
    injection: Text
    evidence: EvidenceList


class TheoryPoint(Statement):
    """An argument for or against the theory of trigger points."""

    side: Literal["for", "against"]


class NeedlingGuide(Record):
    """Everything ``needling.yaml`` says."""

    basics: Mapping[str, Statement] = Field(default_factory=dict)
    cycle: Mapping[str, CycleStep] = Field(default_factory=dict)
    """Steps in their order; the last leads to the first again."""
    theory: Mapping[str, TheoryPoint] = Field(default_factory=dict)
    differences: Mapping[str, Difference] = Field(default_factory=dict)
    session: Mapping[str, SessionStep] = Field(default_factory=dict)
    claims: Mapping[ClaimId, Claim] = Field(default_factory=dict)
    side_effects: Mapping[str, SideEffect] = Field(default_factory=dict)
    precautions: Mapping[str, Precaution] = Field(default_factory=dict)
    hazards: Mapping[str, HazardKind] = Field(default_factory=dict)
    practice: Mapping[str, Statement] = Field(default_factory=dict)
    """Who may do it, place by place."""
