"""Published figures in short: from the lowest to the highest, never pooled.

The studies behind a line differ in examiners, muscles and people, so a mean would claim what
nobody measured. The middle figure only says where most of them lie.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from referral_atlas.model import BaseRate, Dataset, ReliabilityRow
from referral_atlas.model.numbers import Sign, Statistic
from referral_atlas.vocabulary import CitationKey, EvidenceKind

CHANCE_CORRECTED = frozenset(
    {Statistic.KAPPA, Statistic.WEIGHTED_KAPPA, Statistic.PABAK, Statistic.ICC}
)
"""Measures of agreement in which 0 is chance and 1 perfect."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Some figures of the same kind."""

    figures: int
    works: int
    low: float
    middle: float
    """Median; of a figure printed as a range its middle."""
    high: float


@dataclass(frozen=True, slots=True)
class SignAgreement:
    """How well two examiners agree on a sign."""

    sign: Sign
    spread: Spread
    pooled: tuple[float, CitationKey] | None
    """The figure a systematic review pooled, with its key, where there is one."""


@dataclass(frozen=True, slots=True)
class HealthyRates:
    """Trigger points in people without pain."""

    muscles: int
    """Muscles somebody counted."""
    of: int
    """All muscles of the dataset."""
    percent: Spread | None


def agreement_by_sign(dataset: Dataset) -> list[SignAgreement]:
    """Agreement of two examiners beyond chance, by sign, the most studied first."""
    found = []
    for sign in Sign:
        rows = [
            row
            for row in dataset.reliability.rows.values()
            if row.sign is sign
            and row.comparison == "inter_rater"
            and row.statistic in CHANCE_CORRECTED
        ]
        if rows:
            found.append(SignAgreement(sign, _spread_of_rows(rows), _pooled(rows)))
    return sorted(found, key=lambda one: (-one.spread.works, -one.spread.figures))


def healthy_rates(dataset: Dataset) -> HealthyRates:
    """How often trigger points were found in muscles of people without pain, in percent."""
    counted = [muscle.base_rates for muscle in dataset.muscles.values() if muscle.base_rates]
    rates: list[BaseRate] = [rate for of_muscle in counted for rate in of_muscle]
    works = {item.source for rate in rates for item in rate.evidence}
    shares = [rate.percent for rate in rates]
    spread = (
        Spread(len(shares), len(works), min(shares), median(shares), max(shares))
        if shares
        else None
    )
    return HealthyRates(len(counted), len(dataset.muscles), spread)


def _spread_of_rows(rows: Iterable[ReliabilityRow]) -> Spread:
    lows, middles, highs, works = [], [], [], set()
    for row in rows:
        low, high = row.range or (row.value or 0.0, row.value or 0.0)
        lows.append(low)
        middles.append((low + high) / 2)
        highs.append(high)
        works.add(row.evidence[0].source)
    return Spread(len(middles), len(works), min(lows), median(middles), max(highs))


def _pooled(rows: Iterable[ReliabilityRow]) -> tuple[float, CitationKey] | None:
    for row in rows:
        if row.value is not None and row.evidence[0].kind is EvidenceKind.SYSTEMATIC_REVIEW:
            return row.value, row.evidence[0].source
    return None
