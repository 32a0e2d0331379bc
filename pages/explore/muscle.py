"""Muscle: everything about one muscle, with its trigger points and where they refer."""

import streamlit as st

from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.ui import cached, frame, muscle_card, muscle_facts, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.explore.muscle_relatives import correct_this, related
from referral_atlas.ui.map_options import map_options
from referral_atlas.ui.muscle_picker import muscle_picker
from referral_atlas.ui.say import say
from referral_atlas.ui.scenes import ShownPattern, paint_of
from referral_atlas.ui.study.muscle_link import cards_link
from referral_atlas.vocabulary import Audience

dataset = cached.dataset()
muscle_id = muscle_picker(dataset)
if muscle_id is None:
    frame.page_top(say("muscle-title"), say("muscle-lead"))
    frame.page_bottom(dataset)
    st.stop()
muscle = dataset.muscles[muscle_id]
muscle_card.heading(muscle)


@st.fragment
def picture() -> None:
    """Map and chosen trigger points together, so that a choice runs nothing else again."""
    map_side, text_side = st.columns([11, 9], gap="medium")
    with text_side:
        trps, side = muscle_card.point_picker(muscle_id, muscle)
        muscle_card.pattern_text(dataset, muscle, trps, side)
    paint = paint_of(dataset, [ShownPattern(muscle_id, trps, side)])
    with map_side:
        body_map(
            "muscle_map",
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=PainDrawing(),
            pattern=paint.pattern,
            points=paint.points,
            bellies=paint.bellies,
            figure=state.figure(),
            views=muscle_card.telling_views(
                cached.atlas(), dataset, muscle, trps, side, state.figure()
            ),
            turn_to="solid" if state.in_address("show") == "3d" else None,
            names=state.names(),
        )
        map_options("muscle")


picture()
muscle_card.point_grid(cached.atlas(), dataset, muscle)
muscle_facts.facts(dataset, muscle)
related(dataset, muscle_id)
muscle_facts.references(dataset, muscle)
if state.audience() is not Audience.PATIENT:
    cards_link(muscle_id)
correct_this("muscles", muscle_id)
