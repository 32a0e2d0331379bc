"""Strict YAML: values with the line of each, or problems in plain words.

The only module that imports yaml. It reads the parser's events itself, because PyYAML's
loader silently keeps the last of two equal keys, takes ``no`` for false and forgets lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from referral_atlas.dataset.document import Document, Value
from referral_atlas.dataset.scalars import HINTS, read_plain
from referral_atlas.dataset.yaml_faults import SMART_QUOTES, Fault, diagnose, tangled_line
from referral_atlas.problems import FieldPath, Problem

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 30
_MAX_MENDINGS = 50
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_GLUED = re.compile(r"([A-Za-z_]\w*):(?=[^\s:/])(.*)", re.DOTALL)


def read_yaml(content: bytes | str, file: str) -> Document:
    """Read one file strictly.

    Parameters
    ----------
    content : bytes or str
        What the file holds.
    file : str
        Its name, as it should appear in problems.

    Returns
    -------
    Document
        As many values as could be read, and every problem met on the way. No other
        exception comes out of here, whatever the content.
    """
    problems: list[Problem] = []
    text = _decoded(content, file, problems)
    lines = [
        _cleaned(line, number, file, problems) for number, line in enumerate(text.split("\n"), 1)
    ]
    tangled = tangled_line(lines)
    if tangled is not None:
        message = "brackets are nested too deeply."
        problems.append(Problem("YAML_UNREADABLE", file, message, tangled + 1))
        return Document(file, problems=tuple(problems), doubtful=frozenset({()}))
    lost: set[FieldPath] = set()
    for _ in range(_MAX_MENDINGS):
        builder = _Builder(file)
        try:
            value = builder.build("\n".join(lines))
        except yaml.YAMLError as error:
            diagnosis = diagnose(lines, _fault(error))
            problems.append(Problem(diagnosis.code, file, diagnosis.message, diagnosis.line + 1))
            if diagnosis.lines is None:
                break
            lines = diagnosis.lines
            lost |= {(diagnosis.lost,)} if diagnosis.lost else set()
            continue
        problems += builder.problems
        if value is None and not problems:
            problems.append(Problem("FILE_EMPTY", file, "the file says nothing."))
        if value is None:
            break
        doubtful = frozenset(lost | builder.doubtful)
        return Document(file, value, builder.lines, builder.key_lines, tuple(problems), doubtful)
    return Document(file, problems=tuple(problems), doubtful=frozenset({()}))


def _decoded(content: bytes | str, file: str, problems: list[Problem]) -> str:
    text = content if isinstance(content, str) else ""
    if isinstance(content, bytes):
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            message = "from here on the file is not UTF-8."
            problems.append(
                Problem("FILE_NOT_UTF8", file, message, line, hint="Save it again as UTF-8.")
            )
            text = content.decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _cleaned(line: str, number: int, file: str, problems: list[Problem]) -> str:
    if line.isascii() and line.isprintable():
        return line
    if "\t" in line:
        column = line.index("\t") + 1
        message = f"there is a tab at column {column}."
        problems.append(Problem("YAML_TAB", file, message, number, hint="Use spaces instead."))
        line = line.replace("\t", "  ")
    hidden = _HIDDEN.search(line)
    if hidden:
        message = (
            f"there is an invisible character (U+{ord(hidden.group()):04X}) "
            f"at column {hidden.start() + 1}."
        )
        problems.append(Problem("YAML_HIDDEN_CHARACTER", file, message, number, hint="Delete it."))
        line = _HIDDEN.sub(lambda found: " " if found.group().isspace() else "", line)
    return line


def _fault(error: yaml.YAMLError) -> Fault:
    mark: Any = getattr(error, "problem_mark", None)
    line = mark.line if mark else 0
    begun: Any = getattr(error, "context_mark", None)
    return Fault(
        problem=getattr(error, "problem", None) or "",
        context=getattr(error, "context", None) or "",
        line=line,
        column=mark.column if mark else 0,
        context_line=begun.line if begun else line,
    )


class _Builder:
    """Builds the values of one document out of the parser's events."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.lines: dict[FieldPath, int] = {}
        self.key_lines: dict[FieldPath, int] = {}
        self.doubtful: set[FieldPath] = set()

    def build(self, text: str) -> Value:
        """Build the first document; None if there is none."""
        value: Value = None
        documents = 0
        events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    mark: Any = event.start_mark
                    line = mark.line + 1
                    message = "a second document begins here."
                    self.problems.append(
                        Problem("YAML_SEVERAL_DOCUMENTS", self.file, message, line)
                    )
                    break
                value = self._value(next(events), events, ())
        return value

    def _value(self, event: Any, events: Iterator[Any], path: FieldPath) -> Value:
        self.lines[path] = event.start_mark.line + 1
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._complain("YAML_ANCHOR", path, f'"{sign}{event.anchor}" is not used here.')
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if isinstance(event, yaml.AliasEvent):
            return None
        if event.tag is not None:
            self._complain_of_tag(event.tag, path)
        if len(path) >= _MAX_DEPTH:
            self._complain("YAML_UNREADABLE", path, "brackets are nested too deeply.")
            self._skip(events)
            return None
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, path)
        return self._group(event, events, path)

    def _scalar(self, event: Any, path: FieldPath) -> Value:
        text: str = event.value
        if event.tag is not None:
            self._complain_of_tag(event.tag, path)
            return text
        if event.style:
            return text
        if text[:1] in SMART_QUOTES and text:
            self._complain("YAML_SMART_QUOTE", path, f"{text[0]} is not a quote in YAML.")
            return text.strip(SMART_QUOTES)
        value, code, message = read_plain(text)
        if code and message:
            self._complain(code, path, message, HINTS[code])
        return value

    def _list(self, events: Iterator[Any], path: FieldPath) -> list[Value]:
        items: list[Value] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*path, len(items))))
        return items

    def _group(self, start: Any, events: Iterator[Any], path: FieldPath) -> dict[str, Value]:
        group: dict[str, Value] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            line = event.start_mark.line + 1
            key = self._key(event, events, path, line)
            repeated = key in group
            inner = (*path, f"{key} (again)" if repeated else key)
            value_event = next(events)
            value = self._value(value_event, events, inner)
            if value is None and start.flow_style and not getattr(event, "style", "-"):
                key, value = self._unglued(key, path, line)
            elif isinstance(value, str) and self.lines[inner] > line and not value_event.style:
                self._look_for_glued_colon(value, inner)
            self._note_key_line(inner, line, value)
            if repeated:
                first = self.key_lines.get((*path, key), self.lines.get((*path, key)))
                message = f'"{key}" is already written on line {first}.'
                self.problems.append(
                    Problem("KEY_DUPLICATED", self.file, message, line, (*path, key))
                )
            else:
                group[key] = value
        return group

    def _key(self, event: Any, events: Iterator[Any], path: FieldPath, line: int) -> str:
        if isinstance(event, yaml.ScalarEvent) and event.value.strip():
            if event.anchor is not None or event.tag is not None:
                code = "YAML_ANCHOR" if event.anchor is not None else "YAML_TAG"
                message = "a field name has no anchor and no tag."
                self.problems.append(Problem(code, self.file, message, line, path))
            text: str = event.value
            if text[0] in SMART_QUOTES and not event.style:
                message = f"{text[0]} is not a quote in YAML."
                self.problems.append(Problem("YAML_SMART_QUOTE", self.file, message, line, path))
                text = text.strip(SMART_QUOTES) or text
            return text
        if isinstance(event, yaml.CollectionStartEvent):
            self._skip(events)
        message = "a field name must be one word before the colon."
        self.problems.append(Problem("KEY_NOT_TEXT", self.file, message, line, path))
        self.doubtful.add((*path, f"(line {line})"))
        return f"(line {line})"

    def _unglued(self, key: str, path: FieldPath, line: int) -> tuple[str, Value]:
        """Take ``{source:abc}`` apart, which YAML reads as a field without a value."""
        found = _GLUED.fullmatch(key)
        if not found:
            return key, None
        name, rest = found.groups()
        message = f'a space is missing after the colon of "{name}:".'
        self.problems.append(Problem("YAML_SPACE_MISSING", self.file, message, line, (*path, name)))
        self.lines[(*path, name)] = line
        self.doubtful.add((*path, name))
        return name, rest.strip("\"'")

    def _look_for_glued_colon(self, text: str, path: FieldPath) -> None:
        found = _GLUED.fullmatch(text)
        if found:
            message = f'a space is missing after the colon of "{found.group(1)}:".'
            self._complain("YAML_SPACE_MISSING", path, message)

    def _note_key_line(self, path: FieldPath, line: int, value: Value) -> None:
        if isinstance(value, dict | list):
            self.lines[path] = line
        elif self.lines.get(path) != line:
            self.key_lines[path] = line

    def _complain_of_tag(self, tag: str, path: FieldPath) -> None:
        short = tag.replace("tag:yaml.org,2002:", "!!")
        self._complain("YAML_TAG", path, f'the type tag "{short}" is not used here.')

    def _skip(self, events: Iterator[Any]) -> None:
        depth = 1
        while depth:
            event = next(events)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1

    def _complain(self, code: str, path: FieldPath, message: str, hint: str | None = None) -> None:
        self.problems.append(Problem(code, self.file, message, self.lines[path], path, hint))
        self.doubtful.add(path)
