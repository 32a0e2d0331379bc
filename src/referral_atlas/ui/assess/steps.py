"""The steps of a visit, and which of them is in hand."""

from __future__ import annotations

import streamlit as st

from referral_atlas.ui import state
from referral_atlas.ui.say import say

STEPS = ("history", "flags", "examine", "course")
_ICONS = {
    "history": "edit_note",
    "flags": "emergency",
    "examine": "touch_app",
    "course": "timeline",
}


def step_bar() -> str:
    """Offer the steps with what each holds so far; returns the one in hand."""
    visit = state.visit()
    held = {
        "history": len(visit.marks),
        "flags": len(visit.red_flags),
        "examine": len(visit.findings),
        "course": len(visit.movements) + (visit.pain.before is not None) + bool(visit.notes),
    }

    def name(step: str) -> str:
        count = f" ({held[step]})" if held[step] else ""
        return f":material/{_ICONS[step]}: {say(f'assess-step-{step}')}{count}"

    chosen = st.segmented_control(
        say("assess-steps"),
        STEPS,
        default=STEPS[0],
        required=True,
        format_func=name,
        key="assess_step",
        label_visibility="collapsed",
    )
    return chosen or STEPS[0]
