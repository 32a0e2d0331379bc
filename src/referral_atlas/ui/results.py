"""The answer beside the map: what was marked, what to ask first, and the ranked candidates."""

from __future__ import annotations

from collections.abc import Sequence

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
from referral_atlas.ui import cached, state
from referral_atlas.ui.examine import examine
from referral_atlas.ui.reasons import reasons
from referral_atlas.ui.red_flags import red_flags_before
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import ShownPattern
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import (
    candidate_caption,
    candidate_title,
    combination_line,
    escape,
    marked_line,
    widespread_line,
)
from referral_atlas.vocabulary import Audience, EvidenceGrade, Laterality

SHOWN = 8
_ASKED = 2 * SHOWN
"""Candidates ranked, so that enough are left when those alike are put together."""
_ASKED_MORE = 12 * SHOWN
"""Candidates ranked where some are left out for their grade, or one is picked: it stays in the
list however far it falls."""

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
        st.info(say("find-nothing-marked"), icon=":material/touch_app:")
        return ()
    said = texts()
    query = query_from_drawing(drawing)
    ranking = _ranked(lookup, query)
    line = marked_line(catalogue, drawing.areas, said, clinical=state.clinical_names())
    if ranking.widespread and ranking.widespread.is_generalised:
        line += f"\n\n{widespread_line(ranking.widespread, said)}"
    st.markdown(line)
    asked_first = st.container()
    groups = _shown(group_alike(_graded(ranking), lookup.dataset.muscles))
    group: tuple[Candidate, ...] = ()
    # A person who may need help now is not given a list of muscles to read first.
    held_back = state.alarm() and state.audience() is Audience.PATIENT
    if groups and not held_back:
        group = _pick(groups, lookup.dataset, asked=len(drawing))
    # Above the ranking on the page, but sent after it: the answer is what a click waits for.
    with asked_first:
        red_flags_before(lookup.dataset, drawing.areas)
    if held_back:
        return ()
    if not groups:
        narrowed = state.only() is not None or state.weakest_grade() is not EvidenceGrade.D
        st.info(
            say("find-nothing-left") if narrowed else say("find-nothing-known"),
            icon=":material/search_off:",
        )
        return ()
    _none_of_these(ranking)
    if following := _unfolded(say("find-next"), "stethoscope"):
        with following:
            examine(lookup, cached.reliability(), ranking)
            if state.audience() is not Audience.PATIENT:
                st.markdown(f"**{say('find-together')}**\n\n{_together(lookup, query)}")
    if solid := _unfolded(say("find-solid"), "balance"):
        solid.markdown(f"{say('find-solid-theory')}\n\n{say('find-solid-method')}")
    if not group:
        return ()
    with st.container(border=True):
        reasons(lookup.dataset, group)
        _side_by_side(group, groups)
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
        evidence=findings_evidence(lookup, cached.reliability(), findings, texts())
        if findings
        else (),
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
    said = texts()
    picked = st.radio(
        say("find-list-title"),
        keys,
        index=keys.index(chosen) if chosen in by_key else None,
        format_func=lambda key: candidate_title(by_key[key], dataset, said),
        captions=[candidate_caption(group[0], asked, said) for group in groups],
        key="candidates",
        help=say("find-list-help"),
    )
    state.choose_candidate(picked)
    return by_key.get(picked, ()) if picked else ()


def _side_by_side(group: tuple[Candidate, ...], groups: Sequence[tuple[Candidate, ...]]) -> None:
    """Lead to the patterns of the picked candidate and the best other one beside each other.

    The address names sources, never what was marked.
    """
    other = next((one[0] for one in groups if one[0].source != group[0].source), None)
    if other is not None:
        st.page_link(
            page_file("compare"),
            label=say("find-side-by-side", name=escape(other.name)),
            icon=":material/compare_arrows:",
            query_params={"with": f"{group[0].source},{other.source}"},
        )


def _none_of_these(ranking: Ranking) -> None:
    likely = ranking.none_of_these >= _NONE_LIKELY
    st.caption(say("find-none-likely") if likely else say("find-none-possible"))


def _together(lookup: Lookup, query: Query) -> str:
    """Say which sources explain together what none explains alone."""
    found = [one for one in best_combinations(lookup, query) if len(one.sources) > 1]
    said, clinical = texts(), state.clinical_names()
    lines = [
        f"- {combination_line(one, lookup.dataset.areas, said, clinical=clinical)}" for one in found
    ]
    return "\n".join(lines) or say("find-together-none")


def _unfolded(label: str, icon: str) -> DeltaGenerator | None:
    """Offer a folded box; it is filled only when open, so that a click repaints less."""
    box = st.expander(label, icon=f":material/{icon}:", key=f"unfold_{icon}", on_change="rerun")
    return box if box.open else None
