"""Search over everything the atlas knows, from any page."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.state import AddressName


class Entry(NamedTuple):
    """Something that can be searched for, and where it is shown."""

    kind: AddressName
    key: str


_PAGE: dict[AddressName, str] = {
    "muscle": "muscle",
    "condition": "conditions",
    "area": "atlas",
    "source": "atlas",
    "term": "glossary",
    "claim": "dry_needling",
}
"""The page that shows a kind of entry."""


def entries(dataset: Dataset) -> dict[Entry, str]:
    """Everything that has a page, with the words it is found by."""
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
    return found


def search_box(dataset: Dataset) -> None:
    """Offer all entries in one box that forgives typing mistakes; picking one opens its page."""
    found = entries(dataset)
    st.selectbox(
        say("search-label"),
        list(found),
        index=None,
        format_func=lambda entry: f"{found[entry]} · {say(f'search-kind-{entry.kind}')}",
        placeholder=say("search-placeholder"),
        key="frame_search",
        label_visibility="collapsed",
        on_change=_remember,
    )
    if goal := state.take_search_goal():
        kind, key = goal
        st.switch_page(page_file(_PAGE[kind]), query_params=[(kind, key)])


def _remember() -> None:
    """Keep what was picked and empty the box, so that the next page starts with none."""
    picked = state.widget_value("frame_search")
    if isinstance(picked, Entry):
        state.set_search_goal(picked.kind, picked.key)
    state.set_widget_value("frame_search", None)
