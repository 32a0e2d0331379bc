"""A page with nothing but the map, the list and the marks in words, for the browser tests."""

import streamlit as st

from referral_atlas.atlas import load_atlas
from referral_atlas.dataset.load import load_dataset
from referral_atlas.model import Belly
from referral_atlas.ui import state
from referral_atlas.ui.area_list import area_list
from referral_atlas.ui.body_map import MapBelly, MapPoint, body_map
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View, ZoneKind

PATTERN = {
    "right:temple": ZoneKind.ESSENTIAL,
    "right:neck_back_upper": ZoneKind.ESSENTIAL,
    "right:jaw_angle": ZoneKind.SPILLOVER,
}
OUTLINE = ((0.1, 7.0), (0.6, 6.6), (1.6, 6.0), (1.5, 5.7), (0.6, 5.7), (0.1, 6.0))

st.set_page_config(layout="wide")


@st.cache_resource
def atlas():
    return load_atlas()


@st.cache_resource
def areas():
    return load_dataset().areas


@st.fragment
def page():
    painted = {}
    options = st.query_params.get("show", "")
    if "pattern" in options:
        painted = {
            "pattern": PATTERN,
            "points": [MapPoint("1", (1.05, 6.1, 0.0), Laterality.RIGHT)],
            "bellies": [
                MapBelly(
                    "Muscle", Belly(face=BellyFace.BACK, outline=OUTLINE), Laterality.RIGHT, True
                )
            ],
        }
    told = body_map(
        "map",
        atlas=atlas(),
        areas=areas(),
        selection=state.drawing(),
        figure=Figure.FEMALE if "female" in options else Figure.NEUTRAL,
        views=[View.HEAD_LEFT] if "head" in options else None,
        on_edit=None if "look" in options else state.apply_edits,
        **painted,
    )
    with st.container(key="told"):
        st.text(f"marked: {' '.join(state.drawing().areas)}")
        st.text(f"touched: {told.touched}")
    if "list" in options:
        area_list("list", areas())


page()
