"""What can be searched for from any page, and the words it is found by."""

from __future__ import annotations

from typing import NamedTuple

from referral_atlas.model import Dataset
from referral_atlas.texts import Texts
from referral_atlas.ui.state import AddressName


class Entry(NamedTuple):
    """Something that can be searched for, and where it is shown."""

    kind: AddressName
    key: str


def entries(dataset: Dataset, texts: Texts) -> dict[Entry, str]:
    """Everything that has a page, with the words it is found by and what it is."""
    found: dict[Entry, str] = {}
    for muscle, about in dataset.muscles.items():
        words = dict.fromkeys((about.name, about.latin_name, *about.synonyms))
        found[Entry("muscle", muscle)] = ", ".join(words)
    for condition, complaint in dataset.conditions.items():
        words = dict.fromkeys((complaint.name, complaint.plain_name, *complaint.synonyms))
        found[Entry("condition", condition)] = ", ".join(words)
    regions = dataset.areas.regions
    for area, place in dataset.areas.areas.items():
        words = dict.fromkeys((place.plain_name, place.name, *place.synonyms))
        found[Entry("area", area)] = f"{', '.join(words)} ({regions[place.region]})"
    for source, other in dataset.competing_sources.items():
        words = dict.fromkeys((other.name, other.plain_name))
        found[Entry("source", source)] = ", ".join(words)
    for word, term in dataset.glossary.items():
        found[Entry("term", word)] = ", ".join((term.name, *term.synonyms))
    for key, claim in dataset.needling.claims.items():
        found[Entry("claim", key)] = claim.claim
    kinds = {kind: texts(f"search-kind-{kind}") for kind in {entry.kind for entry in found}}
    return {entry: f"{words} · {kinds[entry.kind]}" for entry, words in found.items()}
