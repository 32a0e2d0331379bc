"""How alike two referral patterns are, by the areas they share.

The measure is Ruzicka's, the Jaccard index for weights: what both hold of each area over
what either holds. An essential zone weighs 1, a spillover zone a quarter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, ReferralPattern
from referral_atlas.vocabulary import (
    CompetingSourceId,
    FeltAs,
    Laterality,
    MuscleId,
    ZoneKind,
)

ZONE_WORTH: Mapping[ZoneKind, float] = {ZoneKind.ESSENTIAL: 1.0, ZoneKind.SPILLOVER: 0.25}
"""What knowing or sharing a zone is worth. Who knows the essential zones knows the pattern, and
sources differ most in spillover; the look-up's likelihoods differ by about as much."""

Zones = Mapping[str, ZoneKind]
"""Sided areas of a pattern, or of several laid over each other."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A muscle or another source, and how alike its pattern is, 0 (nothing shared) to 1."""

    source: MuscleId | CompetingSourceId
    similarity: float


def similarity(one: Zones, other: Zones) -> float:
    """Weighted Jaccard index of two patterns, 0 to 1; 0 where both are empty."""
    areas = {*one, *other}
    shared = sum(min(_weight(one, area), _weight(other, area)) for area in areas)
    either = sum(max(_weight(one, area), _weight(other, area)) for area in areas)
    return shared / either if either else 0.0


def _weight(zones: Zones, area: str) -> float:
    return ZONE_WORTH[zones[area]] if area in zones else 0.0


def laid_over(
    catalogue: AreaCatalogue, patterns: Iterable[ReferralPattern], side: Laterality
) -> dict[str, ZoneKind]:
    """Sided areas of some patterns together; essential wins where they overlap."""
    zones: dict[str, ZoneKind] = {}
    for pattern in patterns:
        for zone in pattern.zones:
            for key in zone_keys(catalogue, zone, side):
                if zones.get(key) is not ZoneKind.ESSENTIAL:
                    zones[key] = zone.kind
    return zones


def pain_zones(
    dataset: Dataset, source: MuscleId | CompetingSourceId, side: Laterality
) -> dict[str, ZoneKind]:
    """Where a whole muscle, or another source, is felt as pain when it lies on a side."""
    if source in dataset.muscles:
        points = dataset.muscles[MuscleId(source)].trigger_points.values()
        felt = [trp for trp in points if trp.felt_as is FeltAs.PAIN]
        return laid_over(dataset.areas, felt, side)
    return laid_over(dataset.areas, [dataset.competing_sources[CompetingSourceId(source)]], side)


def alike(
    dataset: Dataset,
    zones: Zones,
    side: Laterality,
    among: Iterable[MuscleId | CompetingSourceId],
) -> list[Alike]:
    """Muscles and other sources, on a side, that share areas with some zones, most alike first."""
    found = [Alike(key, similarity(zones, pain_zones(dataset, key, side))) for key in among]
    some = [one for one in found if one.similarity > 0]
    return sorted(some, key=lambda one: (-one.similarity, one.source))
