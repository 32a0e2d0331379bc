"""Study: cards made from the atlas, asked again when they are about to be forgotten."""

import streamlit as st

from referral_atlas.ui import cached, frame
from referral_atlas.ui.say import say
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study.choose import choose
from referral_atlas.ui.study.keeping import open_kept
from referral_atlas.ui.study.standing import progress_file, statistics
from referral_atlas.ui.study.table import table

deck = cached.deck()
open_kept()


@st.fragment
def study() -> None:
    """One card at a time; an answer runs nothing else again."""
    if notice := study_state.take_notice():
        (st.error if notice.fault else st.success)(notice.text)
    sitting = study_state.desk().sitting
    if sitting is not None:
        table(deck, sitting)
        return
    frame.page_top(say("study-title"), say("study-lead"))
    choose(deck)
    st.subheader(say("study-standing"), anchor=False)
    statistics(deck)
    with st.expander(say("study-file"), icon=":material/save:"):
        progress_file(deck)
    with st.expander(say("study-how"), icon=":material/help:"):
        st.markdown(say("study-how-text"))


study()
