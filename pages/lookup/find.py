"""Find: mark where it hurts, see which muscles are known to refer there."""

import streamlit as st

from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.area_list import area_list
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.map_options import map_options
from referral_atlas.ui.red_flags import red_flags_overview
from referral_atlas.ui.refine import refine
from referral_atlas.ui.results import ranking_panel
from referral_atlas.ui.say import say
from referral_atlas.ui.scenes import paint_of
from referral_atlas.ui.typed_pain import typed_pain

frame.page_top(say("find-title"), say("find-lead"))
red_flags_overview(cached.dataset())


@st.fragment
def find() -> None:
    """Map and answer together, so that a click runs nothing else again."""
    dataset = cached.dataset()
    with st.container(key="map_and_answer"):  # on a phone the answer comes before the controls
        map_side, answer_side = st.columns([11, 9], gap="medium")
    with answer_side:
        shown = ranking_panel(cached.lookup(), state.drawing())
    paint = paint_of(dataset, shown)
    with map_side:
        body_map(
            "find_map",
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=state.drawing(),
            pattern=paint.pattern,
            points=paint.points,
            bellies=paint.bellies,
            figure=state.figure(),
            names=state.names(),
            on_edit=state.apply_edits,
        )
        with st.container(key="map_controls"):
            map_options()
            typed_pain("typed", dataset.areas)
            if state.drawing():
                refine(dataset, cached.lookup().priors)
            area_list("find_list", dataset.areas)


find()
