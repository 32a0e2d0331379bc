"""Lists to pick from: what is picked is painted on the map and stands in the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

import streamlit as st

from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.state import AddressName

FEW = 8
"""Entries that stand open; the others are shown on request."""

Key = TypeVar("Key", bound=str)


def pick(
    widget: str,
    name: AddressName,
    keys: Sequence[Key],
    picked: Key | None,
    *,
    label: str,
    titles: Mapping[Key, str],
    captions: Mapping[Key, str],
) -> None:
    """Offer entries of which one can be picked.

    Parameters
    ----------
    widget : str
        Key of the widget.
    name : AddressName
        What the address calls the entries.
    keys : sequence of str
        The entries, in order.
    picked : str or None
        The one the address names.
    label, titles, captions
        Words, Markdown.
    """
    shown = list(keys)
    if len(keys) > FEW + 2 and not state.widget_value(f"{widget}_all"):
        shown = [key for n, key in enumerate(keys) if n < FEW or key == picked]
    now = state.mirror_key(widget, picked)

    def change() -> None:
        _, new = state.mirror_change(widget)
        state.put_in_address(name, new if isinstance(new, str) else None)

    st.radio(
        label,
        shown,
        index=shown.index(picked) if picked is not None and picked in shown else None,
        format_func=lambda key: titles[key],
        captions=[captions[key] for key in shown],
        on_change=change,
        key=now,
    )
    if len(keys) > FEW + 2:
        st.toggle(say("atlas-all", count=len(keys)), key=f"{widget}_all")


def choose(
    widget: str,
    name: AddressName,
    keys: Sequence[Key],
    chosen: Key | None,
    *,
    label: str,
    titles: Mapping[Key, str],
    placeholder: str | None = None,
) -> None:
    """Offer entries in a box to type into; the choice goes into the address, alone."""
    now = state.mirror_key(widget, chosen)

    def change() -> None:
        _, new = state.mirror_change(widget)
        for other in ("source", "muscle"):
            state.put_in_address(other, None)
        state.put_in_address(name, new if isinstance(new, str) else None)

    st.selectbox(
        label,
        list(keys),
        index=keys.index(chosen) if chosen is not None and chosen in keys else None,
        format_func=lambda key: titles[key],
        placeholder=placeholder,
        on_change=change,
        key=now,
    )
