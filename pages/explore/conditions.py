"""Conditions: what each is, where it hurts, its muscles and what else to think of."""

import streamlit as st

from referral_atlas.ui import cached, condition_card, frame
from referral_atlas.ui.needling import for_condition
from referral_atlas.ui.say import say

dataset = cached.dataset()
if not dataset.conditions:
    frame.page_top(say("condition-title"), say("condition-lead"))
    st.info(say("condition-none"), icon=":material/hourglass_empty:")
    frame.page_bottom(dataset)
    st.stop()
condition_id = condition_card.condition_picker(dataset)
if condition_id is None:
    frame.page_top(say("condition-title"), say("condition-lead"))
    frame.page_bottom(dataset)
    st.stop()
condition = dataset.conditions[condition_id]
condition_card.heading(condition)
condition_card.red_flags(dataset, condition)
text_side, body_side = st.columns([11, 9], gap="large")
with text_side:
    condition_card.what_it_is(condition)
    condition_card.look_up_button(condition_id)
with body_side:
    condition_card.where_it_hurts(cached.atlas(), dataset, condition)
condition_card.muscles(dataset, condition)
condition_card.consider(dataset, condition)
for_condition.show(dataset, condition_id)
condition_card.sources(dataset, condition)
