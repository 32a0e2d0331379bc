"""What is known of a muscle besides its patterns, with citations."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.model import Dataset, Muscle
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import base_rate_line, escape

_TABS = ("examine", "anatomy", "clinical", "self-care", "needling")


def facts(dataset: Dataset, muscle: Muscle) -> None:
    """Give everything else that is known, by what a reader is after."""
    tabs = st.tabs([say(f"facts-tab-{name}") for name in _TABS])
    with tabs[0]:
        palpation = muscle.palpation
        st.markdown(
            f"**{say('facts-position')}:** {escape(palpation.position)}\n\n"
            f"**{say('facts-palpation')}:** {say(f'palpation-{palpation.method.value}')}\n\n"
            f"**{say('facts-landmark')}:** {escape(palpation.landmark)}"
        )
        evidence_list(palpation.evidence, dataset)
        if muscle.base_rates:
            st.markdown(f"**{say('facts-base-rates')}**")
            said = texts()
            st.markdown("\n".join(f"- {base_rate_line(rate, said)}" for rate in muscle.base_rates))
            evidence_list(
                dict.fromkeys(item for rate in muscle.base_rates for item in rate.evidence), dataset
            )
    with tabs[1]:
        _anatomy(dataset, muscle)
    with tabs[2]:
        _clinical(dataset, muscle)
    with tabs[3]:
        if muscle.self_care is None:
            st.markdown(say("facts-no-self-care"))
        else:
            _bullets(muscle.self_care.advice)
            if muscle.self_care.stretch:
                st.markdown(f"**{say('facts-stretch')}:** {escape(muscle.self_care.stretch)}")
            evidence_list(muscle.self_care.evidence, dataset)
    with tabs[4]:
        _needling(dataset, muscle)


def references(dataset: Dataset, muscle: Muscle) -> None:
    """Write out every work the muscle's file cites."""
    cited = sorted({item.source for item in muscle.cited}, key=str.casefold)
    with st.expander(say("facts-references", count=len(cited)), icon=":material/menu_book:"):
        for key in cited:
            reference = dataset.references[key]
            link = reference_link(reference)
            text = escape(reference_text(reference))
            st.markdown(f"{text} [{escape(link)}]({link})" if link else text)


def _anatomy(dataset: Dataset, muscle: Muscle) -> None:
    anatomy = muscle.anatomy
    roots = f" ({', '.join(anatomy.innervation.roots)})" if anatomy.innervation.roots else ""
    attached = say(
        "facts-from-to",
        proximal=escape(anatomy.attachment_proximal),
        distal=escape(anatomy.attachment_distal),
    )
    st.markdown(
        f"**{say('facts-attachments')}:** {attached}\n\n"
        f"**{say('facts-action')}:** {escape(texts().listing(anatomy.action))}\n\n"
        f"**{say('facts-innervation')}:** {escape(anatomy.innervation.nerve + roots)}\n\n"
        f"**{say('facts-depth')}:** {say(f'depth-{anatomy.depth.value}')}"
    )
    if muscle.xrefs:
        ids = [f"{curie} ({relation})" for curie, relation in muscle.xrefs.items()]
        st.markdown(f"**{say('facts-identifiers')}:** {escape(texts().listing(ids))}")
    evidence_list(anatomy.evidence, dataset)


def _clinical(dataset: Dataset, muscle: Muscle) -> None:
    clinical = muscle.clinical
    for title, items in (
        (say("facts-symptoms"), clinical.symptoms),
        (say("facts-restricted"), clinical.restricted_movement),
        (say("facts-activating"), clinical.activating_factors),
        (say("facts-perpetuating"), clinical.perpetuating_factors),
        (say("facts-differential"), clinical.differential),
    ):
        if items:
            st.markdown(f"**{title}**")
            _bullets(items)
    evidence_list(clinical.evidence, dataset)


def _needling(dataset: Dataset, muscle: Muscle) -> None:
    needling = muscle.needling
    st.markdown(say("facts-needling-lead"))
    for hazard in needling.hazards:
        st.warning(
            f"**{escape(hazard.structure)}**: {escape(hazard.harm)}. {escape(hazard.avoidance)}",
            icon=":material/warning:",
        )
        evidence_list(hazard.evidence, dataset)
    st.markdown(f"**{say('facts-approach')}:** {escape(needling.approach)}")
    if needling.guidance:
        st.markdown(f"**{say('facts-guidance')}:** {escape(needling.guidance)}")
    evidence_list(needling.evidence, dataset)


def _bullets(items: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {escape(item)}" for item in items))
