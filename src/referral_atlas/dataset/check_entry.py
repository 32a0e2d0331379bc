"""Check one entry somebody wrote, beside the dataset there is, without changing it.

The text is read by the same strict reader and held to the same checks as the files of the
dataset; it takes the place of the file of its id. Whatever the text, an answer comes back:
never an exception, and nothing is written anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from referral_atlas.dataset.checks import run_checks
from referral_atlas.dataset.document import Document, as_group
from referral_atlas.dataset.parse import COMPETING_SOURCE, CONDITION, MUSCLE, Shape, parse
from referral_atlas.dataset.sources import (
    COMPETING_FOLDER,
    CONDITIONS_FOLDER,
    ID,
    MUSCLES_FOLDER,
    Sources,
    default_data_folder,
    read_sources,
)
from referral_atlas.dataset.yaml_faults import tangled_line
from referral_atlas.dataset.yaml_reader import read_yaml
from referral_atlas.model import CompetingSource, Condition, Muscle
from referral_atlas.problems import Problem, errors_in, in_order

MOST_BYTES = 50_000
"""The longest text that is read: more than twice the longest file of the dataset."""

Refusal = Literal["empty", "too_long", "tangled"]
"""Why a text is not read at all."""

Entry = Muscle | CompetingSource | Condition


class EntryKind(StrEnum):
    """Kinds of entries that have a file of their own; the value is their folder."""

    MUSCLE = MUSCLES_FOLDER
    COMPETING_SOURCE = COMPETING_FOLDER
    CONDITION = CONDITIONS_FOLDER


_SHAPES: Mapping[EntryKind, Shape[Any]] = {
    EntryKind.MUSCLE: MUSCLE,
    EntryKind.COMPETING_SOURCE: COMPETING_SOURCE,
    EntryKind.CONDITION: CONDITION,
}
_TELLING: Mapping[EntryKind, tuple[str, ...]] = {
    EntryKind.MUSCLE: ("trigger_points", "belly", "latin_name", "palpation", "needling"),
    EntryKind.COMPETING_SOURCE: ("established_by", "tells_apart", "kind", "sided", "essential"),
    EntryKind.CONDITION: ("what_it_is", "in_plain_words", "consider", "rates_of", "regions"),
}
"""Fields that only one kind of entry has."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The dataset an entry is checked beside."""

    sources: Sources
    problems: frozenset[Problem]
    """What the checks say without the entry."""


@dataclass(frozen=True, slots=True)
class CheckedEntry:
    """An entry somebody wrote, with all that is wrong with it."""

    kind: EntryKind
    id: str
    """Name its file would have."""
    replaces: bool
    """Whether the dataset has an entry of that id."""
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    """What is wrong with the text, by line."""
    elsewhere: tuple[Problem, ...] = ()
    """What would be wrong with other files beside it."""
    entry: Entry | None = None
    """The entry, if nothing blocks."""
    refused: Refusal | None = None


def read_surroundings(folder: Path | None = None) -> Surroundings:
    """Read the dataset there is; do it once, it takes seconds.

    Parameters
    ----------
    folder : Path, optional
        The data folder; by default the project's own.
    """
    sources = read_sources(folder or default_data_folder())
    return Surroundings(sources, frozenset(run_checks(sources)))


def check_entry(
    content: bytes | str,
    surroundings: Surroundings,
    *,
    kind: EntryKind | None = None,
    file_name: str = "",
) -> CheckedEntry:
    """Read and check one entry.

    Parameters
    ----------
    content : bytes or str
        What somebody wrote; anything at all.
    surroundings : Surroundings
        The dataset it is checked beside.
    kind : EntryKind, optional
        What it is meant to be; else what its fields look like.
    file_name : str, optional
        Name of the file it came in; else its id follows from the name it gives.
    """
    size = len(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
    if size > MOST_BYTES:
        return _refused(kind, "too_long")
    lines = _lines(content)
    if not any(line.strip() for line in lines):
        return _refused(kind, "empty")
    if tangled_line(lines) is not None:
        return _refused(kind, "tangled")
    draft = read_yaml(content, "")
    kind = kind or guess_kind(draft)
    entry_id = _guess_id(draft, kind, file_name, surroundings.sources)
    former = _documents(surroundings.sources, kind).get(entry_id)
    file = former.file if former else f"data/{kind.value}/{entry_id}.yaml"
    document = replace(
        draft, file=file, problems=tuple(replace(item, file=file) for item in draft.problems)
    )
    parsed = parse(document, _SHAPES[kind])
    beside = _with_document(surroundings.sources, kind, entry_id, document)
    checked = set(run_checks(beside)) - surroundings.problems
    elsewhere = [one for one in checked if one.file != file]
    found = [*document.problems, *parsed.problems, *(one for one in checked if one.file == file)]
    return CheckedEntry(
        kind=kind,
        id=entry_id,
        replaces=former is not None,
        lines=lines,
        problems=tuple(in_order(found)),
        elsewhere=tuple(in_order(elsewhere)),
        entry=None if errors_in([*found, *elsewhere]) else parsed.result,
    )


def guess_kind(document: Document) -> EntryKind:
    """What an entry is by the fields it has; a muscle where they tell nothing."""
    fields = as_group(document.value).keys()
    return max(_TELLING, key=lambda kind: sum(name in fields for name in _TELLING[kind]))


def _documents(sources: Sources, kind: EntryKind) -> Mapping[str, Document]:
    return {
        EntryKind.MUSCLE: sources.muscles,
        EntryKind.COMPETING_SOURCE: sources.competing_sources,
        EntryKind.CONDITION: sources.conditions,
    }[kind]


def _with_document(sources: Sources, kind: EntryKind, key: str, document: Document) -> Sources:
    """The files with one more, or one in another's place."""
    held = {**_documents(sources, kind), key: document}
    match kind:
        case EntryKind.MUSCLE:
            return replace(sources, muscles=held)
        case EntryKind.COMPETING_SOURCE:
            return replace(sources, competing_sources=held)
        case EntryKind.CONDITION:
            return replace(sources, conditions=held)


def _guess_id(document: Document, kind: EntryKind, file_name: str, sources: Sources) -> str:
    """The id: of the file, else of the entry of the same name, else made from the name."""
    stem = Path(file_name.replace("\\", "/").replace("\x00", "")).name.rpartition(".")[0]
    if ID.fullmatch(stem):
        return stem
    name = as_group(document.value).get("name")
    named = str(name) if isinstance(name, str) else stem
    for key, other in _documents(sources, kind).items():
        if isinstance(name, str) and other.at(("name",)) == name:
            return key
    letters = unicodedata.normalize("NFKD", named).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")[:60]
    return made if ID.fullmatch(made) else "new_entry"


def _lines(content: bytes | str) -> tuple[str, ...]:
    """The text as it is shown, line by line as the reader counts them."""
    text = content if isinstance(content, str) else content.decode("utf-8-sig", "replace")
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _refused(kind: EntryKind | None, why: Refusal) -> CheckedEntry:
    return CheckedEntry(kind or EntryKind.MUSCLE, "", replaces=False, lines=(), refused=why)
