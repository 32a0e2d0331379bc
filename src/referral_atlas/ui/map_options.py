"""How the body map looks: which figure, which names."""

from __future__ import annotations

import streamlit as st

from referral_atlas.ui import state
from referral_atlas.vocabulary import Figure


def map_options(key: str = "map") -> None:
    """Offer the body shape and the kind of names, in one quiet row."""
    with st.container(horizontal=True, gap="medium"):
        figure = st.segmented_control(
            "Figure",
            list(Figure),
            default=state.figure(),
            required=True,
            format_func=lambda item: item.value.capitalize(),
            key=f"{key}_figure",
        )
        names = st.segmented_control(
            "Names",
            ["plain", "clinical"],
            default=state.names(),
            required=True,
            format_func=str.capitalize,
            key=f"{key}_names",
        )
    if figure and figure != state.figure():
        state.set_figure(figure)
        st.rerun(scope="fragment")
    if names and names != state.names():
        state.set_names(names)
        st.rerun(scope="fragment")
