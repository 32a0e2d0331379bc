"""The visit being recorded, in the session only until its owner saves the file.

Drawing, complaint and findings are those the other pages work on; the rest of the visit lies
here. So Find and Assess never disagree about where it hurts.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import streamlit as st

from referral_atlas.report.visit import Visit
from referral_atlas.ui.state.choices import complaint, set_complaint
from referral_atlas.ui.state.drawing import drawing, set_drawing
from referral_atlas.ui.state.findings import findings, forget_findings, record_finding

_VISIT = "referral_atlas_visit"
_EARLIER = "referral_atlas_earlier_visit"
_GENERATION = "referral_atlas_visit_generation"
_OPENED = "referral_atlas_opened_visit"
_ALARM = "referral_atlas_alarm"


def visit(dataset_version: str = "") -> Visit:
    """Everything recorded so far.

    Parameters
    ----------
    dataset_version : str, optional
        Version of the data, written into the visit.
    """
    return _kept().model_copy(
        update={
            "dataset": dataset_version,
            "complaint": complaint(),
            "marks": dict(drawing().marks),
            "findings": findings(),
        }
    )


def update_visit(**changes: Any) -> None:
    """Change parts of the visit that lie here: label, day, red flags, pain, movements, words.

    Raises
    ------
    pydantic.ValidationError
        If a value is not one the visit can hold; nothing changes then.
    """
    kept = _kept()
    fields = {name: getattr(kept, name) for name in Visit.model_fields}
    st.session_state[_VISIT] = Visit.model_validate({**fields, **changes})


def open_visit(opened: Visit) -> None:
    """Put a saved visit in the place of the present one."""
    st.session_state[_VISIT] = opened
    st.session_state[_OPENED] = opened
    set_drawing(opened.drawing)
    set_complaint(opened.complaint)
    forget_findings()
    for finding in opened.findings:
        record_finding(finding)
    _next_generation()


def start_visit() -> None:
    """Begin anew: nothing of the former visit stays, the earlier one to compare with neither."""
    open_visit(_empty())
    st.session_state.pop(_EARLIER, None)


def earlier_visit() -> Visit | None:
    """The visit the present one is compared with."""
    found = st.session_state.get(_EARLIER)
    return found if isinstance(found, Visit) else None


def set_earlier_visit(chosen: Visit | None) -> None:
    """Compare with another visit, or with none."""
    st.session_state[_EARLIER] = chosen


def opened_visit() -> Visit:
    """The visit as it was opened or begun, before any change."""
    found = st.session_state.get(_OPENED)
    return found if isinstance(found, Visit) else _empty()


def alarm() -> bool:
    """Whether the visitor said yes to the red flags that stood open together."""
    return bool(st.session_state.get(_ALARM)) and bool(drawing().areas)


def set_alarm(chosen: bool) -> None:
    """Take down that one of the red flags asked together is there, or that none is."""
    st.session_state[_ALARM] = chosen


def visit_key(name: str) -> str:
    """Key of a widget of the visit; another visit gets new ones, so that none shows the old."""
    return f"visit_{name}:{st.session_state.get(_GENERATION, 0)}"


def _next_generation() -> None:
    st.session_state[_GENERATION] = int(st.session_state.get(_GENERATION, 0)) + 1


def _empty() -> Visit:
    return Visit(day=datetime.now(UTC).date())


def _kept() -> Visit:
    found = st.session_state.get(_VISIT)
    if not isinstance(found, Visit):
        found = _empty()
        st.session_state[_VISIT] = found
    return found
