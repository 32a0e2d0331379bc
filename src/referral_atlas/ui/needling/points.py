"""What a trigger point is, in small pieces, and how solid the theory is, from both sides."""

from __future__ import annotations

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.ui.needling.parts import prose, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape

_SIDES = ("for", "against")


def show(dataset: Dataset) -> None:
    """Show the words of the field, then both sides of the theory."""
    cells = st.columns(2, gap="medium")
    for index, (key, item) in enumerate(dataset.needling.basics.items()):
        with cells[index % 2].container(border=True, gap="small"):
            st.markdown(f"**{escape(item.name)}**")
            st.markdown(prose(item))
            sources(dataset, item.evidence, f"basics_{key}")
    two_sides(dataset)


def two_sides(dataset: Dataset) -> None:
    """Say what speaks for the theory and what against it, side by side."""
    theory = dataset.needling.theory
    if not theory:
        return
    st.subheader(say("needling-theory"), anchor=False)
    st.markdown(say("needling-theory-lead"))
    for side, column in zip(_SIDES, st.columns(2, gap="large"), strict=True):
        with column:
            icon = "add_circle" if side == "for" else "remove_circle"
            st.markdown(f"#### :material/{icon}: {say(f'needling-theory-{side}')}")
            for key, point in theory.items():
                if point.side == side:
                    st.markdown(f"**{escape(point.name)}**\n\n{prose(point)}")
                    sources(dataset, point.evidence, f"theory_{key}")
