"""The Widespread Pain Index of a drawing, and whether the pain is generalised (ACR 2016)."""

from __future__ import annotations

from collections.abc import Iterable

from referral_atlas.lookup.query import Query
from referral_atlas.model import AreaCatalogue, Record
from referral_atlas.vocabulary import AreaId, Laterality, WpiArea

_UPPER = {WpiArea.SHOULDER_GIRDLE, WpiArea.UPPER_ARM, WpiArea.LOWER_ARM}
_LOWER = {WpiArea.HIP, WpiArea.UPPER_LEG, WpiArea.LOWER_LEG}
_AXIAL = {WpiArea.NECK, WpiArea.UPPER_BACK, WpiArea.LOWER_BACK}
GENERALISED = 4
"""Regions, of five, that must hurt; jaw, chest and abdomen count for none of them."""


class WidespreadPain(Record):
    """How widespread a drawing is.

    Attributes
    ----------
    index : int
        Widespread Pain Index, 0 to 19. What the criteria ask of one week's pain, a drawing
        tells of now.
    areas : tuple of str
        The areas of the index that hurt, ``left:shoulder_girdle`` or ``neck``.
    regions : tuple of str
        The regions that hurt: left and right upper, left and right lower, axial.
    """

    index: int
    areas: tuple[str, ...]
    regions: tuple[str, ...]

    @property
    def is_generalised(self) -> bool:
        """Whether at least four of the five regions hurt."""
        return len(self.regions) >= GENERALISED


def widespread_pain(catalogue: AreaCatalogue, marked: Iterable[str]) -> WidespreadPain:
    """Count the areas of the Widespread Pain Index that sided areas belong to.

    Parameters
    ----------
    catalogue : AreaCatalogue
        Areas with what they count for.
    marked : iterable of str
        Sided areas, ``right:temple``.
    """
    found: set[tuple[WpiArea, Laterality]] = set()
    for key in marked:
        side, _, area = key.partition(":")
        wpi = catalogue.areas[AreaId(area)].wpi
        if wpi is not None:
            found.add((wpi, Laterality(side)))
    names = {wpi.value if wpi in _ONE else f"{side.value}:{wpi.value}" for wpi, side in found}
    # A sided part of the index marked on the midline alone tells no side and counts once.
    regions = {
        f"{side.value} {part}"
        for part, members in (("upper", _UPPER), ("lower", _LOWER))
        for wpi, side in found
        if wpi in members and side is not Laterality.MIDLINE
    }
    regions |= {"axial" for wpi, _ in found if wpi in _AXIAL}
    return WidespreadPain(
        index=len(names), areas=tuple(sorted(names)), regions=tuple(sorted(regions))
    )


_ONE = {WpiArea.NECK, WpiArea.UPPER_BACK, WpiArea.LOWER_BACK, WpiArea.CHEST, WpiArea.ABDOMEN}


def widespread_of(catalogue: AreaCatalogue, query: Query) -> WidespreadPain:
    """Count what a query surely marks: of a term that leaves the side open, the first area."""
    return widespread_pain(catalogue, [term.alternatives[0] for term in query.terms])
