"""One file as it was read: plain values, and the line each of them stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from referral_atlas.dataset.scalars import Scalar
from referral_atlas.problems import FieldPath, Problem

Value = Scalar | list["Value"] | dict[str, "Value"]
"""What a file can hold: texts, numbers, truth values, lists and groups of fields."""


Place = tuple[FieldPath, Value]
"""A value with its path."""


@dataclass(frozen=True)
class Document:
    """A file's values with their lines, and what was wrong with its writing."""

    file: str
    """The file's name as shown to people."""
    value: Value = None
    lines: Mapping[FieldPath, int] = field(default_factory=dict)
    """Line of each value; of a group or list that has a name, the line of the name."""
    key_lines: Mapping[FieldPath, int] = field(default_factory=dict)
    """Line of a field's name, where the value begins on another line."""
    problems: tuple[Problem, ...] = ()
    doubtful: frozenset[FieldPath] = frozenset()
    """Paths already complained about; nothing more is said of what lies under them."""

    def line_of(self, path: FieldPath) -> int | None:
        """Line of a value, or of the nearest thing around it that has one."""
        return _nearest_line(self.lines, path)

    def line_of_key(self, path: FieldPath) -> int | None:
        """Line of a field's name."""
        return self.key_lines.get(path) or self.line_of(path)

    def is_doubtful(self, path: FieldPath) -> bool:
        """Whether the value, or something around it, was already complained about."""
        return bool(self.doubtful) and any(
            path[:length] in self.doubtful for length in range(len(path) + 1)
        )

    def at(self, path: FieldPath) -> Value:
        """The value at a path; None where there is none."""
        value = self.value
        for step in path:
            if isinstance(step, str):
                value = as_group(value).get(step)
            else:
                items = as_list(value)
                value = items[step] if step < len(items) else None
        return value

    def problem(self, code: str, path: FieldPath, message: str, hint: str | None = None) -> Problem:
        """Describe a fault of the value at a path."""
        return Problem(code, self.file, message, self.line_of(path), path, hint)

    @cached_property
    def _by_name(self) -> Mapping[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        _collect((), self.value, found)
        return found

    def named(self, name: str) -> Sequence[Place]:
        """Every value of the file that stands under a field of that name."""
        return self._by_name.get(name, [])

    @cached_property
    def lists(self) -> Sequence[Place]:
        """Every list of the file that stands under a field."""
        return [
            place
            for places in self._by_name.values()
            for place in places
            if isinstance(place[1], list)
        ]

    @cached_property
    def evidence(self) -> Sequence[Place]:
        """Every single item of every evidence list."""
        return [
            ((*path, index), item)
            for path, value in self.lists
            if str(path[-1]).endswith("evidence")
            for index, item in enumerate(as_list(value))
        ]


def as_group(value: Value) -> Mapping[str, Value]:
    """The value if it is a group of fields, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Value) -> Sequence[Value]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def texts_in(value: Value) -> list[tuple[int, str]]:
    """Position and text of every text in a list."""
    return [(index, item) for index, item in enumerate(as_list(value)) if isinstance(item, str)]


def numbers_in(value: Value) -> list[float]:
    """The value as a list of numbers; empty if anything else is in it."""
    items = as_list(value)
    numbers = [
        float(item)
        for item in items
        if isinstance(item, int | float) and not isinstance(item, bool)
    ]
    return numbers if len(numbers) == len(items) else []


def _collect(path: FieldPath, value: Value, found: dict[str, list[Place]]) -> None:
    """Sort every value below one by the name of its field."""
    if isinstance(value, dict):
        for key, item in value.items():
            inner = (*path, key)
            found.setdefault(key, []).append((inner, item))
            if isinstance(item, dict | list):
                _collect(inner, item, found)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict | list):
                _collect((*path, index), item, found)


def _nearest_line(lines: Mapping[FieldPath, int], path: FieldPath) -> int | None:
    for length in range(len(path), -1, -1):
        found = lines.get(path[:length])
        if found is not None:
            return found
    return None
