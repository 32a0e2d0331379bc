"""Citations on the screen."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from referral_atlas.model import Dataset, Evidence
from referral_atlas.ui.say import texts
from referral_atlas.ui.words import evidence_line


def evidence_list(evidence: Iterable[Evidence], dataset: Dataset) -> None:
    """List citations, one a line, each with its kind and whether it was read."""
    said = texts()
    lines = [f"- {evidence_line(item, dataset.references, said)}" for item in evidence]
    st.markdown("\n".join(lines))
