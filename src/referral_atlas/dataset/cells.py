"""From records to cells of tables: what fits a cell, and how it is spelled there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from referral_atlas.dataset.columns import SEPARATOR
from referral_atlas.model import Evidence
from referral_atlas.problems import breadcrumbs

Row = dict[str, Any]


def plain(record: BaseModel) -> Row:
    """The fields of a record that fit a cell; lists of texts joined, closed words as texts."""
    row: Row = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            row[name] = joined(value)
        elif value is None or isinstance(value, str | int | float):
            row[name] = str(value) if isinstance(value, str) else value
    return row


def joined(items: Iterable[str]) -> str | None:
    """A list within one cell; missing if it is empty."""
    return SEPARATOR.join(items) or None


def statement(*path: str | int) -> Row:
    """What the table of citations calls the statement at a path."""
    return {"statement": breadcrumbs(path)}


def pair(limits: tuple[float, float] | None) -> Row:
    """Two limits in two cells."""
    low, high = limits or (None, None)
    return {"low": low, "high": high}


def passage(evidence: Evidence) -> Row:
    """Where a published figure was taken from."""
    return {
        "source": evidence.source,
        "locator": evidence.locator,
        "evidence_kind": evidence.kind.value,
        "checked": evidence.checked,
    }


def readers(evidence: Iterable[Evidence]) -> Row:
    """How many works are cited, and how many of them were read."""
    cited = list(evidence)
    return {
        "sources": len({item.source for item in cited}),
        "read_sources": len({item.source for item in cited if item.checked}),
    }


def evidence_in(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, Evidence]]:
    """Every citation below a record, with the path to it."""
    if isinstance(value, Evidence):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from evidence_in(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from evidence_in(item, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from evidence_in(item, (*path, index))
