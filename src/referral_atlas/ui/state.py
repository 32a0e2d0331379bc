"""Everything the app remembers of one visitor; the only module that touches session state.

One pain drawing drives every control: the map, the list and the sliders all read and
change it through the functions here. It lives in the session only: never in the address
bar, a log or a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import EllipsisType
from typing import Literal

import streamlit as st

from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing, PainQuality
from referral_atlas.ui.history import History
from referral_atlas.ui.map_edits import EditKind, MapEdit, SentEdits
from referral_atlas.vocabulary import ConditionId, EvidenceGrade, Figure, MuscleId

_HISTORY = "referral_atlas_history"
_FIGURE = "referral_atlas_figure"
_CANDIDATE = "referral_atlas_candidate"
_ACKNOWLEDGED = "referral_atlas_acknowledged"
_NAMES = "referral_atlas_names"
_MUSCLE = "muscle"
_CONDITION = "condition"
_COMPLAINT = "referral_atlas_complaint"
_ONLY = "referral_atlas_only"
_WEAKEST = "referral_atlas_weakest"
_FINDINGS = "referral_atlas_findings"
_MIRRORED = "referral_atlas_mirrored"

Only = Literal["muscles", "others"]
"""Which kind of source is listed, where not both are."""

Names = Literal["plain", "clinical"]
"""Which of an area's names is shown and read out."""


# ---------------------------------------------------------------- the pain drawing


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


# ---------------------------------------------------------------- choices


def figure() -> Figure:
    """The body shape shown."""
    return Figure(st.session_state.get(_FIGURE, Figure.NEUTRAL))


def set_figure(chosen: Figure) -> None:
    """Show another body shape."""
    st.session_state[_FIGURE] = chosen.value


def names() -> Names:
    """Which of an area's names is shown."""
    return "clinical" if st.session_state.get(_NAMES) == "clinical" else "plain"


def set_names(chosen: str) -> None:
    """Show the other kind of names."""
    st.session_state[_NAMES] = chosen


def muscle_in_address() -> str | None:
    """What the address asks for as ``?muscle=``; it may be no muscle at all."""
    return st.query_params.get(_MUSCLE) or None


def put_muscle_in_address(muscle: MuscleId) -> None:
    """Make the address lead to a muscle, so that it can be shared."""
    st.query_params[_MUSCLE] = muscle


def condition_in_address() -> str | None:
    """What the address asks for as ``?condition=``; it may be no condition at all."""
    return st.query_params.get(_CONDITION) or None


def put_condition_in_address(condition: ConditionId) -> None:
    """Make the address lead to a condition, so that it can be shared."""
    st.query_params[_CONDITION] = condition


def complaint() -> ConditionId | None:
    """The complaint the visitor stated; in the session only, never in the address."""
    found = st.session_state.get(_COMPLAINT)
    return ConditionId(found) if isinstance(found, str) else None


def set_complaint(chosen: ConditionId | None) -> None:
    """State a complaint, or none."""
    st.session_state[_COMPLAINT] = chosen


def only() -> Only | None:
    """Which kind of source is listed; None for both."""
    found = st.session_state.get(_ONLY)
    return found if found in ("muscles", "others") else None


def set_only(chosen: Only | None) -> None:
    """List one kind of source, or both."""
    st.session_state[_ONLY] = chosen


def weakest_grade() -> EvidenceGrade:
    """The weakest grade of evidence that is listed."""
    return EvidenceGrade(st.session_state.get(_WEAKEST, EvidenceGrade.D))


def set_weakest_grade(chosen: EvidenceGrade) -> None:
    """Leave weaker grades of evidence out of the list."""
    st.session_state[_WEAKEST] = chosen.value


def findings() -> tuple[Finding, ...]:
    """What was found on examination, in the order it was recorded."""
    found = st.session_state.get(_FINDINGS)
    return tuple(found) if isinstance(found, tuple) else ()


def record_finding(new: Finding) -> None:
    """Record a finding in the place of a former one on the same item; open items go."""
    kept = [
        one
        for one in findings()
        if (one.source, one.side, one.item) != (new.source, new.side, new.item)
    ]
    if new.answer is not Answer.NOT_EXAMINED:
        kept.append(new)
    st.session_state[_FINDINGS] = tuple(kept)


def forget_findings() -> None:
    """Take all findings away."""
    st.session_state[_FINDINGS] = ()


def candidate() -> str | None:
    """Key of the candidate whose pattern is shown on the map."""
    found = st.session_state.get(_CANDIDATE)
    return found if isinstance(found, str) else None


def choose_candidate(key: str | None) -> None:
    """Show another candidate's pattern on the map, or none."""
    st.session_state[_CANDIDATE] = key


# ---------------------------------------------------------------- the map's messages


@dataclass(frozen=True)
class Acknowledged:
    """How far one map's edits were carried out, and the area last touched on it."""

    client: str = ""
    number: int = 0
    touched: str | None = None


def component_value(key: str, name: str) -> object:
    """What a mounted component last sent under a name; None before it sent anything."""
    sent = st.session_state.get(key)
    return sent.get(name) if isinstance(sent, dict) else None


def acknowledged(key: str) -> Acknowledged:
    """How far the edits of the map with this key were carried out."""
    found = st.session_state.get(f"{_ACKNOWLEDGED}_{key}")
    return found if isinstance(found, Acknowledged) else Acknowledged()


def take_new_edits(key: str, sent: SentEdits) -> tuple[MapEdit, ...]:
    """Edits not carried out yet; they count as carried out from now on."""
    former = acknowledged(key)
    same_map = former.client == sent.client
    new = sent.after(former.number if same_map else 0)
    touched = [edit.areas[-1] for edit in new if edit.areas]
    st.session_state[f"{_ACKNOWLEDGED}_{key}"] = replace(
        former,
        client=sent.client,
        number=max(sent.last, former.number if same_map else 0),
        touched=touched[-1] if touched else former.touched,
    )
    return new


# ---------------------------------------------------------------- widgets


def widget_value(key: str) -> object:
    """What a widget holds, for its own callback."""
    return st.session_state.get(key)


def set_widget_value(key: str, value: object) -> None:
    """Set what a widget will hold; only before it is made in this run, or in a callback."""
    st.session_state[key] = value


@dataclass(frozen=True)
class Mirrored:
    """What a widget was last known to show, and how often it was made anew for it."""

    generation: int
    value: object


def mirror_key(name: str, value: object) -> str:
    """Key for a widget that shows a value which can also change elsewhere.

    The browser answers with the values it had when an answer left, so overwriting a
    widget's value would make it seem that the person changed it back. A new key makes a
    new widget instead, and only where the value changed elsewhere: the widget in use keeps
    its key and with it the focus.

    Parameters
    ----------
    name : str
        The widget's name, constant over its generations.
    value : object
        What it has to show now; give it as the widget's default too.
    """
    former = st.session_state.get(f"{_MIRRORED}_{name}")
    if not isinstance(former, Mirrored):
        former = Mirrored(0, value)
    elif former.value != value:
        former = Mirrored(former.generation + 1, value)
    st.session_state[f"{_MIRRORED}_{name}"] = former
    return f"{name}:{former.generation}"


def mirror_change(name: str) -> tuple[object, object]:
    """What a mirroring widget showed and what the person made of it, for its callback."""
    former = st.session_state[f"{_MIRRORED}_{name}"]
    new = st.session_state.get(f"{name}:{former.generation}")
    if isinstance(new, list):
        new = tuple(new)
    st.session_state[f"{_MIRRORED}_{name}"] = replace(former, value=new)
    return former.value, new


def mirror_shows(name: str, value: object) -> None:
    """Let a widget in use go on with a value that its own callback has just made."""
    former = st.session_state[f"{_MIRRORED}_{name}"]
    st.session_state[f"{_MIRRORED}_{name}"] = replace(former, value=value)


def texts(value: object) -> tuple[str, ...]:
    """Read a widget's several chosen texts; none if it holds something else."""
    return tuple(value) if isinstance(value, (list, tuple)) else ()
