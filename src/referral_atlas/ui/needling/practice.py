"""Who may do it, place by place."""

from __future__ import annotations

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.ui.needling.parts import prose, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape


def show(dataset: Dataset) -> None:
    """Show the rules that were read, and that they are examples."""
    st.markdown(say("needling-practice-lead"))
    for key, place in dataset.needling.practice.items():
        with st.container(border=True, gap="small"):
            st.markdown(f"**{escape(place.name)}**\n\n{prose(place)}")
            sources(dataset, place.evidence, f"practice_{key}")
    if not dataset.needling.practice:
        st.info(say("needling-empty"), icon=":material/hourglass_empty:")
