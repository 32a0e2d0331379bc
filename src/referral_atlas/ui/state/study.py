"""What one visitor studies: what is wanted, the sitting, the marks on its map, the progress."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

import streamlit as st

from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.study.order import Choice
from referral_atlas.study.progress import Progress
from referral_atlas.study.session import Sitting
from referral_atlas.ui.history import History
from referral_atlas.ui.map_edits import EditKind, MapEdit

_STUDY = "referral_atlas_study"
_HISTORY = "referral_atlas_study_marks"
_PROGRESS = "referral_atlas_study_progress"
_OPENED = "referral_atlas_study_opened"
_NOTICE = "referral_atlas_study_notice"
_FILES = "referral_atlas_study_files"

Mode = Literal["choose", "type"]
"""Whether names are offered or have to be remembered."""


@dataclass(frozen=True)
class Desk:
    """What is being studied."""

    choice: Choice = field(default_factory=Choice)
    mode: Mode = "choose"
    sitting: Sitting | None = None


def desk() -> Desk:
    """What the visitor is studying."""
    found = st.session_state.get(_STUDY)
    # After a hot reload of the code the stored object is of the former class.
    return found if isinstance(found, Desk) else Desk()


def set_desk(new: Desk) -> None:
    """Study something else, or go on."""
    st.session_state[_STUDY] = new


def progress() -> Progress:
    """What the visitor has learned."""
    found = st.session_state.get(_PROGRESS)
    return found if isinstance(found, Progress) else Progress()


def set_progress(new: Progress) -> None:
    """Replace what was learned."""
    st.session_state[_PROGRESS] = new


def first_visit() -> bool:
    """Whether the page runs for the first time in this session; only the first call says so."""
    if st.session_state.get(_OPENED):
        return False
    st.session_state[_OPENED] = True
    return True


@dataclass(frozen=True)
class Notice:
    """One message to show once, and whether it tells of a fault."""

    text: str
    fault: bool = False


def set_notice(text: str, *, fault: bool = False) -> None:
    """Leave a message for the next run."""
    st.session_state[_NOTICE] = Notice(text, fault)


def take_notice() -> Notice | None:
    """Take the message, if there is one."""
    found = st.session_state.pop(_NOTICE, None)
    return found if isinstance(found, Notice) else None


# ---------------------------------------------------------------- marks of the question


def marks() -> PainDrawing:
    """The areas marked as an answer."""
    return _history().present


def can_go() -> tuple[bool, bool]:
    """Whether there is a step to undo, and one to redo."""
    return bool(_history().past), bool(_history().future)


def forget_marks() -> None:
    """Start a question without marks and without steps."""
    st.session_state[_HISTORY] = History()


def set_marks(areas: Iterable[str]) -> None:
    """Mark exactly some areas."""
    st.session_state[_HISTORY] = _history().changed_to(PainDrawing().with_marked(areas))


def apply_marks(edits: Iterable[MapEdit]) -> None:
    """Carry out what was done on the map of the question."""
    for edit in edits:
        history = _history()
        match edit.kind:
            case EditKind.MARK:
                history = history.changed_to(history.present.with_marked(edit.areas))
            case EditKind.UNMARK:
                history = history.changed_to(history.present.without(edit.areas))
            case EditKind.CLEAR:
                history = history.changed_to(PainDrawing())
            case EditKind.UNDO:
                history = history.undone()
            case EditKind.REDO:
                history = history.redone()
            case EditKind.PICK:
                continue
        st.session_state[_HISTORY] = history


def _history() -> History:
    found = st.session_state.get(_HISTORY)
    return found if isinstance(found, History) else History()


def opened_files() -> int:
    """How many files were taken up or refused in this session."""
    found = st.session_state.get(_FILES)
    return found if isinstance(found, int) else 0


def count_opened_file() -> None:
    """Count one more file."""
    st.session_state[_FILES] = opened_files() + 1
