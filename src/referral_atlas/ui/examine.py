"""What to examine next, and recording what was found."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.candidates import Ranking
from referral_atlas.lookup.examination import Examination, next_examinations
from referral_atlas.lookup.findings import Answer, Finding, item_in_words, items_of
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.texts import Texts
from referral_atlas.ui import state
from referral_atlas.ui.finding_control import finding_control
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience

_AGREEMENT = (
    (0.8, "almost_perfect"),
    (0.6, "substantial"),
    (0.4, "moderate"),
    (0.2, "fair"),
    (0.0, "slight"),
)
"""Lower bounds of kappa and what Landis and Koch (1977) call what lies above."""


def agreement_in_words(kappa: float | None, texts: Texts) -> str:
    """Say how far two examiners agree on a sign."""
    if kappa is None:
        return texts("examine-agreement-unknown")
    level = next((word for bound, word in _AGREEMENT if kappa > bound), "poor")
    return texts("examine-agreement", level=level, kappa=kappa)


def examine(lookup: Lookup, book: ReliabilityBook, ranking: Ranking) -> None:
    """Propose the most telling items; a clinician records what was found.

    Parameters
    ----------
    lookup : Lookup
        The look-up that ranked.
    book : ReliabilityBook
        How far each sign can be trusted.
    ranking : Ranking
        Its answer with the findings so far.
    """
    known = state.findings()
    proposed = next_examinations(lookup, book, ranking, known)
    audience = state.audience()
    if audience is Audience.CLINICIAN and (proposed or known):
        _recorder(lookup, proposed, known)
    elif not proposed:
        st.markdown(say("examine-nothing"))
    elif audience is Audience.PATIENT:
        asked = dict.fromkeys((item.name, item.side) for item in proposed)
        lines = [
            f"- {say('examine-ask', name=escape(name), side=side.value if side else 'none')}"
            for name, side in asked
        ]
        st.markdown("\n".join([f"{say('examine-lead')}\n", *lines]))
    else:
        lines = [f"1. {_line(lookup, item, texts())}" for item in proposed]
        st.markdown("\n".join([f"{say('examine-lead')}\n", *lines]))
        st.caption(say("examine-how-to-record"))


def _recorder(
    lookup: Lookup, proposed: tuple[Examination, ...], known: tuple[Finding, ...]
) -> None:
    for item in proposed:
        st.markdown(_line(lookup, item, texts()))
        blank = Finding(
            source=item.source, side=item.side, item=item.item, answer=Answer.NOT_EXAMINED
        )
        _answer(blank, item_in_words(lookup, blank, texts()))
    if known:
        st.markdown(f"**{say('examine-recorded')}**")
    for finding in known:
        name = item_in_words(lookup, finding, texts())
        st.markdown(escape(name))
        _answer(finding, name)
    st.caption(say("examine-legend"))


def _place(item: Examination, texts: Texts) -> str:
    side = f", {texts(f'side-{item.side.value}')}" if item.side else ""
    return f"**{escape(item.name)}**{side}"


def _line(lookup: Lookup, item: Examination, texts: Texts) -> str:
    """Write one proposed item as Markdown; how it is done is for those who do it."""
    name = items_of(lookup, item.source, texts)[item.item]
    told = item.how if texts.audience is Audience.CLINICIAN else None
    how = f" {escape(told.rstrip('. '))}." if told else ""
    agreement = agreement_in_words(item.kappa, texts)
    return f"{_place(item, texts)}: {escape(name)}.{how} :gray[{agreement}.]"


def _answer(finding: Finding, label: str) -> None:
    finding_control(finding, label, f"finding:{finding.side}:{finding.source}:{finding.item}")
