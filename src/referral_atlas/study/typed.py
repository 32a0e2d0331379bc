"""Read a muscle's name that was typed from memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rapidfuzz import fuzz, utils

from referral_atlas.lookup.muscle_search import muscle_words
from referral_atlas.model import Muscle
from referral_atlas.vocabulary import MuscleId

SHORTEST_BEGINNING = 4
"""So many letters at least count as the beginning of a name."""

LIKE_ENOUGH = 80.0
"""Likeness, of 100, from which a name counts as mistyped."""

_AS_LIKE = 3.0


def muscles_meant(muscles: Mapping[MuscleId, Muscle], text: str) -> tuple[MuscleId, ...]:
    """Muscles a typed name can mean.

    Stricter than the search, which offers what is near: here a wrong reading would mark a
    right answer wrong. A name as it is written comes before the beginning of one, that before
    a word in one, and all before one with mistakes.

    Parameters
    ----------
    muscles : mapping of MuscleId to Muscle
        Where to look.
    text : str
        What was typed, in any case.

    Returns
    -------
    tuple of MuscleId
        Several where the name leaves open which part of a muscle; empty for no name.
    """
    asked = utils.default_process(text)
    if not asked:
        return ()
    names = {
        key: [utils.default_process(word.replace("_", " ")) for word in muscle_words(key, muscle)]
        for key, muscle in muscles.items()
    }
    long_enough = len(asked) >= SHORTEST_BEGINNING
    ways: tuple[Callable[[str], bool], ...] = (
        lambda name: name == asked,
        lambda name: long_enough and name.startswith(asked),
        lambda name: f" {asked} " in f" {name} ",
        lambda name: long_enough and f" {asked}" in f" {name}",
    )
    for fits in ways:
        found = tuple(key for key, words in names.items() if any(fits(word) for word in words))
        if found:
            return found
    likeness = {
        key: max(fuzz.token_sort_ratio(asked, word) for word in words)
        for key, words in names.items()
    }
    best = max(likeness.values(), default=0.0)
    if best < LIKE_ENOUGH:
        return ()
    return tuple(key for key, like in likeness.items() if like >= best - _AS_LIKE)


def typed_score(meant: tuple[MuscleId, ...], worth: Mapping[str, float]) -> float:
    """Score a typed name: it is worth as much as the worst muscle it can mean, 0 to 1."""
    return min((worth.get(key, 0.0) for key in meant), default=0.0)
