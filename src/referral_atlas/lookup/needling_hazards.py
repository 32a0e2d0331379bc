"""Which muscles a kind of needling hazard concerns, from the hazards of the muscles' files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from referral_atlas.model import Dataset, Hazard
from referral_atlas.vocabulary import MuscleId


@dataclass(frozen=True, slots=True)
class MuscleHazard:
    """A hazard of one muscle."""

    muscle: MuscleId
    hazard: Hazard


def hazards_by_kind(dataset: Dataset) -> Mapping[str, tuple[MuscleHazard, ...]]:
    """Sort the hazards of all muscles by kind; one may be of several kinds.

    Returns
    -------
    mapping of str to tuple of MuscleHazard
        Every kind of ``needling.yaml`` in its order, muscles by name.
    """
    muscles = sorted(dataset.muscles.items(), key=lambda item: item[1].name.casefold())
    told = [
        (MuscleHazard(key, hazard), f"{hazard.structure} {hazard.harm}")
        for key, muscle in muscles
        for hazard in muscle.needling.hazards
    ]
    return {
        key: tuple(found for found, text in told if kind.is_told_in(text))
        for key, kind in dataset.needling.hazards.items()
    }


def by_muscle(found: tuple[MuscleHazard, ...]) -> Mapping[MuscleId, tuple[Hazard, ...]]:
    """Gather the hazards of each muscle, in the order given."""
    gathered: dict[MuscleId, tuple[Hazard, ...]] = {}
    for one in found:
        gathered[one.muscle] = (*gathered.get(one.muscle, ()), one.hazard)
    return gathered
