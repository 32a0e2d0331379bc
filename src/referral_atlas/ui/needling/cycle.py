"""The proposed cycle of pain and tension: a ring to step through, with what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.figures.cycle_chart import CycleNode, cycle_chart
from referral_atlas.model import CycleStep, Dataset
from referral_atlas.model.needling_guide import Sureness
from referral_atlas.ui.needling.parts import prose, sources, sureness_badge
from referral_atlas.ui.needling.points import two_sides
from referral_atlas.ui.say import say
from referral_atlas.ui.state import needling as needling_state
from referral_atlas.ui.theme import palette
from referral_atlas.ui.words import escape


def show(dataset: Dataset) -> None:
    """Show the ring beside the step it stands at."""
    steps = list(dataset.needling.cycle.items())
    if not steps:
        return
    st.markdown(say("needling-cycle-lead"))
    at = needling_state.cycle_step() % len(steps)
    ring_side, text_side = st.columns([11, 9], gap="large", vertical_alignment="center")
    with ring_side:
        _ring([step for _, step in steps], at)
    with text_side:
        _step(dataset, *steps[at], at, len(steps))
    two_sides(dataset)


def _ring(steps: Sequence[CycleStep], at: int) -> None:
    nodes = [
        CycleNode(
            step.name,
            step.sureness,
            f"{step.name}: {say(f'needling-sureness-{step.sureness.value}')}",
        )
        for step in steps
    ]
    # A new key a step, so that the click that led here is not heard twice.
    event = st.plotly_chart(
        cycle_chart(nodes, at, say("needling-cycle-centre"), palette()),
        width="stretch",
        theme=None,
        key=f"cycle_ring:{at}",
        on_select="rerun",
        selection_mode="points",
        config={"displayModeBar": False},
        alt=say("needling-cycle-alt", steps="; ".join(node.told for node in nodes), number=at + 1),
    )
    picked = picked_step(event, len(steps))
    if picked is not None and picked != at:
        needling_state.go_to_step(picked)
        st.rerun(scope="fragment")
    st.markdown(" ".join(sureness_badge(one) for one in Sureness))


def picked_step(event: object, count: int) -> int | None:
    """Index of the step that was clicked, from what the chart sends back; None if none was."""
    selection = event.get("selection") if isinstance(event, dict) else None
    points = selection.get("points") if isinstance(selection, dict) else None
    if not isinstance(points, list) or not points or not isinstance(points[0], dict):
        return None
    index = points[0].get("point_index")
    return index if isinstance(index, int) and 0 <= index < count else None


def _step(dataset: Dataset, key: str, step: CycleStep, at: int, count: int) -> None:
    """Say what is thought to happen, what is known of it, and lead on and back."""
    st.caption(say("needling-cycle-step", number=at + 1, count=count))
    st.markdown(f"### {escape(step.name)}")
    st.markdown(sureness_badge(step.sureness))
    st.markdown(prose(step))
    st.markdown(f"**{say('needling-cycle-known')}** {escape(step.known)}")
    sources(dataset, step.evidence, f"cycle_{key}")
    with st.container(horizontal=True, gap="small"):
        st.button(
            say("needling-cycle-back"),
            icon=":material/arrow_back:",
            key="cycle_back",
            on_click=needling_state.go_to_step,
            args=((at - 1) % count,),
        )
        st.button(
            say("needling-cycle-next"),
            icon=":material/arrow_forward:",
            icon_position="right",
            key="cycle_next",
            type="primary",
            on_click=needling_state.go_to_step,
            args=((at + 1) % count,),
        )
