"""The answer beside the map: what was marked, the ranked muscles, and why one stands there."""

from __future__ import annotations

import math
from dataclasses import dataclass

import streamlit as st

from referral_atlas.lookup.explanation import Component
from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.lookup.query import query_from_drawing
from referral_atlas.lookup.ranking import Candidate, Lookup, Ranking
from referral_atlas.model import Dataset
from referral_atlas.ui import frame, state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.words import (
    base_rate_line,
    candidate_caption,
    candidate_title,
    escape,
    grade_badge,
    marked_line,
)
from referral_atlas.vocabulary import Laterality, MuscleId, TriggerPointId

SHOWN = 8
_LEGEND = (
    "Pick one to paint its pattern over your marks. The bar shows how close the marks come to a "
    "perfect match; it is not a probability. In brackets: how far the rank moves when the figures "
    "behind it are varied. The letter grades the evidence: A measured, B injection or palpation "
    "series, C textbook authority, D chart tradition only."
)
_NONE_LIKELY = 0.5


@dataclass(frozen=True)
class ShownPattern:
    """The pattern to paint over the marks."""

    muscle: MuscleId
    trigger_points: tuple[TriggerPointId, ...]
    side: Laterality


def ranking_panel(lookup: Lookup, drawing: PainDrawing) -> ShownPattern | None:
    """Show the ranked muscles for a drawing.

    Returns
    -------
    ShownPattern or None
        The trigger points, of the muscle picked from the list, that reach what was marked.
    """
    catalogue = lookup.dataset.areas
    if not drawing.areas:
        st.info(
            "Nothing is marked yet. Click the body, or use the list below it. Mark every place "
            "that hurts: several areas say more than one.",
            icon=":material/touch_app:",
        )
        return None
    clinical = state.names() == "clinical"
    st.markdown(marked_line(catalogue, drawing.areas, clinical=clinical))
    ranking = lookup.rank(query_from_drawing(drawing), top=SHOWN)
    candidate = _pick(ranking, asked=len(drawing))
    _none_of_these(ranking)
    with st.expander("How solid is this, and how is it worked out?", icon=":material/balance:"):
        st.markdown(frame.prose("about_result"))
    if candidate is None:
        return None
    with st.container(border=True):
        _reasons(lookup.dataset, candidate, clinical=clinical)
    return ShownPattern(
        candidate.muscle, candidate.trigger_points, candidate.side or Laterality.RIGHT
    )


def candidate_key(candidate: Candidate) -> str:
    """Identify a candidate: ``right:upper_trapezius``, or without a side if it has none."""
    return f"{candidate.side.value}:{candidate.muscle}" if candidate.side else candidate.muscle


def _pick(ranking: Ranking, asked: int) -> Candidate | None:
    by_key = {candidate_key(candidate): candidate for candidate in ranking.candidates}
    keys = list(by_key)
    chosen = state.candidate()
    picked = st.radio(
        "Muscles known to refer pain there",
        keys,
        index=keys.index(chosen) if chosen in by_key else None,
        format_func=lambda key: candidate_title(by_key[key]),
        captions=[candidate_caption(candidate, asked) for candidate in by_key.values()],
        key="candidates",
        help=_LEGEND,
    )
    state.choose_candidate(picked)
    return by_key.get(picked) if picked else None


def _none_of_these(ranking: Ranking) -> None:
    likely = ranking.none_of_these >= _NONE_LIKELY
    text = (
        "**None of these fits well.** The pain may come from something this atlas does not list."
        if likely
        else "None of these is always possible: joints, nerves and organs refer to the same places."
    )
    st.caption(text)


def _reasons(dataset: Dataset, candidate: Candidate, *, clinical: bool) -> None:
    muscle = dataset.muscles[candidate.muscle]
    points = [muscle.trigger_points[trp] for trp in candidate.trigger_points]
    side = f", {candidate.side.value}" if candidate.side else ""
    st.markdown(f"#### {escape(muscle.name)}{side}\n{grade_badge(candidate.grade)}")
    st.markdown("\n\n".join(f"**{escape(p.label)}**: {escape(p.location)}" for p in points))

    def named(areas: tuple[str, ...]) -> str:
        return escape(
            ", ".join(area_name(dataset.areas, area, clinical=clinical) for area in areas)
        )

    rows = {
        ":material/check_circle: Explained, essential zone": candidate.essential,
        ":material/check: Explained, spillover zone": candidate.spillover,
        ":material/help: Left over": candidate.unexplained,
        ":material/radio_button_unchecked: In its pattern, not marked": candidate.unmarked,
    }
    st.markdown("\n".join(f"- {label}: {named(areas)}" for label, areas in rows.items() if areas))
    if muscle.base_rates:
        st.caption(base_rate_line(max(muscle.base_rates, key=lambda rate: rate.n)))
    st.page_link(
        "pages/explore/muscle.py",
        label=f"All about {muscle.name}",
        icon=":material/arrow_forward:",
        query_params={"muscle": candidate.muscle},
    )
    with st.expander("Sources of this pattern"):
        for point in points:
            st.markdown(f"**{escape(point.label)}**")
            evidence_list(point.evidence, dataset)
    with st.expander("How its rank came about"):
        st.markdown(f"By its likeliest trigger point here, {escape(points[0].label)}:")
        st.markdown(_component_table(dataset, candidate.components, clinical=clinical))
        st.caption(
            "Each line: how much likelier that makes this trigger point than a source that does "
            "not refer there (above 1 for, below 1 against). Multiplied, they make the rank of "
            "the trigger point; all start equal, and a muscle adds up its points."
        )


def _component_table(dataset: Dataset, components: tuple[Component, ...], *, clinical: bool) -> str:
    lines = ["| Area | Its role | Counts |", "|:--|:--|--:|"]
    for component in components:
        name = escape(area_name(dataset.areas, component.text, clinical=clinical))
        role = component.kind.value if component.kind else "outside the pattern"
        if not component.marked:
            role += ", not marked"
        lines.append(f"| {name} | {role} | × {math.exp(component.log_ratio):.2f} |")
    return "\n".join(lines)
