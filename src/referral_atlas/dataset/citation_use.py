"""Where every work of the bibliography is used: the citations of all files, turned round."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from referral_atlas.citations import reference_text, short_reference
from referral_atlas.dataset.cells import evidence_in
from referral_atlas.model import Dataset, Evidence, Reference
from referral_atlas.model.numbers import Examined
from referral_atlas.vocabulary import CitationKey, EvidenceKind


class UsedIn(StrEnum):
    """Part of the dataset that cites a work, in the order of the page."""

    MUSCLE = "muscle"
    COMPETING_SOURCE = "competing_source"
    CONDITION = "condition"
    PREVALENCE = "prevalence"
    RELIABILITY = "reliability"
    RED_FLAG = "red_flag"
    NEEDLING = "needling"
    GLOSSARY = "glossary"


class Order(StrEnum):
    """How works are sorted."""

    MOST_USED = "most_used"
    NAME = "name"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Use:
    """One entry that cites a work, however often."""

    place: UsedIn
    entry: str
    """Id of the entry; of a rate the group of people, of the needling guide part and id."""
    name: str
    """What the entry is called, in the words of the data."""


@dataclass(frozen=True, slots=True)
class CitedWork:
    """One work of the bibliography with all that cites it."""

    key: CitationKey
    reference: Reference
    text: str
    """The citation written out."""
    uses: tuple[Use, ...] = ()
    """Each entry once, part by part, in the order of the dataset."""
    kinds: tuple[EvidenceKind, ...] = ()
    """As what kinds of evidence it is cited, strongest first."""
    read: bool = False
    """Whether it was read for at least one statement that cites it."""
    haystack: str = ""
    """What a search looks through: `folded`."""

    @property
    def places(self) -> frozenset[UsedIn]:
        """Parts of the dataset that cite it."""
        return frozenset(use.place for use in self.uses)


def cited_works(dataset: Dataset) -> Mapping[CitationKey, CitedWork]:
    """Every work of the bibliography, also those nothing cites, with where it is used.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.

    Returns
    -------
    mapping of CitationKey to CitedWork
        In the order of the bibliography.
    """
    uses: dict[CitationKey, dict[Use, None]] = {}
    kinds: dict[CitationKey, set[EvidenceKind]] = {}
    read: set[CitationKey] = set()
    for use, evidence in _all_uses(dataset):
        uses.setdefault(evidence.source, {})[use] = None
        kinds.setdefault(evidence.source, set()).add(evidence.kind)
        if evidence.checked:
            read.add(evidence.source)
    return {
        key: _work(key, reference, tuple(uses.get(key, ())), kinds.get(key, set()), key in read)
        for key, reference in dataset.references.items()
    }


def find_works(
    works: Iterable[CitedWork],
    words: str = "",
    *,
    kinds: Iterable[EvidenceKind] = (),
    places: Iterable[UsedIn] = (),
    read_only: bool = False,
    order: Order = Order.NAME,
) -> list[CitedWork]:
    """Works that hold all words, are of one of the kinds and are used in one of the places.

    Parameters
    ----------
    works : iterable of CitedWork
        Where to look.
    words : str
        Parts of words, in any order, accents and capitals aside; they may stand in the
        citation, its identifiers or the name of what cites it. None means every work.
    kinds, places : iterable
        None means all.
    read_only : bool
        Only works that were read for at least one statement.
    order : Order
        How the result is sorted; equal ones by name.
    """
    wanted = folded(words).split()
    of_kinds, of_places = frozenset(kinds), frozenset(places)
    found = [
        work
        for work in works
        if all(word in work.haystack for word in wanted)
        and (not of_kinds or of_kinds.intersection(work.kinds))
        and (not of_places or of_places & work.places)
        and (work.read or not read_only)
    ]
    found.sort(key=lambda work: (folded(short_reference(work.reference)), work.key))
    if order is Order.NEWEST:
        found.sort(key=lambda work: -(work.reference.year or 0))
    elif order is Order.MOST_USED:
        found.sort(key=lambda work: -len(work.uses))
    return found


def folded(text: str) -> str:
    """Small letters without accents, so that "Fernandez" finds "Fernández"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _work(
    key: CitationKey,
    reference: Reference,
    uses: tuple[Use, ...],
    kinds: set[EvidenceKind],
    read: bool,
) -> CitedWork:
    work = CitedWork(
        key=key,
        reference=reference,
        text=reference_text(reference),
        uses=uses,
        kinds=tuple(kind for kind in EvidenceKind if kind in kinds),
        read=read,
    )
    ids = (reference.doi, reference.pmid, reference.isbn, reference.url)
    # All authors, because the citation written out names the first few only.
    told = (key, work.text, *reference.authors, *filter(None, ids), *(use.name for use in uses))
    return replace(work, haystack=folded(" ".join(told)))


def _all_uses(dataset: Dataset) -> Iterator[tuple[Use, Evidence]]:
    for place, entry, name, record in _entries(dataset):
        use = Use(place, entry, name)
        for _, evidence in evidence_in(record):
            yield use, evidence


def _entries(dataset: Dataset) -> Iterator[tuple[UsedIn, str, str, object]]:
    """Part, id, name and record of everything that cites."""
    for muscle, about in dataset.muscles.items():
        yield UsedIn.MUSCLE, muscle, about.name, about
    for source, cause in dataset.competing_sources.items():
        yield UsedIn.COMPETING_SOURCE, source, cause.name, cause
    for condition, complaint in dataset.conditions.items():
        yield UsedIn.CONDITION, condition, complaint.name, complaint
    groups = dataset.prevalence.conditions
    for rate in dataset.prevalence.rows.values():
        group = groups.get(rate.condition)
        name = group.name if group else rate.condition
        yield UsedIn.PREVALENCE, rate.condition, name, rate
    for row, figure in dataset.reliability.rows.items():
        name = f"{figure.sign.value.replace('_', ' ')}: {_examined(dataset, figure)}"
        yield UsedIn.RELIABILITY, row, name, figure
    for key, flag in dataset.red_flags.items():
        yield UsedIn.RED_FLAG, key, flag.question, flag
    for part in type(dataset.needling).model_fields:
        for key, told in getattr(dataset.needling, part).items():
            yield UsedIn.NEEDLING, f"{part}.{key}", getattr(told, "name", None) or told.claim, told
    for term, word in dataset.glossary.items():
        yield UsedIn.GLOSSARY, term, word.name, word


def _examined(dataset: Dataset, figure: Examined) -> str:
    named = [dataset.muscles[key].name for key in figure.muscles if key in dataset.muscles]
    return ", ".join(named) or figure.group or ""
