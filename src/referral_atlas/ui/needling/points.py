"""What a trigger point is, in small pieces, and how solid the theory is, from both sides."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.model import Dataset, Statement
from referral_atlas.ui.needling.parts import prose, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape

_SIDES = ("for", "against")


def show(dataset: Dataset) -> None:
    """Show the words of the field, then both sides of the theory."""
    _cards(dataset, "basics", list(dataset.needling.basics.items()))
    two_sides(dataset)


def two_sides(dataset: Dataset) -> None:
    """Say what speaks for the theory and what against it, side by side."""
    theory = dataset.needling.theory
    if not theory:
        return
    st.subheader(say("needling-theory"), anchor=False)
    st.markdown(say("needling-theory-lead"))
    for side, column in zip(_SIDES, st.columns(2, gap="medium"), strict=True):
        with column.container(border=True, height="stretch"):
            icon = "add_circle" if side == "for" else "remove_circle"
            st.markdown(f"#### :material/{icon}: {say(f'needling-theory-{side}')}")
            points = {key: point for key, point in theory.items() if point.side == side}
            for point in points.values():
                st.markdown(f"**{escape(point.name)}.** {prose(point)}")
            cited = (item for point in points.values() for item in point.evidence)
            sources(dataset, cited, f"theory_{side}")


def _cards(dataset: Dataset, name: str, items: Sequence[tuple[str, Statement]]) -> None:
    """Two cards a row, equally high."""
    for start in range(0, len(items), 2):
        row = items[start : start + 2]
        for (key, item), column in zip(row, st.columns(2, gap="medium"), strict=False):
            with column.container(border=True, gap="small", height="stretch"):
                st.markdown(f"**{escape(item.name)}**")
                st.markdown(prose(item))
                sources(dataset, item.evidence, f"{name}_{key}")
