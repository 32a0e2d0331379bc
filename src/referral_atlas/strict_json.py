"""JSON that somebody kept: read whole and unambiguous, or not at all.

Python's own reader keeps the last of two equal fields, so that half of a file that was put
together by hand would be lost in silence; it takes NaN for a number, and nesting only ends it
when its stack does.
"""

from __future__ import annotations

import json
from typing import Any

DEEPEST = 60
"""Brackets in brackets; the files kept here have at most six."""

_NAME_SHOWN = 80


class NotJsonError(ValueError):
    """What cannot be read as JSON."""


class FieldTwiceError(ValueError):
    """A field that stands twice in one object.

    Attributes
    ----------
    name : str
        Its name, cut where it is long.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name[:_NAME_SHOWN])
        self.name = name[:_NAME_SHOWN]


def read_json(content: bytes) -> Any:
    r"""Read a JSON text.

    Parameters
    ----------
    content : bytes
        The text in UTF-8, with or without the mark of the byte order.

    Returns
    -------
    object
        What it holds; every number is finite or too large to tell.

    Raises
    ------
    NotJsonError
        If it is not UTF-8, not JSON, holds ``NaN``, ``Infinity`` or half a letter
        (``"\ud800"``), or is nested deeper than `DEEPEST`.
    FieldTwiceError
        If an object has a field twice.
    """
    try:
        found = json.loads(
            content.decode("utf-8-sig"), parse_constant=_refuse, object_pairs_hook=_once
        )
    except FieldTwiceError:
        raise
    except (ValueError, RecursionError):
        raise NotJsonError from None
    if _is_deeper(found, DEEPEST) or _has_half_letters(found):
        raise NotJsonError
    return found


def _refuse(name: str) -> None:
    raise NotJsonError(name)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise FieldTwiceError(next(name for name in names if names.count(name) > 1))
    return found


def _is_deeper(value: object, most: int) -> bool:
    inner: list[object] = []
    if isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    return bool(inner) and (most == 0 or any(_is_deeper(one, most - 1) for one in inner))


def _has_half_letters(value: object) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
