"""The control that records one finding: yes, no, not examined."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape


def finding_control(finding: Finding, label: str, key: str) -> None:
    """Offer the answers; the one recorded for this sign or test is chosen.

    Parameters
    ----------
    finding : Finding
        What is asked; its answer is chosen where none is recorded.
    label : str
        What a screen reader says.
    key : str
        Of the widget.
    """
    known = {(one.source, one.side, one.item): one.answer for one in state.findings()}
    labels = {answer: say(f"answer-{answer.value}") for answer in Answer}
    st.segmented_control(
        escape(label),
        list(labels),
        default=known.get((finding.source, finding.side, finding.item), finding.answer),
        required=True,
        format_func=labels.__getitem__,
        key=key,
        label_visibility="collapsed",
        on_change=_record,
        args=(finding, key),
    )


def _record(finding: Finding, key: str) -> None:
    chosen = state.widget_value(key)
    answer = Answer(chosen) if isinstance(chosen, str) else Answer.NOT_EXAMINED
    state.record_finding(finding.model_copy(update={"answer": answer}))
