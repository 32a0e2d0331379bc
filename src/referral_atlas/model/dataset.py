"""The dataset as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from referral_atlas.model.areas import AreaCatalogue
from referral_atlas.model.competing_source import CompetingSource
from referral_atlas.model.condition import Condition
from referral_atlas.model.evidence import Reference
from referral_atlas.model.glossary import Term
from referral_atlas.model.muscle import Muscle
from referral_atlas.model.needling_guide import NeedlingGuide
from referral_atlas.model.numbers import PrevalenceTable, ReliabilityTable
from referral_atlas.model.records import Record, Text
from referral_atlas.model.red_flags import RedFlag
from referral_atlas.model.translation import Translation
from referral_atlas.vocabulary import (
    CitationKey,
    CompetingSourceId,
    ConditionId,
    Language,
    MuscleId,
    TermId,
)

VERSION = r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$"


def _three_numbers(text: str) -> str:
    if not re.fullmatch(VERSION, text):
        message = f'needed are three numbers, as in "0.2.0"; written is "{text}"'
        raise PydanticCustomError("value_not_allowed", "{message}", {"message": message})
    return text


Version = Annotated[
    Text, AfterValidator(_three_numbers), Field(json_schema_extra={"pattern": VERSION})
]


class DatasetInfo(Record):
    """What the dataset is called and on what terms it may be used."""

    title: Text
    version: Version
    """Of the clinical content; ``data/CHANGELOG.md`` says what each version changed."""
    licence: Text
    """SPDX identifier."""
    description: Text


class NotCovered(Record):
    """A muscle that was looked for and has no referral pattern of its own to cite."""

    name: Text
    region: Text
    searched: Annotated[tuple[Text, ...], Field(min_length=1)]
    """What was read or searched."""
    reason: Text


class Dataset(Record):
    """Everything the project knows, checked and ready to use."""

    info: DatasetInfo
    areas: AreaCatalogue
    muscles: Mapping[MuscleId, Muscle]
    not_covered: Mapping[MuscleId, NotCovered]
    """Muscles without a file in ``muscles``, and why."""
    competing_sources: Mapping[CompetingSourceId, CompetingSource] = Field(default_factory=dict)
    conditions: Mapping[ConditionId, Condition] = Field(default_factory=dict)
    prevalence: PrevalenceTable
    reliability: ReliabilityTable
    red_flags: Mapping[str, RedFlag]
    needling: NeedlingGuide = Field(default_factory=NeedlingGuide)
    """Trigger points and dry needling: what is claimed and what is known."""
    glossary: Mapping[TermId, Term] = Field(default_factory=dict)
    references: Mapping[CitationKey, Reference]
    translations: Mapping[Language, Translation] = Field(default_factory=dict)
    """Names in languages other than English."""
    digest: str
    """SHA-256 of the files it was read from; the key of everything cached."""
