"""The report on the screen, block by block, as it will be printed."""

from __future__ import annotations

import re

import streamlit as st

from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.report.content import Block, ReportContent, report_content
from referral_atlas.report.visit import Visit
from referral_atlas.ui import state
from referral_atlas.ui.say import texts
from referral_atlas.ui.words import escape

_NUMBER = re.compile(r"^(\d+)\.")
"""A number that Markdown shall make a list of."""


def report_view(lookup: Lookup, book: ReliabilityBook, visit: Visit) -> ReportContent:
    """Show what the printed page will say."""
    content = report_content(lookup, book, visit, texts(), clinical=state.clinical_names())
    with st.container(border=True):
        facts = " · ".join(f"{escape(name)}: {escape(value)}" for name, value in content.facts)
        st.markdown(f"#### {escape(content.title)}\n{facts}")
        first, *rest = content.blocks
        if first.urgent:
            st.error(_block(first), icon=":material/emergency:")
        else:
            st.markdown(_block(first))
        for block in (content.drawing, *rest):
            if block.lines:
                st.markdown(_block(block))
    return content


def _block(block: Block) -> str:
    listed = "\n".join(_item(line, numbered=block.numbered) for line in block.lines)
    return f"**{escape(block.title)}**\n\n{listed}"


def _item(line: str, *, numbered: bool) -> str:
    if numbered and (number := _NUMBER.match(line)):
        return number[0] + escape(line[number.end() :])
    return "- " + escape(line)
