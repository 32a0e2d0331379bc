"""Atlas: browse the body by area, muscle and other source of pain."""

import streamlit as st

from referral_atlas.ui import cached, frame
from referral_atlas.ui.explore.atlas_view import atlas_view
from referral_atlas.ui.say import say

frame.page_top(say("atlas-title"), say("atlas-lead"))


@st.fragment
def view() -> None:
    """Map and lists together, so that a click runs nothing else again."""
    atlas_view(cached.dataset())


view()
