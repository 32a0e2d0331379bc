"""Compare: up to four patterns side by side and over each other, and what tells them apart."""

import streamlit as st

from referral_atlas.ui import cached, frame
from referral_atlas.ui.explore.compare_view import compare_view
from referral_atlas.ui.say import say

frame.page_top(say("compare-title"), say("compare-lead"))


@st.fragment
def view() -> None:
    """All of it depends on what is compared."""
    compare_view(cached.dataset())


view()
