"""Red flags, asked one by one; a yes stays in sight on every step."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.lookup.red_flags import red_flags_for
from referral_atlas.model import Dataset, RedFlag
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, Urgency


def flags_step(dataset: Dataset) -> None:
    """Ask what belongs to the marked places, and what is asked of any pain."""
    flags = red_flags_for(dataset, state.drawing().areas)
    keys = {id(flag): key for key, flag in dataset.red_flags.items()}
    answers = state.visit().red_flags
    open_ = sum(keys[id(flag)] not in answers for flag in flags)
    st.markdown(say("assess-flags-lead", total=len(flags), left=open_))
    with st.container(horizontal=True):
        st.button(
            say("assess-flags-all-no"),
            icon=":material/done_all:",
            on_click=_all_no,
            args=([keys[id(flag)] for flag in flags],),
            key="assess_flags_all_no",
            help=say("assess-flags-all-no-help"),
        )
    for urgency in Urgency:
        asked = [flag for flag in flags if flag.urgency is urgency]
        if asked:
            st.subheader(say(f"urgency-{urgency.value}"), anchor=False)
            for flag in asked:
                _question(keys[id(flag)], flag)
    with st.expander(say("assess-sources"), icon=":material/menu_book:"):
        evidence_list({item: None for flag in flags for item in flag.evidence}, dataset)


def flags_banner(dataset: Dataset) -> None:
    """Keep every yes in sight, whatever step is open."""
    yes = [dataset.red_flags[key] for key, answer in state.visit().red_flags.items() if answer]
    for flag in sorted(yes, key=lambda one: list(Urgency).index(one.urgency)):
        told = say("assess-flag-yes", why=escape(flag.why), action=escape(flag.action))
        show = st.error if flag.urgency is Urgency.EMERGENCY else st.warning
        show(told, icon=":material/emergency:")


def _question(key: str, flag: RedFlag) -> None:
    clinical = state.audience() is Audience.CLINICIAN
    told = f"{escape(flag.clinical)}: *{escape(flag.why)}*" if clinical else escape(flag.question)
    text, answer = st.columns([7, 3], vertical_alignment="center")
    text.markdown(told)
    widget = state.visit_key(f"flag_{key}")
    known = state.visit().red_flags
    answer.segmented_control(
        escape(flag.clinical if clinical else flag.question),
        [True, False],
        default=known.get(key),
        format_func=lambda yes: say("answer-yes") if yes else say("answer-no"),
        key=widget,
        label_visibility="collapsed",
        on_change=_answer,
        args=(key, widget),
    )


def _answer(key: str, widget: str) -> None:
    chosen = state.widget_value(widget)
    answers = {k: v for k, v in state.visit().red_flags.items() if k != key}
    if isinstance(chosen, bool):
        answers[key] = chosen
    state.update_visit(red_flags=answers)


def _all_no(keys: Sequence[str]) -> None:
    """Answer with no what was not answered; a yes is never taken back."""
    answers = dict(state.visit().red_flags)
    for key in keys:
        if key not in answers:
            answers[key] = False
            state.set_widget_value(state.visit_key(f"flag_{key}"), False)
    state.update_visit(red_flags=answers)
