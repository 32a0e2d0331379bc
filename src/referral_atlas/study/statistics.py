"""How far a student has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from fsrs import Rating

from referral_atlas.study.cards import Card
from referral_atlas.study.progress import CardRecord, Progress, recall_chance

RECENT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where some cards stand.

    Attributes
    ----------
    cards : int
        How many there are.
    learned, learning : int
        Those that come back after days, and those that still come back within minutes.
    due : int
        To be asked now.
    reviews, recalled : int
        Questions on learned cards within the last 30 days, and how many were known.
    expected : float or None
        Mean chance that a learned card is remembered now; None without learned cards.
    """

    cards: int
    learned: int
    learning: int
    due: int
    reviews: int
    recalled: int
    expected: float | None

    @property
    def new(self) -> int:
        """Never asked."""
        return self.cards - self.learned - self.learning

    @property
    def retention(self) -> float | None:
        """Share of questions on learned cards that were known; None before there are any."""
        return self.recalled / self.reviews if self.reviews else None


def standing(cards: Iterable[Card], progress: Progress, now: datetime) -> Standing:
    """Count where some cards stand at a moment."""
    ids = [card.id for card in cards]
    records = [progress.cards[key] for key in ids if key in progress.cards]
    learned = [record for record in records if record.state == "review"]
    asked = [
        review
        for record in records
        for review in record.reviews
        if review.learned and review.at > now - RECENT
    ]
    return Standing(
        cards=len(ids),
        learned=len(learned),
        learning=len(records) - len(learned),
        due=sum(record.due <= now for record in records),
        reviews=len(asked),
        recalled=sum(review.rating != Rating.Again for review in asked),
        expected=sum(recall_chance(record, now) for record in learned) / len(learned)
        if learned
        else None,
    )


def often_missed(progress: Progress, known: Iterable[str], most: int = 5) -> list[str]:
    """Ids of the cards missed most often, at least twice."""
    there = frozenset(known)
    missed: dict[str, CardRecord] = {
        key: record for key, record in progress.cards.items() if key in there and record.misses >= 2
    }
    return sorted(missed, key=lambda key: (-missed[key].misses, key))[:most]


def due_by_day(progress: Progress, known: Iterable[str], now: datetime, days: int) -> list[int]:
    """Cards that fall due on each of the next days, those due already on the first."""
    there = frozenset(known)
    counts = [0] * days
    for key, record in progress.cards.items():
        day = max(0, (record.due.date() - now.date()).days)
        if key in there and day < days:
            counts[day] += 1
    return counts
