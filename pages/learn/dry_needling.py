"""Trigger points and dry needling: what they are, what is claimed, what is known, what to fear."""

import streamlit as st

from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.needling import guide, safety
from referral_atlas.ui.say import say
from referral_atlas.vocabulary import Audience

dataset = cached.dataset()
frame.page_top(say("needling-title"), say("needling-lead"))
if state.audience() is Audience.PATIENT:
    safety.get_help(dataset)


@st.fragment
def sections() -> None:
    """All sections together, so that a choice in one runs nothing outside again."""
    guide.guide(dataset)


sections()
