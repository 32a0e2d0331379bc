"""Patterns compared: which areas only one has, which they share, how alike they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from referral_atlas.lookup.similarity import Zones, laid_over, pain_zones, similarity
from referral_atlas.model import Dataset
from referral_atlas.vocabulary import (
    CompetingSourceId,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)

MOST = 4
"""Patterns that can be compared at once; more cannot be told apart by colour."""


@dataclass(frozen=True, slots=True)
class Item:
    """What is compared: a muscle, one of its trigger points, or another source."""

    source: MuscleId | CompetingSourceId
    point: TriggerPointId | None = None

    def __str__(self) -> str:
        """As the address writes it: ``upper_trapezius.trp1``, ``facet_c2_c3``."""
        return f"{self.source}.{self.point}" if self.point else self.source

    def points(self, dataset: Dataset) -> tuple[TriggerPointId, ...]:
        """The trigger points meant; none for another source."""
        if self.point:
            return (self.point,)
        muscle = dataset.muscles.get(MuscleId(self.source))
        return tuple(muscle.trigger_points) if muscle else ()

    def zones(self, dataset: Dataset, side: Laterality) -> Zones:
        """Where it is felt when it lies on a side."""
        if self.point is None:
            return pain_zones(dataset, self.source, side)
        muscle = dataset.muscles[MuscleId(self.source)]
        return laid_over(dataset.areas, [muscle.trigger_points[self.point]], side)


def all_items(dataset: Dataset) -> list[Item]:
    """Everything that can be compared: muscles, the points of those with several, other sources."""
    found: list[Item] = []
    for muscle_id, muscle in dataset.muscles.items():
        found.append(Item(muscle_id))
        if len(muscle.trigger_points) > 1:
            found += [Item(muscle_id, trp) for trp in muscle.trigger_points]
    return [*found, *(Item(key) for key in dataset.competing_sources)]


def read_items(dataset: Dataset, text: str) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """Read what is to be compared.

    Parameters
    ----------
    dataset : Dataset
        What there is.
    text : str
        Items as the address writes them, with commas between.

    Returns
    -------
    tuple of Item
        The known ones, each once, four at most.
    tuple of str
        What there is not.
    """
    known: dict[str, Item] = {}
    unknown: list[str] = []
    for word in filter(None, (part.strip() for part in text.split(","))):
        source, _, point = word.partition(".")
        muscle = dataset.muscles.get(MuscleId(source))
        if muscle is not None and (not point or point in muscle.trigger_points):
            known[word] = Item(MuscleId(source), TriggerPointId(point) if point else None)
        elif source in dataset.competing_sources and not point:
            known[word] = Item(CompetingSourceId(source))
        else:
            unknown.append(word)
    return tuple(known.values())[:MOST], tuple(unknown)


@dataclass(frozen=True)
class Comparison:
    """The areas of some patterns, sorted by who has them.

    Attributes
    ----------
    rows
        Every area with its role in each pattern, None where it has none.
    only
        For each pattern the areas no other has.
    shared
        Areas that several but not all have.
    common
        Areas that all have.
    """

    rows: dict[str, tuple[ZoneKind | None, ...]]
    only: tuple[tuple[str, ...], ...]
    shared: tuple[str, ...]
    common: tuple[str, ...]


def compare(patterns: Sequence[Zones]) -> Comparison:
    """Sort the areas of two or more patterns: what only one has first, what all have last."""
    areas = dict.fromkeys(area for zones in patterns for area in zones)
    roles = {area: tuple(zones.get(area) for zones in patterns) for area in areas}
    held = {area: [n for n, kind in enumerate(row) if kind] for area, row in roles.items()}
    only = tuple(tuple(area for area in areas if held[area] == [n]) for n in range(len(patterns)))
    common = tuple(area for area in areas if 1 < len(held[area]) == len(patterns))
    shared = tuple(area for area in areas if 1 < len(held[area]) < len(patterns))
    order = [*(area for some in only for area in some), *shared, *common]
    return Comparison({area: roles[area] for area in order}, only, shared, common)


def pairs(patterns: Sequence[Zones]) -> dict[tuple[int, int], float]:
    """How alike any two of some patterns are, by their numbers; see `similarity`."""
    return {
        (one, other): similarity(patterns[one], patterns[other])
        for one, other in combinations(range(len(patterns)), 2)
    }


def telling_side(dataset: Dataset, items: Iterable[Item]) -> Laterality:
    """The side on which the patterns have most in common; the right where there is no difference.

    What exists once, such as an organ, is often felt on one side only, and is compared there.
    """
    some = list(items)

    def alike(side: Laterality) -> float:
        return sum(pairs([item.zones(dataset, side) for item in some]).values())

    return max((Laterality.RIGHT, Laterality.LEFT), key=alike)
