"""Sided areas in words, as one would say them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from referral_atlas.lookup.query import sided_keys
from referral_atlas.model import AreaCatalogue
from referral_atlas.vocabulary import AreaId, Laterality


def area_name(catalogue: AreaCatalogue, key: str, *, clinical: bool = False) -> str:
    """Say a sided area: ``right:temple`` is "right temple", a midline one has no side.

    Parameters
    ----------
    catalogue : AreaCatalogue
        The areas there are.
    key : str
        A sided area, or an area or group without a side ("temple, either side").
    clinical : bool, optional
        Use the clinical name instead of the plain one.
    """
    side, found, name = key.partition(":")
    if not found:
        return f"{_bare_name(catalogue, key, clinical)}, either side"
    spoken = _bare_name(catalogue, name, clinical)
    return spoken if side == Laterality.MIDLINE else f"{side} {spoken}"


def _bare_name(catalogue: AreaCatalogue, name: str, clinical: bool) -> str:
    if name in catalogue.groups:
        return _lower_first(catalogue.groups[name].name)
    area = catalogue.areas[AreaId(name)]
    return _lower_first(area.name) if clinical else area.plain_name


def area_names(
    catalogue: AreaCatalogue, keys: Iterable[str], *, clinical: bool = False
) -> list[str]:
    """Say several sided areas, shortest true way first.

    Groups whose parts are all named on one side are said once ("right back of the neck"),
    and what is named on both sides is said so ("both temples" is "left and right temple").
    """
    left = list(dict.fromkeys(keys))
    spoken: list[str] = []
    for group_id, group in catalogue.groups.items():
        for side in (Laterality.LEFT, Laterality.RIGHT):
            parts = [k for a in group.areas for k in sided_keys(catalogue, a)]
            mine = [k for k in parts if not k.startswith(f"{side.mirrored.value}:")]
            if len(mine) > 1 and set(mine) <= set(left) and any(side.value in k for k in mine):
                spoken.append(f"{side.value} {_bare_name(catalogue, group_id, clinical)}")
                left = [k for k in left if k not in mine]
    spoken += [area_name(catalogue, key, clinical=clinical) for key in left]
    return _both_sides(spoken)


def _both_sides(spoken: Collection[str]) -> list[str]:
    merged: list[str] = []
    for text in spoken:
        side, _, rest = text.partition(" ")
        if side in ("left", "right"):
            other = f"{Laterality(side).mirrored.value} {rest}"
            if other in spoken:
                text = f"left and right {rest}"  # noqa: PLW2901
        if text not in merged:
            merged.append(text)
    return merged


def _lower_first(name: str) -> str:
    """Lower-case the first letter, but leave abbreviations alone."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
