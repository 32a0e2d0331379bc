"""Candidates that no drawing can tell apart, said once.

Sources often give one pattern for a group of small muscles (the four suboccipital ones):
as candidates they would fill the list with the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from referral_atlas.lookup.candidates import Candidate
from referral_atlas.model import Muscle
from referral_atlas.vocabulary import MuscleId


def group_alike(
    candidates: Iterable[Candidate], muscles: Mapping[MuscleId, Muscle]
) -> list[tuple[Candidate, ...]]:
    """Put candidates of one muscle group together if they claim just the same.

    Parameters
    ----------
    candidates : iterable of Candidate
        Best first.
    muscles : mapping of MuscleId to Muscle
        Where their ``part_of`` stands.

    Returns
    -------
    list of tuple of Candidate
        In the order of their best members; most tuples hold one.
    """
    groups: dict[object, list[Candidate]] = {}
    for candidate in candidates:
        muscle = candidate.muscle
        whole = muscles[muscle].part_of if muscle else None
        alike = (
            whole or candidate.source,
            candidate.side,
            candidate.essential,
            candidate.spillover,
            frozenset(candidate.unmarked),
            round(candidate.fit, 6),
        )
        groups.setdefault(alike, []).append(candidate)
    return [tuple(group) for group in groups.values()]
