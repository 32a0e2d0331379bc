"""Every card there is, made from the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Dataset
from referral_atlas.study.familiarity import rarities
from referral_atlas.study.patterns import SAME, Entry, Patterns
from referral_atlas.vocabulary import (
    AreaId,
    CompetingSourceId,
    MuscleId,
    SourceKind,
    TriggerPointId,
)

LEAST_SOURCES = 3
"""A place is asked for only if so many sources refer to it, parts of a muscle counted once."""

LEAST_ALIKE = 0.3
"""Two sources are a look-alike pair from this likeness on (see `Patterns`)."""

PAIRS_A_MUSCLE = 3
"""How many look-alikes a muscle is asked with, the most alike first."""

_NERVES = (SourceKind.NERVE_ROOT, SourceKind.PERIPHERAL_NERVE)


class CardKind(StrEnum):
    """What a card asks."""

    PATTERN = "pattern"
    """A painted pattern: which muscle?"""
    ZONES = "zones"
    """A trigger point: where does it refer?"""
    AREA = "area"
    """A painful place: three sources that refer there."""
    POINT = "point"
    """A trigger point's place: which muscle?"""
    HAZARD = "hazard"
    """A muscle: what can a needle hurt there?"""
    ALIKE = "alike"
    """Two sources with like patterns: which of them is painted?"""


@dataclass(frozen=True, slots=True)
class Card:
    """One card.

    Attributes
    ----------
    kind : CardKind
        What it asks.
    sources : tuple of str
        Muscles, or a muscle and what looks like it; empty for a place.
    trigger_point : str or None
        The point asked about.
    area : str or None
        The place asked about.
    regions : tuple of str
        Regions it is found under.
    rarity : float
        0 to 1, see `familiarity`.
    """

    kind: CardKind
    sources: tuple[Entry, ...] = ()
    trigger_point: TriggerPointId | None = None
    area: AreaId | None = None
    regions: tuple[str, ...] = ()
    rarity: float = 0.0

    @property
    def id(self) -> str:
        """The name progress is kept under: ``pattern:upper_trapezius:trp1``, ``area:temple``."""
        parts = [self.kind.value, *self.sources, self.trigger_point, self.area]
        return ":".join(part for part in parts if part)


@dataclass(frozen=True, eq=False)
class Deck:
    """All cards of a dataset, with what is needed to ask and answer them."""

    lookup: Lookup

    @property
    def dataset(self) -> Dataset:
        """What the cards are made from."""
        return self.lookup.dataset

    @cached_property
    def patterns(self) -> Patterns:
        """The patterns, compared with each other."""
        return Patterns(self.lookup.matrix)

    @cached_property
    def rarity(self) -> Mapping[MuscleId, float]:
        """How rarely known each muscle is."""
        return rarities(self.dataset)

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """Every card by its id, in the order of the dataset."""
        made = [*self._of_points(), *self._of_hazards(), *self._of_areas(), *self._of_pairs()]
        return {card.id: card for card in made}

    def with_names(self, lookup: Lookup) -> Deck:
        """Give the same cards with names in another language (see `Lookup.with_names`)."""
        renamed = Deck(lookup)
        for made in ("patterns", "rarity", "cards"):
            renamed.__dict__[made] = getattr(self, made)
        return renamed

    def prepare(self) -> None:
        """Make all that the first question would make, so that it is as fast as the others."""
        _ = self.cards

    def named(self, entry: Entry) -> str:
        """Name of a muscle or competing source."""
        if entry in self.dataset.muscles:
            return self.dataset.muscles[MuscleId(entry)].name
        return self.dataset.competing_sources[CompetingSourceId(entry)].name

    def region(self, entry: Entry) -> str:
        """Region of a muscle or competing source."""
        if entry in self.dataset.muscles:
            return self.dataset.muscles[MuscleId(entry)].region
        return self.dataset.competing_sources[CompetingSourceId(entry)].region

    def group(self, entry: Entry) -> str:
        """The muscle a part belongs to, else the source itself: what an answer names once."""
        muscle = self.dataset.muscles.get(MuscleId(entry))
        return (muscle.part_of if muscle else None) or entry

    def _of_points(self) -> Iterator[Card]:
        likeness = self.patterns.likeness
        for muscle_id, muscle in self.dataset.muscles.items():
            asked: list[int] = []
            for trp in muscle.trigger_points:
                row = self.patterns.row(muscle_id, trp)
                # Points of one muscle often share a pattern: that is one question.
                if row is not None and all(likeness[row, other] < SAME for other in asked):
                    asked.append(row)
                    yield self._about(CardKind.PATTERN, muscle_id, trp)
                    yield self._about(CardKind.ZONES, muscle_id, trp)
                yield self._about(CardKind.POINT, muscle_id, trp)

    def _about(self, kind: CardKind, muscle: MuscleId, trp: TriggerPointId | None = None) -> Card:
        region = self.dataset.muscles[muscle].region
        return Card(kind, (muscle,), trp, regions=(region,), rarity=self.rarity[muscle])

    def _of_hazards(self) -> Iterator[Card]:
        for muscle_id, muscle in self.dataset.muscles.items():
            if muscle.needling.hazards:
                yield self._about(CardKind.HAZARD, muscle_id)

    def _of_areas(self) -> Iterator[Card]:
        for area_id, area in self.dataset.areas.areas.items():
            key = f"{'right' if area.sided else 'midline'}:{area_id}"
            column = self.lookup.matrix.column[key]
            reaching = {
                entry
                for entry, rows in self.patterns.rows.items()
                if self.lookup.matrix.role[list(rows), column].any()
            }
            if len({self.group(entry) for entry in reaching}) >= LEAST_SOURCES:
                known = [self.rarity[MuscleId(one)] for one in reaching if one in self.rarity]
                yield Card(
                    CardKind.AREA,
                    area=area_id,
                    regions=(area.region,),
                    rarity=sum(known) / len(known) if known else 0.0,
                )

    def _of_pairs(self) -> Iterator[Card]:
        seen: set[frozenset[Entry]] = set()
        for muscle_id in self.dataset.muscles:
            for other in self._look_alikes(muscle_id)[:PAIRS_A_MUSCLE]:
                both = frozenset((muscle_id, other))
                if both in seen:
                    continue
                seen.add(both)
                is_muscle = other in self.dataset.muscles
                pair = tuple(sorted(both)) if is_muscle else (muscle_id, other)
                yield Card(
                    CardKind.ALIKE,
                    pair,
                    regions=tuple(dict.fromkeys(self.region(one) for one in pair)),
                    rarity=max(self.rarity.get(MuscleId(one), 0.0) for one in pair),
                )

    def _look_alikes(self, muscle: MuscleId) -> list[Entry]:
        others: list[Entry] = [key for key in self.dataset.muscles if key != muscle]
        others += [k for k, s in self.dataset.competing_sources.items() if s.kind in _NERVES]
        found = {other: self.patterns.closest(muscle, other)[0] for other in others}
        # What is all but the same cannot be told from a picture.
        alike = [other for other, like in found.items() if LEAST_ALIKE <= like < SAME]
        return sorted(alike, key=lambda other: -found[other])
