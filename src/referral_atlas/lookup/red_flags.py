"""Which red flags to ask about, before any muscle is thought of."""

from __future__ import annotations

from collections.abc import Iterable

from referral_atlas.model import AreaCatalogue, Dataset, RedFlag
from referral_atlas.vocabulary import AreaId, Urgency

_SOONEST_FIRST = list(Urgency)


def red_flags_for(dataset: Dataset, marked: Iterable[str]) -> tuple[RedFlag, ...]:
    """Choose the red flags that belong to some places.

    Parameters
    ----------
    dataset : Dataset
        Its flags and areas.
    marked : iterable of str
        Areas or groups, with or without a side (``right:temple``); an unknown one is no
        reason to hide the flags of the others and is passed over.

    Returns
    -------
    tuple of RedFlag
        Those of the marked places first, then those asked of any pain; of each the most
        urgent first, else in the order of the data.
    """
    regions, places = _touched(dataset.areas, marked)
    asked = [
        flag
        for flag in dataset.red_flags.values()
        if flag.is_general or regions.intersection(flag.regions) or places.intersection(flag.areas)
    ]
    return _in_order(asked)


def red_flags_of_any_pain(dataset: Dataset) -> tuple[RedFlag, ...]:
    """Choose what to ask before anything is marked.

    Returns
    -------
    tuple of RedFlag
        Every emergency, wherever it belongs, most urgent first, then those asked of any pain.
    """
    flags = dataset.red_flags.values()
    return _in_order(f for f in flags if f.is_general or f.urgency is Urgency.EMERGENCY)


def _in_order(flags: Iterable[RedFlag]) -> tuple[RedFlag, ...]:
    return tuple(
        sorted(flags, key=lambda flag: (flag.is_general, _SOONEST_FIRST.index(flag.urgency)))
    )


def _touched(catalogue: AreaCatalogue, marked: Iterable[str]) -> tuple[set[str], set[str]]:
    """Regions that are touched; areas that are, with the groups that hold them."""
    names = {key.rpartition(":")[2] for key in marked}
    areas = {AreaId(name) for name in names if name in catalogue.areas}
    for name in names & catalogue.groups.keys():
        areas.update(catalogue.groups[name].areas)
    groups = {key for key, group in catalogue.groups.items() if areas.intersection(group.areas)}
    return {catalogue.areas[area].region for area in areas}, {*areas, *groups}
