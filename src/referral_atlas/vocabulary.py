"""The words of the field, each said once: identifiers, closed lists and their labels.

Everything else in the package imports its terms from here. The terms follow the
field's standard usage; where two meanings compete the module settles on one:
left and right are always the patient's, an *area* is a cell of the body map and a
*zone* is an area in its role in a referral pattern.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

AreaId = NewType("AreaId", str)
"""Key of an area in ``data/areas.yaml``, without a side: ``"temple"``."""

MuscleId = NewType("MuscleId", str)
"""Stem of a file in ``data/muscles``: ``"upper_trapezius"``."""

TriggerPointId = NewType("TriggerPointId", str)
"""Key of a trigger point inside its muscle: ``"trp1"``."""

CompetingSourceId = NewType("CompetingSourceId", str)
"""Stem of a file in ``data/competing_sources``: ``"sacroiliac_joint"``."""

ConditionId = NewType("ConditionId", str)
"""Stem of a file in ``data/conditions``: ``"neck_pain"``."""

ClaimId = NewType("ClaimId", str)
"""Key of a claim in ``data/needling.yaml``: ``"lasting_relief"``."""

TermId = NewType("TermId", str)
"""Key of a word in ``data/glossary.yaml``: ``"taut_band"``."""

CitationKey = NewType("CitationKey", str)
"""Key of an entry in ``data/references.yaml``: ``"simons1999"``."""


class Laterality(StrEnum):
    """The side of the patient's body something lies on."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def mirrored(self) -> Laterality:
        """The same place on the other half of the body."""
        return {Laterality.LEFT: Laterality.RIGHT, Laterality.RIGHT: Laterality.LEFT}.get(
            self, self
        )


class SideRelation(StrEnum):
    """Side of a zone relative to the side of the trigger point."""

    IPSILATERAL = "ipsilateral"
    CONTRALATERAL = "contralateral"
    BILATERAL = "bilateral"


class ZoneKind(StrEnum):
    """The role an area plays in a referral pattern."""

    ESSENTIAL = "essential"
    SPILLOVER = "spillover"


class View(StrEnum):
    """A fixed anatomical projection of the figure.

    Hand and foot details are named by the patient's side, so that every view shows
    one side only and the picture never has to be turned in the head.
    """

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    HEAD_FRONT = "head_front"
    HEAD_BACK = "head_back"
    HEAD_LEFT = "head_left"
    HEAD_RIGHT = "head_right"
    HAND_PALMAR_LEFT = "hand_palmar_left"
    HAND_PALMAR_RIGHT = "hand_palmar_right"
    HAND_DORSAL_LEFT = "hand_dorsal_left"
    HAND_DORSAL_RIGHT = "hand_dorsal_right"
    FOOT_DORSAL_LEFT = "foot_dorsal_left"
    FOOT_DORSAL_RIGHT = "foot_dorsal_right"
    FOOT_PLANTAR_LEFT = "foot_plantar_left"
    FOOT_PLANTAR_RIGHT = "foot_plantar_right"
    FOOT_MEDIAL_LEFT = "foot_medial_left"
    FOOT_MEDIAL_RIGHT = "foot_medial_right"
    FOOT_LATERAL_LEFT = "foot_lateral_left"
    FOOT_LATERAL_RIGHT = "foot_lateral_right"


class Figure(StrEnum):
    """A body shape; all share the same areas."""

    NEUTRAL = "neutral"
    FEMALE = "female"
    MALE = "male"


class Depth(StrEnum):
    """How deep a muscle lies where it is palpated."""

    SUPERFICIAL = "superficial"
    INTERMEDIATE = "intermediate"
    DEEP = "deep"


class BellyFace(StrEnum):
    """The face of the body a muscle's outline is drawn on.

    It fixes the two canonical coordinates of the outline's points: ``(x, y)`` on the
    front and the back, ``(z, y)`` on the side, ``(x, z)`` above and below, which are for
    the back and the sole of the foot.
    """

    FRONT = "front"
    BACK = "back"
    SIDE = "side"
    ABOVE = "above"
    BELOW = "below"

    @property
    def axes(self) -> str:
        """Names of the two coordinates of an outline's points, ``"xy"`` say."""
        return {"side": "zy", "above": "xz", "below": "xz"}.get(self.value, "xy")

    @property
    def is_level(self) -> bool:
        """Whether the outline lies level, as on the foot."""
        return self in (BellyFace.ABOVE, BellyFace.BELOW)


class EvidenceKind(StrEnum):
    """What kind of work a statement rests on, strongest first."""

    SYSTEMATIC_REVIEW = "systematic_review"
    EXPERIMENTAL_INDUCTION = "experimental_induction"
    CONTROLLED_STUDY = "controlled_study"
    CASE_SERIES = "case_series"
    GUIDELINE = "guideline"
    EXPERT_TEXTBOOK = "expert_textbook"
    SECONDARY_COMPILATION = "secondary_compilation"


class EvidenceGrade(StrEnum):
    """The computed strength of a statement's evidence."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class FeltAs(StrEnum):
    """What is felt in the zones of a referral pattern."""

    PAIN = "pain"
    SENSATION = "sensation"
    """Only what the pattern's sensations name, as the goose flesh of one trapezius point."""


class Sensation(StrEnum):
    """What a trigger point can cause besides pain."""

    TINGLING = "tingling"
    NUMBNESS = "numbness"
    BURNING = "burning"
    ITCHING = "itching"
    DIZZINESS = "dizziness"
    IMBALANCE = "imbalance"
    NAUSEA = "nausea"
    TINNITUS = "tinnitus"
    HEARING_CHANGE = "hearing_change"
    VISUAL_CHANGE = "visual_change"
    TEARING = "tearing"
    RED_EYE = "red_eye"
    EYELID_DROOP = "eyelid_droop"
    RUNNY_NOSE = "runny_nose"
    SWEATING = "sweating"
    GOOSE_FLESH = "goose_flesh"
    COLD_SKIN = "cold_skin"
    SWELLING = "swelling"
    WEAKNESS = "weakness"
    STIFFNESS = "stiffness"
    TENDER_SCALP = "tender_scalp"
    TOOTH_SENSITIVITY = "tooth_sensitivity"
    COUGH = "cough"
    SWALLOWING_DIFFICULTY = "swallowing_difficulty"
    BREATHLESSNESS = "breathlessness"
    PALPITATION = "palpitation"


class SourceKind(StrEnum):
    """What a competing source is."""

    FACET_JOINT = "facet_joint"
    SACROILIAC_JOINT = "sacroiliac_joint"
    JOINT = "joint"
    DISC = "disc"
    NERVE_ROOT = "nerve_root"
    PERIPHERAL_NERVE = "peripheral_nerve"
    ORGAN = "organ"
    VESSEL = "vessel"
    DENTAL = "dental"


class EstablishedBy(StrEnum):
    """How the referral area of a competing source became known."""

    BLOCK = "block"
    INJECTION = "injection"
    STIMULATION = "stimulation"
    SURGERY_OR_IMAGING = "surgery_or_imaging"
    CLINICAL_SERIES = "clinical_series"
    TEXTBOOK = "textbook"


class PalpationMethod(StrEnum):
    """How the muscle is felt."""

    FLAT = "flat"
    PINCER = "pincer"
    DEEP = "deep"
    INTRAORAL = "intraoral"
    INTERNAL = "internal"
    NOT_PALPABLE = "not_palpable"


class Urgency(StrEnum):
    """How soon somebody with a red flag needs help, soonest first."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SEE_SOMEONE = "see_someone"


class WpiArea(StrEnum):
    """Areas of the Widespread Pain Index (ACR 2016), without their side."""

    JAW = "jaw"
    SHOULDER_GIRDLE = "shoulder_girdle"
    UPPER_ARM = "upper_arm"
    LOWER_ARM = "lower_arm"
    HIP = "hip"
    UPPER_LEG = "upper_leg"
    LOWER_LEG = "lower_leg"
    NECK = "neck"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    CHEST = "chest"
    ABDOMEN = "abdomen"


EVIDENCE_KIND_LABEL: dict[EvidenceKind, str] = {
    EvidenceKind.SYSTEMATIC_REVIEW: "systematic review",
    EvidenceKind.EXPERIMENTAL_INDUCTION: "experimental induction",
    EvidenceKind.CONTROLLED_STUDY: "controlled study",
    EvidenceKind.CASE_SERIES: "injection, palpation or block series",
    EvidenceKind.GUIDELINE: "guideline or official health advice",
    EvidenceKind.EXPERT_TEXTBOOK: "expert textbook or atlas",
    EvidenceKind.SECONDARY_COMPILATION: "secondary compilation",
}

URGENCY_LABEL: dict[Urgency, str] = {
    Urgency.EMERGENCY: "Get help now",
    Urgency.URGENT: "Be seen today",
    Urgency.SEE_SOMEONE: "See someone soon",
}

EVIDENCE_GRADE_LABEL: dict[EvidenceGrade, str] = {
    EvidenceGrade.A: "measured in patients or volunteers",
    EvidenceGrade.B: "injection, palpation or block series",
    EvidenceGrade.C: "textbook authority",
    EvidenceGrade.D: "chart tradition only",
}

SOURCE_KIND_LABEL: dict[SourceKind, str] = {
    SourceKind.FACET_JOINT: "facet joint",
    SourceKind.SACROILIAC_JOINT: "sacroiliac joint",
    SourceKind.JOINT: "joint",
    SourceKind.DISC: "disc",
    SourceKind.NERVE_ROOT: "nerve root",
    SourceKind.PERIPHERAL_NERVE: "nerve",
    SourceKind.ORGAN: "organ",
    SourceKind.VESSEL: "blood vessel",
    SourceKind.DENTAL: "teeth",
}

ESTABLISHED_BY_LABEL: dict[EstablishedBy, str] = {
    EstablishedBy.BLOCK: "known from blocks that took the pain away",
    EstablishedBy.INJECTION: "known from injections that provoked or relieved the pain",
    EstablishedBy.STIMULATION: "known from stimulating it",
    EstablishedBy.SURGERY_OR_IMAGING: "known from people in whom surgery or imaging showed it",
    EstablishedBy.CLINICAL_SERIES: "known from series of patients",
    EstablishedBy.TEXTBOOK: "known from textbooks",
}


class Language(StrEnum):
    """A language the app speaks; the value is its code in the address and in file names."""

    ENGLISH = "en"
    GERMAN = "de"


class Audience(StrEnum):
    """Who reads: it changes words, depth and order, never facts."""

    PATIENT = "patient"
    STUDENT = "student"
    CLINICIAN = "clinician"
