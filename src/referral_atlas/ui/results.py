"""The answer beside the map: what was marked, what to ask first, and the ranked candidates."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from referral_atlas.lookup.candidates import Candidate, Ranking
from referral_atlas.lookup.combinations import best_combinations
from referral_atlas.lookup.findings import findings_evidence
from referral_atlas.lookup.grouping import group_alike
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.lookup.query import Query, query_from_drawing
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Dataset
from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.examine import examine
from referral_atlas.ui.reasons import reasons
from referral_atlas.ui.red_flags import red_flags_before
from referral_atlas.ui.scenes import ShownPattern
from referral_atlas.ui.words import (
    candidate_caption,
    candidate_title,
    combination_line,
    marked_line,
    widespread_line,
)
from referral_atlas.vocabulary import EvidenceGrade, Laterality

SHOWN = 8
_ASKED = 2 * SHOWN
"""Candidates ranked, so that enough are left when those alike are put together."""
_ASKED_MORE = 12 * SHOWN
"""Candidates ranked where some are left out for their grade, or one is picked: it stays in the
list however far it falls."""

_LEGEND = (
    "Pick one to paint its pattern over your marks. The bar shows how close the marks come to a "
    "perfect match; it is not a probability. In brackets: how far the rank moves when the figures "
    "behind it are varied. The letter grades the evidence: A measured, B injection or palpation "
    "series, C textbook authority, D chart tradition only."
)
_NONE_LIKELY = 0.5


def ranking_panel(lookup: Lookup, drawing: PainDrawing) -> tuple[ShownPattern, ...]:
    """Show what to ask first about a drawing, then the ranked candidates.

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
    query = query_from_drawing(drawing)
    ranking = _ranked(lookup, query)
    line = marked_line(catalogue, drawing.areas, clinical=clinical)
    if ranking.widespread and ranking.widespread.is_generalised:
        line += f"\n\n{widespread_line(ranking.widespread)}"
    st.markdown(line)
    asked_first = st.container()
    groups = _shown(group_alike(_graded(ranking), lookup.dataset.muscles))
    group: tuple[Candidate, ...] = ()
    if groups:
        group = _pick(groups, lookup.dataset, asked=len(drawing))
    # Above the ranking on the page, but sent after it: the answer is what a click waits for.
    with asked_first:
        red_flags_before(lookup.dataset, drawing.areas, clinical=clinical)
    if not groups:
        narrowed = state.only() is not None or state.weakest_grade() is not EvidenceGrade.D
        st.info(
            "Nothing is left of the list. Show everything again: Refine the list, below the body."
            if narrowed
            else "Nothing in this atlas is known to refer pain there.",
            icon=":material/search_off:",
        )
        return ()
    _none_of_these(ranking)
    if following := _unfolded("What to examine next, and what several explain", "stethoscope"):
        with following:
            examine(lookup, cached.reliability(), ranking, clinical=clinical)
            st.markdown(f"**Several at once**\n\n{_together(lookup, query, clinical=clinical)}")
    if solid := _unfolded("How solid is this, and how is it worked out?", "balance"):
        solid.markdown(frame.prose("about_result"))
    if not group:
        return ()
    with st.container(border=True):
        reasons(lookup.dataset, group, clinical=clinical)
    return tuple(
        ShownPattern(one.source, one.trigger_points, one.side or Laterality.RIGHT) for one in group
    )


def _ranked(lookup: Lookup, query: Query) -> Ranking:
    """Rank with all that was told besides the marks."""
    complaint = state.complaint()
    findings = state.findings()
    every_grade = state.weakest_grade() is EvidenceGrade.D
    return lookup.rank(
        query,
        top=_ASKED if every_grade and not state.candidate() else _ASKED_MORE,
        only=state.only(),
        complaint=complaint if complaint in lookup.dataset.conditions else None,
        evidence=findings_evidence(lookup, cached.reliability(), findings) if findings else (),
    )


def _graded(ranking: Ranking) -> tuple[Candidate, ...]:
    weakest = state.weakest_grade()
    return tuple(one for one in ranking.candidates if one.grade <= weakest)


def _shown(groups: list[tuple[Candidate, ...]]) -> list[tuple[Candidate, ...]]:
    """The best groups, and the one that was picked even if it has fallen behind them."""
    picked = [one for one in groups[SHOWN:] if candidate_key(one[0]) == state.candidate()]
    return groups[:SHOWN] + picked


def candidate_key(candidate: Candidate) -> str:
    """Identify a candidate: ``right:upper_trapezius``, or without a side if it has none."""
    return f"{candidate.side.value}:{candidate.source}" if candidate.side else candidate.source


def _pick(
    groups: list[tuple[Candidate, ...]], dataset: Dataset, asked: int
) -> tuple[Candidate, ...]:
    by_key = {candidate_key(group[0]): group for group in groups}
    keys = list(by_key)
    chosen = state.candidate()
    picked = st.radio(
        "Known to refer pain there",
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
        else "None of these is always possible: something this atlas does not list."
    )
    st.caption(text)


def _together(lookup: Lookup, query: Query, *, clinical: bool) -> str:
    """Say which sources explain together what none explains alone."""
    found = [one for one in best_combinations(lookup, query) if len(one.sources) > 1]
    lines = [f"- {combination_line(one, lookup.dataset.areas, clinical=clinical)}" for one in found]
    return "\n".join(lines) or "No set of two or three explains the marks better than one alone."


def _unfolded(label: str, icon: str) -> DeltaGenerator | None:
    """Offer a folded box; it is filled only when open, so that a click repaints less."""
    box = st.expander(label, icon=f":material/{icon}:", key=f"unfold_{icon}", on_change="rerun")
    return box if box.open else None
