"""What the address leads to, so that a page can be shared; never a person's pain."""

from typing import Literal

import streamlit as st

_GOAL = "referral_atlas_search_goal"

AddressName = Literal[
    "muscle",
    "condition",
    "area",
    "source",
    "with",
    "term",
    "reference",
    "table",
    "claim",
    "show",
    "region",
]
"""All that may ever stand in the address, beside the language."""


def in_address(name: AddressName) -> str | None:
    """What the address asks for under a name; it may be nothing there is."""
    return st.query_params.get(name) or None


def put_in_address(name: AddressName, value: str | None) -> None:
    """Make the address lead to something, or to nothing of that kind."""
    if value is None:
        st.query_params.pop(name, None)
    elif st.query_params.get(name) != value:
        st.query_params[name] = value


def set_search_goal(kind: AddressName, key: str) -> None:
    """Remember what was picked in the search until the page is changed."""
    st.session_state[_GOAL] = (kind, key)


def take_search_goal() -> tuple[AddressName, str] | None:
    """Take what was picked in the search, if anything was."""
    found = st.session_state.pop(_GOAL, None)
    return found if isinstance(found, tuple) else None
