"""How the body map looks: which figure, which names."""

from __future__ import annotations

import streamlit as st

from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.vocabulary import Figure


def map_options(key: str = "map") -> None:
    """Offer the body shape and the kind of names, in one quiet row.

    Both can change elsewhere (the names with the audience), so the controls mirror them.
    """
    figure_key, names_key = f"{key}_figure", f"{key}_names"

    def take_figure() -> None:
        _, chosen = state.mirror_change(figure_key)
        state.set_figure(Figure(str(chosen)))

    def take_names() -> None:
        _, chosen = state.mirror_change(names_key)
        state.set_names(str(chosen))

    with st.container(horizontal=True, gap="medium"):
        st.segmented_control(
            say("figure-label"),
            list(Figure),
            default=state.figure(),
            required=True,
            format_func=lambda item: say(f"figure-{item.value}"),
            key=state.mirror_key(figure_key, state.figure()),
            on_change=take_figure,
        )
        st.segmented_control(
            say("names-label"),
            ["plain", "clinical"],
            default=state.names(),
            required=True,
            format_func=lambda kind: say(f"names-{kind}"),
            key=state.mirror_key(names_key, state.names()),
            on_change=take_names,
        )
