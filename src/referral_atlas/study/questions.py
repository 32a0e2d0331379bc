"""From a card to a question: what can be picked, and what each pick is worth.

The wrong options are chosen to teach: they come from the neighbourhood, and none of them is
right under another name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

from rapidfuzz import fuzz, utils

from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.sources import ROLE_CODE
from referral_atlas.study.cards import Card, CardKind, Deck
from referral_atlas.study.patterns import Entry
from referral_atlas.vocabulary import AreaId, EvidenceGrade, MuscleId, ZoneKind

OPTIONS = 4
AREA_OPTIONS = 8
AREA_WANTED = 3

_NEAR_WORTH = 0.5
"""What the right muscle group is worth where another part of it was asked."""

_ROLE_WORTH = {ROLE_CODE[ZoneKind.ESSENTIAL]: 1.0, ROLE_CODE[ZoneKind.SPILLOVER]: 0.5}

_LIKE_WORDS = 55
"""Structures whose names are this alike, of 100, may be the same one."""


@dataclass(frozen=True)
class LikelySource:
    """One source the look-up lists for a place."""

    entry: Entry
    kind: ZoneKind
    grade: EvidenceGrade


@dataclass(frozen=True)
class Question:
    """A card as it is asked once.

    Attributes
    ----------
    card : Card
        What it is made from.
    seed : int
        What its chance comes from: the same seed asks the same question.
    options : tuple of str
        What can be picked: ids of muscles and competing sources, or a structure's name.
        Empty where areas are marked instead.
    worth : mapping of str to float
        What each right answer is worth, 0 to 1, also those that are no option.
    wanted : int
        How many are to be picked.
    shown : str or None
        The source whose pattern is painted.
    likely : tuple of LikelySource
        For a place, what the look-up lists, best first.
    """

    card: Card
    seed: int
    options: tuple[str, ...] = ()
    worth: Mapping[str, float] = field(default_factory=dict)
    wanted: int = 1
    shown: Entry | None = None
    likely: tuple[LikelySource, ...] = ()


def ask(deck: Deck, card: Card, seed: int) -> Question:
    """Turn a card into a question.

    Parameters
    ----------
    deck : Deck
        The deck the card is from.
    card : Card
        The card.
    seed : int
        Decides which wrong options are offered and in which order.
    """
    chance = Random(f"{seed}:{card.id}")  # noqa: S311  # the order of options is no secret
    match card.kind:
        case CardKind.PATTERN:
            return _ask_pattern(deck, card, seed, chance)
        case CardKind.ZONES:
            return Question(card, seed, shown=card.sources[0])
        case CardKind.AREA:
            return _ask_area(deck, card, seed, chance)
        case CardKind.POINT:
            return _ask_point(deck, card, seed, chance)
        case CardKind.HAZARD:
            return _ask_hazard(deck, card, seed, chance)
        case CardKind.ALIKE:
            shown = chance.choice(card.sources)
            return Question(card, seed, card.sources, {shown: 1.0}, shown=shown)


def _ask_pattern(deck: Deck, card: Card, seed: int, chance: Random) -> Question:
    muscle, book = MuscleId(card.sources[0]), deck.patterns
    row = book.row(muscle, card.trigger_point)
    right = book.same_as(row) if row is not None else frozenset()
    others = []
    for other in deck.dataset.muscles:
        if other not in right:
            like = max((book.likeness[row, r] for r in book.rows.get(other, ())), default=0.0)
            others.append((like + 0.2 * (deck.region(other) == deck.region(muscle)), other))
    # Half of the wrong options look like it; the rest are from anywhere near.
    near = [other for _, other in sorted(others, key=lambda item: -item[0])[:8]]
    wrong = chance.sample(near, min(OPTIONS - 1, len(near)))
    worth = {str(entry): 1.0 for entry in right if entry in deck.dataset.muscles}
    return Question(
        card,
        seed,
        _shuffled([muscle, *wrong], chance),
        _with_group(deck, muscle, worth),
        shown=muscle,
    )


def _ask_point(deck: Deck, card: Card, seed: int, chance: Random) -> Question:
    muscle = MuscleId(card.sources[0])
    region = deck.region(muscle)
    same = [key for key in deck.dataset.muscles if key != muscle and deck.region(key) == region]
    rest = [key for key in deck.dataset.muscles if deck.region(key) != region]
    wrong = chance.sample(same, min(OPTIONS - 1, len(same)))
    wrong += chance.sample(rest, min(OPTIONS - 1 - len(wrong), len(rest)))
    return Question(
        card,
        seed,
        _shuffled([muscle, *wrong], chance),
        _with_group(deck, muscle, {muscle: 1.0}),
        shown=muscle,
    )


def _ask_area(deck: Deck, card: Card, seed: int, chance: Random) -> Question:
    area = AreaId(str(card.area))
    key = area_key(deck, card)
    likely = likely_sources(deck, key)
    worth = _worth_at(deck, key)
    # The same place on the other side, or a zone elsewhere, must not make a wrong option right.
    wrong = [entry for entry in deck.patterns.rows if entry not in worth]
    region = deck.dataset.areas.areas[area].region
    near = [entry for entry in wrong if deck.region(entry) == region]
    chosen = chance.sample(near, min(AREA_OPTIONS - AREA_WANTED, len(near)))
    rest = [entry for entry in wrong if entry not in chosen]
    chosen += chance.sample(rest, min(AREA_OPTIONS - AREA_WANTED - len(chosen), len(rest)))
    by_role = sorted(likely, key=lambda one: -worth.get(one.entry, 0.0))
    best = [one.entry for one in by_role[:AREA_WANTED]]
    return Question(
        card,
        seed,
        _shuffled([*best, *chosen], chance),
        worth,
        wanted=AREA_WANTED,
        likely=likely,
    )


def _ask_hazard(deck: Deck, card: Card, seed: int, chance: Random) -> Question:
    muscle = MuscleId(card.sources[0])
    own = [hazard.structure for hazard in deck.dataset.muscles[muscle].needling.hazards]
    found = {
        hazard.structure
        for key, other in deck.dataset.muscles.items()
        if other.region != deck.region(muscle)
        for hazard in other.needling.hazards
    }
    wrong = [one for one in sorted(found) if not any(_alike(one, mine) for mine in own)]
    chosen = chance.sample(wrong, min(OPTIONS - 1, len(wrong)))
    options = _shuffled([chance.choice(own), *chosen], chance)
    return Question(card, seed, options, dict.fromkeys(own, 1.0), shown=muscle)


def area_key(deck: Deck, card: Card) -> str:
    """Sided area a card asks about: on the right where it has a side."""
    area = AreaId(str(card.area))
    return f"{'right' if deck.dataset.areas.areas[area].sided else 'midline'}:{area}"


def likely_sources(deck: Deck, key: str, most: int = 8) -> tuple[LikelySource, ...]:
    """What the look-up lists for one painful place, best first; one entry a muscle group.

    Parameters
    ----------
    deck : Deck
        The deck.
    key : str
        Sided area.
    most : int, optional
        Largest number of sources.
    """
    # All of them: many parts of one muscle may stand before the third other source.
    ranking = deck.lookup.rank(query_from_texts([key], deck.dataset.areas))
    found: list[LikelySource] = []
    groups: set[str] = set()
    for candidate in ranking.candidates:
        group = deck.group(candidate.source)
        if group not in groups:
            groups.add(group)
            kind = ZoneKind.ESSENTIAL if candidate.essential else ZoneKind.SPILLOVER
            found.append(LikelySource(candidate.source, kind, candidate.grade))
    return tuple(found[:most])


def _worth_at(deck: Deck, key: str) -> dict[str, float]:
    """What naming each source is worth: as much as the place is to its pattern."""
    matrix = deck.lookup.matrix
    column = matrix.column[key]
    worth = {}
    for entry, rows in deck.patterns.rows.items():
        role = int(matrix.role[list(rows), column].max())
        if role in _ROLE_WORTH:
            worth[str(entry)] = _ROLE_WORTH[role]
    return worth


def _with_group(deck: Deck, muscle: MuscleId, worth: dict[str, float]) -> dict[str, float]:
    """Give half for another part of the same muscle."""
    whole = deck.dataset.muscles[muscle].part_of
    parts = (key for key, other in deck.dataset.muscles.items() if whole and other.part_of == whole)
    return dict.fromkeys(parts, _NEAR_WORTH) | worth


def _alike(one: str, other: str) -> bool:
    score = fuzz.token_set_ratio(one, other, processor=utils.default_process)
    return score >= _LIKE_WORDS


def _shuffled(options: Iterable[str], chance: Random) -> tuple[str, ...]:
    mixed = list(dict.fromkeys(options))
    chance.shuffle(mixed)
    return tuple(mixed)
