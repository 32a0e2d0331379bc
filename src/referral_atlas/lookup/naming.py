"""Sided areas in words, as one would say them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from referral_atlas.lookup.query import sided_keys
from referral_atlas.model import AreaCatalogue
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import AreaId, Language, Laterality

_OTHER_SIDE = {"left": "right", "right": "left"}


class _Place(NamedTuple):
    """A name and the side it is said with; each language puts them in its own order."""

    side: str
    """A `Laterality`, or "both", or "open" where no side is known."""
    name: str


def area_name(
    catalogue: AreaCatalogue, key: str, *, clinical: bool = False, texts: Texts | None = None
) -> str:
    """Say a sided area: ``right:temple`` is "right temple", a midline one has no side.

    Parameters
    ----------
    catalogue : AreaCatalogue
        The areas there are.
    key : str
        A sided area, or an area or group without a side ("temple, either side").
    clinical : bool, optional
        Use the clinical name instead of the plain one.
    texts : Texts, optional
        The language; English if not given.
    """
    texts = texts or Texts()
    return _said(_place(catalogue, key, clinical, texts), texts)


def area_names(
    catalogue: AreaCatalogue,
    keys: Iterable[str],
    *,
    clinical: bool = False,
    texts: Texts | None = None,
) -> list[str]:
    """Say several sided areas, shortest true way first.

    Groups whose parts are all named on one side are said once ("right back of the neck"),
    and what is named on both sides is said so ("both temples" is "left and right temple").
    Parameters are those of `area_name`.
    """
    texts = texts or Texts()
    left = list(dict.fromkeys(keys))
    places: list[_Place] = []
    for group_id, group in catalogue.groups.items():
        for side in (Laterality.LEFT, Laterality.RIGHT):
            parts = [k for a in group.areas for k in sided_keys(catalogue, a)]
            mine = [k for k in parts if not k.startswith(f"{side.mirrored.value}:")]
            if len(mine) > 1 and set(mine) <= set(left) and any(side.value in k for k in mine):
                places.append(_Place(side.value, _bare_name(catalogue, group_id, clinical, texts)))
                left = [k for k in left if k not in mine]
    places += [_place(catalogue, key, clinical, texts) for key in left]
    return [_said(place, texts) for place in _both_sides(places)]


def _place(catalogue: AreaCatalogue, key: str, clinical: bool, texts: Texts) -> _Place:
    side, found, name = key.partition(":")
    if not found:
        return _Place("open", _bare_name(catalogue, key, clinical, texts))
    return _Place(Laterality(side).value, _bare_name(catalogue, name, clinical, texts))


def _bare_name(catalogue: AreaCatalogue, name: str, clinical: bool, texts: Texts) -> str:
    if name in catalogue.groups:
        return _inside(catalogue.groups[name].name, texts.language)
    area = catalogue.areas[AreaId(name)]
    return _inside(area.name, texts.language) if clinical else area.plain_name


def _both_sides(places: Sequence[_Place]) -> list[_Place]:
    """Put left and right of one name together, where the first of them stands."""
    merged: list[_Place] = []
    for place in places:
        other = _OTHER_SIDE.get(place.side)
        both = other is not None and _Place(other, place.name) in places
        said = _Place("both", place.name) if both else place
        if said not in merged:
            merged.append(said)
    return merged


def _said(place: _Place, texts: Texts) -> str:
    return texts("area-said", side=place.side, name=place.name)


def _inside(name: str, language: Language) -> str:
    """A name inside a sentence: English drops the capital, but not that of an abbreviation."""
    if language is not Language.ENGLISH:  # names that need no capital are stored without one
        return name
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
