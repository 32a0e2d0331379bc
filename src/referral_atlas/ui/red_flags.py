"""What to ask before reading on: red flags, the most urgent first.

Every click repaints this, so each urgency is one element on the page and not one a question,
and the lines are kept short enough for the ranking to stay in sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from referral_atlas.lookup.red_flags import red_flags_for, red_flags_of_any_pain
from referral_atlas.model import Dataset, Evidence, RedFlag
from referral_atlas.texts import Texts
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, Language, Urgency

_OPEN = 6
"""Questions that stand open; more only if they are emergencies. Beyond that nobody reads on."""


def red_flags_before(dataset: Dataset, marked: Sequence[str]) -> None:
    """Show what to ask before reading on.

    Every emergency of the marked places stands open, and what must be seen today as far as
    there is room; the rest, and what is asked of any pain, is folded.

    Parameters
    ----------
    dataset : Dataset
        Its red flags.
    marked : sequence of str
        The sided areas that are marked.
    """
    flags = red_flags_for(dataset, marked)
    keys = {id(flag): key for key, flag in dataset.red_flags.items()}
    answers = state.visit().red_flags
    shown, folded = _divided(flags)
    open_ = [flag for flag in shown if answers.get(keys[id(flag)]) is not False]
    if state.alarm():
        _alarm(open_ or shown)
    if open_:
        _questions(open_, before=say("flags-before"))
        _answer([keys[id(flag)] for flag in open_])
    else:
        _answered([keys[id(flag)] for flag in shown])
    # The label stays the same, so that the browser keeps the box it has.
    more = st.expander(
        say("flags-more"),
        icon=":material/help:",
        key="red_flags_more",
        on_change="rerun",
    )
    if more.open:  # what is folded is not made, so that a click on the map repaints less
        with more:
            _questions(folded)
            st.markdown(f"**{say('flags-sources')}**")
            evidence_list(_passages(flags), dataset)


def _answer(asked: Sequence[str]) -> None:
    """Take one answer to all that stands open; a yes holds the list back."""
    with st.container(horizontal=True):
        st.button(
            say("flags-none"),
            on_click=_deny,
            args=(asked,),
            icon=":material/check:",
            key="flags_no",
        )
        st.button(
            say("flags-any"),
            on_click=state.set_alarm,
            args=(True,),
            icon=":material/emergency:",
            key="flags_yes",
        )


def _deny(asked: Sequence[str]) -> None:
    state.set_alarm(False)
    answers = state.visit().red_flags
    state.update_visit(red_flags={**answers, **dict.fromkeys(asked, False)})


def _answered(asked: Sequence[str]) -> None:
    """Say that nothing stands open, and offer to ask again."""

    def again() -> None:
        kept = {key: yes for key, yes in state.visit().red_flags.items() if key not in asked}
        state.update_visit(red_flags=kept)

    st.button(
        say("flags-answered", count=len(asked)),
        on_click=again,
        icon=":material/check_circle:",
        type="tertiary",
        help=say("flags-ask-again"),
        key="flags_again",
    )


def _alarm(flags: Sequence[RedFlag]) -> None:
    """Say what to do on a yes: the most urgent of what was asked."""
    urgency = min((flag.urgency for flag in flags), key=list(Urgency).index)
    st.error(
        say("flags-alarm", action=say(f"flags-usual-{urgency.value}")), icon=":material/emergency:"
    )
    st.button(say("flags-checked"), on_click=state.set_alarm, args=(False,), key="flags_checked")


def red_flags_overview(dataset: Dataset) -> None:
    """Show every emergency and what to ask of any pain, folded, for before anything is marked."""
    with st.expander(say("flags-overview"), icon=":material/emergency:"):
        _questions(red_flags_of_any_pain(dataset))


def red_flag_text(flags: Sequence[RedFlag], urgency: Urgency, texts: Texts) -> str:
    """Write the questions of one urgency as Markdown: what to do, and when.

    Parameters
    ----------
    flags : sequence of RedFlag
        Those of that urgency.
    urgency : Urgency
        How soon help is needed on a yes.
    texts : Texts
        The reader: a clinician is asked in clinical words and told what a yes may mean, the
        others in plain words that name no disease.
    """
    # A flag that is not translated yet says it in English.
    usual = [
        Texts(language)(f"flags-usual-{urgency.value}")
        for language in (texts.language, Language.ENGLISH)
    ]
    label, action = texts(f"urgency-{urgency.value}"), texts(f"flags-usual-{urgency.value}")
    head = texts("flags-head", urgency=label)
    # What must be seen today is called just that.
    if urgency is not Urgency.URGENT and any(flag.action in usual for flag in flags):
        head += f" **{action}**"
    clinical = texts.audience is Audience.CLINICIAN
    return "\n".join([f"{head}\n", *(_line(flag, usual, clinical=clinical) for flag in flags)])


def _line(flag: RedFlag, usual: Sequence[str], *, clinical: bool) -> str:
    asked = f"{escape(flag.clinical)}: {escape(flag.why)}." if clinical else escape(flag.question)
    besides = "" if flag.action in usual else flag.action
    for said in usual:
        besides = besides.removeprefix(f"{said[:-1]}; ")
    action = f" **{escape(besides[0].upper() + besides[1:])}**" if besides else ""
    return f"- {asked}{action}"


def _divided(flags: Sequence[RedFlag]) -> tuple[list[RedFlag], list[RedFlag]]:
    """Part the flags, the most urgent of the marked places first, in open and folded."""
    shown: list[RedFlag] = []
    folded: list[RedFlag] = []
    for flag in flags:
        emergency = flag.urgency is Urgency.EMERGENCY
        today = flag.urgency is Urgency.URGENT and not flag.is_general and len(shown) < _OPEN
        (shown if emergency or today else folded).append(flag)
    return shown, folded


def _questions(flags: Iterable[RedFlag], *, before: str = "") -> None:
    asked: dict[Urgency, list[RedFlag]] = {}
    for flag in flags:
        asked.setdefault(flag.urgency, []).append(flag)
    for urgency in Urgency:
        if urgency not in asked:
            continue
        text = red_flag_text(asked[urgency], urgency, texts())
        if before:  # said once, in the first box: one element fewer to repaint
            text, before = f"**{before}** {text}", ""
        if urgency is Urgency.EMERGENCY:
            st.error(text)
        elif urgency is Urgency.URGENT:
            st.warning(text)
        else:
            st.markdown(text)


def _passages(flags: Iterable[RedFlag]) -> list[Evidence]:
    """The cited passages of some flags, each once."""
    found = {(item.source, item.locator): item for flag in flags for item in flag.evidence}
    return list(found.values())
