"""The names and sentences of the data in another language."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import (
    AreaId,
    ClaimId,
    CompetingSourceId,
    ConditionId,
    MuscleId,
    TermId,
)

PHRASES = ("outcome", "compared_with", "follow_up", "population", "warning_signs")
"""Fields of the guide to needling whose texts have no id; they are known by the English text."""


class MuscleNames(Record):
    """What a muscle is called."""

    name: Text
    synonyms: tuple[Text, ...] = ()


class SourceNames(Record):
    """What a competing source is called."""

    name: Text
    plain_name: Text


class AreaNames(SourceNames):
    """What an area is called."""

    synonyms: tuple[Text, ...] = ()


class ConditionTexts(SourceNames):
    """What a condition is called, and what is said of it to a person who has it."""

    synonyms: tuple[Text, ...] = ()
    in_plain_words: Text


class RedFlagTexts(Record):
    """What a red flag asks and says; as strong and as urgent as the English."""

    question: Text
    clinical: Text
    why: Text
    action: Text


class StatementTexts(Record):
    """One thing to know, for a person and for a clinician."""

    name: Text
    plain: Text
    clinical: Text


class TermTexts(StatementTexts):
    """A word of the glossary and what it means."""

    synonyms: tuple[Text, ...] = ()


class CycleStepTexts(StatementTexts):
    """A step of the proposed cycle, and what is known of it."""

    known: Text


class DifferenceTexts(Record):
    """One respect in which dry needling, acupuncture and injection compare."""

    name: Text
    dry_needling: Text
    acupuncture: Text
    injection: Text


class ClaimTexts(Record):
    """What is claimed, and what is known of it."""

    claim: Text
    answer: Text
    finding: Text


class SideEffectNames(SourceNames):
    """What something unwanted is called."""


class PrecautionTexts(StatementTexts):
    """A reason not to needle; as strong as the English."""

    instead: Text | None = None


class HazardTexts(StatementTexts):
    """A kind of harm and what to do then; as strong and as urgent as the English."""

    action: Text | None = None


class NeedlingTexts(Record):
    """What the guide to needling says, section by section."""

    basics: Mapping[str, StatementTexts] = Field(default_factory=dict)
    cycle: Mapping[str, CycleStepTexts] = Field(default_factory=dict)
    theory: Mapping[str, StatementTexts] = Field(default_factory=dict)
    differences: Mapping[str, DifferenceTexts] = Field(default_factory=dict)
    session: Mapping[str, StatementTexts] = Field(default_factory=dict)
    claims: Mapping[ClaimId, ClaimTexts] = Field(default_factory=dict)
    side_effects: Mapping[str, SideEffectNames] = Field(default_factory=dict)
    precautions: Mapping[str, PrecautionTexts] = Field(default_factory=dict)
    hazards: Mapping[str, HazardTexts] = Field(default_factory=dict)
    practice: Mapping[str, StatementTexts] = Field(default_factory=dict)
    phrases: Mapping[str, Text] = Field(default_factory=dict)
    """What stands in the fields of ``PHRASES``, by the English text."""


class Translation(Record):
    """The whole of a file of ``data/translations``; ids and fields are those of the data."""

    regions: Mapping[str, Text] = Field(default_factory=dict)
    areas: Mapping[AreaId, AreaNames] = Field(default_factory=dict)
    groups: Mapping[str, Text] = Field(default_factory=dict)
    """Names of groups of areas."""
    muscles: Mapping[MuscleId, MuscleNames] = Field(default_factory=dict)
    wholes: Mapping[str, Text] = Field(default_factory=dict)
    """Names of whole muscles, by what stands in ``part_of``."""
    competing_sources: Mapping[CompetingSourceId, SourceNames] = Field(default_factory=dict)
    conditions: Mapping[ConditionId, ConditionTexts] = Field(default_factory=dict)
    red_flags: Mapping[str, RedFlagTexts] = Field(default_factory=dict)
    glossary: Mapping[TermId, TermTexts] = Field(default_factory=dict)
    needling: NeedlingTexts = Field(default_factory=NeedlingTexts)
