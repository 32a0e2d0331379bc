"""What every page shares: the title, the warning, the report of a broken dataset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.problems import Problem

_TEXT = Path(__file__).parent / "text"

DISCLAIMER = (
    "For learning and to support examination. It names muscles *known to refer pain* to a "
    "place; it does not diagnose. Left and right are always the patient's."
)


def prose(name: str) -> str:
    """Read a text of ``ui/text``, Markdown."""
    return (_TEXT / f"{name}.md").read_text(encoding="utf-8")


def page_top(title: str, lead: str) -> None:
    """Put the title and one sentence on what the page is for."""
    st.title(title, anchor=False)
    st.markdown(lead)


def page_bottom(dataset: Dataset) -> None:
    """Close a page with the disclaimer and the version of the data."""
    st.divider()
    st.caption(
        f"{DISCLAIMER} {len(dataset.muscles)} muscles, dataset {dataset.digest[:8]}, "
        "data CC BY 4.0. Nothing you mark leaves this computer."
    )


def broken_dataset(problems: Sequence[Problem]) -> None:
    """Show every problem of a dataset that was refused, instead of the app."""
    st.title("The data need mending", anchor=False)
    st.error(
        f"{len(problems)} problems were found in the files under data/. The app does not start "
        "on data it cannot trust. Mend the lines below and reload; "
        "`python -m referral_atlas check` shows the same list.",
        icon=":material/error:",
    )
    for problem in problems:
        st.text(str(problem))
