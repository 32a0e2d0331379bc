"""Assess: one visit from history to record."""

import streamlit as st

from referral_atlas.ui import cached, frame
from referral_atlas.ui.assess.course_step import course_step
from referral_atlas.ui.assess.examine_step import examine_step
from referral_atlas.ui.assess.flags_step import flags_banner, flags_step
from referral_atlas.ui.assess.history_step import history_step
from referral_atlas.ui.assess.steps import step_bar
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import page_file

frame.page_top(say("assess-title"), say("assess-lead"))


@st.fragment
def visit() -> None:
    """Only the step in hand is sent to the browser."""
    dataset = cached.dataset()
    step = step_bar()
    flags_banner(dataset)
    if step == "history":
        history_step(dataset)
    elif step == "flags":
        flags_step(dataset)
    elif step == "examine":
        examine_step(cached.lookup(), cached.reliability())
    else:
        course_step(dataset, cached.atlas())

    # A button, and in here: it sends along what still stands half typed in a box, which a link,
    # or a button outside the fragment, may overtake and lose.
    if st.button(say("assess-to-report"), icon=":material/print:", key="assess_to_report"):
        st.switch_page(page_file("report"))


visit()
