"""Where a visitor is in the guide to needling."""

from __future__ import annotations

import streamlit as st

_STEP = "referral_atlas_cycle_step"


def cycle_step() -> int:
    """Index of the step of the cycle that is spoken of."""
    found = st.session_state.get(_STEP)
    return found if isinstance(found, int) else 0


def go_to_step(step: int) -> None:
    """Speak of another step of the cycle."""
    st.session_state[_STEP] = step
