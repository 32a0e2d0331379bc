"""What the tables of the export are described with: columns, keys and joins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from referral_atlas.vocabulary import EvidenceKind

SEPARATOR = " | "
"""Stands between the items of a list within one cell."""


class ColumnType(StrEnum):
    """Types of columns, in the words of Frictionless Table Schema."""

    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    meaning: str
    type: ColumnType = ColumnType.TEXT
    required: bool = True
    """Whether every row has a value."""
    allowed: tuple[str, ...] = ()
    """The closed list its values come from; empty where any will do."""
    many: bool = False
    """Whether a cell can hold several items, parted by ``SEPARATOR``."""


@dataclass(frozen=True, slots=True)
class Join:
    """Columns of a table that name a row of another one by its key."""

    columns: tuple[str, ...]
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: what a row is, its columns, its key and what it joins."""

    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns, in their order."""
        return tuple(column.name for column in self.columns)


def text(name: str, meaning: str) -> Column:
    """A text every row has."""
    return Column(name, meaning)


def maybe(name: str, meaning: str) -> Column:
    """A text a row may lack."""
    return Column(name, meaning, required=False)


def texts(name: str, meaning: str) -> Column:
    """A list of texts, perhaps empty."""
    return Column(name, meaning, required=False, many=True)


def one_of(name: str, meaning: str, allowed: Iterable[str], required: bool = True) -> Column:
    """A word of a closed list."""
    return Column(name, meaning, required=required, allowed=tuple(map(str, allowed)))


def count(name: str, meaning: str, required: bool = True) -> Column:
    """A whole number."""
    return Column(name, meaning, ColumnType.INTEGER, required)


def number(name: str, meaning: str, required: bool = True) -> Column:
    """A number."""
    return Column(name, meaning, ColumnType.NUMBER, required)


def truth(name: str, meaning: str) -> Column:
    """Yes or no."""
    return Column(name, meaning, ColumnType.TRUTH)


PASSAGE = (
    text("source", "key of the work it was taken from"),
    text("locator", "where in the work it stands"),
    one_of("evidence_kind", "what kind of evidence the work is", EvidenceKind),
    truth("checked", "whether the cited text was read for the entry"),
)
"""Columns that say where a row was taken from."""

OF_REFERENCE = Join(("source",), "references")
