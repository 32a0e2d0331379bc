"""The dataset with its names and sentences in another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from referral_atlas.model import Claim, Dataset, Muscle, NeedlingGuide, NeedlingTexts, Record
from referral_atlas.vocabulary import Language

Key = TypeVar("Key")
Entry = TypeVar("Entry", bound=Record)


def translated(dataset: Dataset, language: Language) -> Dataset:
    """Say areas, muscles, other causes, conditions, red flags, words and needling in a language.

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
            "glossary": _renamed(dataset.glossary, names.glossary),
            "needling": _guide(dataset.needling, names.needling),
        }
    )


def _part_of(muscle: Muscle, wholes: Mapping[str, str]) -> Muscle:
    whole = wholes.get(muscle.part_of or "")
    return muscle.model_copy(update={"part_of": whole}) if whole else muscle


def _guide(guide: NeedlingGuide, names: NeedlingTexts) -> NeedlingGuide:
    sections = {
        part: _renamed(getattr(guide, part), getattr(names, part))
        for part in NeedlingGuide.model_fields
    }
    said = guide.model_copy(update=sections)
    phrases = names.phrases
    claims = {key: _effects(claim, phrases) for key, claim in said.claims.items()}
    side_effects = {
        key: one.model_copy(
            update={"rates": tuple(_said(rate, phrases, "population") for rate in one.rates)}
        )
        for key, one in said.side_effects.items()
    }
    hazards = {key: _said(kind, phrases, "warning_signs") for key, kind in said.hazards.items()}
    return said.model_copy(
        update={"claims": claims, "side_effects": side_effects, "hazards": hazards}
    )


def _effects(claim: Claim, phrases: Mapping[str, str]) -> Claim:
    effects = (
        _said(effect, phrases, "outcome", "compared_with", "follow_up") for effect in claim.effects
    )
    return claim.model_copy(update={"effects": tuple(effects)})


def _said(entry: Entry, phrases: Mapping[str, str], *fields: str) -> Entry:
    """Put phrases in the place of the texts of some fields, each a text or several."""
    told: dict[str, str | tuple[str, ...]] = {}
    for field in fields:
        text: str | tuple[str, ...] = getattr(entry, field)
        if isinstance(text, str):
            told[field] = phrases.get(text, text)
        else:
            told[field] = tuple(phrases.get(item, item) for item in text)
    return entry.model_copy(update=told)


def _renamed(entries: Mapping[Key, Entry], names: Mapping[Key, Record]) -> dict[Key, Entry]:
    """Put every field of the names in the place of the entry's field of the same name.

    A text that may be left out and is left out stays English: advice must not vanish.
    """
    return {
        key: entry.model_copy(update=_given(names[key])) if key in names else entry
        for key, entry in entries.items()
    }


def _given(names: Record) -> dict[str, object]:
    return {field: text for field, text in names if text is not None}
