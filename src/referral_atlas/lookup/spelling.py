"""Typed text and names in one spelling, so that they can be compared."""

from __future__ import annotations

import unicodedata

from rapidfuzz import utils

_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def plain_words(text: str) -> str:
    """Small letters and digits only, between single spaces.

    A Mac may send an umlaut as two characters, which become one here.
    """
    processed: str = utils.default_process(unicodedata.normalize("NFC", text))
    return " ".join(processed.split())


def plain_spelling(text: str) -> str:
    """Plain words with the German letters written out.

    Whoever has no umlauts on the keyboard types ``Schlaefe``, ``Ruecken`` and ``Fuss``; with
    them or without, it becomes the same.

    Examples
    --------
    >>> plain_spelling("Schläfe (rechts)")
    'schlaefe rechts'
    """
    return plain_words(text).translate(_WRITTEN_OUT)
