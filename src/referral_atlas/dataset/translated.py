"""The dataset with its names in another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from referral_atlas.model import Dataset, Muscle, Record
from referral_atlas.vocabulary import Language

Key = TypeVar("Key")
Entry = TypeVar("Entry", bound=Record)


def translated(dataset: Dataset, language: Language) -> Dataset:
    """Say areas, muscles, competing sources, conditions and red flags in a language.

    Everything that is not a name or a sentence of those stays the same object: ids, zones,
    figures and evidence. What the language lacks stays English.

    Parameters
    ----------
    dataset : Dataset
        The dataset as it was loaded.
    language : Language
        The language.

    Returns
    -------
    Dataset
        The very same dataset where there is nothing to replace, as for English.
    """
    names = dataset.translations.get(language)
    if names is None:
        return dataset
    catalogue = dataset.areas
    groups = {
        key: group.model_copy(update={"name": names.groups.get(key, group.name)})
        for key, group in catalogue.groups.items()
    }
    areas = {
        "regions": {key: names.regions.get(key, name) for key, name in catalogue.regions.items()},
        "areas": _renamed(catalogue.areas, names.areas),
        "groups": groups,
    }
    return dataset.model_copy(
        update={
            "areas": catalogue.model_copy(update=areas),
            "muscles": {
                key: _part_of(muscle, names.wholes)
                for key, muscle in _renamed(dataset.muscles, names.muscles).items()
            },
            "competing_sources": _renamed(dataset.competing_sources, names.competing_sources),
            "conditions": _renamed(dataset.conditions, names.conditions),
            "red_flags": _renamed(dataset.red_flags, names.red_flags),
        }
    )


def _part_of(muscle: Muscle, wholes: Mapping[str, str]) -> Muscle:
    whole = wholes.get(muscle.part_of or "")
    return muscle.model_copy(update={"part_of": whole}) if whole else muscle


def _renamed(entries: Mapping[Key, Entry], names: Mapping[Key, Record]) -> dict[Key, Entry]:
    """Put every field of the names in the place of the entry's field of the same name."""
    return {
        key: entry.model_copy(update=dict(names[key])) if key in names else entry
        for key, entry in entries.items()
    }
