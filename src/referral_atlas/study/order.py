"""Which cards come next.

Cards that are due come first, the most urgent of them first: those FSRS thinks are most
likely forgotten, those missed often, and those of rarely known muscles. New cards fill what
is left, drawn at random with weight on the rarely known (see `familiarity`) and on muscles
of which other cards were missed. Chance is seeded, so the same seed gives the same sitting.

Two cards of one muscle in a sitting would answer each other; they are kept apart as long as
there are others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random

from referral_atlas.study.cards import Card, CardKind
from referral_atlas.study.patterns import Entry
from referral_atlas.study.progress import CardRecord, Progress, recall_chance
from referral_atlas.vocabulary import MuscleId

SITTING = 10
"""Cards in one sitting."""

RARITY_WEIGHT = 3.0
"""A card of the rarest muscle is drawn so many times as often, plus one, as of the best known."""

MISS_WEIGHT = 1.0
"""The same for a muscle of which every other card asked was missed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a student wants to study; empty means all."""

    regions: frozenset[str] = frozenset()
    kinds: frozenset[CardKind] = frozenset()
    muscle: MuscleId | None = None

    def holds(self, card: Card) -> bool:
        """Whether a card is wanted."""
        return (
            (not self.regions or not self.regions.isdisjoint(card.regions))
            and (not self.kinds or card.kind in self.kinds)
            and (self.muscle is None or self.muscle in card.sources)
        )


def sitting(
    cards: Iterable[Card], progress: Progress, now: datetime, seed: int, size: int = SITTING
) -> tuple[str, ...]:
    """Put together the next sitting.

    Parameters
    ----------
    cards : iterable of Card
        Those wanted.
    progress : Progress
        What is known.
    now : datetime
        In UTC.
    seed : int
        Same seed, same sitting.
    size : int, optional
        Largest number of cards.

    Returns
    -------
    tuple of str
        Card ids, the due ones first; empty if nothing is due and nothing is new.
    """
    wanted = list(cards)
    due = [
        card
        for card in wanted
        if (record := progress.cards.get(card.id)) is not None and record.due <= now
    ]
    due.sort(key=lambda card: (-urgency(card, progress.cards[card.id], now), card.id))
    new = _drawn([card for card in wanted if card.id not in progress.cards], progress, seed)
    return tuple(card.id for card in _apart((due, new), size))


def urgency(card: Card, record: CardRecord, now: datetime) -> float:
    """How urgent a due card is: forgotten, often missed and rarely known first."""
    missed = record.misses / len(record.reviews)
    return (1 - recall_chance(record, now)) + 0.3 * missed + 0.2 * card.rarity


def _drawn(cards: list[Card], progress: Progress, seed: int) -> list[Card]:
    """Order cards by chance with weights: Efraimidis and Spirakis' method."""
    chance = Random(seed)  # noqa: S311  # which card is next is no secret
    missed = _miss_share(progress.cards)
    keys = {}
    for card in cards:
        share = max((missed.get(one, 0.0) for one in card.sources), default=0.0)
        weight = 1 + RARITY_WEIGHT * card.rarity + MISS_WEIGHT * share
        keys[card.id] = chance.random() ** (1 / weight)
    return sorted(cards, key=lambda card: -keys[card.id])


def _miss_share(records: Mapping[str, CardRecord]) -> dict[Entry, float]:
    """Share of questions on each source that were missed."""
    asked: dict[Entry, list[int]] = {}
    for key, record in records.items():
        for part in key.split(":")[1:]:
            counts = asked.setdefault(MuscleId(part), [0, 0])
            counts[0] += record.misses
            counts[1] += len(record.reviews)
    return {source: misses / total for source, (misses, total) in asked.items()}


def _apart(groups: Iterable[list[Card]], size: int) -> list[Card]:
    """Take the first cards of each group, those of a source already taken last."""
    chosen: list[Card] = []
    seen: set[Entry] = set()
    for cards in groups:
        later: list[Card] = []
        for card in cards:
            if seen.isdisjoint(card.sources):
                chosen.append(card)
                seen.update(card.sources)
            else:
                later.append(card)
            if len(chosen) == size:
                return chosen
        chosen += later[: size - len(chosen)]
    return chosen
