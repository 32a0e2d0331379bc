"""Find: mark where it hurts, see which muscles are known to refer there."""

import streamlit as st

from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.area_list import area_list
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.map_options import map_options
from referral_atlas.ui.results import ranking_panel
from referral_atlas.ui.scenes import map_bellies, map_points, pattern_of

frame.page_top(
    "Where does it hurt?",
    "Mark every place on the body. The list shows the muscles whose trigger points are known to "
    "refer pain there, and why.",
)
with st.expander("First: when pain needs help now", icon=":material/emergency:"):
    st.markdown(frame.prose("safety"))


@st.fragment
def find() -> None:
    """Map and answer together, so that a click runs nothing else again."""
    dataset = cached.dataset()
    map_side, answer_side = st.columns([11, 9], gap="medium")
    with answer_side:
        shown = ranking_panel(cached.lookup(), state.drawing())
    painted = {}
    if shown:
        muscle = dataset.muscles[shown.muscle]
        painted = {
            "pattern": pattern_of(dataset.areas, muscle, shown.trigger_points, shown.side),
            "points": map_points(muscle, shown.trigger_points, shown.side),
            "bellies": map_bellies(muscle, shown.side),
        }
    with map_side:
        body_map(
            "find_map",
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=state.drawing(),
            figure=state.figure(),
            names=state.names(),
            on_edit=state.apply_edits,
            **painted,
        )
        map_options()
        area_list("find_list", dataset.areas)


find()
