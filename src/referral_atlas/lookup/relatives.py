"""Muscles and other sources that have to do with a muscle, and how."""

from __future__ import annotations

from dataclasses import dataclass

from referral_atlas.lookup.similarity import Alike, alike, pain_zones
from referral_atlas.model import Dataset
from referral_atlas.vocabulary import Laterality, MuscleId

MOST = 6
"""Look-alikes that are named, of each kind."""


@dataclass(frozen=True)
class Relatives:
    """What to look at beside a muscle; each muscle stands once, in the first list it fits.

    Attributes
    ----------
    parts
        Other parts of the same muscle.
    sets_off
        Muscles in which its trigger points may set off others.
    set_off_by
        Muscles whose trigger points may set off its own.
    look_alikes
        Muscles with the most similar pattern.
    others
        Joints, nerves and organs with the most similar pattern.
    """

    parts: tuple[MuscleId, ...]
    sets_off: tuple[MuscleId, ...]
    set_off_by: tuple[MuscleId, ...]
    look_alikes: tuple[Alike, ...]
    others: tuple[Alike, ...]


def relatives(dataset: Dataset, muscle_id: MuscleId) -> Relatives:
    """Find what has to do with a muscle.

    A look-alike is named even if it is a part or a satellite too: there the likeness matters.
    """
    muscle = dataset.muscles[muscle_id]
    parts = tuple(
        key
        for key, other in dataset.muscles.items()
        if key != muscle_id and muscle.part_of is not None and other.part_of == muscle.part_of
    )
    sets_off = dict.fromkeys(
        key
        for trp in muscle.trigger_points.values()
        for key in trp.satellites
        if key in dataset.muscles
    )
    set_off_by = [
        key
        for key, other in dataset.muscles.items()
        if any(muscle_id in trp.satellites for trp in other.trigger_points.values())
    ]
    zones = pain_zones(dataset, muscle_id, Laterality.RIGHT)
    muscles = [key for key in dataset.muscles if key != muscle_id]
    return Relatives(
        parts=parts,
        sets_off=tuple(key for key in sets_off if key not in parts),
        set_off_by=tuple(key for key in set_off_by if key not in parts and key not in sets_off),
        look_alikes=tuple(alike(dataset, zones, Laterality.RIGHT, muscles)[:MOST]),
        others=tuple(_others(dataset, muscle_id)[:MOST]),
    )


def _others(dataset: Dataset, muscle_id: MuscleId) -> list[Alike]:
    """Other sources by likeness, on the side where each is more alike: organs have no side."""
    best: dict[str, Alike] = {}
    for side in (Laterality.RIGHT, Laterality.LEFT):
        zones = pain_zones(dataset, muscle_id, side)
        for one in alike(dataset, zones, side, dataset.competing_sources):
            if one.source not in best or one.similarity > best[one.source].similarity:
                best[one.source] = one
    return sorted(best.values(), key=lambda one: (-one.similarity, one.source))
