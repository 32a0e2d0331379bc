"""What a problem code is: its level, its title and what a person should do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    """Blocks: the dataset does not load."""
    WARNING = "warning"
    """Asks for a look; the dataset loads."""


@dataclass(frozen=True, slots=True)
class ProblemCode:
    """What a code stands for."""

    level: Level
    title: str
    explanation: str


def error(title: str, explanation: str) -> ProblemCode:
    """Describe a problem that blocks."""
    return ProblemCode(Level.ERROR, title, " ".join(explanation.split()))


def warning(title: str, explanation: str) -> ProblemCode:
    """Describe a problem that asks for a look."""
    return ProblemCode(Level.WARNING, title, " ".join(explanation.split()))
