"""The glossary: every word of the field said twice, for clinicians and in plain words."""

from __future__ import annotations

from enum import StrEnum

from referral_atlas.model.evidence import Evidence
from referral_atlas.model.records import Record, Text


class TermGroup(StrEnum):
    """What a term belongs to, in the order a beginner would read."""

    ATLAS = "atlas"
    """Words this atlas gives a meaning of its own."""
    TRIGGER_POINT = "trigger_point"
    PAIN = "pain"
    EXAMINATION = "examination"
    TREATMENT = "treatment"
    ANATOMY = "anatomy"
    STATISTICS = "statistics"
    REGULATION = "regulation"


class Term(Record):
    """One word and what it means here."""

    name: Text
    group: TermGroup
    synonyms: tuple[Text, ...] = ()
    clinical: Text
    """What it means, for a clinician."""
    plain: Text
    """The same in plain words."""
    see: tuple[Text, ...] = ()
    """Ids of related terms."""
    evidence: tuple[Evidence, ...] = ()
    """Needed only where the definition claims something."""
