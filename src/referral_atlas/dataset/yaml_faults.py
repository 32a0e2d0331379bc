"""Syntax faults of a YAML text: said in plain words, and mended so that reading can go on.

A YAML reader stops at its first syntax fault. To report the faults behind it as well, the
fault is mended where it is clear what was meant (a space after a colon, quotes around a
text) and otherwise the top-level part it stands in is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_FIELD_LINE = re.compile(r"(?P<start>\s*(?:-\s+)*\w+:\s+)(?P<value>[^\s\"'\[{|>#].*?)\s*")
_GLUED_FIELD = re.compile(r"(\s*\w+):(?=[^\s:/])")
_GLUED_ITEM = re.compile(r"(\s*(?:-\s+)+\w+):(?=[^\s:/])")
_TOP_KEY = re.compile(r"(?P<key>[^\s#\-:][^:]*):(\s|$)")
_CURLY_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"'})

_BEGUN = {
    "quoted scalar": "a quote is opened here but not closed.",
    "flow sequence": 'the list opened here with "[" is not closed, or lacks a comma.',
    "flow mapping": 'the group opened here with "{" is not closed, or lacks a comma or colon.',
    "simple key": 'this line is neither "field: value" nor a list item.',
}
"""Faults best shown where the thing begins, by what the reader was in the middle of."""
_INSIDE = ("", " ", "#", "-")
"""First characters of lines that belong to the top-level part above them."""

SMART_QUOTES = "“”„‟«»‘’‚‛"
"""Quotes of word processors; YAML takes them for letters."""


MOST_BRACKETS = 200
"""Brackets that may stand open at once; no entry has ten, and thousands take a reader minutes."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a YAML reader stopped, and in its own words why."""

    problem: str
    context: str
    line: int
    """Counted from 0, as in a list of lines."""
    column: int
    context_line: int
    """Where the thing began in which the fault showed."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A fault in plain words, and the text without it."""

    code: str
    line: int
    """Counted from 0."""
    message: str
    lines: list[str] | None
    """The text to go on with; None if nothing can be saved."""
    lost: str | None = None
    """Name of the top-level part that was left out."""


def tangled_line(lines: Iterable[str]) -> int | None:
    """Line, counted from 0, on which more than `MOST_BRACKETS` brackets stand open.

    Those in quotes and prose are counted too. None where there is no such line.
    """
    now = 0
    for number, line in enumerate(lines):
        for letter in line:
            if letter in "[{":
                now += 1
                if now > MOST_BRACKETS:
                    return number
            elif letter in "]}" and now:
                now -= 1
    return None


def diagnose(lines: list[str], fault: Fault) -> Diagnosis:
    """Say what is wrong at a syntax fault and take it out of the text.

    Parameters
    ----------
    lines : list of str
        The text as it was read.
    fault : Fault
        Where reading stopped.

    Returns
    -------
    Diagnosis
        Its text never has the same fault at the same place again.
    """
    line = min(fault.line, len(lines) - 1)
    begun = min(fault.context_line, len(lines) - 1)
    mended = (
        _curly_quotes(lines, fault, begun)
        or _glued_colon(lines, fault, line, begun)
        or _unquoted(lines, fault, line)
    )
    if mended:
        return mended
    at, message = _in_plain_words(lines, fault, line, begun)
    return _without_part(lines, at, message)


def _curly_quotes(lines: list[str], fault: Fault, begun: int) -> Diagnosis | None:
    straight = lines[begun].translate(_CURLY_QUOTES)
    if "quoted scalar" not in fault.context or straight == lines[begun]:
        return None
    return _mended(lines, begun, straight, "YAML_SMART_QUOTE", "curly and straight quotes mixed.")


def _glued_colon(lines: list[str], fault: Fault, line: int, begun: int) -> Diagnosis | None:
    item_possible = "mapping values" in fault.problem
    for at in dict.fromkeys((line, begun, _line_before(lines, line))):
        found = _GLUED_FIELD.match(lines[at])
        if not found and item_possible:
            found = _GLUED_ITEM.match(lines[at])
        if found:
            name = found.group(1).strip(" -")
            spaced = f"{found.group(1)}: {lines[at][found.end() :]}"
            message = f'a space is missing after the colon of "{name}:".'
            return _mended(lines, at, spaced, "YAML_SPACE_MISSING", message)
    return None


def _unquoted(lines: list[str], fault: Fault, line: int) -> Diagnosis | None:
    found = _FIELD_LINE.fullmatch(lines[line])
    if not found:
        return None
    value = found.group("value")
    if "mapping values" in fault.problem and re.search(r":(\s|$)", value):
        why = "it holds a colon followed by a space"
    elif "cannot start any token" in fault.problem:
        why = f"it begins with {value[0]}"
    else:
        return None
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    message = f'the text "{value}" must be in quotes, because {why}.'
    return _mended(lines, line, f'{found.group("start")}"{escaped}"', "YAML_QUOTES_NEEDED", message)


def _mended(lines: list[str], at: int, text: str, code: str, message: str) -> Diagnosis:
    return Diagnosis(code, at, message, [*lines[:at], text, *lines[at + 1 :]])


def _in_plain_words(lines: list[str], fault: Fault, line: int, begun: int) -> tuple[int, str]:
    indent = len(lines[line]) - len(lines[line].lstrip())
    for context, message in _BEGUN.items():
        if context in fault.context:
            return begun, message
    opened = _unclosed_quote(lines, line)
    if opened is not None:
        return opened, _BEGUN["quoted scalar"]
    if "mapping values" in fault.problem:
        return line, "this line is indented deeper than the one above, which already has a value."
    if "block" not in fault.context:
        return line, "the layout of this line cannot be understood."
    if fault.column > indent:
        return line, "there is more text after a closing quote or bracket."
    return line, "the indentation of this line does not match the lines above."


def _unclosed_quote(lines: list[str], line: int) -> int | None:
    """Where a quote was opened that only a quote of this line, meant to open, has closed."""
    odd = [
        number
        for number, text in enumerate(lines[:line])
        if not text.lstrip().startswith("#") and text.replace('\\"', "").count('"') % 2
    ]
    return odd[-1] if len(odd) % 2 else None


def _without_part(lines: list[str], at: int, message: str) -> Diagnosis:
    """Leave out the top-level part a line stands in, keeping its name and all line numbers."""
    code = "YAML_UNREADABLE"
    first = at
    while first > 0 and not _TOP_KEY.match(lines[first]) and lines[first][:1] in _INSIDE:
        first -= 1
    found = _TOP_KEY.match(lines[first])
    if not found:
        if not lines[at].strip():
            return Diagnosis(code, at, message, None)
        return Diagnosis(code, at, message, [*lines[:at], "", *lines[at + 1 :]])
    end = first + 1
    while end < len(lines) and lines[end][:1] in _INSIDE:
        end += 1
    kept = [f"{found.group('key')}:", *[""] * (end - first - 1)]
    if kept == lines[first:end]:
        return Diagnosis(code, at, message, None)
    return Diagnosis(
        code, at, message, [*lines[:first], *kept, *lines[end:]], lost=found.group("key").strip()
    )


def _line_before(lines: list[str], line: int) -> int:
    before = line - 1
    while before > 0 and not lines[before].strip():
        before -= 1
    return max(before, 0)
