"""What is looked up: one or more terms, each met by any of a few sided areas.

``right:temple`` is met by one sided area; ``temple`` by either side; ``back_of_neck``,
a group, by any of its parts on either side. A pain drawing gives one term a mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.model import AreaCatalogue, Record
from referral_atlas.vocabulary import AreaId, Laterality


class Term(Record):
    """One thing asked for: its text and the sided areas that meet it."""

    text: str
    alternatives: tuple[str, ...]


class Query(Record):
    """All terms of one look-up."""

    terms: tuple[Term, ...]

    @property
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
    """One term for each marked area."""
    return Query(terms=tuple(Term(text=area, alternatives=(area,)) for area in drawing.areas))


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
        Repeated terms are taken once.

    Raises
    ------
    QueryError
        If nothing was given, or an area or side is unknown; near names are suggested.
    """
    terms = tuple(
        Term(text=text, alternatives=_alternatives(text, catalogue, side_free))
        for text in dict.fromkeys(text.strip() for text in texts)
    )
    if not terms:
        raise QueryError("No area was given. Name at least one, for example right:temple.")
    return Query(terms=terms)


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
