"""Glossary: the words of the field, for clinicians and in plain words."""

import streamlit as st

from referral_atlas.ui import cached, frame, glossary
from referral_atlas.ui.say import say

dataset = cached.dataset()
frame.page_top(say("glossary-title"), say("glossary-lead"))
glossary.asked_term(dataset)


@st.fragment
def words() -> None:
    """Search and list together, so that a keystroke runs nothing else again."""
    glossary.terms(dataset)


words()
