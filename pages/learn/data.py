"""Data: every table, the text of every entry, an entry of one's own checked, terms of use."""

from collections.abc import Callable

import streamlit as st

from referral_atlas.ui import cached, frame
from referral_atlas.ui.data_page import check, entry, preview, tables
from referral_atlas.ui.say import say

dataset = cached.dataset()
frame.page_top(say("data-title"), say("data-lead"))


@st.fragment
def browse() -> None:
    tables.browse(dataset, cached.tables())


@st.fragment
def check_own() -> None:
    checked = check.ask()
    if checked is not None:
        check.verdict(checked)
        preview.preview(cached.atlas(), dataset, checked)


PARTS: dict[str, Callable[[], None]] = {
    "browse": browse,
    "entry": lambda: entry.entry_text(dataset),
    "check": check_own,
    "terms": lambda: entry.licence(dataset),
}
part = st.segmented_control(
    say("data-part"),
    list(PARTS),
    default="entry" if entry.asked_kind() else "browse",
    required=True,
    format_func=lambda one: say(f"data-part-{one}"),
    label_visibility="collapsed",
    key=entry.PART,
)
PARTS[part or "browse"]()
