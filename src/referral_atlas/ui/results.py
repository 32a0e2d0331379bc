"""The answer beside the map: what was marked, the ranked muscles, and why one stands there."""

from __future__ import annotations

import math

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from referral_atlas.lookup.combinations import best_combinations
from referral_atlas.lookup.explanation import Component
from referral_atlas.lookup.grouping import group_alike
from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.lookup.query import Query, query_from_drawing
from referral_atlas.lookup.ranking import Candidate, Lookup, Ranking
from referral_atlas.model import Dataset
from referral_atlas.ui import frame, state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.red_flags import red_flags_before
from referral_atlas.ui.scenes import ShownPattern
from referral_atlas.ui.words import (
    base_rate_line,
    candidate_caption,
    candidate_title,
    combination_line,
    escape,
    grade_badge,
    marked_line,
)
from referral_atlas.vocabulary import Laterality

SHOWN = 8
_ASKED = 2 * SHOWN
"""Candidates ranked, so that enough are left when those alike are put together."""

_LEGEND = (
    "Pick one to paint its pattern over your marks. The bar shows how close the marks come to a "
    "perfect match; it is not a probability. In brackets: how far the rank moves when the figures "
    "behind it are varied. The letter grades the evidence: A measured, B injection or palpation "
    "series, C textbook authority, D chart tradition only."
)
_NONE_LIKELY = 0.5


def ranking_panel(lookup: Lookup, drawing: PainDrawing) -> tuple[ShownPattern, ...]:
    """Show what to ask first about a drawing, then the ranked muscles.

    Returns
    -------
    tuple of ShownPattern
        The trigger points, of what was picked from the list, that reach what was marked:
        one muscle, several that cannot be told apart, or none.
    """
    catalogue = lookup.dataset.areas
    if not drawing.areas:
        st.info(
            "Nothing is marked yet. Click the body, or use the list below it. Mark every place "
            "that hurts: several areas say more than one.",
            icon=":material/touch_app:",
        )
        return ()
    clinical = state.names() == "clinical"
    st.markdown(marked_line(catalogue, drawing.areas, clinical=clinical))
    asked_first = st.container()
    query = query_from_drawing(drawing)
    ranking = lookup.rank(query, top=_ASKED)
    groups = group_alike(ranking.candidates, lookup.dataset.muscles)[:SHOWN]
    group: tuple[Candidate, ...] = ()
    if groups:
        group = _pick(groups, lookup.dataset, asked=len(drawing))
    # Above the ranking on the page, but sent after it: the answer is what a click waits for.
    with asked_first:
        red_flags_before(lookup.dataset, drawing.areas, clinical=clinical)
    if not groups:
        st.info(
            "No muscle in this atlas is known to refer pain there.", icon=":material/search_off:"
        )
        return ()
    _none_of_these(ranking)
    _together(lookup, query, clinical=clinical)
    if solid := _unfolded("How solid is this, and how is it worked out?", "balance"):
        solid.markdown(frame.prose("about_result"))
    if not group:
        return ()
    with st.container(border=True):
        _reasons(lookup.dataset, group, clinical=clinical)
    return tuple(
        ShownPattern(one.muscle, one.trigger_points, one.side or Laterality.RIGHT) for one in group
    )


def candidate_key(candidate: Candidate) -> str:
    """Identify a candidate: ``right:upper_trapezius``, or without a side if it has none."""
    return f"{candidate.side.value}:{candidate.muscle}" if candidate.side else candidate.muscle


def _pick(
    groups: list[tuple[Candidate, ...]], dataset: Dataset, asked: int
) -> tuple[Candidate, ...]:
    by_key = {candidate_key(group[0]): group for group in groups}
    keys = list(by_key)
    chosen = state.candidate()
    picked = st.radio(
        "Muscles known to refer pain there",
        keys,
        index=keys.index(chosen) if chosen in by_key else None,
        format_func=lambda key: candidate_title(by_key[key], dataset.muscles),
        captions=[candidate_caption(group[0], asked) for group in groups],
        key="candidates",
        help=_LEGEND,
    )
    state.choose_candidate(picked)
    return by_key.get(picked, ()) if picked else ()


def _none_of_these(ranking: Ranking) -> None:
    likely = ranking.none_of_these >= _NONE_LIKELY
    text = (
        "**None of these fits well.** The pain may come from something this atlas does not list."
        if likely
        else "None of these is always possible: joints, nerves and organs refer to the same places."
    )
    st.caption(text)


def _together(lookup: Lookup, query: Query, *, clinical: bool) -> None:
    """Say which muscles explain together what none explains alone."""
    together = _unfolded("Do several at once explain more?", "group_work")
    if together is None:
        return
    found = [one for one in best_combinations(lookup, query) if len(one.sources) > 1]
    lines = [f"- {combination_line(one, lookup.dataset.areas, clinical=clinical)}" for one in found]
    together.markdown(
        "\n".join(lines)
        or "No set of two or three explains the marks better than one muscle alone."
    )


def _unfolded(label: str, icon: str) -> DeltaGenerator | None:
    """Offer a folded box; it is filled only when open, so that a click repaints less."""
    box = st.expander(label, icon=f":material/{icon}:", key=f"unfold_{icon}", on_change="rerun")
    return box if box.open else None


def _reasons(dataset: Dataset, group: tuple[Candidate, ...], *, clinical: bool) -> None:
    lead = group[0]
    muscles = [dataset.muscles[one.muscle] for one in group]
    title = candidate_title(group, dataset.muscles).replace("**", "")
    st.markdown(f"#### {title}\n{grade_badge(lead.grade)}")
    points = [
        muscle.trigger_points[trp]
        for one, muscle in zip(group, muscles, strict=True)
        for trp in one.trigger_points
    ]
    st.markdown("\n\n".join(f"**{escape(p.label)}**: {escape(p.location)}" for p in points))

    def named(areas: tuple[str, ...]) -> str:
        return escape(
            ", ".join(area_name(dataset.areas, area, clinical=clinical) for area in areas)
        )

    rows = {
        ":material/check_circle: Explained, essential zone": lead.essential,
        ":material/check: Explained, spillover zone": lead.spillover,
        ":material/help: Left over": lead.unexplained,
        ":material/radio_button_unchecked: In its pattern, not marked": lead.unmarked,
    }
    st.markdown("\n".join(f"- {label}: {named(areas)}" for label, areas in rows.items() if areas))
    for one, muscle in zip(group, muscles, strict=True):
        if muscle.base_rates:
            st.caption(base_rate_line(max(muscle.base_rates, key=lambda rate: rate.n)))
        st.page_link(
            "pages/explore/muscle.py",
            label=f"All about {muscle.name}",
            icon=":material/arrow_forward:",
            query_params={"muscle": one.muscle},
        )
    with st.expander("Sources of this pattern"):
        for point in points:
            st.markdown(f"**{escape(point.label)}**")
            evidence_list(point.evidence, dataset)
    with st.expander("How its rank came about"):
        st.markdown(f"By its likeliest trigger point here, {escape(points[0].label)}:")
        st.markdown(_component_table(dataset, lead.components, clinical=clinical))
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
