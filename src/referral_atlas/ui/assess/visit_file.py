"""Opening a visit from the file its owner kept."""

from __future__ import annotations

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.report.visit import OpenedVisit, VisitFileError, visit_from_json
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape


def read_upload(dataset: Dataset, name: str, label: str) -> OpenedVisit | None:
    """Offer to choose a file, and read it.

    Parameters
    ----------
    dataset : Dataset
        What is known now.
    name : str
        Part of the widget's key.
    label : str
        What the file is wanted for.

    Returns
    -------
    OpenedVisit or None
        None while there is no file, or where it was refused; the reason is shown then.
    """
    chosen = st.file_uploader(
        label, type=["json"], key=state.visit_key(f"file_{name}"), max_upload_size=1
    )
    if chosen is None:
        return None
    try:
        opened = visit_from_json(chosen.getvalue(), dataset)
    except VisitFileError as refused:
        st.error(say(refused.reason, detail=escape(refused.detail)), icon=":material/block:")
        return None
    if opened.set_aside:
        _say_what_changed(dataset, opened)
    return opened


def _say_what_changed(dataset: Dataset, opened: OpenedVisit) -> None:
    """Say which versions of the data met, and name all that was left out."""
    told = say(
        "visit-set-aside",
        then=escape(opened.visit.dataset) or "unknown",
        now=escape(dataset.info.version),
    )
    st.warning("\n".join([told, "", *(f"- {escape(one)}" for one in opened.set_aside)]))
