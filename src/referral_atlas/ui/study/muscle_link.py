"""The way from a card to everything the atlas knows, and back."""

from __future__ import annotations

import streamlit as st

from referral_atlas.study.cards import Deck
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import MuscleId


def muscle_link(deck: Deck, muscle: MuscleId) -> None:
    """Lead to everything about a muscle."""
    st.page_link(
        page_file("muscle"),
        label=say("study-all-about", muscle=escape(deck.named(muscle))),
        icon=":material/menu_book:",
        query_params={"muscle": muscle},
    )


def cards_link(muscle: MuscleId) -> None:
    """Lead from a muscle to its study cards."""
    st.page_link(
        page_file("study"),
        label=say("study-this-muscle"),
        icon=":material/school:",
        query_params={"muscle": muscle},
    )
