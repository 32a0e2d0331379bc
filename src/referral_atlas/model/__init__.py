"""The domain model: what the dataset says, as frozen objects.

Every class mirrors one level of the YAML under ``data/``; unknown fields are refused.
Coordinates are canonical: decimetres on the neutral figure in the anatomical position,
x to the patient's left, y up, z forward, and are given for the **left** side (x >= 0)
only; the right side is the mirror image.
"""

from __future__ import annotations

from referral_atlas.model.areas import Area, AreaCatalogue, AreaGroup, SidedArea
from referral_atlas.model.competing_source import (
    CompetingSource,
    RaisedBy,
    SourceTest,
    TellsApart,
)
from referral_atlas.model.condition import Condition, Consideration, LinkedMuscle
from referral_atlas.model.dataset import Dataset, DatasetInfo, NotCovered
from referral_atlas.model.evidence import (
    Evidence,
    EvidenceList,
    Reference,
    evidence_grade,
    weakest_grade,
)
from referral_atlas.model.glossary import Term, TermGroup
from referral_atlas.model.muscle import (
    Anatomy,
    BaseRate,
    Belly,
    Clinical,
    Hazard,
    Innervation,
    Muscle,
    Needling,
    Palpation,
    SelfCare,
)
from referral_atlas.model.needling_guide import (
    Claim,
    CycleStep,
    Effect,
    HazardKind,
    NeedlingGuide,
    Precaution,
    SideEffect,
    Statement,
)
from referral_atlas.model.numbers import (
    PrevalenceRow,
    PrevalenceTable,
    ReliabilityRow,
    ReliabilityTable,
    StudiedGroup,
)
from referral_atlas.model.pattern import (
    ReferralPattern,
    SensationNote,
    Zone,
    ZoneFrequency,
    Zones,
    split_zone,
)
from referral_atlas.model.records import Coordinate, Record, Text
from referral_atlas.model.red_flags import RedFlag
from referral_atlas.model.translation import NeedlingTexts, Translation
from referral_atlas.model.trigger_point import TriggerPoint

__all__ = [
    "Anatomy",
    "Area",
    "AreaCatalogue",
    "AreaGroup",
    "BaseRate",
    "Belly",
    "Claim",
    "Clinical",
    "CompetingSource",
    "Condition",
    "Consideration",
    "Coordinate",
    "CycleStep",
    "Dataset",
    "DatasetInfo",
    "Effect",
    "Evidence",
    "EvidenceList",
    "Hazard",
    "HazardKind",
    "Innervation",
    "LinkedMuscle",
    "Muscle",
    "Needling",
    "NeedlingGuide",
    "NeedlingTexts",
    "NotCovered",
    "Palpation",
    "Precaution",
    "PrevalenceRow",
    "PrevalenceTable",
    "RaisedBy",
    "Record",
    "RedFlag",
    "Reference",
    "ReferralPattern",
    "ReliabilityRow",
    "ReliabilityTable",
    "SelfCare",
    "SensationNote",
    "SideEffect",
    "SidedArea",
    "SourceTest",
    "Statement",
    "StudiedGroup",
    "TellsApart",
    "Term",
    "TermGroup",
    "Text",
    "Translation",
    "TriggerPoint",
    "Zone",
    "ZoneFrequency",
    "Zones",
    "evidence_grade",
    "split_zone",
    "weakest_grade",
]
