"""Report: the visit on one page to print, and as files to keep."""

import streamlit as st

from referral_atlas.ui import cached, frame, state
from referral_atlas.ui.assess.keep import downloads, keep_or_open
from referral_atlas.ui.assess.report_view import report_view
from referral_atlas.ui.say import say

frame.page_top(say("report-page-title"), say("report-page-lead"))
dataset = cached.dataset()
visit = state.visit(dataset.info.version)
keep_or_open(dataset, visit)
if visit.marks or visit.findings or visit.notes:
    above = st.container()
    content = report_view(cached.lookup(), cached.reliability(), visit)
    with above:
        downloads(cached.lookup(), cached.reliability(), cached.atlas(), visit, content)
else:
    st.info(say("report-empty"), icon=":material/draft:")
