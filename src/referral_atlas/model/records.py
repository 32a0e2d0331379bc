"""What every record of the model shares."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

Coordinate = Annotated[float, Field(ge=-12, le=12)]
"""Canonical coordinate, dm; the whole body lies within."""

PERCENT_ROUNDING = 0.6
"""Percentage points a published percentage may differ from its counts by rounding."""


class Record(BaseModel):
    """Base of every record: immutable, and strict about what it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


def refuse_counts(wrong: bool, message: str) -> None:
    """Refuse numbers that cannot be true together; the type is the problem code."""
    if wrong:
        raise PydanticCustomError("counts_disagree", "{message}", {"message": message})


def refuse_percent(count: int | None, n: int | None, percent: float) -> None:
    """Refuse a percentage that is not the count's share of n; without a count all is well."""
    if count is None:
        return
    if n is None:
        refuse_counts(True, f"count {count} says nothing without n")
        return
    refuse_counts(count > n, f"count {count} is more than n {n}")
    exact = 100 * count / n
    told = f"{count} of {n} is {exact:.1f} %, not {percent:g} %"
    refuse_counts(abs(exact - percent) > PERCENT_ROUNDING, told)
