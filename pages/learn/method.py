"""Method and limits: how the look-up works, how sure it is, and what is missing."""

from collections.abc import Callable

import streamlit as st

from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.method import knowledge, limits, ranking
from referral_atlas.ui.say import say
from referral_atlas.vocabulary import Audience

dataset = cached.dataset()
results = cached.ranking_results()
frame.page_top(say("method-title"), say("method-lead"))

PARTS: dict[str, Callable[[], None]] = {
    "steps": lambda: ranking.steps(dataset),
    "score": lambda: ranking.score(results),
    "stability": ranking.stability,
    "measured": lambda: ranking.measured(results),
    "grades": lambda: knowledge.grades(dataset),
    "reliability": lambda: knowledge.reliability(dataset),
    "base": lambda: knowledge.base_rates(dataset),
    "critics": lambda: knowledge.critics(dataset),
    "missing": lambda: limits.missing(dataset),
    "privacy": limits.privacy,
    "correct": limits.correct,
}

with st.container(width=900, gap="medium"):
    with st.container(gap="small"):
        st.info(say("method-no-diagnosis"), icon=":material/info:")
        halves = list(PARTS)[: len(PARTS) // 2 + 1], list(PARTS)[len(PARTS) // 2 + 1 :]
        for column, keys in zip(st.columns(2), halves, strict=True):
            lines = [f"[{say(f'method-contents-{key}')}](#{key})" for key in keys]
            column.markdown("  \n".join(lines))
    for key, part in PARTS.items():
        with st.container(gap="xsmall"):
            st.subheader(say(f"method-contents-{key}"), anchor=key)
            part()
    if state.audience() is not Audience.CLINICIAN:
        st.caption(say("method-more", reader=say("audience-clinician")))
