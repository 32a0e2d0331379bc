"""What a word written without quotes means: strictly, and never by surprise.

YAML readers guess: ``no`` becomes false, ``017`` fifteen, ``12:30`` seven hundred and
fifty. Here only the plain forms have a meaning, everything doubtful is refused, and all
the rest is text.
"""

from __future__ import annotations

import re

Scalar = str | int | float | bool | None

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,15}")
_DOUBTFUL_NUMBER = re.compile(
    r"""[-+]?(
        [0-9][0-9_]*                          # leading zero, underscores, plus sign, too long
      | [0-9_]*\.[0-9_]+                      # nothing before the point
      | [0-9][0-9_]*\.[0-9_]*                 # nothing after the point
      | ([0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+
      | 0[xX][0-9a-fA-F_]+ | 0[oO][0-7_]+ | 0[bB][01_]+
      | [0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?      # base sixty
      | \.(inf|Inf|INF)
    ) | \.(nan|NaN|NAN)""",
    re.VERBOSE,
)
_TRUTH = {
    **dict.fromkeys(("yes", "on", "true"), "true"),
    **dict.fromkeys(("no", "off", "false"), "false"),
}
_FIXED: dict[str, Scalar] = {"true": True, "false": False, "null": None, "": None}
_NOTHING = {"~", "null"}


def read_plain(text: str) -> tuple[Scalar, str | None, str | None]:
    """Give the value of a word written without quotes.

    Parameters
    ----------
    text : str
        The word as written.

    Returns
    -------
    value : str, int, float, bool or None
        What it means; for a doubtful word the word itself.
    code : str or None
        Problem code if the word is doubtful.
    message : str or None
        What is doubtful about it and what to write instead.
    """
    if text in _FIXED:
        return _FIXED[text], None, None
    folded = text.lower()
    if folded in _TRUTH:
        message = f'"{text}" may be a word or the truth value {_TRUTH[folded]}.'
        return text, "BOOLEAN_UNCLEAR", message
    if folded in _NOTHING:
        return text, "NULL_UNCLEAR", f'"{text}" may be a word or a sign for "no value".'
    return _read_number(text) if text[0] in "+-.0123456789" else (text, None, None)


def _read_number(text: str) -> tuple[Scalar, str | None, str | None]:
    if _WHOLE.fullmatch(text):
        return int(text), None, None
    if _DECIMAL.fullmatch(text):
        return float(text), None, None
    if _DOUBTFUL_NUMBER.fullmatch(text):
        return text, "NUMBER_UNCLEAR", f'"{text}" can be read as a number in more than one way.'
    return text, None, None


HINTS = {
    "NUMBER_UNCLEAR": "Write plain digits, or put it in quotes if it is a text.",
    "BOOLEAN_UNCLEAR": "Write true or false, or put it in quotes if it is a word.",
    "NULL_UNCLEAR": "Write null or remove the line, or put it in quotes if it is a word.",
}
"""What to do, by problem code."""
