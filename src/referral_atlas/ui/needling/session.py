"""Dry needling itself: what it is beside acupuncture and injection, and a visit step by step."""

from __future__ import annotations

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.model.needling_guide import SessionPhase
from referral_atlas.ui.needling.parts import prose, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape

_ICONS = {
    SessionPhase.BEFORE: "fact_check",
    SessionPhase.DURING: "syringe",
    SessionPhase.AFTER: "self_improvement",
}


def show(dataset: Dataset) -> None:
    """Show what it is, what it is not, and what happens."""
    what = dataset.needling.basics.get("dry_needling")
    if what is not None:
        st.markdown(prose(what))
    _visit(dataset)
    _differences(dataset)


def _visit(dataset: Dataset) -> None:
    steps = dataset.needling.session
    if not steps:
        return
    st.subheader(say("needling-visit"), anchor=False)
    for phase, column in zip(SessionPhase, st.columns(3, gap="medium"), strict=True):
        with column.container(border=True, height="stretch"):
            st.markdown(f"#### :material/{_ICONS[phase]}: {say(f'needling-phase-{phase.value}')}")
            told = [step for step in steps.values() if step.phase is phase]
            for step in told:
                st.markdown(f"**{escape(step.name)}.** {prose(step)}")
            sources(dataset, (e for step in told for e in step.evidence), f"session_{phase.value}")


def _differences(dataset: Dataset) -> None:
    """Compare the three as a table that phones can scroll."""
    rows = dataset.needling.differences
    if not rows:
        return
    st.subheader(say("needling-differences"), anchor=False)
    head = [
        "",
        say("needling-is-needling"),
        say("needling-is-acupuncture"),
        say("needling-is-injection"),
    ]
    body = [
        [f"**{_cell(row.name)}**", *map(_cell, (row.dry_needling, row.acupuncture, row.injection))]
        for row in rows.values()
    ]
    lines = ["|".join(head), "|".join("---" for _ in head), *("|".join(row) for row in body)]
    st.markdown("\n".join(f"|{line}|" for line in lines))
    sources(dataset, (e for row in rows.values() for e in row.evidence), "differences")


def _cell(text: str) -> str:
    return escape(text).replace("\n", " ")
