"""What every record of the model shares."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

Coordinate = Annotated[float, Field(ge=-12, le=12)]
"""Canonical coordinate, dm; the whole body lies within."""


class Record(BaseModel):
    """Base of every record: immutable, and strict about what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


def refuse_counts(wrong: bool, message: str) -> None:
    """Refuse numbers that cannot be true together; the type is the problem code."""
    if wrong:
        raise PydanticCustomError("counts_disagree", "{message}", {"message": message})
