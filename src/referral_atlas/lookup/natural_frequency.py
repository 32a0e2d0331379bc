"""Percentages as people grasp them: so many of a hundred, a thousand, ten thousand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_OUT_OF = (100, 1_000, 10_000)


@dataclass(frozen=True, slots=True)
class NaturalFrequency:
    """From so many to so many, of so many."""

    low: int
    high: int
    of: int


def natural_frequency(percents: Sequence[float]) -> NaturalFrequency:
    """Say one or several percentages as whole people of the smallest round number that fits.

    Parameters
    ----------
    percents : sequence of float
        0 to 100, at least one.

    Returns
    -------
    NaturalFrequency
        The lowest and the highest, rounded, of a number so large that the lowest is at least
        one, if ten thousand is enough for that.

    Raises
    ------
    ValueError
        If there is no percentage.
    """
    if not percents:
        raise ValueError("no percentage to say")
    low, high = min(percents), max(percents)
    of = next((number for number in _OUT_OF if low * number / 100 >= 1), _OUT_OF[-1])
    return NaturalFrequency(round(low * of / 100), round(high * of / 100), of)
