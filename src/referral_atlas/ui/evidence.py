"""Citations on the screen."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from referral_atlas.model import Dataset, Evidence
from referral_atlas.ui.words import evidence_line


def evidence_list(evidence: Iterable[Evidence], dataset: Dataset) -> None:
    """List citations, one a line, each with its kind and whether it was read."""
    st.markdown("\n".join(f"- {evidence_line(item, dataset.references)}" for item in evidence))
