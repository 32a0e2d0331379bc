"""What to examine next, and recording what was found."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.candidates import Ranking
from referral_atlas.lookup.examination import Examination, next_examinations
from referral_atlas.lookup.findings import Answer, Finding, item_in_words
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.ui import state
from referral_atlas.ui.say import texts
from referral_atlas.ui.words import escape

_ANSWER_LABEL = {Answer.YES: "Yes", Answer.NO: "No", Answer.NOT_EXAMINED: "Not examined"}

_AGREEMENT = (
    (0.8, "almost perfect"),
    (0.6, "substantial"),
    (0.4, "moderate"),
    (0.2, "fair"),
    (0.0, "slight"),
)
"""Lower bounds of kappa and what Landis and Koch (1977) call what lies above."""


def agreement_in_words(kappa: float | None) -> str:
    """Say how far two examiners agree on a sign."""
    if kappa is None:
        return "nobody has measured how far examiners agree"
    word = next((word for bound, word in _AGREEMENT if kappa > bound), "poor")
    return f"agreement of examiners {word} (kappa {kappa:.2f})"


def examination_line(item: Examination, *, clinical: bool) -> str:
    """Write one proposed item as Markdown."""
    side = f", {item.side.value}" if item.side else ""
    how = f" {escape(item.how.rstrip('. '))}." if clinical and item.how else ""
    return (
        f"**{escape(item.name)}**{side}: {escape(item.item_name)}.{how} "
        f":gray[{agreement_in_words(item.kappa).capitalize()}.]"
    )


def examine(lookup: Lookup, book: ReliabilityBook, ranking: Ranking, *, clinical: bool) -> None:
    """Propose the most telling items; a clinician records what was found.

    Parameters
    ----------
    lookup : Lookup
        The look-up that ranked.
    book : ReliabilityBook
        How far each sign can be trusted.
    ranking : Ranking
        Its answer with the findings so far.
    clinical : bool
        Say how each item is done and offer to record it; else only name what can be checked.
    """
    known = state.findings()
    proposed = next_examinations(lookup, book, ranking, known)
    if not proposed and not known:
        st.markdown("Nothing listed here would tell the candidates apart.")
        return
    if not clinical:
        st.markdown("What an examiner could check, the most telling first:")
        st.markdown("\n".join(f"1. {examination_line(one, clinical=False)}" for one in proposed))
        st.caption("To record what was found, choose clinical names below the map.")
        return
    for item in proposed:
        st.markdown(examination_line(item, clinical=True))
        blank = Finding(
            source=item.source, side=item.side, item=item.item, answer=Answer.NOT_EXAMINED
        )
        _answer(blank, f"{item.name}: {item.item_name}")
    if known:
        st.markdown("**Recorded**")
    for finding in known:
        name = item_in_words(lookup, finding, texts())
        st.markdown(escape(name))
        _answer(finding, name)
    st.caption(
        "A finding moves its source in the list by what the sign is worth. One at a muscle never "
        "lowers a joint, a nerve or an organ. Clearing the marks clears the findings."
    )


def _answer(finding: Finding, label: str) -> None:
    key = f"finding:{finding.side}:{finding.source}:{finding.item}"
    st.segmented_control(
        label,
        list(Answer),
        default=finding.answer,
        required=True,
        format_func=_ANSWER_LABEL.__getitem__,
        label_visibility="collapsed",
        key=key,
        on_change=_record,
        args=(finding, key),
    )


def _record(finding: Finding, key: str) -> None:
    chosen = state.widget_value(key)
    answer = Answer(chosen) if isinstance(chosen, str) else Answer.NOT_EXAMINED
    state.record_finding(finding.model_copy(update={"answer": answer}))
