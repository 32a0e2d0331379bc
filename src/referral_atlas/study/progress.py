"""What a student knows: a record a card, and what FSRS makes of each review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Annotated, Literal, Self

from fsrs import Card as FsrsCard
from fsrs import Rating, Scheduler, State
from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

LONGEST_DAYS = 36500.0
"""Stability beyond a hundred years says no more [days]."""

_FIRST_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_LAST_DAY = datetime(2400, 1, 1, tzinfo=UTC)

SCHEDULER = Scheduler(
    desired_retention=0.9,
    # One short step instead of two: a card known at first sight comes back after days, so
    # that ten cards are ten questions and not twenty.
    learning_steps=(timedelta(minutes=10),),
    relearning_steps=(timedelta(minutes=10),),
    # Chance would make the tests differ from run to run.
    enable_fuzzing=False,
)


def _plausible(moment: datetime) -> datetime:
    """Refuse moments that no review can have, before anybody calculates with them."""
    if not _FIRST_DAY <= moment <= _LAST_DAY:
        raise ValueError("the date is not between 2000 and 2400")
    return moment.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_plausible)]
CardId = Annotated[str, Field(pattern=r"^[a-z]+(:[a-z0-9_]+){1,3}$", max_length=200)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Review(_Strict):
    """One answered question."""

    at: Moment
    rating: Annotated[int, Field(ge=1, le=4)]
    """1 again, 2 hard, 3 good, 4 easy."""
    score: Annotated[float, Field(ge=0, le=1)] | None = None
    """What the answer scored; None where the student graded alone."""
    learned: bool
    """Whether the card counted as learned when it was asked; retention is about these."""


class CardRecord(_Strict):
    """What FSRS knows of one card, and its reviews."""

    state: Literal["learning", "review", "relearning"]
    step: Annotated[int, Field(ge=0, le=9)] | None = None
    stability: Annotated[float, Field(ge=0.001, le=LONGEST_DAYS)]
    """Days until the chance of remembering falls to nine in ten."""
    difficulty: Annotated[float, Field(ge=1, le=10)]
    due: Moment
    reviews: Annotated[tuple[Review, ...], Field(min_length=1, max_length=5000)]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if (self.step is None) != (self.state == "review"):
            raise ValueError("a card being learned has a step, a learned one has none")
        moments = [review.at for review in self.reviews]
        if moments != sorted(moments) or self.due < moments[-1]:
            raise ValueError("the reviews are not in order of time")
        return self

    @property
    def last_review(self) -> datetime:
        """When it was last asked."""
        return self.reviews[-1].at

    @property
    def misses(self) -> int:
        """How often it was graded "again"."""
        return sum(review.rating == Rating.Again for review in self.reviews)


class Progress(_Strict):
    """Every card that was ever asked; the others are new."""

    cards: Mapping[CardId, CardRecord] = Field(default_factory=lambda: MappingProxyType({}))

    def due(self, now: datetime) -> list[str]:
        """Ids of the cards that are due."""
        return [key for key, record in self.cards.items() if record.due <= now]

    def aside(self, known: Iterable[str]) -> list[str]:
        """Cards the atlas no longer has; they stay in the file and count nowhere."""
        there = frozenset(known)
        return [key for key in self.cards if key not in there]

    def merged(self, other: Progress) -> Progress:
        """Put two together; of a card in both, the record asked last stays."""
        cards = dict(self.cards)
        for key, record in other.cards.items():
            if key not in cards or cards[key].last_review < record.last_review:
                cards[key] = record
        return Progress(cards=cards)


def recall_chance(record: CardRecord, now: datetime) -> float:
    """Chance that a card is remembered now, as FSRS estimates it, 0 to 1."""
    return float(SCHEDULER.get_card_retrievability(_fsrs(record, now), now))


def reviewed(
    progress: Progress, card_id: str, rating: Rating, now: datetime, score: float | None = None
) -> Progress:
    """Record an answer and set when the card is due again.

    Parameters
    ----------
    progress : Progress
        What was known before; it stays as it is.
    card_id : str
        The card asked.
    rating : Rating
        How the student graded it.
    now : datetime
        In UTC.
    score : float, optional
        What the answer scored, 0 to 1.
    """
    former = progress.cards.get(card_id)
    # A clock that was set back must not turn the order of the reviews round.
    moment = max(now, former.last_review) if former else now
    card, _ = SCHEDULER.review_card(_fsrs(former, moment), rating, moment)
    note = Review(
        at=moment,
        rating=int(rating),
        score=score,
        learned=former is not None and former.state == "review",
    )
    record = CardRecord(
        state=_STATES[card.state],
        step=card.step,
        stability=min(max(card.stability or 0.001, 0.001), LONGEST_DAYS),
        difficulty=card.difficulty or 1.0,
        due=min(card.due, _LAST_DAY),
        reviews=(*(former.reviews if former else ()), note)[-5000:],
    )
    return Progress(cards={**progress.cards, card_id: record})


def next_due(progress: Progress, card_id: str, now: datetime) -> dict[Rating, timedelta]:
    """How long until a card comes back, for each grade."""
    return {
        rating: reviewed(progress, card_id, rating, now).cards[card_id].due - now
        for rating in Rating
    }


_STATES: dict[State, Literal["learning", "review", "relearning"]] = {
    State.Learning: "learning",
    State.Review: "review",
    State.Relearning: "relearning",
}
_FSRS_STATES = {name: state for state, name in _STATES.items()}


def _fsrs(record: CardRecord | None, now: datetime) -> FsrsCard:
    # An id is given because the library would wait a millisecond to make one of its own.
    if record is None:
        return FsrsCard(card_id=0, due=now)
    return FsrsCard(
        card_id=0,
        state=_FSRS_STATES[record.state],
        step=record.step,
        stability=record.stability,
        difficulty=record.difficulty,
        due=record.due,
        last_review=record.last_review,
    )
