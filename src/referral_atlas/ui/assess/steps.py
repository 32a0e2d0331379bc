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
    """Offer the steps and say what each holds so far; returns the one in hand."""
    chosen = st.segmented_control(
        say("assess-steps"),
        STEPS,
        default=STEPS[0],
        required=True,
        # Never a count in here: Streamlit sends the choice anew whenever a label changes, and
        # so takes back a click made meanwhile.
        format_func=lambda step: f":material/{_ICONS[step]}: {say(f'assess-step-{step}')}",
        key="assess_step",
        label_visibility="collapsed",
    )
    visit = state.visit()
    held = {
        "history": len(visit.marks),
        "flags": len(visit.red_flags),
        "examine": len(visit.findings),
        "course": len(visit.movements) + (visit.pain.before is not None) + bool(visit.notes),
    }
    told = [say(f"assess-held-{step}", count=count) for step, count in held.items() if count]
    st.caption(" · ".join(told) or say("assess-held-nothing"))
    return chosen or STEPS[0]
