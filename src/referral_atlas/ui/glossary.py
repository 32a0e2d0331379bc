"""The glossary on the screen: search, groups, one term in full with what it leads to."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.lookup.claims import claims_with
from referral_atlas.lookup.glossary_search import find_terms
from referral_atlas.model import Dataset, Term, TermGroup
from referral_atlas.nearest import nearest
from referral_atlas.ui import state
from referral_atlas.ui.needling.parts import sources
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import has_page, page_file
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, TermId


def asked_term(dataset: Dataset) -> None:
    """Show the term the address asks for, if it asks for one, above the list."""
    asked = state.in_address("term")
    if asked is None:
        return
    term = dataset.glossary.get(TermId(asked))
    if term is None:
        meant = nearest(asked, dataset.glossary)
        hint = say("glossary-meant", key=escape(meant)) if meant else ""
        unknown = say("glossary-unknown", key=escape(asked))
        st.warning(f"{unknown} {hint}", icon=":material/search_off:")
        return
    with st.container(border=True, key="glossary_term"):
        _in_full(dataset, TermId(asked), term)


def terms(dataset: Dataset) -> None:
    """Offer search and groups, and list what is found in two columns."""
    if not dataset.glossary:
        st.info(say("glossary-empty"), icon=":material/hourglass_empty:")
        return
    words = st.text_input(
        say("glossary-search"),
        placeholder=say("glossary-search-placeholder"),
        type="search",
        max_chars=100,
        key="glossary_words",
    )
    group = st.pills(
        say("glossary-group"),
        list(TermGroup),
        format_func=lambda one: say(f"glossary-group-{one.value}"),
        key="glossary_group",
    )
    found = find_terms(dataset.glossary, words or "", group)
    if not found:
        st.info(say("glossary-none"), icon=":material/search_off:")
        return
    st.caption(say("glossary-found", count=len(found), total=len(dataset.glossary)))
    half = (len(found) + 1) // 2
    for keys, column in zip((found[:half], found[half:]), st.columns(2, gap="large"), strict=True):
        with column:
            _list(dataset, keys)


def _list(dataset: Dataset, keys: Sequence[TermId]) -> None:
    for key in keys:
        term = dataset.glossary[key]
        with st.container(gap=None):
            st.button(
                f"**{escape(term.name)}**",
                type="tertiary",
                key=f"term_{key}",
                on_click=state.put_in_address,
                args=("term", key),
            )
            st.markdown(_definition(term))


def _definition(term: Term) -> str:
    """What a term means, as its reader needs it."""
    patient = state.audience() is Audience.PATIENT
    return escape(term.plain if patient else term.clinical)


def _in_full(dataset: Dataset, key: TermId, term: Term) -> None:
    st.markdown(f"### {escape(term.name)}")
    about = [say(f"glossary-group-{term.group.value}"), *term.synonyms]
    st.caption(escape(" · ".join(about)))
    patient = state.audience() is Audience.PATIENT
    first, second = (term.plain, term.clinical) if patient else (term.clinical, term.plain)
    st.markdown(escape(first))
    label = say("glossary-for-clinicians") if patient else say("glossary-in-plain-words")
    st.markdown(f"**{label}** {escape(second)}")
    if term.evidence:
        sources(dataset, term.evidence, f"term_{key}")
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        for other in term.see:
            st.button(
                escape(dataset.glossary[TermId(other)].name),
                icon=":material/arrow_forward:",
                key=f"see_{key}_{other}",
                on_click=state.put_in_address,
                args=("term", other),
            )
        st.button(
            say("glossary-close"),
            icon=":material/close:",
            type="tertiary",
            key="term_close",
            on_click=state.put_in_address,
            args=("term", None),
        )
    _claims(dataset, key)


def _claims(dataset: Dataset, key: TermId) -> None:
    """Lead to the claims in which the word matters."""
    found = claims_with(dataset.needling.claims, key)
    if not found or not has_page("dry_needling"):
        return
    st.caption(say("glossary-claims"))
    for claim in found:
        st.page_link(
            page_file("dry_needling"),
            label=escape(dataset.needling.claims[claim].claim),
            icon=":material/fact_check:",
            query_params=[("claim", claim)],
        )
