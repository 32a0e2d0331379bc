"""Who reads: language, audience, the names of areas, the figure shown."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from referral_atlas.ui.state.widgets import expect_new_words
from referral_atlas.vocabulary import Audience, Figure, Language

_FIGURE = "referral_atlas_figure"
_NAMES = "referral_atlas_names"
_AUDIENCE = "referral_atlas_audience"
_LANGUAGE_CHOSEN = "referral_atlas_language"
_LANGUAGE_NOW = "referral_atlas_language_now"
_LANGUAGE_IN_ADDRESS = "lang"
_LANGUAGES = frozenset(Language)

Names = Literal["plain", "clinical"]
"""Which of an area's names is shown and read out."""


def audience() -> Audience:
    """Who reads; a patient until somebody says otherwise, because plain words harm nobody."""
    return Audience(st.session_state.get(_AUDIENCE, Audience.PATIENT))


def set_audience(chosen: Audience) -> None:
    """Word the app for another audience, with the names that audience uses."""
    st.session_state[_AUDIENCE] = chosen.value
    st.session_state.pop(_NAMES, None)
    expect_new_words()


def settle_language() -> None:
    """Decide on the language for this run: chosen, else asked by the address, else the browser's.

    Asked once a run, because every text of a page needs the answer.
    """
    asked = (
        st.session_state.get(_LANGUAGE_CHOSEN),
        st.query_params.get(_LANGUAGE_IN_ADDRESS),
        st.session_state.get(_LANGUAGE_NOW),
        (st.context.locale or "").partition("-")[0],
    )
    known = (one for one in asked if one in _LANGUAGES)
    st.session_state[_LANGUAGE_NOW] = str(next(known, Language.ENGLISH))


def language() -> Language:
    """The language of this run."""
    if _LANGUAGE_NOW not in st.session_state:
        settle_language()
    return Language(st.session_state[_LANGUAGE_NOW])


def set_language(chosen: Language) -> None:
    """Speak another language from now on."""
    st.session_state[_LANGUAGE_CHOSEN] = chosen.value
    st.session_state[_LANGUAGE_NOW] = chosen.value
    expect_new_words()


def names() -> Names:
    """Which of an area's names is shown: the one chosen, else what the audience uses."""
    chosen = st.session_state.get(_NAMES)
    if chosen in ("plain", "clinical"):
        return "clinical" if chosen == "clinical" else "plain"
    return "plain" if audience() is Audience.PATIENT else "clinical"


def set_names(chosen: str) -> None:
    """Show the other kind of names."""
    st.session_state[_NAMES] = chosen


def clinical_names() -> bool:
    """Whether areas are called by their clinical names."""
    return names() == "clinical"


def figure() -> Figure:
    """The body shape shown."""
    return Figure(st.session_state.get(_FIGURE, Figure.NEUTRAL))


def set_figure(chosen: Figure) -> None:
    """Show another body shape."""
    st.session_state[_FIGURE] = chosen.value
