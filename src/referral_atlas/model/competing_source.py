"""Competing sources: joints, discs, nerves and organs that refer pain to the same areas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from referral_atlas.model.evidence import EvidenceList
from referral_atlas.model.numbers import OneEvidence
from referral_atlas.model.pattern import ReferralPattern
from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import EstablishedBy, MuscleId, SourceKind

Percent = Annotated[float, Field(ge=0, le=100)]


class TellsApart(Record):
    """Findings that tell a source from others that hurt in the same place."""

    findings: Annotated[tuple[Text, ...], Field(min_length=1)]
    evidence: EvidenceList


class Accuracy(Record):
    """How well a finding shows a source, as one study printed it."""

    sensitivity: Percent
    specificity: Percent
    n: Annotated[int, Field(ge=1)] | None = None
    """People, or sides, examined."""
    evidence: OneEvidence


class SourceTest(Accuracy):
    """An examination test with published accuracy."""

    name: Text
    how: Text | None = None
    """How it is done, in a sentence."""
    kappa: Annotated[float, Field(ge=-1, le=1)] | None = None
    """Agreement of two examiners, if the source tells."""


class RaisedBy(Accuracy):
    """Trigger points whose finding makes the source likelier; their absence says nothing."""

    muscles: Annotated[tuple[MuscleId, ...], Field(min_length=1)]


class CompetingSource(ReferralPattern):
    """A joint, disc, nerve, vessel or organ known to send pain to areas of the map."""

    name: Text
    plain_name: Text
    kind: SourceKind
    sided: bool
    """Whether it exists left and right; if not, each zone says its side."""
    region: Text
    established_by: EstablishedBy
    """How its referral area became known."""
    tells_apart: TellsApart
    tests: Mapping[str, SourceTest] = Field(default_factory=dict)
    raised_by: Mapping[str, RaisedBy] = Field(default_factory=dict)
    red_flags: tuple[Text, ...] = ()
    """Red flags that belong to it."""
    caveat: Text | None = None
    note: Text | None = None
