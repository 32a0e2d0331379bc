"""What a person does on the map, as the browser reports it, read without trusting it.

The browser paints an edit at once and queues it until Python has acknowledged it, so the
value it sends is a list of numbered edits rather than a state. A repeated value is
harmless: edits already acknowledged are passed over by number.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum


class EditKind(StrEnum):
    """Everything the map can ask for."""

    MARK = "mark"
    UNMARK = "unmark"
    CLEAR = "clear"
    UNDO = "undo"
    REDO = "redo"
    PICK = "pick"
    """An area was clicked on a map that does not mark."""


_KINDS = frozenset(kind.value for kind in EditKind)
_WITH_AREAS = {EditKind.MARK, EditKind.UNMARK, EditKind.PICK}


@dataclass(frozen=True)
class MapEdit:
    """One edit; ``areas`` are sided keys, empty for clear, undo and redo."""

    kind: EditKind
    areas: tuple[str, ...] = ()


@dataclass(frozen=True)
class SentEdits:
    """All edits one browser tab has not seen acknowledged yet, oldest first."""

    client: str = ""
    """Random name of the mounted map, so that two tabs do not share numbers."""
    numbered: tuple[tuple[int, MapEdit], ...] = ()

    def after(self, number: int) -> tuple[MapEdit, ...]:
        """Edits with a higher number than the one given."""
        return tuple(edit for at, edit in self.numbered if at > number)

    @property
    def last(self) -> int:
        """Highest number sent; 0 if there is none."""
        return max((at for at, _ in self.numbered), default=0)


def parse_edits(value: object, known: Container[str]) -> SentEdits:
    """Read the component's value.

    Anything malformed is left out, silently: what arrives here can name painful areas,
    so it is never quoted in a log or a message.

    Parameters
    ----------
    value : object
        ``{"client": str, "edits": [[number, kind, [area, ...]], ...]}``
    known : container of str
        Sided area keys that exist; others are dropped.

    Returns
    -------
    SentEdits
        Empty if nothing usable was sent.
    """
    if not isinstance(value, dict):
        return SentEdits()
    client, rows = value.get("client"), value.get("edits")
    if not isinstance(client, str) or not client or not isinstance(rows, list):
        return SentEdits()
    numbered = [found for row in rows if (found := _parse_row(row, known)) is not None]
    return SentEdits(client=client[:64], numbered=tuple(sorted(numbered, key=lambda n: n[0])))


def _parse_row(row: object, known: Container[str]) -> tuple[int, MapEdit] | None:
    if not isinstance(row, list) or len(row) != 3:
        return None
    number, kind, areas = row
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        return None
    if not isinstance(kind, str) or kind not in _KINDS or not isinstance(areas, list):
        return None
    if kind not in _WITH_AREAS:
        return number, MapEdit(EditKind(kind))
    kept = dict.fromkeys(area for area in areas if isinstance(area, str) and area in known)
    # An edit whose areas are all unknown still counts, or the browser would send it for ever.
    return number, MapEdit(EditKind(kind), tuple(kept))
