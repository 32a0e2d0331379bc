"""Referral patterns: the zones of a source of pain, and what each rests on."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from referral_atlas.model.evidence import (
    Evidence,
    EvidenceList,
    evidence_grade,
    weakest_grade,
)
from referral_atlas.model.records import Record, Text, refuse_counts
from referral_atlas.vocabulary import (
    AreaId,
    EvidenceGrade,
    Laterality,
    Sensation,
    SideRelation,
    ZoneKind,
)


class Zones(Record):
    """All areas of one kind in one referral pattern.

    ``areas`` holds ids; an area on the other side is written ``contralateral:temple``,
    one on both sides ``bilateral:temple``. Without a prefix the zone lies on the side
    of the source. A source that has no side (an organ) writes the side of each area:
    ``right:shoulder_top``.
    """

    areas: Annotated[tuple[Text, ...], Field(min_length=1)]
    evidence: EvidenceList


class Zone(Record):
    """One area in its role in a referral pattern."""

    area: AreaId
    kind: ZoneKind
    relation: SideRelation = SideRelation.IPSILATERAL
    side: Laterality | None = None
    """The patient's side, where the source itself has none."""

    @property
    def text(self) -> str:
        """The zone as written in YAML."""
        if self.side is not None:
            return f"{self.side.value}:{self.area}"
        if self.relation is SideRelation.IPSILATERAL:
            return self.area
        return f"{self.relation.value}:{self.area}"


class ZoneFrequency(Record):
    """How often an area was reported in a study of this source of pain."""

    area: Text
    count: Annotated[int, Field(ge=0)]
    n: Annotated[int, Field(ge=1)]
    population: Text
    evidence: EvidenceList

    @model_validator(mode="after")
    def _count_within_n(self) -> Self:
        refuse_counts(self.count > self.n, f"count {self.count} is more than n {self.n}")
        return self


class SensationNote(Record):
    """Sensations besides pain, and who describes them."""

    kinds: Annotated[tuple[Sensation, ...], Field(min_length=1)]
    note: Text | None = None
    evidence: EvidenceList


class ReferralPattern(Record):
    """Where one source of pain is felt."""

    essential: Zones
    spillover: Zones | None = None
    """None where the sources publish only one grade of zone."""
    sensations: SensationNote | None = None
    frequencies: tuple[ZoneFrequency, ...] = ()

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Every zone, essential ones first."""
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

    def zone_evidence(self, zone: Zone) -> tuple[Evidence, ...]:
        """Evidence for one zone: measured frequencies of its area, and sources that name it."""
        zones = self.essential if zone.kind is ZoneKind.ESSENTIAL else self.spillover
        measured = [
            item
            for frequency in self.frequencies
            if frequency.area == zone.text
            for item in frequency.evidence
        ]
        naming = [item for item in (zones.evidence if zones else ()) if zone.text not in item.omits]
        return tuple(dict.fromkeys([*measured, *naming]))

    def zone_grade(self, zone: Zone) -> EvidenceGrade:
        """Grade of one zone."""
        return evidence_grade(self.zone_evidence(zone))

    @property
    def grade(self) -> EvidenceGrade:
        """Grade of the whole: that of its least supported essential zone."""
        return weakest_grade(
            self.zone_grade(zone) for zone in self.zones if zone.kind is ZoneKind.ESSENTIAL
        )


def split_zone(text: str, kind: ZoneKind) -> Zone:
    """Read a zone as written in YAML: ``temple``, ``contralateral:temple``, ``left:temple``.

    Raises
    ------
    ValueError
        If the prefix is neither a side relation nor a side.
    """
    prefix, found, rest = text.partition(":")
    if not found:
        return Zone(area=AreaId(text), kind=kind)
    if prefix in set(Laterality):
        return Zone(area=AreaId(rest), kind=kind, side=Laterality(prefix))
    try:
        relation = SideRelation(prefix)
    except ValueError as error:
        allowed = ", ".join(item.value for item in (*SideRelation, *Laterality))
        raise ValueError(f'"{prefix}" is not a side relation; allowed: {allowed}') from error
    return Zone(area=AreaId(rest), kind=kind, relation=relation)
