"""The domain model: what the dataset says, as frozen objects.

Every class mirrors one level of the YAML under ``data/``; unknown fields are refused.
Coordinates are canonical: decimetres on the neutral figure in the anatomical position,
x to the patient's left, y up, z forward, and are given for the **left** side (x >= 0)
only; the right side is the mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from referral_atlas.vocabulary import (
    AreaId,
    BellyFace,
    CitationKey,
    Depth,
    EvidenceGrade,
    EvidenceKind,
    Laterality,
    MuscleId,
    PalpationMethod,
    Sensation,
    SideRelation,
    TriggerPointId,
    WpiArea,
    ZoneKind,
)

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Coordinate = Annotated[float, Field(ge=-12, le=12)]
XrefId = Annotated[str, Field(pattern=r"^(UBERON|FMA):\d+$")]

PERCENT_ROUNDING = 0.6
"""Percentage points a published percentage may differ from its counts by rounding."""


def _refuse(wrong: bool, message: str) -> None:
    """Refuse numbers that cannot be true together; the type is the problem code."""
    if wrong:
        raise PydanticCustomError("counts_disagree", "{message}", {"message": message})


class Record(BaseModel):
    """Base of every record: immutable, and strict about what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


# ---------------------------------------------------------------- areas


class Area(Record):
    """A fixed named cell of the body map, or a deep site beside it."""

    name: Text
    plain_name: Text
    region: Text
    sided: bool
    deep: bool = False
    wpi: WpiArea | None
    synonyms: tuple[Text, ...] = ()


class AreaGroup(Record):
    """A short name for several areas that are usually marked together."""

    name: Text
    areas: Annotated[tuple[AreaId, ...], Field(min_length=2)]


class AreaCatalogue(Record):
    """The whole of ``data/areas.yaml``."""

    regions: Mapping[str, Text]
    areas: Mapping[AreaId, Area]
    groups: Mapping[str, AreaGroup]


class SidedArea(Record):
    """An area on one side of the patient, written ``left:temple``."""

    area: AreaId
    side: Laterality

    def __str__(self) -> str:
        """The written form, as in commands, files and the browser."""
        return f"{self.side.value}:{self.area}"

    @property
    def mirrored(self) -> SidedArea:
        """The same area on the other half of the body."""
        return SidedArea(area=self.area, side=self.side.mirrored)


# ---------------------------------------------------------------- evidence


class Reference(Record):
    """One entry of the bibliography."""

    authors: Annotated[tuple[Text, ...], Field(min_length=1)]
    title: Text
    year: Annotated[int, Field(ge=1500, le=2100)]
    container: Text | None = None
    """Journal, book or site the work appeared in."""
    publisher: Text | None = None
    volume: Text | None = None
    pages: Text | None = None
    edition: Text | None = None
    doi: Text | None = None
    pmid: Text | None = None
    isbn: Text | None = None
    url: Text | None = None


class Evidence(Record):
    """One citation for one statement, with where in the source it stands."""

    source: CitationKey
    locator: Text
    kind: EvidenceKind
    checked: bool
    """True only if the cited text itself was read for this entry."""
    adds: tuple[Text, ...] = ()
    """Areas this source names beyond those listed."""
    omits: tuple[Text, ...] = ()
    """Listed areas this source does not name."""
    note: Text | None = None


EvidenceList = Annotated[tuple[Evidence, ...], Field(min_length=1)]


# ---------------------------------------------------------------- trigger points


class Zones(Record):
    """All areas of one kind in one referral pattern.

    ``areas`` holds ids; an area on the other side is written ``contralateral:temple``,
    one on both sides ``bilateral:temple``. Without a prefix the zone lies on the side
    of the trigger point.
    """

    areas: Annotated[tuple[Text, ...], Field(min_length=1)]
    evidence: EvidenceList


class Zone(Record):
    """One area in its role in a referral pattern."""

    area: AreaId
    kind: ZoneKind
    relation: SideRelation = SideRelation.IPSILATERAL


class ZoneFrequency(Record):
    """How often an area was reported in a study of this trigger point or muscle."""

    area: Text
    count: Annotated[int, Field(ge=0)]
    n: Annotated[int, Field(ge=1)]
    population: Text
    evidence: EvidenceList

    @model_validator(mode="after")
    def _count_within_n(self) -> Self:
        _refuse(self.count > self.n, f"count {self.count} is more than n {self.n}")
        return self


class SensationNote(Record):
    """Sensations besides pain, and who describes them."""

    kinds: Annotated[tuple[Sensation, ...], Field(min_length=1)]
    note: Text | None = None
    evidence: EvidenceList


class TriggerPoint(Record):
    """One described location in a muscle with one referral pattern."""

    label: Text
    location: Text
    position: tuple[Coordinate, Coordinate, Coordinate]
    location_evidence: EvidenceList
    essential: Zones
    spillover: Zones | None = None
    """None where the sources publish only one grade of zone."""
    sensations: SensationNote | None = None
    frequencies: tuple[ZoneFrequency, ...] = ()
    satellites: tuple[MuscleId, ...] = ()
    note: Text | None = None

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Every zone of the referral pattern, essential ones first."""
        return tuple(
            split_zone(text, kind)
            for kind, zones in (
                (ZoneKind.ESSENTIAL, self.essential),
                (ZoneKind.SPILLOVER, self.spillover),
            )
            if zones is not None
            for text in zones.areas
        )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Evidence for the zones, measured frequencies first."""
        found = [item for frequency in self.frequencies for item in frequency.evidence]
        found += self.essential.evidence
        found += self.spillover.evidence if self.spillover else ()
        return tuple(dict.fromkeys(found))


def split_zone(text: str, kind: ZoneKind) -> Zone:
    """Read a zone as written in YAML: ``temple``, ``contralateral:temple``.

    Raises
    ------
    ValueError
        If the prefix is not a side relation.
    """
    prefix, found, rest = text.partition(":")
    if not found:
        return Zone(area=AreaId(text), kind=kind)
    try:
        relation = SideRelation(prefix)
    except ValueError as error:
        allowed = ", ".join(item.value for item in SideRelation)
        raise ValueError(f'"{prefix}" is not a side relation; allowed: {allowed}') from error
    return Zone(area=AreaId(rest), kind=kind, relation=relation)


# ---------------------------------------------------------------- muscle


class Innervation(Record):
    """Nerve and spinal roots of a muscle; cranial nerves have no roots."""

    nerve: Text
    roots: tuple[Text, ...] = ()


class Anatomy(Record):
    """Where the muscle runs, what it does and what supplies it."""

    attachment_proximal: Text
    attachment_distal: Text
    action: Annotated[tuple[Text, ...], Field(min_length=1)]
    innervation: Innervation
    depth: Depth
    evidence: EvidenceList


class Belly(Record):
    """The muscle's outline on the surface, as canonical points of one side, in dm."""

    face: BellyFace
    outline: Annotated[tuple[tuple[Coordinate, Coordinate], ...], Field(min_length=5)]


class Palpation(Record):
    """How the muscle is examined by hand."""

    position: Text
    method: PalpationMethod
    landmark: Text
    evidence: EvidenceList


class Clinical(Record):
    """What brings the trigger points on, what they feel like and what else to think of."""

    activating_factors: tuple[Text, ...] = ()
    perpetuating_factors: tuple[Text, ...] = ()
    symptoms: tuple[Text, ...] = ()
    restricted_movement: tuple[Text, ...] = ()
    differential: tuple[Text, ...] = ()
    evidence: EvidenceList


class SelfCare(Record):
    """What a person can do alone, in plain words."""

    advice: Annotated[tuple[Text, ...], Field(min_length=1)]
    stretch: Text | None = None
    evidence: EvidenceList


class Hazard(Record):
    """A structure a needle can hurt here."""

    structure: Text
    harm: Text
    avoidance: Text
    evidence: EvidenceList


class Needling(Record):
    """How the muscle is needled, what to beware of and what guidelines say."""

    approach: Text
    hazards: tuple[Hazard, ...] = ()
    guidance: Text | None = None
    evidence: EvidenceList


class BaseRate(Record):
    """How often trigger points are found here in people without pain."""

    state: Literal["latent", "active", "unspecified"]
    count: Annotated[int, Field(ge=0)] | None = None
    n: Annotated[int, Field(ge=1)]
    percent: Annotated[float, Field(ge=0, le=100)]
    population: Text
    evidence: EvidenceList

    @model_validator(mode="after")
    def _percent_is_count_of_n(self) -> Self:
        if self.count is not None:
            _refuse(self.count > self.n, f"count {self.count} is more than n {self.n}")
            exact = 100 * self.count / self.n
            told = f"{self.count} of {self.n} is {exact:.1f} %, not {self.percent:g} %"
            _refuse(abs(exact - self.percent) > PERCENT_ROUNDING, told)
        return self


class Muscle(Record):
    """A muscle, or a part of one that has its own referral pattern."""

    name: Text
    latin_name: Text
    synonyms: tuple[Text, ...] = ()
    part_of: Text | None = None
    region: Text
    xrefs: Mapping[XrefId, Literal["exact", "broader"]] = {}
    """Ontology ids as CURIEs, each with its relation: ``exact`` or ``broader``."""
    anatomy: Anatomy
    belly: Belly
    trigger_points: Annotated[Mapping[TriggerPointId, TriggerPoint], Field(min_length=1)]
    clinical: Clinical
    palpation: Palpation
    self_care: SelfCare | None = None
    needling: Needling
    base_rates: tuple[BaseRate, ...] = ()
    note: Text | None = None


# ---------------------------------------------------------------- dataset


class Dataset(Record):
    """Everything the project knows, checked and ready to use."""

    areas: AreaCatalogue
    muscles: Mapping[MuscleId, Muscle]
    references: Mapping[CitationKey, Reference]
    digest: str
    """SHA-256 of the files it was read from; the key of everything cached."""


_STRONG = {
    EvidenceKind.SYSTEMATIC_REVIEW,
    EvidenceKind.EXPERIMENTAL_INDUCTION,
    EvidenceKind.CONTROLLED_STUDY,
}


def evidence_grade(evidence: tuple[Evidence, ...]) -> EvidenceGrade:
    """Grade a statement by the strongest kind of evidence that supports it.

    A citation nobody read for the entry can lift the grade to C at most: a strong claim
    needs a reader.

    Parameters
    ----------
    evidence : tuple of Evidence
        All citations of the statement.

    Returns
    -------
    EvidenceGrade
        A measured in patients or volunteers, B injection, palpation or block series,
        C textbook authority, D secondary compilation or nothing.
    """
    read = {item.kind for item in evidence if item.checked}
    if read & _STRONG:
        return EvidenceGrade.A
    if EvidenceKind.CASE_SERIES in read:
        return EvidenceGrade.B
    if any(item.kind is not EvidenceKind.SECONDARY_COMPILATION for item in evidence):
        return EvidenceGrade.C
    return EvidenceGrade.D
