"""A muscle with everything its file says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from referral_atlas.model.evidence import Evidence, EvidenceList
from referral_atlas.model.records import Coordinate, Record, Text, refuse_percent
from referral_atlas.model.trigger_point import TriggerPoint
from referral_atlas.vocabulary import BellyFace, Depth, PalpationMethod, TriggerPointId

XrefId = Annotated[str, Field(pattern=r"^(UBERON|FMA):\d+$")]


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
        refuse_percent(self.count, self.n, self.percent)
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

    @property
    def cited(self) -> tuple[Evidence, ...]:
        """Every citation anywhere in the muscle's file, in its order."""
        return tuple(_evidence_in(self))


def _evidence_in(value: object) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _evidence_in(getattr(value, name))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _evidence_in(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _evidence_in(item)
