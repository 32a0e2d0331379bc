"""The dataset as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from referral_atlas.model.areas import AreaCatalogue
from referral_atlas.model.evidence import Reference
from referral_atlas.model.muscle import Muscle
from referral_atlas.model.records import Record
from referral_atlas.vocabulary import CitationKey, MuscleId


class Dataset(Record):
    """Everything the project knows, checked and ready to use."""

    areas: AreaCatalogue
    muscles: Mapping[MuscleId, Muscle]
    references: Mapping[CitationKey, Reference]
    digest: str
    """SHA-256 of the files it was read from; the key of everything cached."""
