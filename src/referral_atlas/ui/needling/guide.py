"""The guide's sections as tabs, in the order that suits the reader; only the open one is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.needling import claims, cycle, hazards, points, practice, safety, session
from referral_atlas.ui.say import say
from referral_atlas.vocabulary import Audience

_SECTIONS: Mapping[str, Callable[[Dataset], None]] = {
    "safety": safety.show,
    "points": points.show,
    "cycle": cycle.show,
    "session": session.show,
    "claims": claims.show,
    "hazards": hazards.show,
    "practice": practice.show,
}

# Who may be needled must read first what can go wrong; who learns begins with what it is.
_ORDER: Mapping[Audience, Sequence[str]] = {
    Audience.PATIENT: (
        *("safety", "claims", "session", "points", "cycle"),
        *("hazards", "practice"),
    ),
    Audience.STUDENT: (
        *("points", "cycle", "session", "claims", "hazards"),
        *("safety", "practice"),
    ),
    Audience.CLINICIAN: (
        *("claims", "hazards", "safety", "session", "points"),
        *("cycle", "practice"),
    ),
}


def guide(dataset: Dataset) -> None:
    """Show the section that is open; a deep link to a claim opens the claims."""
    audience, language = state.audience(), state.language()
    order = _ORDER[audience]
    labels = {name: say(f"needling-tab-{name}") for name in order}
    asked = state.in_address("claim")
    tabs = st.tabs(
        list(labels.values()),
        default=labels["claims"] if asked else None,
        key=f"needling_tabs:{audience.value}:{language.value}:{asked is not None}",
        on_change="rerun",
    )
    for name, tab in zip(order, tabs, strict=True):
        if tab.open:
            with tab:
                _SECTIONS[name](dataset)
