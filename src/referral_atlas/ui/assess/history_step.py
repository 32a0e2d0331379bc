"""History: the complaint in the person's words, and where it hurts."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.naming import area_names
from referral_atlas.model import Dataset
from referral_atlas.ui import cached, state
from referral_atlas.ui.area_list import area_list
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.map_options import map_options
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import ConditionId


def history_step(dataset: Dataset) -> None:
    """Take the complaint and the pain drawing."""
    map_side, list_side = st.columns([11, 9], gap="medium")
    with list_side:
        _complaint(dataset)
        if state.drawing():
            names = area_names(
                dataset.areas,
                state.drawing().areas,
                texts=texts(),
                clinical=state.clinical_names(),
            )
            st.markdown(say("assess-marked", areas=escape(texts().listing(names))))
        area_list("assess_list", dataset.areas)
    with map_side:
        body_map(
            "assess_map",
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=state.drawing(),
            figure=state.figure(),
            names=state.names(),
            on_edit=state.apply_edits,
        )
        map_options("assess")


def _complaint(dataset: Dataset) -> None:
    keys = sorted(dataset.conditions, key=lambda key: dataset.conditions[key].name.casefold())
    now = state.complaint()
    widget = state.visit_key("complaint")

    def take() -> None:
        chosen = state.widget_value(widget)
        state.set_complaint(ConditionId(chosen) if isinstance(chosen, str) else None)

    st.selectbox(
        say("assess-complaint"),
        keys,
        index=keys.index(now) if now in keys else None,
        format_func=lambda key: dataset.conditions[key].name,
        placeholder=say("assess-complaint-none"),
        help=say("assess-complaint-help"),
        key=widget,
        on_change=take,
    )
