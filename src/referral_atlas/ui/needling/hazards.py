"""What a needle can hurt: choose a hazard, see the muscles it concerns on the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from referral_atlas.lookup.needling_hazards import by_muscle
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.model import Dataset, Hazard, HazardKind
from referral_atlas.ui import cached, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.needling.parts import prose, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.scenes import map_bellies
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, Language, Laterality, MuscleId, Urgency

_SIDE = Laterality.RIGHT
"""One side is drawn; the other is its mirror image."""


def show(dataset: Dataset) -> None:
    """Choose a kind of hazard; show its muscles on the body and in words."""
    kinds = dataset.needling.hazards
    if not kinds:
        st.info(say("needling-empty"), icon=":material/hourglass_empty:")
        return
    st.markdown(say("needling-hazards-lead"))
    found = cached.needling_hazards()
    chosen = st.pills(
        say("needling-hazards-choose"),
        [key for key in kinds if found[key]],
        default=next(key for key in kinds if found[key]),
        required=True,
        format_func=lambda key: f"{escape(kinds[key].name)} · {len(by_muscle(found[key]))}",
        key="hazard_kind",
    )
    if state.language() is not Language.ENGLISH:
        st.caption(say("needling-hazards-language"))
    muscles = by_muscle(found[chosen])
    body_side, text_side = st.columns([11, 9], gap="large")
    with text_side:
        _about(dataset, chosen, kinds[chosen])
        one = st.selectbox(
            say("needling-hazards-muscle", count=len(muscles)),
            list(muscles),
            index=None,
            format_func=lambda key: dataset.muscles[key].name,
            placeholder=say("needling-hazards-all"),
            key=f"hazard_muscle:{chosen}",
        )
        if one is not None:
            _one(dataset, one, muscles[one])
    with body_side:
        _body(dataset, [one] if one is not None else list(muscles))
    if one is None:
        _list(dataset, muscles)


def _about(dataset: Dataset, key: str, kind: HazardKind) -> None:
    st.markdown(f"### {escape(kind.name)}")
    st.markdown(prose(kind))
    if kind.warning_signs and kind.action:
        signs = "\n".join(f"- {escape(sign)}" for sign in kind.warning_signs)
        box = st.error if kind.urgency is Urgency.EMERGENCY else st.warning
        box(f"**{say('needling-hazards-signs')}**\n{signs}\n\n{escape(kind.action)}")
    sources(dataset, kind.evidence, f"hazard_{key}")


def _body(dataset: Dataset, muscles: Sequence[MuscleId]) -> None:
    """Outline the muscles on the body; deep ones are dashed."""
    with st.spinner(say("needling-hazards-drawing")):
        body_map(
            "hazard_map",
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=PainDrawing(),
            bellies=tuple(
                belly for key in muscles for belly in map_bellies(dataset.muscles[key], _SIDE)
            ),
            figure=state.figure(),
            names=state.names(),
        )
    st.caption(say("needling-hazards-caption"))


def _one(dataset: Dataset, key: MuscleId, hazards: Sequence[Hazard]) -> None:
    patient = state.audience() is Audience.PATIENT
    for number, hazard in enumerate(hazards):
        avoidance = "" if patient else f" {escape(hazard.avoidance)}"
        st.warning(
            f"**{escape(hazard.structure)}**: {escape(hazard.harm)}.{avoidance}",
            icon=":material/warning:",
        )
        sources(dataset, hazard.evidence, f"hazard_{key}_{number}")
    st.page_link(
        page_file("muscle"),
        label=escape(dataset.muscles[key].name),
        icon=":material/menu_book:",
        query_params=[("muscle", key)],
    )


def _list(dataset: Dataset, muscles: Mapping[MuscleId, Sequence[Hazard]]) -> None:
    """Say the picture in words: every muscle with what can be hurt there."""
    fold = st.expander(
        say("needling-hazards-list", count=len(muscles)),
        icon=":material/list:",
        key="hazard_list",
        on_change="rerun",
    )
    if fold.open:
        with fold:
            st.markdown(
                "\n".join(
                    f"- **{escape(dataset.muscles[key].name)}**: "
                    + escape("; ".join(hazard.structure for hazard in found))
                    for key, found in muscles.items()
                )
            )
