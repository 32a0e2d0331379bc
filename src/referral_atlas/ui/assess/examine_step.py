"""Candidates, what to examine next, and the recorders; the list follows every finding."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.lookup.candidates import Candidate, Ranking
from referral_atlas.lookup.examination import Examination, next_examinations
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.grouping import group_alike
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.model import SourceTest
from referral_atlas.report.content import ranked
from referral_atlas.ui import state
from referral_atlas.ui.assess.palpation import palpation_recorder
from referral_atlas.ui.finding_control import finding_control
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import candidate_title, escape, fit_bar, grade_letter
from referral_atlas.vocabulary import CompetingSourceId

_LISTED = 10


def examine_step(lookup: Lookup, book: ReliabilityBook) -> None:
    """Show the candidates beside what can be recorded of them."""
    visit = state.visit()
    if not visit.marks:
        st.info(say("assess-nothing-marked"), icon=":material/touch_app:")
        return
    ranking = ranked(lookup, book, visit, top=_LISTED)
    list_side, record_side = st.columns([5, 6], gap="large")
    with list_side:
        _candidates(ranking, lookup)
    with record_side:
        _next(lookup, book, ranking)
        with st.container(border=True):
            st.subheader(say("palpation-title"), anchor=False)
            palpation_recorder(
                lookup,
                book,
                [(one.muscle, one.side) for one in ranking.candidates if one.muscle],
            )
        _tests(lookup, ranking)


def _candidates(ranking: Ranking, lookup: Lookup) -> None:
    st.subheader(say("assess-candidates"), anchor=False)
    widespread = ranking.widespread
    spread = "widespread" if widespread.is_generalised else "regional"
    st.markdown(
        say(
            "assess-spread",
            kind=spread,
            regions=len(widespread.regions),
            index=widespread.index,
        )
    )
    groups = group_alike(ranking.candidates, lookup.dataset.muscles)
    st.markdown("\n".join(_line(group, lookup) for group in groups))
    st.caption(say("assess-candidates-note"))


def _line(group: Sequence[Candidate], lookup: Lookup) -> str:
    lead = group[0]
    low, high = lead.rank_range
    words = texts()
    moves = "" if low == high else f" ({words.ordinal(low)}–{words.ordinal(high)})"
    return (
        f"1. {candidate_title(group, lookup.dataset, words)}  \n"
        f"   {fit_bar(lead.fit)} {grade_letter(lead.grade, words)}:gray[{moves}]"
    )


def _next(lookup: Lookup, book: ReliabilityBook, ranking: Ranking) -> None:
    proposed = next_examinations(lookup, book, ranking, state.findings(), top=3)
    st.subheader(say("assess-next"), anchor=False)
    if not proposed:
        st.markdown(say("assess-next-none"))
        return
    for item in proposed:
        text, answer = st.columns([6, 4], vertical_alignment="center")
        side = f", {say(f'side-{item.side.value}')}" if item.side else ""
        text.markdown(
            f"**{escape(item.name)}**{side}: {_item_name(item, lookup)}",
            help=escape(item.how) if item.how else None,
        )
        with answer:
            finding_control(
                Finding(
                    source=item.source,
                    side=item.side,
                    item=item.item,
                    answer=Answer.NOT_EXAMINED,
                ),
                item.item_name,
                state.visit_key(f"next_{item.source}_{item.side}_{item.item}"),
            )
    st.caption(say("assess-next-note"))


def _item_name(item: Examination, lookup: Lookup) -> str:
    if item.source in lookup.dataset.muscles:
        return say(f"sign-{item.item}")
    return escape(item.item_name)


def _tests(lookup: Lookup, ranking: Ranking) -> None:
    """Record the published tests of the joints, nerves and organs in the list."""
    others = [one for one in ranking.candidates if one.kind and _tests_of(lookup, one)]
    if not others:
        return
    with st.expander(say("assess-tests"), icon=":material/experiment:"):
        for one in others:
            side = f", {say(f'side-{one.side.value}')}" if one.side else ""
            for key, test in _tests_of(lookup, one).items():
                text, answer = st.columns([6, 4], vertical_alignment="center")
                text.markdown(
                    f"**{escape(one.name)}**{side}: {escape(test.name)}  \n:gray[:small["
                    + say(
                        "assess-accuracy",
                        sensitivity=f"{test.sensitivity:g}",
                        specificity=f"{test.specificity:g}",
                    )
                    + "]]"
                )
                with answer:
                    finding_control(
                        Finding(
                            source=one.source, side=one.side, item=key, answer=Answer.NOT_EXAMINED
                        ),
                        test.name,
                        state.visit_key(f"test_{one.source}_{one.side}_{key}"),
                    )


def _tests_of(lookup: Lookup, one: Candidate) -> dict[str, SourceTest]:
    return dict(lookup.dataset.competing_sources[CompetingSourceId(one.source)].tests)
