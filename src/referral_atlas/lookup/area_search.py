"""Find areas by what somebody typed: "r temple", "shouldr blade links", "back of neck"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process

from referral_atlas.lookup.query import sided_keys
from referral_atlas.lookup.spelling import plain_spelling, plain_words
from referral_atlas.model import AreaCatalogue, Record
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import AreaId, Laterality

_SIMILAR_ENOUGH = 68.0
_WORDS_FOR = {
    Laterality.RIGHT: "r right rt re rechts rechte rechter rechtes rechten rechtem",
    Laterality.LEFT: "l left lt li links linke linker linkes linken linkem",
}
_SIDE_WORDS = {word: side for side, words in _WORDS_FOR.items() for word in words.split()}
"""In every language at once: nobody should have to switch the language to type a side."""

_BOTH_WORDS = {
    *("both", "bilateral", "sides"),
    *("beide", "beiden", "beider", "beidseits", "beidseitig", "beiderseits", "bds", "seiten"),
}


class AreaHit(Record):
    """An area or a group of areas that looks like what was typed."""

    key: str
    """Key of an area or of a group."""
    name: str
    areas: tuple[AreaId, ...]
    score: float


class TypedArea(Record):
    """What was typed, read: a side if one was named, and what it may mean, best first."""

    sides: tuple[Laterality, ...]
    """Empty if no side was named."""
    hits: tuple[AreaHit, ...]


def split_side(text: str) -> tuple[tuple[Laterality, ...], str]:
    """Take the words for a side out of a text: ``"r temple"`` is the right, ``"temple"``."""
    sides: list[Laterality] = []
    rest: list[str] = []
    for word in plain_words(text).split():
        if word in _BOTH_WORDS:
            sides += [Laterality.RIGHT, Laterality.LEFT]
        elif word in _SIDE_WORDS:
            sides.append(_SIDE_WORDS[word])
        else:
            rest.append(word)
    return tuple(dict.fromkeys(sides)), " ".join(rest)


def search_areas(
    catalogue: AreaCatalogue, text: str, *, most: int = 6, texts: Texts | None = None
) -> TypedArea:
    """Areas and groups whose names or synonyms look like a text.

    Parameters
    ----------
    catalogue : AreaCatalogue
        Where to search.
    text : str
        What was typed, in any case and order, with a side or without, with mistakes.
    most : int, optional
        Largest number of hits.
    texts : Texts, optional
        The language hits are named in; English if not given.

    Returns
    -------
    TypedArea
        No hits if nothing is alike enough.
    """
    sides, asked = split_side(text)
    if not asked:
        return TypedArea(sides=sides, hits=())
    words = _words(_names(catalogue))
    scored = process.extract(
        plain_spelling(asked),
        [word for word, _ in words],
        scorer=_likeness,
        score_cutoff=_SIMILAR_ENOUGH,
        limit=60,
    )
    best: dict[str, float] = {}
    for _, score, at in scored:
        key = words[at][1]
        best[key] = max(score, best.get(key, 0.0))
    ranked = sorted(best, key=lambda key: -best[key])[:most]
    said = texts or Texts()
    hits = tuple(_hit(catalogue, key, best[key], said) for key in ranked)
    return TypedArea(sides=sides, hits=hits)


def keys_on(
    catalogue: AreaCatalogue, areas: Iterable[AreaId], sides: Iterable[Laterality]
) -> tuple[str, ...]:
    """Sided keys of areas on the wanted sides; an area on the midline is always meant."""
    wanted = {*sides, Laterality.MIDLINE}
    return tuple(
        key
        for area in areas
        for key in sided_keys(catalogue, area)
        if Laterality(key.partition(":")[0]) in wanted
    )


def _hit(catalogue: AreaCatalogue, key: str, score: float, texts: Texts) -> AreaHit:
    if key in catalogue.groups:
        group = catalogue.groups[key]
        name = texts("area-all-parts", name=group.name)
        return AreaHit(key=key, name=name, areas=group.areas, score=score)
    area = AreaId(key)
    return AreaHit(key=key, name=catalogue.areas[area].plain_name, areas=(area,), score=score)


Names = tuple[tuple[str, tuple[str, ...]], ...]


def _names(catalogue: AreaCatalogue) -> Names:
    groups = tuple((key, (group.name,)) for key, group in catalogue.groups.items())
    areas = tuple(
        (str(key), (area.plain_name, area.name, *area.synonyms))
        for key, area in catalogue.areas.items()
    )
    return groups + areas


@lru_cache(maxsize=4)
def _words(names: Names) -> tuple[tuple[str, str], ...]:
    return tuple((plain_spelling(text), key) for key, texts in names for text in texts)


def _likeness(one: str, other: str, /, *, score_cutoff: float | None = None) -> float:
    """Likeness of whole names in any order of words, or nearly that of the best part."""
    best = max(fuzz.token_sort_ratio(one, other), 0.93 * fuzz.WRatio(one, other))
    return best if best >= (score_cutoff or 0.0) else 0.0
