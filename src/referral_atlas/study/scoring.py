"""Score an answer, and propose a grade from the score."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fsrs import Rating

from referral_atlas.lookup.similarity import ZONE_WORTH
from referral_atlas.study.cards import CardKind
from referral_atlas.vocabulary import ZoneKind

TOO_MUCH = 0.5
"""What an area costs that is marked but no zone: less than missing an essential one, more
than missing spillover, as spillover differs most between sources."""

ESSENTIAL_SHARE = 0.7
"""The essential zones together are worth at least so much of a pattern, however many areas it
may spread to: who marks just these has known it."""

_LIMITS = {
    CardKind.ZONES: ((0.85, Rating.Easy), (0.6, Rating.Good), (0.35, Rating.Hard)),
    CardKind.AREA: ((0.85, Rating.Good), (0.4, Rating.Hard)),
}
_OTHER_LIMITS = ((0.99, Rating.Good), (0.5, Rating.Hard))


@dataclass(frozen=True, slots=True)
class Overlap:
    """How marked areas meet a pattern.

    Attributes
    ----------
    score : float
        0 to 1; 1 is the pattern exactly.
    met, missed : tuple of str
        Zones that were and were not marked, essential ones first.
    too_much : tuple of str
        Marked areas that are no zone.
    """

    score: float
    met: tuple[str, ...]
    missed: tuple[str, ...]
    too_much: tuple[str, ...]


def overlap(marked: Collection[str], pattern: Mapping[str, ZoneKind]) -> Overlap:
    """Compare marked areas with a pattern by a weighted Jaccard index.

    Parameters
    ----------
    marked : collection of str
        Sided areas.
    pattern : mapping of sided area to ZoneKind
        The zones.

    Returns
    -------
    Overlap
        ``score`` is what the zones met are worth (`ZONE_WORTH`, less for each spillover zone
        of a pattern with many), divided by what all zones are worth and `TOO_MUCH` for each
        area beyond them; 0 for a pattern without zones.
    """
    met = tuple(area for area in _essential_first(pattern) if area in marked)
    missed = tuple(area for area in _essential_first(pattern) if area not in marked)
    beyond = tuple(area for area in dict.fromkeys(marked) if area not in pattern)
    worth = _zone_worth(pattern)
    total = sum(worth[kind] for kind in pattern.values()) + TOO_MUCH * len(beyond)
    score = sum(worth[pattern[area]] for area in met) / total if total else 0.0
    return Overlap(min(score, 1.0), met, missed, beyond)


def _zone_worth(pattern: Mapping[str, ZoneKind]) -> Mapping[ZoneKind, float]:
    """What a zone of each kind is worth in a pattern; see `ZONE_WORTH` and `ESSENTIAL_SHARE`."""
    kinds = list(pattern.values())
    essential, spillover = kinds.count(ZoneKind.ESSENTIAL), kinds.count(ZoneKind.SPILLOVER)
    if not essential or not spillover:
        return ZONE_WORTH
    most = ZONE_WORTH[ZoneKind.ESSENTIAL] * essential * (1 - ESSENTIAL_SHARE) / ESSENTIAL_SHARE
    return {
        ZoneKind.ESSENTIAL: ZONE_WORTH[ZoneKind.ESSENTIAL],
        ZoneKind.SPILLOVER: min(ZONE_WORTH[ZoneKind.SPILLOVER], most / spillover),
    }


def picked_score(picks: Collection[str], worth: Mapping[str, float], wanted: int) -> float:
    """Score picked answers.

    Parameters
    ----------
    picks : collection of str
        What was picked; beyond ``wanted``, the first count.
    worth : mapping of str to float
        What each answer that could be given is worth, 0 to 1; others are worth nothing.
    wanted : int
        How many answers were asked for, at least 1.

    Returns
    -------
    float
        0 to 1: what was picked is worth, of the most that could be reached.
    """
    counted = list(dict.fromkeys(picks))[:wanted]
    reachable = sum(sorted(worth.values(), reverse=True)[:wanted])
    return sum(worth.get(pick, 0.0) for pick in counted) / reachable if reachable else 0.0


def proposed_rating(kind: CardKind, score: float) -> Rating:
    """Propose how a scored answer is graded; the student may grade otherwise."""
    for least, rating in _LIMITS.get(kind, _OTHER_LIMITS):
        if score >= least - 1e-9:
            return rating
    return Rating.Again


def _essential_first(pattern: Mapping[str, ZoneKind]) -> list[str]:
    return [area for kind in ZoneKind for area, found in pattern.items() if found is kind]
