"""The list beside the map: everything the map can do, with plain widgets.

It is the way for the keyboard, the screen reader and whoever knows the word rather than
the place, and the only one to the deep sites, which have no skin to click.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from referral_atlas.lookup.area_search import AreaHit, keys_on, search_areas
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import cached, state
from referral_atlas.ui.pain_description import describe_pain
from referral_atlas.ui.places import place
from referral_atlas.ui.region_list import region_list
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import AreaId, Laterality

_BOTH = "both"
_SIDES = {
    Laterality.RIGHT.value: (Laterality.RIGHT,),
    Laterality.LEFT.value: (Laterality.LEFT,),
    _BOTH: (Laterality.RIGHT, Laterality.LEFT),
}


def area_list(key: str, catalogue: AreaCatalogue) -> None:
    """Show the list control, working on the visitor's pain drawing.

    Parameters
    ----------
    key : str
        Prefix of the widgets' keys; one list a key and page.
    catalogue : AreaCatalogue
        The areas, groups and regions to offer.
    """
    with st.container(border=True):
        _add_by_name(key, catalogue)
        _marked(key, catalogue)
        # What is folded is not made, so that a click on the map has less to repaint.
        if state.drawing():
            folded = st.expander(
                say("list-describe"),
                icon=":material/tune:",
                key=f"{key}_describe",
                on_change="rerun",
            )
            if folded.open:
                with folded:
                    describe_pain(key, catalogue)
        folded = st.expander(
            say("list-browse"),
            icon=":material/list:",
            key=f"{key}_browse",
            on_change="rerun",
        )
        if folded.open:
            with folded:
                region_list(key, catalogue)


# ---------------------------------------------------------------- add by name


def _add_by_name(key: str, catalogue: AreaCatalogue) -> None:
    """Offer one search box over all areas and groups, for the chosen side."""
    box, side = f"{key}_add", f"{key}_side"
    asked = f"{key}_asked"
    labels = cached.area_labels(catalogue)

    def add() -> None:
        picked = state.widget_value(box)
        state.set_widget_value(box, None)
        state.set_widget_value(asked, None)
        if not isinstance(picked, str):
            return
        if picked in catalogue.groups or picked in catalogue.areas:
            _mark_on(catalogue, _members(catalogue, picked), _chosen_sides(side))
            return
        found = search_areas(catalogue, picked, texts=texts())
        if found.hits and (len(found.hits) == 1 or _stands_out(found.hits)):
            _mark_on(catalogue, found.hits[0].areas, found.sides or _chosen_sides(side))
            return
        state.set_widget_value(asked, picked)

    st.segmented_control(
        say("list-side"),
        list(_SIDES),
        default=Laterality.RIGHT.value,
        required=True,
        format_func=lambda name: say(f"list-side-{name}"),
        key=side,
        help=say("list-side-help"),
    )
    st.selectbox(
        say("list-add"),
        list(labels),
        index=None,
        format_func=lambda choice: labels.get(choice, choice),
        placeholder=say("list-add-placeholder"),
        accept_new_options=True,
        on_change=add,
        key=box,
        help=say("list-add-help"),
    )
    typed = state.widget_value(asked)
    if isinstance(typed, str):
        _did_you_mean(key, catalogue, typed, _chosen_sides(side))


def _did_you_mean(
    key: str, catalogue: AreaCatalogue, typed: str, chosen: tuple[Laterality, ...]
) -> None:
    found = search_areas(catalogue, typed, texts=texts())

    def take(hit: AreaHit) -> None:
        state.set_widget_value(f"{key}_asked", None)
        _mark_on(catalogue, hit.areas, found.sides or chosen)

    if not found.hits:
        st.warning(say("list-unknown"))
        return
    st.caption(say("list-which"))
    with st.container(horizontal=True):
        for hit in found.hits:
            st.button(escape(hit.name), on_click=take, args=(hit,), key=f"{key}_hit_{hit.key}")


def _members(catalogue: AreaCatalogue, choice: str) -> tuple[AreaId, ...]:
    if choice in catalogue.groups:
        return catalogue.groups[choice].areas
    return (AreaId(choice),)


def _chosen_sides(key: str) -> tuple[Laterality, ...]:
    return _SIDES.get(str(state.widget_value(key)), _SIDES[Laterality.RIGHT.value])


def _stands_out(hits: tuple[AreaHit, ...]) -> bool:
    return hits[0].score - hits[1].score >= 8


def _mark_on(
    catalogue: AreaCatalogue, areas: Iterable[AreaId], sides: Iterable[Laterality]
) -> None:
    state.mark(keys_on(catalogue, areas, sides))


# ---------------------------------------------------------------- what is marked


def _marked(key: str, catalogue: AreaCatalogue) -> None:
    """Show all marks, each to take away by a press, with undo, redo and clear."""
    chips = f"{key}_marked"
    marked = state.drawing().areas
    now = state.mirror_key(chips, marked)

    def take_away() -> None:
        picked = state.widget_value(now)
        state.set_widget_value(now, None)
        state.unmark([str(picked)])
        state.mirror_shows(chips, state.drawing().areas)

    if marked:
        st.pills(
            say("list-marked", count=len(marked)),
            marked,
            format_func=lambda area: f"{escape(place(catalogue, area))} ✕",
            on_change=take_away,
            key=now,
        )
    with st.container(horizontal=True):
        st.button(
            say("list-undo"),
            icon=":material/undo:",
            disabled=not state.can_undo(),
            on_click=state.undo,
            key=f"{key}_undo",
        )
        st.button(
            say("list-redo"),
            icon=":material/redo:",
            disabled=not state.can_redo(),
            on_click=state.redo,
            key=f"{key}_redo",
        )
        st.button(
            say("list-clear"),
            icon=":material/delete:",
            disabled=not marked,
            on_click=state.clear,
            key=f"{key}_clear",
        )
