"""Conditions: complaints people come with, and what is known of muscles in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from referral_atlas.model.evidence import EvidenceList
from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import AreaId, MuscleId


class Criteria(Record):
    """By what a condition is recognised, as a body of experts wrote it down."""

    points: Annotated[tuple[Text, ...], Field(min_length=1)]
    evidence: EvidenceList


class TypicalAreas(Record):
    """Where it usually hurts; areas without a side."""

    areas: Annotated[tuple[AreaId, ...], Field(min_length=1)]
    evidence: EvidenceList


class LinkedMuscle(Record):
    """A muscle that a work connects with the condition."""

    note: Text
    evidence: EvidenceList


class Consideration(Record):
    """What else to think of: a competing source of the dataset, or something it lacks."""

    source: Text | None = None
    """Id of a competing source."""
    name: Text | None = None
    why: Text
    evidence: EvidenceList

    @model_validator(mode="after")
    def _source_or_name(self) -> Self:
        if (self.source is None) == (self.name is None):
            both = "neither is given" if self.source is None else "both are given"
            message = f'needed is either "source" (an id) or "name"; {both}'
            raise PydanticCustomError("consideration_unclear", "{message}", {"message": message})
        return self


class Codes(Record):
    """What the condition is called in classifications."""

    icd11: Text | None = None
    icd10cm: Text | None = None


class Condition(Record):
    """A complaint that can be stated in a look-up."""

    name: Text
    plain_name: Text
    synonyms: tuple[Text, ...] = ()
    regions: Annotated[tuple[Text, ...], Field(min_length=1)]
    codes: Codes | None = None
    what_it_is: Text
    """For a clinician."""
    in_plain_words: Text
    """For a person who has it; no diagnosis."""
    criteria: Criteria | None = None
    areas: TypicalAreas | None = None
    rates_of: tuple[Text, ...] = ()
    """Groups of people of ``prevalence.yaml`` whose figures apply."""
    muscles: Mapping[MuscleId, LinkedMuscle] = Field(default_factory=dict)
    consider: Mapping[str, Consideration] = Field(default_factory=dict)
    red_flags: tuple[Text, ...] = ()
    evidence: EvidenceList
    note: Text | None = None
