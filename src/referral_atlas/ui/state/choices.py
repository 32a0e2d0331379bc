"""What narrows and orders the list of candidates, and which of them is picked."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from referral_atlas.vocabulary import ConditionId, EvidenceGrade

_CANDIDATE = "referral_atlas_candidate"
_COMPLAINT = "referral_atlas_complaint"
_ONLY = "referral_atlas_only"
_WEAKEST = "referral_atlas_weakest"

Only = Literal["muscles", "others"]
"""Which kind of source is listed, where not both are."""


def complaint() -> ConditionId | None:
    """The complaint the visitor stated; in the session only, never in the address."""
    found = st.session_state.get(_COMPLAINT)
    return ConditionId(found) if isinstance(found, str) else None


def set_complaint(chosen: ConditionId | None) -> None:
    """State a complaint, or none."""
    st.session_state[_COMPLAINT] = chosen


def only() -> Only | None:
    """Which kind of source is listed; None for both."""
    found = st.session_state.get(_ONLY)
    return found if found in ("muscles", "others") else None


def set_only(chosen: Only | None) -> None:
    """List one kind of source, or both."""
    st.session_state[_ONLY] = chosen


def weakest_grade() -> EvidenceGrade:
    """The weakest grade of evidence that is listed."""
    return EvidenceGrade(st.session_state.get(_WEAKEST, EvidenceGrade.D))


def set_weakest_grade(chosen: EvidenceGrade) -> None:
    """Leave weaker grades of evidence out of the list."""
    st.session_state[_WEAKEST] = chosen.value


def candidate() -> str | None:
    """Key of the candidate whose pattern is shown on the map."""
    found = st.session_state.get(_CANDIDATE)
    return found if isinstance(found, str) else None


def choose_candidate(key: str | None) -> None:
    """Show another candidate's pattern on the map, or none."""
    st.session_state[_CANDIDATE] = key
