"""The areas of the body map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import AreaId, Laterality, WpiArea


class Area(Record):
    """A fixed named cell of the body map, or a deep site beside it."""

    name: Text
    plain_name: Text
    region: Text
    sided: bool
    deep: bool = False
    wpi: WpiArea | None
    synonyms: tuple[Text, ...] = ()


class AreaGroup(Record):
    """A short name for several areas that are usually marked together."""

    name: Text
    areas: Annotated[tuple[AreaId, ...], Field(min_length=2)]


class AreaCatalogue(Record):
    """The whole of ``data/areas.yaml``."""

    regions: Mapping[str, Text]
    areas: Mapping[AreaId, Area]
    groups: Mapping[str, AreaGroup]


class SidedArea(Record):
    """An area on one side of the patient, written ``left:temple``."""

    area: AreaId
    side: Laterality

    def __str__(self) -> str:
        """The written form, as in commands, files and the browser."""
        return f"{self.side.value}:{self.area}"

    @property
    def mirrored(self) -> SidedArea:
        """The same area on the other half of the body."""
        return SidedArea(area=self.area, side=self.side.mirrored)
