"""Beside a muscle: its relatives, what else produces the pain, and how to correct its entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from referral_atlas.lookup.comparison import MOST, Item
from referral_atlas.lookup.relatives import Relatives, relatives
from referral_atlas.lookup.similarity import Alike
from referral_atlas.model import Dataset
from referral_atlas.ui.explore.compare_words import item_name
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape, fit_bar
from referral_atlas.vocabulary import MuscleId

_STEPS = 5


def related(dataset: Dataset, muscle_id: MuscleId) -> None:
    """Show what to look at beside a muscle: what belongs to it, and what is taken for it."""
    found = relatives(dataset, muscle_id)
    st.subheader(say("related-title"), anchor=False)
    belongs, alike, others = st.columns(3, gap="large")
    with belongs:
        _belonging(dataset, found)
    with alike:
        st.markdown(f"**{say('related-alike')}**", help=say("compare-likeness-help"))
        _likes(dataset, muscle_id, found.look_alikes)
    with others:
        st.markdown(f"**{say('related-others')}**", help=say("related-others-help"))
        _likes(dataset, muscle_id, found.others)


def _belonging(dataset: Dataset, found: Relatives) -> None:
    lists = {
        "related-parts": found.parts,
        "related-sets-off": found.sets_off,
        "related-set-off-by": found.set_off_by,
    }
    for key, muscles in lists.items():
        if muscles:
            st.markdown(f"**{say(key)}**")
            _links(dataset, muscles)
    if not any(lists.values()):
        st.caption(say("related-none"))


def _links(dataset: Dataset, muscles: Iterable[MuscleId]) -> None:
    with st.container(horizontal=True, gap="small"):
        for key in muscles:
            st.page_link(
                page_file("muscle"),
                label=escape(dataset.muscles[key].name),
                query_params={"muscle": key},
            )


def _likes(dataset: Dataset, muscle_id: MuscleId, found: Sequence[Alike]) -> None:
    """Look-alikes with a bar for how alike they are; each leads to the comparison with it."""
    if not found:
        st.caption(say("related-nothing-alike"))
        return
    with st.container(gap="xxsmall"):
        for one in found:
            name = escape(item_name(dataset, Item(one.source)))
            st.page_link(
                page_file("compare"),
                label=f"{fit_bar(one.similarity, _STEPS)} {name}",
                help=say("related-figure", figure=f"{one.similarity:.2f}"),
                query_params={"with": f"{muscle_id},{one.source}"},
            )
    first = [one.source for one in found[: MOST - 1]]
    if len(first) > 1:
        st.page_link(
            page_file("compare"),
            label=say("related-compare", count=len(first)),
            icon=":material/compare:",
            query_params={"with": ",".join([muscle_id, *first])},
        )


def correct_this(folder: str, entry: str) -> None:
    """Say which file an entry stands in, and how to correct it."""
    with st.expander(say("correct-title"), icon=":material/edit_note:"):
        st.markdown(say("correct-how", file=f"`data/{folder}/{entry}.yaml`"))
