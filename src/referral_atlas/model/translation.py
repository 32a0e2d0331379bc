"""The names of the data in another language."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import AreaId, CompetingSourceId, ConditionId, MuscleId


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
