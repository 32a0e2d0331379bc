"""What is loaded once and shared by every visitor; the only module that caches.

Everything here is frozen, so one object serves all sessions. Nothing of a visitor's pain
may ever enter these caches. What holds names of the data is kept once a language: the public
function asks which one the visitor reads, the cached one is told.
"""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import streamlit as st

from referral_atlas.atlas import Atlas, load_atlas
from referral_atlas.dataset.check_entry import Surroundings, read_surroundings
from referral_atlas.dataset.citation_use import CitedWork, cited_works
from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.translated import translated
from referral_atlas.lookup.area_index import AreaIndex, area_index
from referral_atlas.lookup.measured import RankingResults, read_results
from referral_atlas.lookup.needling_hazards import MuscleHazard, hazards_by_kind
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.model import AreaCatalogue, Dataset
from referral_atlas.study.cards import Deck
from referral_atlas.texts import Texts
from referral_atlas.ui import state
from referral_atlas.ui.area_labels import area_labels as label_areas
from referral_atlas.ui.search_entries import Entry, entries
from referral_atlas.vocabulary import CitationKey, Language

if TYPE_CHECKING:
    import pandas as pd

_Given = ParamSpec("_Given")
_Built = TypeVar("_Built")


def _kept(build: Callable[_Given, _Built]) -> Callable[_Given, _Built]:
    """Build once, share with all, and never look through it for garbage again.

    Looking through the dataset takes 120 ms and more of somebody's click, and there is nothing
    to be found in it.
    """

    @functools.wraps(build)
    def built(*args: _Given.args, **kwargs: _Given.kwargs) -> _Built:
        found = build(*args, **kwargs)
        gc.collect()
        gc.freeze()
        return found

    return st.cache_resource(show_spinner=False)(built)


def dataset() -> Dataset:
    """Give the checked dataset with its names in the reader's language.

    A `DatasetError` is raised again on every call.
    """
    return _dataset(state.language())


@_kept
def _dataset(language: Language) -> Dataset:
    if language is not Language.ENGLISH:
        return translated(_dataset(Language.ENGLISH), language)
    return load_dataset()


@_kept
def atlas() -> Atlas:
    """Load the body map."""
    return load_atlas()


def lookup() -> Lookup:
    """Give the look-up that speaks the reader's language; its matrices are laid out once."""
    return _lookup(state.language())


@_kept
def _lookup(language: Language) -> Lookup:
    if language is not Language.ENGLISH:
        return _lookup(Language.ENGLISH).with_names(_dataset(language))
    built = Lookup(_dataset(language))
    built.prepare()
    return built


@_kept
def reliability() -> ReliabilityBook:
    """Keep how far each palpation sign can be trusted; it names nothing."""
    return ReliabilityBook(_dataset(Language.ENGLISH))


def deck() -> Deck:
    """Give the study cards, in the reader's language."""
    return _deck(state.language())


@_kept
def _deck(language: Language) -> Deck:
    if language is not Language.ENGLISH:
        return _deck(Language.ENGLISH).with_names(_lookup(language))
    made = Deck(_lookup(language))
    made.prepare()
    return made


def works() -> Mapping[CitationKey, CitedWork]:
    """Turn the citations of the whole dataset round: every work with where it is used."""
    return _works(state.language())


@_kept
def _works(language: Language) -> Mapping[CitationKey, CitedWork]:
    return cited_works(_dataset(language))


@_kept
def areas_index() -> AreaIndex:
    """Work out what lies under every area and what refers to it; it holds ids only."""
    return area_index(_dataset(Language.ENGLISH), atlas())


def needling_hazards() -> Mapping[str, tuple[MuscleHazard, ...]]:
    """Sort the needling hazards of all muscles by kind, muscles by name."""
    return _needling_hazards(state.language())


@_kept
def _needling_hazards(language: Language) -> Mapping[str, tuple[MuscleHazard, ...]]:
    return hazards_by_kind(_dataset(language))


@_kept
def ranking_results() -> RankingResults | None:
    """Read what the benchmark of the ranking measured; None where it was never run."""
    return read_results()


@_kept
def tables() -> Mapping[str, pd.DataFrame]:
    """Lay the dataset out in tables; pages narrow them and never change them."""
    # pandas takes as long to import as all the rest of the first page; only Data needs it.
    from referral_atlas.dataset.frames import dataset_frames  # noqa: PLC0415

    return dataset_frames(_dataset(Language.ENGLISH))


@_kept
def surroundings() -> Surroundings:
    """Read the files of the dataset, which an entry of one's own is checked beside."""
    return read_surroundings()


def search_entries() -> Mapping[Entry, str]:
    """Label everything that can be searched for."""
    return _search_entries(state.language())


@_kept
def _search_entries(language: Language) -> Mapping[Entry, str]:
    return entries(_dataset(language), Texts(language))


def area_labels(catalogue: AreaCatalogue) -> Mapping[str, str]:
    """Label every area and group of a catalogue."""
    return _area_labels(state.language(), id(catalogue), catalogue)


@_kept
def _area_labels(language: Language, identity: int, _catalogue: AreaCatalogue) -> Mapping[str, str]:
    """The catalogue itself is not hashed: it never changes, and there is one a language."""
    del identity
    return label_areas(_catalogue, Texts(language))
