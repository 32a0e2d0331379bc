"""Sources: every work of the bibliography, where it is used and whether it was read."""

import streamlit as st

from referral_atlas.ui import bibliography, cached, frame
from referral_atlas.ui.say import say

dataset = cached.dataset()
works = cached.works()
frame.page_top(say("sources-title"), say("sources-lead"))
bibliography.counts(works)


@st.fragment
def works_list() -> None:
    """Filters and rows together, so that a keystroke runs nothing else again."""
    bibliography.listed(dataset, bibliography.find(works), len(works))


if not bibliography.asked_work(dataset, works):
    works_list()
