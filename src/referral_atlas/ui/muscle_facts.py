"""What is known of a muscle besides its patterns, with citations."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.model import Dataset, Muscle
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.words import base_rate_line, escape, listing


def facts(dataset: Dataset, muscle: Muscle) -> None:
    """Give everything else that is known, by what a reader is after."""
    tabs = st.tabs(["Examine", "Anatomy", "Clinical picture", "Self-care", "Needling"])
    with tabs[0]:
        palpation = muscle.palpation
        st.markdown(
            f"**Position:** {escape(palpation.position)}\n\n"
            f"**Palpation:** {palpation.method.value.replace('_', ' ')}\n\n"
            f"**Landmark:** {escape(palpation.landmark)}"
        )
        evidence_list(palpation.evidence, dataset)
        if muscle.base_rates:
            st.markdown("**How common in people without pain**")
            st.markdown("\n".join(f"- {base_rate_line(rate)}" for rate in muscle.base_rates))
            evidence_list(
                dict.fromkeys(item for rate in muscle.base_rates for item in rate.evidence), dataset
            )
    with tabs[1]:
        _anatomy(dataset, muscle)
    with tabs[2]:
        _clinical(dataset, muscle)
    with tabs[3]:
        if muscle.self_care is None:
            st.markdown("No self-care advice has been entered for this muscle.")
        else:
            _bullets(muscle.self_care.advice)
            if muscle.self_care.stretch:
                st.markdown(f"**Stretch:** {escape(muscle.self_care.stretch)}")
            evidence_list(muscle.self_care.evidence, dataset)
    with tabs[4]:
        _needling(dataset, muscle)


def references(dataset: Dataset, muscle: Muscle) -> None:
    """Write out every work the muscle's file cites."""
    cited = sorted({item.source for item in muscle.cited}, key=str.casefold)
    with st.expander(f"References ({len(cited)})", icon=":material/menu_book:"):
        for key in cited:
            reference = dataset.references[key]
            link = reference_link(reference)
            text = escape(reference_text(reference))
            st.markdown(f"{text} [{escape(link)}]({link})" if link else text)


def _anatomy(dataset: Dataset, muscle: Muscle) -> None:
    anatomy = muscle.anatomy
    roots = f" ({', '.join(anatomy.innervation.roots)})" if anatomy.innervation.roots else ""
    st.markdown(
        f"**Attachments:** {escape(anatomy.attachment_proximal)} to "
        f"{escape(anatomy.attachment_distal)}\n\n"
        f"**Action:** {escape(listing(anatomy.action))}\n\n"
        f"**Innervation:** {escape(anatomy.innervation.nerve + roots)}\n\n"
        f"**Depth:** {anatomy.depth.value}"
    )
    if muscle.xrefs:
        ids = [f"{curie} ({relation})" for curie, relation in muscle.xrefs.items()]
        st.markdown(f"**Identifiers:** {escape(listing(ids))}")
    evidence_list(anatomy.evidence, dataset)


def _clinical(dataset: Dataset, muscle: Muscle) -> None:
    clinical = muscle.clinical
    for title, items in (
        ("What people notice", clinical.symptoms),
        ("Movement that is restricted or hurts", clinical.restricted_movement),
        ("What brings it on", clinical.activating_factors),
        ("What keeps it going", clinical.perpetuating_factors),
        ("What else to think of", clinical.differential),
    ):
        if items:
            st.markdown(f"**{title}**")
            _bullets(items)
    evidence_list(clinical.evidence, dataset)


def _needling(dataset: Dataset, muscle: Muscle) -> None:
    needling = muscle.needling
    st.markdown("Only for trained professionals, as local law allows.")
    for hazard in needling.hazards:
        st.warning(
            f"**{escape(hazard.structure)}**: {escape(hazard.harm)}. {escape(hazard.avoidance)}",
            icon=":material/warning:",
        )
        evidence_list(hazard.evidence, dataset)
    st.markdown(f"**Approach:** {escape(needling.approach)}")
    if needling.guidance:
        st.markdown(f"**Guidance:** {escape(needling.guidance)}")
    evidence_list(needling.evidence, dataset)


def _bullets(items: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {escape(item)}" for item in items))
