"""The answer to a look-up: ranked candidates, each with everything its rank rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from referral_atlas.lookup.explanation import Component
from referral_atlas.lookup.widespread import WidespreadPain
from referral_atlas.model import RedFlag
from referral_atlas.vocabulary import (
    CompetingSourceId,
    EstablishedBy,
    EvidenceGrade,
    Laterality,
    MuscleId,
    SourceKind,
    TriggerPointId,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One ranked answer: a muscle, one of its trigger points, or a competing source.

    Attributes
    ----------
    rank : int
        1 is best.
    rank_range : tuple of int
        Best and worst rank among the candidates, over the ranges of the parameters.
    source : str
        Id of the muscle or competing source.
    kind : SourceKind or None
        What a competing source is; None for a muscle.
    established_by : EstablishedBy or None
        How the referral area of a competing source became known.
    trigger_points : tuple
        The trigger points that reach something asked for, the one that explains most first;
        empty for a competing source.
    side : Laterality or None
        None where the query does not tell left from right, or the source exists once.
    score : float
        Posterior probability within the model; for ordering, not for showing.
    fit : float
        0 to 1: the share of the evidence a perfect match would give. Not a probability.
    essential, spillover : tuple of str
        Terms of the query met by an essential, or only by a spillover zone.
    unexplained : tuple of str
        Terms of the query that the patterns do not cover.
    unmarked : tuple of str
        Sided areas of the patterns that the query does not name.
    grade : EvidenceGrade
        Evidence for the zones that meet the query; the weakest of them.
    """

    rank: int
    rank_range: tuple[int, int]
    source: MuscleId | CompetingSourceId
    kind: SourceKind | None
    established_by: EstablishedBy | None
    name: str
    trigger_points: tuple[TriggerPointId, ...]
    side: Laterality | None
    score: float
    fit: float
    essential: tuple[str, ...]
    spillover: tuple[str, ...]
    unexplained: tuple[str, ...]
    unmarked: tuple[str, ...]
    grade: EvidenceGrade
    explain: Callable[[], tuple[Component, ...]] = field(repr=False, compare=False)
    """Works out :attr:`components`, which most callers do not need."""

    @property
    def muscle(self) -> MuscleId | None:
        """Id of the muscle; None for a competing source."""
        return MuscleId(self.source) if self.kind is None else None

    @property
    def components(self) -> tuple[Component, ...]:
        """What each area, and all that is known besides, adds to the leading source."""
        return self.explain()


@dataclass(frozen=True, slots=True)
class Ranking:
    """The answer to one look-up.

    Attributes
    ----------
    red_flags : tuple of RedFlag
        What to ask before any candidate is thought of.
    candidates : tuple of Candidate
        Best first.
    none_of_these : float
        Posterior probability, within the model, of a source this atlas does not list, or of
        no single one.
    others : float
        The same of all sources of the atlas that are not among the candidates asked for.
    widespread : WidespreadPain
        The Widespread Pain Index of what was asked. Where the pain is generalised, a single
        source is less likely from the start.
    """

    red_flags: tuple[RedFlag, ...]
    candidates: tuple[Candidate, ...]
    none_of_these: float
    others: float
    widespread: WidespreadPain
