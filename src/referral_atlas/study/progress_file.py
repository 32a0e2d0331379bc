"""The file a student keeps: written, read, and refused as a whole if anything is wrong."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from referral_atlas.strict_json import FieldTwiceError, NotJsonError, read_json
from referral_atlas.study.progress import CardId, CardRecord, Moment, Progress, _Strict

FORMAT = "referral-atlas-study"
VERSION = 1
LARGEST_BYTES = 20_000_000
"""More than thirty years of study; anything larger is something else."""


class Refusal(StrEnum):
    """Why a file was refused."""

    TOO_LARGE = "too-large"
    NOT_JSON = "not-json"
    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"


class ProgressFileError(ValueError):
    """A file that cannot be used; nothing was changed.

    Attributes
    ----------
    refusal : Refusal
        Why.
    place : str
        Where in the file, as far as it is known.
    """

    def __init__(self, refusal: Refusal, place: str = "") -> None:
        super().__init__(f"{refusal.value} {place}".strip())
        self.refusal = refusal
        self.place = place


class _ProgressFile(_Strict):
    format: Literal["referral-atlas-study"]
    version: Annotated[int, Field(ge=VERSION, le=VERSION)]
    saved: Moment
    dataset: Annotated[str, Field(max_length=40)]
    """Version of the dataset the cards were made from."""
    cards: dict[CardId, CardRecord]


def write_progress(progress: Progress, now: datetime, dataset_version: str) -> bytes:
    """Write the file, UTF-8 JSON."""
    file = _ProgressFile(
        format="referral-atlas-study",
        version=1,
        saved=now,
        dataset=dataset_version,
        cards=dict(progress.cards),
    )
    return file.model_dump_json(indent=1, exclude_none=True).encode("utf-8")


def read_progress(content: bytes) -> Progress:
    """Read a file that `write_progress` wrote.

    Raises
    ------
    ProgressFileError
        If it is too large, no JSON, no file of this app, of a later version, or damaged
        anywhere: half a history would set wrong dates without anybody seeing it.
    """
    if len(content) > LARGEST_BYTES:
        raise ProgressFileError(Refusal.TOO_LARGE)
    try:
        head = read_json(content)
    except NotJsonError as error:
        raise ProgressFileError(Refusal.NOT_JSON) from error
    except FieldTwiceError as error:
        raise ProgressFileError(Refusal.DAMAGED, f"{error.name} (twice)") from error
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise ProgressFileError(Refusal.FOREIGN)
    version = head.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise ProgressFileError(Refusal.NEWER)
    try:
        file = _ProgressFile.model_validate_json(json.dumps(head))
    except (ValidationError, ValueError) as error:
        raise ProgressFileError(Refusal.DAMAGED, _place(error)) from error
    return Progress(cards=file.cards)


def _place(error: ValueError) -> str:
    """Where the first fault lies: keys only, as the values are nobody's business."""
    if not isinstance(error, ValidationError):
        return ""
    return " › ".join(str(part) for part in error.errors(include_input=False)[0]["loc"])[:120]
