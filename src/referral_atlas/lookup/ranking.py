"""Ranked candidates for a query, each with everything its rank rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.explanation import Component, components_of
from referral_atlas.lookup.items import Level, is_side_free, item_scores, ranks_of
from referral_atlas.lookup.likelihood import Floats, LikelihoodModel
from referral_atlas.lookup.parameters import parameter_sets
from referral_atlas.lookup.query import Query
from referral_atlas.lookup.sources import SourceMatrix, source_matrix, zone_keys
from referral_atlas.model import Dataset, Record, weakest_grade
from referral_atlas.vocabulary import (
    EvidenceGrade,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)


class Candidate(Record):
    """One ranked answer: a muscle, or one trigger point, on one side.

    Attributes
    ----------
    rank : int
        1 is best.
    rank_range : tuple of int
        Best and worst rank among the candidates, over the ranges of the parameters.
    trigger_points : tuple
        The trigger points that reach something asked for, the one that explains most first.
    side : Laterality or None
        None where the query does not tell left from right.
    score : float
        Posterior probability within the model; for ordering, not for showing.
    fit : float
        0 to 1: the share of the evidence a perfect match would give. Not a probability.
    components : tuple of Component
        What each area adds to or takes from the leading trigger point's fit.
    essential, spillover : tuple of str
        Terms of the query met by an essential, or only by a spillover zone of these points.
    unexplained : tuple of str
        Terms of the query that none of these points covers.
    unmarked : tuple of str
        Sided areas of their patterns that the query does not name.
    grade : EvidenceGrade
        Evidence for the zones that meet the query; the weakest of them.
    """

    rank: int
    rank_range: tuple[int, int]
    muscle: MuscleId
    name: str
    trigger_points: tuple[TriggerPointId, ...]
    side: Laterality | None
    score: float
    fit: float
    components: tuple[Component, ...]
    essential: tuple[str, ...]
    spillover: tuple[str, ...]
    unexplained: tuple[str, ...]
    unmarked: tuple[str, ...]
    grade: EvidenceGrade


class Ranking(Record):
    """The answer to one look-up."""

    candidates: tuple[Candidate, ...]
    none_of_these: float
    """Posterior probability, within the model, of a source this atlas does not list."""
    others: float
    """The same of all listed sources that reach nothing that was asked for."""


@dataclass(frozen=True, eq=False)
class Lookup:
    """Everything a look-up needs, built once from a dataset and shared."""

    dataset: Dataset

    @cached_property
    def matrix(self) -> SourceMatrix:
        """Sources by areas."""
        return source_matrix(self.dataset)

    @cached_property
    def models(self) -> tuple[LikelihoodModel, ...]:
        """One model for each corner of the parameter ranges, the defaults first."""
        return tuple(LikelihoodModel(self.matrix, parameters) for parameters in parameter_sets())

    def rank(self, query: Query, *, level: Level = "muscle", top: int | None = None) -> Ranking:
        """Rank every listed source for a query.

        Parameters
        ----------
        query : Query
            What hurts.
        level : {"muscle", "trp"}, optional
            Rank muscles over their trigger points together, or trigger points apart.
        top : int, optional
            Give only the best so many.

        Returns
        -------
        Ranking
            Candidates whose pattern holds something that was asked for, best first; equal
            scores in the order of the dataset.
        """
        free = is_side_free(query)
        scores = np.concatenate(
            [
                item_scores(model, model.log_likelihood([query]), level, side_free=free)
                for model in self.models
            ]
        )
        reached = self.matrix.reached(query.areas)
        items = reached
        if level == "muscle":
            items = np.logical_or.reduceat(reached, self.matrix.group_start)
        # Where sides are one, the items are the left half.
        reaching = np.flatnonzero(items[: scores.shape[1] - 1])
        ranks = ranks_of(scores[:, reaching])
        best_first = np.argsort(-np.round(scores[0, reaching], 9), kind="stable")
        posterior = np.exp(scores[0] - np.logaddexp.reduce(scores[0]))
        likelihood = self.models[0].log_likelihood([query])[0]
        candidates = []
        for place, column in enumerate(best_first[:top].tolist(), start=1):
            item = int(reaching[column])
            candidates.append(
                self._candidate(
                    query,
                    by_fit=self.lead_first(self.rows(item, level), likelihood, reached),
                    likelihood=likelihood,
                    score=float(posterior[item]),
                    rank=place,
                    rank_range=(int(ranks[:, column].min()), int(ranks[:, column].max())),
                    side_free=free,
                )
            )
        return Ranking(
            candidates=tuple(candidates),
            none_of_these=float(posterior[-1]),
            others=float(posterior[:-1].sum() - posterior[reaching].sum()),
        )

    def rows(self, item: int, level: Level) -> list[int]:
        """Rows of the matrix that make up an item."""
        if level == "trp":
            return [item]
        start = int(self.matrix.group_start[item])
        return list(range(start, start + int(self.matrix.group_size[item])))

    def lead_first(
        self, rows: list[int], log_likelihood: Floats, reached: npt.NDArray[np.bool_]
    ) -> list[int]:
        """Rows of an item that reach something asked for, the likeliest first.

        Rows closer than rounding error are equal and stay in the order of the dataset, so
        that a mirrored drawing gives the mirrored answer.
        """
        return sorted(
            (row for row in rows if reached[row]),
            key=lambda row: -round(float(log_likelihood[row]), 9),
        )

    def _grade(self, rows: list[int], query: Query) -> EvidenceGrade:
        """Grade of what an item claims about the query: the weakest of its claims.

        Where several trigger points reach an area, the best supported of them counts.
        """
        best: dict[str, EvidenceGrade] = {}
        for row in rows:
            source = self.matrix.sources[row]
            trp = self.dataset.muscles[source.muscle].trigger_points[source.trigger_point]
            for zone in trp.zones:
                keys = zone_keys(self.dataset.areas, zone.area, zone.relation, source.side)
                for key in query.areas.intersection(keys):
                    grade = trp.zone_grade(zone)
                    best[key] = min(grade, best.get(key, grade))
        return weakest_grade(best.values())

    def _candidate(
        self,
        query: Query,
        *,
        by_fit: list[int],
        likelihood: Floats,
        score: float,
        rank: int,
        rank_range: tuple[int, int],
        side_free: bool,
    ) -> Candidate:
        lead = self.matrix.sources[by_fit[0]]
        zones = _strongest([self.matrix.zones(row) for row in by_fit])
        met = _met(query, zones)
        return Candidate(
            rank=rank,
            rank_range=rank_range,
            muscle=lead.muscle,
            name=self.dataset.muscles[lead.muscle].name,
            trigger_points=tuple(self.matrix.sources[row].trigger_point for row in by_fit),
            side=None if side_free else lead.side,
            score=score,
            fit=self.models[0].fit(query, float(likelihood[by_fit[0]])),
            components=components_of(self.models[0], query, by_fit[0]),
            essential=met[ZoneKind.ESSENTIAL],
            spillover=met[ZoneKind.SPILLOVER],
            unexplained=met[None],
            unmarked=tuple(area for area in zones if area not in query.areas),
            grade=self._grade(by_fit, query),
        )


def _strongest(patterns: Sequence[Mapping[str, ZoneKind]]) -> dict[str, ZoneKind]:
    """Lay patterns over each other; essential wins."""
    zones: dict[str, ZoneKind] = {}
    for pattern in patterns:
        for area, kind in pattern.items():
            if zones.get(area) is not ZoneKind.ESSENTIAL:
                zones[area] = kind
    return zones


def _met(query: Query, zones: Mapping[str, ZoneKind]) -> dict[ZoneKind | None, tuple[str, ...]]:
    """Terms by the strongest role that meets them; under None those nothing meets."""
    terms: dict[ZoneKind | None, list[str]] = {kind: [] for kind in (*ZoneKind, None)}
    for term in query.terms:
        kinds = {zones.get(area) for area in term.alternatives}
        terms[next((kind for kind in ZoneKind if kind in kinds), None)].append(term.text)
    return {kind: tuple(texts) for kind, texts in terms.items()}
