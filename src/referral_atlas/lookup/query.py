"""What is looked up: one or more terms, each met by any of a few sided areas.

``right:temple`` is met by one sided area; ``temple`` by either side; ``back_of_neck``,
a group, by any of its parts on either side. A pain drawing gives one term a mark. A mark of
intensity 0 says that it does not hurt there and gives none; the others count in proportion
to the strongest (see :attr:`LookupParameters.faint_weight`).
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property

from referral_atlas.lookup.pain_drawing import PainDrawing, PainQuality
from referral_atlas.lookup.parameters import DEFAULTS
from referral_atlas.model import AreaCatalogue, Record
from referral_atlas.vocabulary import AreaId, Laterality


class Term(Record):
    """One thing asked for.

    Attributes
    ----------
    text : str
        As it was asked.
    alternatives : tuple of str
        Sided areas that meet it.
    weight : float
        How much it counts, above 0 and up to 1.
    qualities : tuple of PainQuality
        How the pain feels there.
    """

    text: str
    alternatives: tuple[str, ...]
    weight: float = 1.0
    qualities: tuple[PainQuality, ...] = ()


class Query(Record):
    """All terms of one look-up."""

    terms: tuple[Term, ...]

    @cached_property
    def areas(self) -> frozenset[str]:
        """Every sided area that meets some term."""
        return frozenset(area for term in self.terms for area in term.alternatives)


class QueryError(ValueError):
    """An area that cannot be looked up; the message says which and what is allowed."""


def sided_keys(catalogue: AreaCatalogue, area: AreaId) -> tuple[str, ...]:
    """The sided areas of an area id: left and right, or the midline one."""
    if catalogue.areas[area].sided:
        return (f"{Laterality.LEFT.value}:{area}", f"{Laterality.RIGHT.value}:{area}")
    return (f"{Laterality.MIDLINE.value}:{area}",)


def all_sided_keys(catalogue: AreaCatalogue) -> tuple[str, ...]:
    """Every sided area of the catalogue, in the order of the file."""
    return tuple(key for area in catalogue.areas for key in sided_keys(catalogue, area))


def query_from_drawing(drawing: PainDrawing) -> Query:
    """One term for each marked area that hurts.

    Parameters
    ----------
    drawing : PainDrawing
        What was marked. A mark without an intensity counts like the strongest one.
    """
    hurting = {area: mark for area, mark in drawing.marks.items() if mark.intensity != 0}
    strongest = max((mark.intensity or 0 for mark in hurting.values()), default=0)
    faint = DEFAULTS.faint_weight
    return Query(
        terms=tuple(
            Term(
                text=area,
                alternatives=(area,),
                weight=1.0
                if mark.intensity is None
                else faint + (1 - faint) * mark.intensity / strongest,
                qualities=mark.qualities,
            )
            for area, mark in hurting.items()
        )
    )


def query_from_texts(
    texts: Iterable[str], catalogue: AreaCatalogue, *, side_free: bool = False
) -> Query:
    """Read what was typed on a command line or in a file.

    Parameters
    ----------
    texts : iterable of str
        ``side:area``, ``area`` or a group, with or without a side.
    catalogue : AreaCatalogue
        The areas and groups there are.
    side_free : bool, optional
        Take every term as if no side had been given.

    Returns
    -------
    Query
        Terms that mean the same areas are taken once.

    Raises
    ------
    QueryError
        If nothing was given, or an area or side is unknown; near names are suggested.
    """
    terms: dict[tuple[str, ...], Term] = {}
    for text in texts:
        alternatives = _alternatives(text.strip(), catalogue, side_free)
        terms.setdefault(alternatives, Term(text=text.strip(), alternatives=alternatives))
    if not terms:
        raise QueryError("No area was given. Name at least one, for example right:temple.")
    return Query(terms=tuple(terms.values()))


def _alternatives(text: str, catalogue: AreaCatalogue, side_free: bool) -> tuple[str, ...]:
    side, found, name = text.partition(":")
    if not found:
        side, name = "", text
    elif side not in set(Laterality):
        allowed = ", ".join(Laterality)
        raise QueryError(f'"{side}" in "{text}" is not a side. Allowed: {allowed}.')
    if name in catalogue.groups:
        members: tuple[AreaId, ...] = catalogue.groups[name].areas
    elif name in catalogue.areas:
        members = (AreaId(name),)
    else:
        raise QueryError(_unknown(name, catalogue))
    keys = tuple(key for area in members for key in sided_keys(catalogue, area))
    if not side or side_free:
        return keys
    kept = tuple(key for key in keys if key.startswith(f"{side}:"))
    if not kept:
        has = "lies on the midline" if side != Laterality.MIDLINE else "has a left and a right side"
        raise QueryError(f'"{text}": {name} {has}. Write {" or ".join(keys[:2])}.')
    return kept


def _unknown(name: str, catalogue: AreaCatalogue) -> str:
    known: dict[str, str] = {str(key): str(key) for key in (*catalogue.areas, *catalogue.groups)}
    for key, area in catalogue.areas.items():
        for spoken in (area.plain_name, area.name, *area.synonyms):
            known.setdefault(spoken.lower(), key)
    near = get_close_matches(name.lower().replace("-", "_"), known, n=6, cutoff=0.6)
    near += get_close_matches(name.lower().replace("_", " "), known, n=6, cutoff=0.6)
    names = list(dict.fromkeys(known[key] for key in near))[:4]
    hint = f" Did you mean {', '.join(names)}?" if names else ""
    return f'"{name}" is not an area.{hint} All areas: python -m referral_atlas areas.'
