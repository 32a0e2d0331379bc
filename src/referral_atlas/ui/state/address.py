"""What the address leads to, so that a page can be shared; never a person's pain."""

from typing import Literal

import streamlit as st

AddressName = Literal["muscle", "condition", "area", "source", "with", "term", "reference", "claim"]
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
