"""What is loaded once and shared by every visitor; the only module that caches.

Everything here is frozen, so one object serves all sessions. Nothing of a visitor's pain
may ever enter these caches.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from referral_atlas.atlas import Atlas, load_atlas
from referral_atlas.dataset.citation_use import CitedWork, cited_works
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.area_index import AreaIndex, area_index
from referral_atlas.lookup.needling_hazards import MuscleHazard, hazards_by_kind
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.model import Dataset
from referral_atlas.study.cards import Deck
from referral_atlas.vocabulary import CitationKey


@st.cache_resource(show_spinner=False)
def dataset() -> Dataset:
    """Load the checked dataset; a `DatasetError` is raised again on every call."""
    return load_dataset()


@st.cache_resource(show_spinner=False)
def atlas() -> Atlas:
    """Load the body map."""
    return load_atlas()


@st.cache_resource(show_spinner=False)
def lookup() -> Lookup:
    """Lay out the look-up's matrices."""
    built = Lookup(dataset())
    built.prepare()
    return built


@st.cache_resource(show_spinner=False)
def reliability() -> ReliabilityBook:
    """Keep how far each palpation sign can be trusted."""
    return ReliabilityBook(dataset())


@st.cache_resource(show_spinner=False)
def deck() -> Deck:
    """Make the study cards."""
    made = Deck(lookup())
    made.prepare()
    return made


@st.cache_resource(show_spinner=False)
def works() -> Mapping[CitationKey, CitedWork]:
    """Turn the citations of the whole dataset round: every work with where it is used."""
    return cited_works(dataset())


@st.cache_resource(show_spinner=False)
def areas_index() -> AreaIndex:
    """Work out what lies under every area and what refers to it."""
    return area_index(dataset(), atlas())


@st.cache_resource(show_spinner=False)
def needling_hazards() -> Mapping[str, tuple[MuscleHazard, ...]]:
    """Sort the needling hazards of all muscles by kind."""
    return hazards_by_kind(dataset())
