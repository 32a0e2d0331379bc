"""One sitting: which card is asked, what was answered, what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fsrs import Rating


@dataclass(frozen=True, slots=True)
class Answer:
    """What was given to the question on the table.

    Attributes
    ----------
    picks : tuple of str
        Options picked, areas marked, or the muscle that was typed.
    score : float or None
        0 to 1; None where the student only had the answer shown.
    typed : str
        What was typed, if anything.
    """

    picks: tuple[str, ...] = ()
    score: float | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Graded:
    """A question that is done."""

    card: str
    rating: Rating
    score: float | None


@dataclass(frozen=True, slots=True)
class Sitting:
    """The state of one sitting; every step gives a new one.

    Attributes
    ----------
    queue : tuple of str
        Ids of the cards still to ask, the present one first.
    planned : int
        How many cards the sitting started with.
    done : tuple of Graded
        What was graded, in order.
    answer : Answer or None
        The answer on the table; None while the question is open.
    seed : int
        What the chance of this sitting comes from.
    """

    queue: tuple[str, ...] = ()
    planned: int = 0
    done: tuple[Graded, ...] = ()
    answer: Answer | None = None
    seed: int = 0

    @classmethod
    def of(cls, cards: tuple[str, ...], seed: int) -> Sitting:
        """Start with some cards."""
        return cls(queue=cards, planned=len(cards), seed=seed)

    @property
    def card(self) -> str | None:
        """The card being asked; None when all are done."""
        return self.queue[0] if self.queue else None

    @property
    def turn(self) -> int:
        """How many questions were graded before this one."""
        return len(self.done)

    @property
    def finished(self) -> int:
        """How many cards will not come back in this sitting."""
        return self.planned - len(set(self.queue))

    def answered(self, answer: Answer) -> Sitting:
        """Put an answer on the table; a question takes one answer only."""
        if self.card is None or self.answer is not None:
            return self
        return replace(self, answer=answer)

    def graded(self, rating: Rating) -> Sitting:
        """Go on to the next card; one that was not known comes back at the end."""
        if self.card is None or self.answer is None:
            return self
        card, *rest = self.queue
        if rating is Rating.Again:
            rest.append(card)
        return replace(
            self,
            queue=tuple(rest),
            done=(*self.done, Graded(card, rating, self.answer.score)),
            answer=None,
        )

    def skipped(self) -> Sitting:
        """Leave the present card out of this sitting, ungraded."""
        return replace(self, queue=self.queue[1:], planned=max(0, self.planned - 1), answer=None)
