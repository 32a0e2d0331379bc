"""Trigger points."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from referral_atlas.model.evidence import EvidenceList
from referral_atlas.model.pattern import ReferralPattern
from referral_atlas.model.records import Coordinate, Text
from referral_atlas.vocabulary import FeltAs, MuscleId


class TriggerPoint(ReferralPattern):
    """One described location in a muscle with one referral pattern."""

    label: Text
    location: Text
    position: tuple[Coordinate, Coordinate, Coordinate]
    location_evidence: EvidenceList
    felt_as: FeltAs = FeltAs.PAIN
    """What is felt in the zones; a pattern without pain takes no part in the look-up."""
    satellites: tuple[MuscleId, ...] = ()
    note: Text | None = None

    @model_validator(mode="after")
    def _sensation_is_named(self) -> Self:
        if self.felt_as is FeltAs.SENSATION and self.sensations is None:
            raise ValueError("felt_as: sensation needs sensations, which say what is felt")
        return self
