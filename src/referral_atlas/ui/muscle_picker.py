"""Choose a muscle by name, typing mistakes forgiven; the choice stands in the address."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.muscle_search import search_muscles
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import MuscleId


def muscle_picker(dataset: Dataset) -> MuscleId | None:
    """Offer all muscles, and what looks like them where the name was mistyped.

    Returns
    -------
    MuscleId or None
        The chosen muscle; None while there is none.
    """
    ids = sorted(dataset.muscles, key=lambda key: dataset.muscles[key].name.casefold())
    asked = state.in_address("muscle")
    picked = st.selectbox(
        say("muscle-label"),
        ids,
        index=ids.index(MuscleId(asked)) if asked and asked in dataset.muscles else None,
        format_func=lambda key: dataset.muscles[key].name if key in dataset.muscles else str(key),
        placeholder=say("muscle-placeholder"),
        accept_new_options=True,
        key=f"muscle_picker:{asked}",
    )
    if picked is None:
        if asked is not None:
            _did_you_mean(dataset, asked)
        return None
    if picked in dataset.muscles:
        if picked != asked:
            state.put_in_address("muscle", MuscleId(picked))
        return MuscleId(picked)
    found = search_muscles(dataset.muscles, picked)
    if len(found) == 1:  # only one muscle can have been meant
        state.put_in_address("muscle", found[0])
        st.rerun()
    _did_you_mean(dataset, picked)
    return None


def _did_you_mean(dataset: Dataset, typed: str) -> None:
    found = search_muscles(dataset.muscles, typed)
    if not found:
        st.warning(
            say("muscle-unknown", typed=escape(typed), count=len(dataset.muscles)),
            icon=":material/search_off:",
        )
        return
    meant = escape(texts().listing([dataset.muscles[key].name for key in found[:2]]))
    st.info(say("muscle-did-you-mean", typed=escape(typed), meant=meant), icon=":material/search:")
    with st.container(horizontal=True):
        for key in found:
            if st.button(escape(dataset.muscles[key].name), key=f"suggest_{key}"):
                state.put_in_address("muscle", key)
                st.rerun()
