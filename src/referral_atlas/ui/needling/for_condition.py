"""What is claimed for needling in a condition, on the condition's page."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.claims import claims_about
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.needling.parts import verdict_badge
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import has_page, page_file
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, ConditionId


def show(dataset: Dataset, condition: ConditionId) -> None:
    """Give each claim with its verdict and answer, and lead to what was found."""
    claims = claims_about(dataset.needling.claims, condition)
    if not claims or not has_page("dry_needling"):
        return
    st.subheader(say("needling-for-condition"), anchor=False)
    for key in claims:
        claim = dataset.needling.claims[key]
        clinical = state.audience() is Audience.CLINICIAN
        found = escape(claim.finding if clinical else claim.answer)
        st.markdown(f"**{escape(claim.claim)}** {verdict_badge(claim.verdict)}\n\n{found}")
        st.page_link(
            page_file("dry_needling"),
            label=say("needling-for-condition-more"),
            icon=":material/fact_check:",
            query_params=[("claim", key)],
        )
