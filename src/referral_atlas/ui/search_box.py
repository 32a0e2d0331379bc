"""Search over everything the atlas knows, from any page."""

from __future__ import annotations

import streamlit as st

from referral_atlas.ui import cached, state
from referral_atlas.ui.say import say
from referral_atlas.ui.search_entries import Entry
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.state import AddressName

_PAGE: dict[AddressName, str] = {
    "muscle": "muscle",
    "condition": "conditions",
    "area": "atlas",
    "source": "atlas",
    "term": "glossary",
    "claim": "dry_needling",
}
"""The page that shows a kind of entry."""


def search_box() -> None:
    """Offer all entries in one box that forgives typing mistakes; picking one opens its page."""
    found = cached.search_entries()
    st.selectbox(
        say("search-label"),
        list(found),
        index=None,
        format_func=found.__getitem__,
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
