"""A pain drawing: what a person marked, on which side, how strong and of what kind.

It is immutable: every change gives a new drawing, so that undo is a list of drawings
and two sessions can never share one by accident.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, field_validator

from referral_atlas.model import Record


class PainQuality(StrEnum):
    """Words for how a pain feels, as offered on validated digital pain drawings."""

    ACHING = "aching"
    SHARP = "sharp"
    BURNING = "burning"
    THROBBING = "throbbing"
    PRESSING = "pressing"
    CRAMPING = "cramping"
    TINGLING = "tingling"
    NUMB = "numb"
    ELECTRIC = "electric"
    STIFF = "stiff"


class Mark(Record):
    """One marked area: optional intensity from 0 (none) to 10 (worst), optional qualities."""

    intensity: Annotated[int, Field(ge=0, le=10)] | None = None
    qualities: tuple[PainQuality, ...] = ()


class PainDrawing(Record):
    """Marked areas by their sided key (``right:temple``), in the order they were marked."""

    marks: Mapping[str, Mark] = Field(default_factory=lambda: MappingProxyType({}))

    @field_validator("marks")
    @classmethod
    def _freeze(cls, marks: Mapping[str, Mark]) -> Mapping[str, Mark]:
        return MappingProxyType(dict(marks))

    def __len__(self) -> int:
        """Number of marked areas."""
        return len(self.marks)

    def __contains__(self, area: object) -> bool:
        """Whether a sided area is marked."""
        return area in self.marks

    @property
    def areas(self) -> tuple[str, ...]:
        """The marked sided areas."""
        return tuple(self.marks)

    def with_marked(self, areas: Iterable[str], mark: Mark | None = None) -> PainDrawing:
        """Mark areas; those already marked keep their mark unless a new one is given."""
        added = {area: mark or self.marks.get(area, Mark()) for area in areas}
        return PainDrawing(marks={**self.marks, **added})

    def without(self, areas: Iterable[str]) -> PainDrawing:
        """Take marks away; areas that are not marked are passed over."""
        gone = set(areas)
        return PainDrawing(marks={a: m for a, m in self.marks.items() if a not in gone})

    def with_toggled(self, area: str) -> PainDrawing:
        """Mark an unmarked area, unmark a marked one."""
        return self.without([area]) if area in self.marks else self.with_marked([area])
