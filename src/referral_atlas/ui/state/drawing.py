"""The pain drawing of the session, its steps back and forth, and edits made on the map.

One drawing drives every control: the map, the list and the sliders all read and change it
through the functions here. It lives in the session only: never in the address, a log or a
file that was not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import EllipsisType

import streamlit as st

from referral_atlas.lookup.pain_drawing import Mark, PainDrawing, PainQuality
from referral_atlas.ui.history import History
from referral_atlas.ui.map_edits import EditKind, MapEdit
from referral_atlas.ui.state.findings import forget_findings

_HISTORY = "referral_atlas_history"


def drawing() -> PainDrawing:
    """The visitor's pain drawing."""
    return _history().present


def set_drawing(new: PainDrawing) -> None:
    """Replace the drawing; undo brings the former one back.

    With the last mark go the findings, which were made about it.
    """
    st.session_state[_HISTORY] = _history().changed_to(new)
    if not new.areas:
        forget_findings()


def toggle(area: str) -> None:
    """Mark an unmarked sided area, unmark a marked one."""
    set_drawing(drawing().with_toggled(area))


def mark(areas: Iterable[str]) -> None:
    """Mark sided areas as one step."""
    set_drawing(drawing().with_marked(areas))


def unmark(areas: Iterable[str]) -> None:
    """Take marks away as one step."""
    set_drawing(drawing().without(areas))


def describe_areas(
    areas: Iterable[str],
    *,
    intensity: int | EllipsisType | None = ...,
    qualities: Iterable[PainQuality] | None = None,
) -> None:
    """Say how strong the pain of areas is and how it feels, as one step.

    Parameters
    ----------
    areas : iterable of str
        Sided areas; those not marked yet are marked.
    intensity : int or None, optional
        0 to 10, or None to leave it open; the former one stays if it is not given.
    qualities : iterable of PainQuality, optional
        The former ones stay if they are not given.
    """
    new, told = drawing(), None if qualities is None else tuple(qualities)
    for area in areas:
        former = new.marks.get(area, Mark())
        chosen = Mark(
            intensity=former.intensity if intensity is ... else intensity,
            qualities=former.qualities if told is None else told,
        )
        new = new.with_marked([area], chosen)
    set_drawing(new)


def clear() -> None:
    """Take all marks away."""
    set_drawing(PainDrawing())


def undo() -> None:
    """Go back one step."""
    st.session_state[_HISTORY] = _history().undone()


def redo() -> None:
    """Go forward one undone step."""
    st.session_state[_HISTORY] = _history().redone()


def can_undo() -> bool:
    """Whether there is a step to go back to."""
    return bool(_history().past)


def can_redo() -> bool:
    """Whether an undone step can be taken back."""
    return bool(_history().future)


def apply_edits(edits: Iterable[MapEdit]) -> None:
    """Carry out what was done on the map."""
    for edit in edits:
        match edit.kind:
            case EditKind.MARK:
                mark(edit.areas)
            case EditKind.UNMARK:
                unmark(edit.areas)
            case EditKind.CLEAR:
                clear()
            case EditKind.UNDO:
                undo()
            case EditKind.REDO:
                redo()
            case EditKind.PICK:
                continue


def _history() -> History:
    found = st.session_state.get(_HISTORY)
    # After a hot reload of the code the stored object is of the former class.
    return found if isinstance(found, History) else History()
