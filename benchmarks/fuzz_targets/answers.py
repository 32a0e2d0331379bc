"""How a target says that an answer is wrong."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


class WrongAnswerError(AssertionError):
    """An input was answered, but not rightly."""


def hold(condition, message):
    """Raise `WrongAnswerError` unless a condition holds."""
    if not condition:
        raise WrongAnswerError(message)
