"""The few numbers the look-up rests on, with the range each could reasonably have.

Where a study measured how often an area hurts, its figure is used instead (see
:mod:`referral_atlas.lookup.likelihood`). The others are judgements: measured zones of
one muscle (infraspinatus: 42, 36, 27 and 21 %) put an essential zone near 0.4, and the
2018 Delphi panel expects no fixed referral area at all, so an essential zone is far
from certain. Every ranking is therefore repeated over the ranges and shows how far each
candidate moves.
"""

from __future__ import annotations

from itertools import product
from typing import Annotated

from pydantic import Field, model_validator

from referral_atlas.model import Record

Probability = Annotated[float, Field(gt=0, lt=1)]


class LookupParameters(Record):
    """Probabilities that an area hurts, and how much silence counts.

    Attributes
    ----------
    essential, spillover, elsewhere : float
        P(area hurts | the source is active) by the area's role in the pattern.
    unlisted : float
        P(area hurts | some source this atlas does not know): about the average over the
        listed sources and the whole body. It is the "none of these" answer.
    unmarked_weight : float
        Weight of an area that was not marked, from 0 (silence says nothing) to 1 (not
        marked means it does not hurt). People leave painful areas out.
    unlisted_prior : float
        Prior probability that the source is none of those listed.
    unlisted_widespread : float
        The same for generalised pain (four of the five regions of the Widespread Pain
        Index): then one source rarely explains it all.
    frequency_prior_n : float
        Effective number of people behind the default when a measured frequency is
        averaged with it: small studies move it less.
    faint_weight : float
        What the faintest possible mark counts of the strongest one in a drawing: people
        feel the core of a pattern more strongly than its edge, but not reliably so.
    quality_match : float
        How much likelier a source becomes if the pain feels as that source is described
        (tingling, numb, burning, electric, stiff) within its own pattern. Never the
        reverse: a trigger point can tingle too, as the 2018 Delphi panel agreed, so a
        quality that is not described counts against nothing.
    """

    essential: Probability = 0.40
    spillover: Probability = 0.15
    elsewhere: Probability = 0.02
    unlisted: Probability = 0.03
    unmarked_weight: Annotated[float, Field(ge=0, le=1)] = 0.5
    unlisted_prior: Probability = 0.2
    unlisted_widespread: Probability = 0.5
    frequency_prior_n: Annotated[float, Field(gt=0)] = 10.0
    faint_weight: Annotated[float, Field(gt=0, le=1)] = 0.5
    quality_match: Annotated[float, Field(ge=1)] = 1.5

    @model_validator(mode="after")
    def _ordered(self) -> LookupParameters:
        if not self.essential > self.spillover > self.elsewhere:
            raise ValueError(
                "an essential zone must be likelier to hurt than a spillover zone, "
                "and a spillover zone likelier than the rest of the body"
            )
        return self


DEFAULTS = LookupParameters()

RANGES: dict[str, tuple[float, float]] = {
    "essential": (0.20, 0.60),
    "spillover": (0.05, 0.30),
    "elsewhere": (0.01, 0.04),
    "unmarked_weight": (0.2, 1.0),
}
"""Ranges that a ranking is repeated over, all against all."""

QUALITY_RANGE = (1.0, 2.5)
"""Range of ``quality_match``, tried with the other defaults."""


def parameter_sets() -> tuple[LookupParameters, ...]:
    """All corners of the ranges that keep the order of the zones, defaults first."""
    corners = [dict(zip(RANGES, values, strict=True)) for values in product(*RANGES.values())]
    return (
        DEFAULTS,
        *(
            LookupParameters(**corner)
            for corner in corners
            if corner["essential"] > corner["spillover"]
        ),
        *(LookupParameters(quality_match=value) for value in QUALITY_RANGE),
    )
