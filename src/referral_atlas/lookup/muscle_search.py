"""Find a muscle by what somebody typed, typing mistakes forgiven."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from rapidfuzz import fuzz, process

from referral_atlas.lookup.spelling import plain_spelling
from referral_atlas.model import Muscle
from referral_atlas.vocabulary import MuscleId

_SIMILAR_ENOUGH = 62.0


def muscle_words(muscle_id: MuscleId, muscle: Muscle) -> tuple[str, ...]:
    """Everything a muscle is called: name, Latin name, synonyms, id, whole muscle."""
    names = [muscle.name, muscle.latin_name, *muscle.synonyms, muscle_id.replace("_", " ")]
    return tuple(dict.fromkeys([*names, *([muscle.part_of] if muscle.part_of else [])]))


def search_muscles(
    muscles: Mapping[MuscleId, Muscle], text: str, *, most: int = 8
) -> list[MuscleId]:
    """Muscles whose names look like a text, most alike first.

    Parameters
    ----------
    muscles : mapping of MuscleId to Muscle
        Where to search.
    text : str
        What was typed, in any case, with mistakes.
    most : int, optional
        Largest number of results.

    Returns
    -------
    list of MuscleId
        Empty if nothing is alike enough; equally alike ones keep the dataset's order.
    """
    asked = plain_spelling(text)
    if not asked:
        return []
    scores: dict[MuscleId, float] = {}
    for muscle_id, muscle in muscles.items():
        found = process.extractOne(
            asked,
            muscle_words(muscle_id, muscle),
            scorer=_likeness,
            processor=plain_spelling,
        )
        if found is not None and found[1] >= _SIMILAR_ENOUGH:
            scores[muscle_id] = found[1]
    return sorted(scores, key=lambda muscle_id: -scores[muscle_id])[:most]


def _likeness(
    one: Sequence[Hashable], other: Sequence[Hashable], /, *, score_cutoff: float | None = None
) -> float:
    """Whole-name likeness, or that of the best part for somebody who is still typing."""
    whole = fuzz.WRatio(one, other)
    words = fuzz.token_sort_ratio(one, other)
    best = max(words, 0.95 * whole)
    return best if best >= (score_cutoff or 0.0) else 0.0
