"""How far a palpation sign can be trusted, from the published agreement of examiners.

Kappa is agreement beyond chance. It is read here as the share of reports that follow the
truth; the rest are drawn by chance. So a sign that two examiners cannot agree on moves
nothing, however telling it would be if it could be felt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np

from referral_atlas.model import Dataset, Record, ReliabilityRow
from referral_atlas.model.numbers import Sign, Statistic
from referral_atlas.vocabulary import EvidenceKind, MuscleId

EXAMINED_SIGNS = (
    Sign.PRESENCE,
    Sign.PAIN_RECOGNITION,
    Sign.TAUT_BAND,
    Sign.SPOT_TENDERNESS,
    Sign.REFERRED_PAIN,
    Sign.LOCAL_TWITCH_RESPONSE,
    Sign.JUMP_SIGN,
)
"""Signs that can be recorded at a muscle."""

SIGN_LABEL: Mapping[Sign, str] = {
    Sign.PRESENCE: "trigger point found",
    Sign.PAIN_RECOGNITION: "pressure reproduces the familiar pain",
    Sign.TAUT_BAND: "taut band",
    Sign.SPOT_TENDERNESS: "tender spot",
    Sign.REFERRED_PAIN: "pressure refers pain elsewhere",
    Sign.LOCAL_TWITCH_RESPONSE: "local twitch response",
    Sign.JUMP_SIGN: "jump sign",
}

_EXPECTED: Mapping[Sign, tuple[float, float | None]] = {
    Sign.PRESENCE: (0.90, None),
    Sign.PAIN_RECOGNITION: (0.85, 0.15),
    Sign.TAUT_BAND: (0.90, None),
    Sign.SPOT_TENDERNESS: (0.95, 0.50),
    Sign.REFERRED_PAIN: (0.70, 0.40),
    Sign.LOCAL_TWITCH_RESPONSE: (0.50, 0.15),
    Sign.JUMP_SIGN: (0.60, 0.20),
}
"""Share of muscles with the sign, if the muscle is the source of the pain and if it is not.

Judgements: that active points reproduce the familiar pain is their definition (Delphi panel,
2018), tenderness is common everywhere, and referral was found to tell little (Njoo and van der
Does, 1994). None is the muscle's own rate in healthy people, where one is published, else the
mean of those of all muscles.
"""

MOST_KAPPA = 0.95
UNKNOWN_KAPPA = 0.2
"""Agreement on a sign that nobody has measured."""

_AGREEMENT = (Statistic.KAPPA, Statistic.WEIGHTED_KAPPA, Statistic.PABAK, Statistic.ICC)
_BASE_RATE_PEOPLE = 20.0
"""People at the mean healthy rate that a muscle's own healthy rate is averaged with."""


class SignReliability(Record):
    """What a sign at a muscle is worth.

    Attributes
    ----------
    kappa : float
        Agreement of two examiners, 0 to 0.95.
    of_this_muscle : bool
        Whether it was measured at this very muscle.
    rows : tuple of str
        Ids of the rows of ``reliability.yaml`` it is the median of: those of this muscle, else
        figures pooled by a review, else all; none if nobody measured.
    if_source, if_not : float
        P(the sign is reported | the muscle is the source), and if it is not.
    """

    kappa: float
    of_this_muscle: bool
    rows: tuple[str, ...]
    if_source: float
    if_not: float

    def log_ratio(self, *, found: bool) -> float:
        """Natural log of P(reported | source) over P(reported | not the source)."""
        if found:
            return float(np.log(self.if_source / self.if_not))
        return float(np.log((1 - self.if_source) / (1 - self.if_not)))


class ReliabilityBook:
    """Reliability of every sign at every muscle.

    Parameters
    ----------
    dataset : Dataset
        Its reliability table and the base rates of its muscles.
    """

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self._known: dict[tuple[MuscleId, Sign], SignReliability] = {}

    def sign(self, muscle: MuscleId, sign: Sign) -> SignReliability:
        """Reliability of one sign at one muscle."""
        key = (muscle, sign)
        if key not in self._known:
            self._known[key] = self._work_out(muscle, sign)
        return self._known[key]

    def _work_out(self, muscle: MuscleId, sign: Sign) -> SignReliability:
        rows = {
            key: row
            for key, row in self.dataset.reliability.rows.items()
            if row.sign is sign and row.comparison == "inter_rater" and row.statistic in _AGREEMENT
        }
        own = {key: row for key, row in rows.items() if muscle in row.muscles}
        pooled = {
            key: row
            for key, row in rows.items()
            if row.value is not None and row.evidence[0].kind is EvidenceKind.SYSTEMATIC_REVIEW
        }
        used = own or pooled or rows
        kappa = float(np.median(_values(used.values()))) if used else UNKNOWN_KAPPA
        kappa = min(max(kappa, 0.0), MOST_KAPPA)
        if_source, if_not = _EXPECTED[sign]
        if_not = self.healthy_rate(muscle) if if_not is None else if_not
        by_chance = (if_source + if_not) / 2
        return SignReliability(
            kappa=kappa,
            of_this_muscle=bool(own),
            rows=tuple(used),
            if_source=kappa * if_source + (1 - kappa) * by_chance,
            if_not=kappa * if_not + (1 - kappa) * by_chance,
        )

    def healthy_rate(self, muscle: MuscleId) -> float:
        """Share of healthy people with a trigger point here, shrunk to the mean of all muscles."""
        rates = self.dataset.muscles[muscle].base_rates
        people = sum(rate.n for rate in rates)
        hits = sum(rate.n * rate.percent / 100 for rate in rates)
        return (hits + _BASE_RATE_PEOPLE * self._mean_rate) / (people + _BASE_RATE_PEOPLE)

    @cached_property
    def _mean_rate(self) -> float:
        rates = [
            rate.percent / 100
            for muscle in self.dataset.muscles.values()
            for rate in muscle.base_rates
        ]
        return float(np.mean(rates)) if rates else 0.25


def _values(rows: Iterable[ReliabilityRow]) -> list[float]:
    """One figure a row: its value, or the middle of its range."""
    return [
        row.value if row.value is not None else sum(row.range or (0.0, 0.0)) / 2 for row in rows
    ]
