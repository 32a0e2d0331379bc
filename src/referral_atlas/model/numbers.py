"""Published numbers: how often trigger points are found, and how well examiners agree.

Each row is one figure of one study, kept as printed. Rows of different studies are not
pooled here, and a muscle without a row is one nobody counted, not one with a rate of nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from referral_atlas.model.evidence import Evidence
from referral_atlas.model.records import Record, Text, refuse_percent
from referral_atlas.vocabulary import MuscleId

MIDPOINT_ROUNDING = 0.5
"""Percentage points a midpoint may differ from the middle of its range by rounding."""

OneEvidence = Annotated[tuple[Evidence, ...], Field(min_length=1, max_length=1)]
"""The one passage a figure was taken from."""

Range = tuple[float, float]
"""Lowest and highest value."""


class TrpState(StrEnum):
    """What counted as a finding."""

    ACTIVE = "active"
    """A trigger point whose pain the person knows as their own."""
    LATENT = "latent"
    UNSPECIFIED = "unspecified"
    """Any trigger point, or the study does not say which."""
    PROVOKED = "provoked"
    """Pressure brings on the complaint or pain elsewhere."""


class ExaminedSide(StrEnum):
    """Which side of the body a figure is about."""

    LEFT = "left"
    RIGHT = "right"
    EITHER = "either"
    """A finding on one side or both counts once."""
    AFFECTED = "affected"
    """The painful side; in people without pain the one compared with it."""
    UNAFFECTED = "unaffected"
    UNSPECIFIED = "unspecified"


class Bound(StrEnum):
    """How the figure is meant."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    ABOUT = "about"
    MIDPOINT_OF_RANGE = "midpoint_of_range"
    """The source prints a range; the figure is its middle."""


class CountedUnit(StrEnum):
    """What was counted."""

    PEOPLE = "people"
    HANDS = "hands"
    MUSCLES = "muscles"


class Sign(StrEnum):
    """What examiners judged."""

    PRESENCE = "presence"
    """Whether there is a trigger point."""
    CLASSIFICATION = "classification"
    """Whether it is active, latent or absent."""
    LOCATION = "location"
    TAUT_BAND = "taut_band"
    SPOT_TENDERNESS = "spot_tenderness"
    LOCAL_TWITCH_RESPONSE = "local_twitch_response"
    REFERRED_PAIN = "referred_pain"
    PAIN_RECOGNITION = "pain_recognition"
    JUMP_SIGN = "jump_sign"
    DIAGNOSIS = "diagnosis"
    """Whether the person has myofascial pain at all."""


class ExaminerLevel(StrEnum):
    """How much the examiners had practised."""

    EXPERT = "expert"
    TRAINED = "trained"
    NOVICE = "novice"
    MIXED = "mixed"
    UNSTATED = "unstated"


class Statistic(StrEnum):
    """How agreement was measured."""

    KAPPA = "kappa"
    WEIGHTED_KAPPA = "weighted_kappa"
    PABAK = "pabak"
    ICC = "icc"
    PERCENT_AGREEMENT = "percent_agreement"
    DISTANCE_MM = "distance_mm"

    @property
    def scale(self) -> Range:
        """The least and the greatest value it can take."""
        return {"percent_agreement": (0.0, 100.0), "distance_mm": (0.0, 2000.0)}.get(
            self.value, (-1.0, 1.0)
        )


class Examined(Record):
    """What a figure is about: muscles of the dataset, or a group that is none of them."""

    muscles: tuple[MuscleId, ...] = ()
    """Several where the study counts them as one, as it does the heads of a muscle."""
    group: Text | None = None
    """What was examined, in words, where it cannot be said in muscles."""

    @model_validator(mode="after")
    def _either_muscles_or_group(self) -> Self:
        if bool(self.muscles) == (self.group is not None):
            both = "both are given" if self.muscles else "neither is given"
            message = f'needed is either "muscles" or "group"; {both}'
            raise PydanticCustomError("examined_unclear", "{message}", {"message": message})
        return self


class StudiedGroup(Record):
    """A complaint or group of people in which trigger points were counted."""

    name: Text
    plain_name: Text
    kind: Literal["patient", "healthy"]


class PrevalenceRow(Examined):
    """How often one study found trigger points in one place in one group of people."""

    condition: Text
    side: ExaminedSide
    state: TrpState
    count: Annotated[int, Field(ge=0)] | None = None
    """As printed; left out where only the percentage is."""
    n: Annotated[int, Field(ge=1)] | None = None
    """Left out where the source gives no single number for this figure."""
    percent: Annotated[float, Field(ge=0, le=100)]
    bound: Bound = Bound.EXACT
    range: Range | None = None
    """The printed range, percent, of which the figure is the middle."""
    unit: CountedUnit = CountedUnit.PEOPLE
    population: Text
    note: Text | None = None
    evidence: OneEvidence

    @model_validator(mode="after")
    def _numbers_agree(self) -> Self:
        refuse_percent(self.count, self.n, self.percent)
        ranged = self.bound is Bound.MIDPOINT_OF_RANGE
        _refuse_bounds(
            ranged != (self.range is not None),
            '"range" and "bound: midpoint_of_range" go together; one of them is missing',
        )
        if self.range is not None:
            low, high = _ordered("range", self.range, (0.0, 100.0))
            middle = (low + high) / 2
            told = f"the middle of {low:g} to {high:g} is {middle:g}, not {self.percent:g}"
            _refuse_bounds(abs(middle - self.percent) > MIDPOINT_ROUNDING, told)
        return self


class PrevalenceTable(Record):
    """The whole of ``data/prevalence.yaml``."""

    conditions: Mapping[str, StudiedGroup]
    rows: Mapping[str, PrevalenceRow]


class Examiners(Record):
    """Who examined."""

    level: ExaminerLevel
    training: Text
    """Profession and practice, as far as the study says."""


class ReliabilityRow(Examined):
    """How well examiners agreed on one sign in one study."""

    sign: Sign
    examiners: Examiners
    comparison: Literal["inter_rater", "intra_rater"]
    statistic: Statistic
    value: float | None = None
    range: Range | None = None
    """Lowest and highest, where the source prints these instead of one value."""
    bound: Literal["exact", "at_least", "about"] = "exact"
    interval: Range | None = None
    """The 95 % confidence interval, if it is printed."""
    n: Annotated[int, Field(ge=1)] | None = None
    """People examined."""
    population: Text
    note: Text | None = None
    evidence: OneEvidence

    @model_validator(mode="after")
    def _numbers_agree(self) -> Self:
        _refuse_bounds(
            (self.value is None) == (self.range is None),
            'needed is either "value" or "range"',
        )
        low, high = self.statistic.scale
        for name, pair in (("range", self.range), ("interval", self.interval)):
            if pair is not None:
                _ordered(name, pair, (low, high))
        if self.value is not None:
            told = f"{self.value:g} is not between {low:g} and {high:g}, as {self.statistic} is"
            _refuse_bounds(not low <= self.value <= high, told)
            if self.interval is not None:
                least, most = self.interval
                told = f"{self.value:g} is outside its interval, {least:g} to {most:g}"
                _refuse_bounds(not least <= self.value <= most, told)
        return self


class ReliabilityTable(Record):
    """The whole of ``data/reliability.yaml``."""

    rows: Mapping[str, ReliabilityRow]


def _ordered(name: str, pair: Range, scale: Range) -> Range:
    """Give the pair back if it goes upwards and lies on the scale."""
    low, high = pair
    _refuse_bounds(low >= high, f"the {name} {low:g} to {high:g} does not go upwards")
    told = f"the {name} {low:g} to {high:g} is not between {scale[0]:g} and {scale[1]:g}"
    _refuse_bounds(low < scale[0] or high > scale[1], told)
    return pair


def _refuse_bounds(wrong: bool, message: str) -> None:
    """Refuse bounds that contradict the figure; the type is the problem code."""
    if wrong:
        raise PydanticCustomError("bounds_disagree", "{message}", {"message": message})
