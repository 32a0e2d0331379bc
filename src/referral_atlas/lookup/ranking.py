"""Rank every source of pain for a query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Literal

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.candidates import Candidate, Ranking
from referral_atlas.lookup.evidence import QualityMatch, RowEvidence, Topic, split_evidence
from referral_atlas.lookup.explanation import components_of
from referral_atlas.lookup.items import Items, Level, is_side_free, posterior
from referral_atlas.lookup.likelihood import Floats, LikelihoodModel, fit_of
from referral_atlas.lookup.parameters import parameter_sets
from referral_atlas.lookup.priors import ComplaintPriors
from referral_atlas.lookup.query import Query, Term
from referral_atlas.lookup.red_flags import red_flags_for
from referral_atlas.lookup.sources import SourceMatrix, source_matrix, zone_keys
from referral_atlas.lookup.stability import ParameterSweep, rank_ranges
from referral_atlas.lookup.widespread import WidespreadPain, widespread_of
from referral_atlas.model import Dataset, weakest_grade
from referral_atlas.vocabulary import (
    CompetingSourceId,
    ConditionId,
    EvidenceGrade,
    MuscleId,
    ZoneKind,
)

Booleans = npt.NDArray[np.bool_]

DECIMALS = 9
"""Log-probabilities closer than this are equal: sums run in another order on the other side."""


@dataclass(frozen=True, eq=False)
class Lookup:
    """Everything a look-up needs, built once from a dataset and shared."""

    dataset: Dataset

    @cached_property
    def matrix(self) -> SourceMatrix:
        """Sources by areas."""
        return source_matrix(self.dataset)

    @cached_property
    def model(self) -> LikelihoodModel:
        """The likelihood with the default parameters."""
        return LikelihoodModel(self.matrix, parameter_sets()[0])

    @cached_property
    def sweep(self) -> ParameterSweep:
        """The likelihood over the ranges of the parameters, the defaults first."""
        return ParameterSweep(self.matrix, parameter_sets())

    @cached_property
    def priors(self) -> ComplaintPriors:
        """How common trigger points are in a stated complaint."""
        return ComplaintPriors(self.dataset)

    @cached_property
    def qualities(self) -> QualityMatch:
        """Which sources are described with how a pain feels."""
        return QualityMatch(self.matrix)

    def with_names(self, dataset: Dataset) -> Lookup:
        """Give the same look-up with names in another language, sharing all that is laid out.

        Parameters
        ----------
        dataset : Dataset
            The look-up's dataset, translated (see `translated`).

        Raises
        ------
        ValueError
            If it is another dataset.
        """
        if dataset.digest != self.dataset.digest:
            raise ValueError("a look-up can take names only from its own dataset, translated")
        renamed = Lookup(dataset)
        for laid_out in ("matrix", "model", "sweep", "qualities", "_items", "_grades"):
            renamed.__dict__[laid_out] = getattr(self, laid_out)
        return renamed

    def prepare(self) -> None:
        """Build all that the first look-up would build, so that it is as fast as the others."""
        some = self.matrix.areas[0]
        self.rank(Query(terms=(Term(text=some, alternatives=(some,)),)), top=1)
        for row in range(len(self.matrix.sources)):
            self._grades_of(row)

    def items(self, level: Level, *, side_free: bool) -> Items:
        """What is ranked at a level."""
        return self._items[level, side_free]

    @cached_property
    def _items(self) -> Mapping[tuple[Level, bool], Items]:
        levels: tuple[Level, ...] = ("muscle", "trp")
        return {
            (level, free): Items(self.matrix, level, free)
            for level in levels
            for free in (False, True)
        }

    def rank(
        self,
        query: Query,
        *,
        level: Level = "muscle",
        top: int | None = None,
        only: Literal["muscles", "others"] | None = None,
        complaint: ConditionId | None = None,
        evidence: Iterable[RowEvidence] = (),
    ) -> Ranking:
        """Rank every listed source for a query.

        Parameters
        ----------
        query : Query
            What hurts.
        level : {"muscle", "trp"}, optional
            Rank muscles over their trigger points together, or trigger points apart.
        top : int, optional
            Give only the best so many.
        only : {"muscles", "others"}, optional
            Leave the other kind of source out of the list; what is left is ranked among itself.
        complaint : str, optional
            A condition of the dataset that the person states.
        evidence : iterable of RowEvidence, optional
            What an examination found.

        Returns
        -------
        Ranking
            What to ask first, and the candidates whose pattern holds something that was
            asked for, best first; equal scores in the order of the dataset.

        Raises
        ------
        UnknownComplaintError
            If the complaint is not a condition of the dataset.
        """
        free = is_side_free(query)
        items = self.items(level, side_free=free)
        widespread = widespread_of(self.dataset.areas, query)
        known = self.known(query, complaint, evidence)
        likelihood, probability = self._probabilities(query, items, widespread, known)
        reached = self.matrix.reached(query.areas)
        listed = reached
        if only is not None:
            listed = reached & (self.matrix.is_muscle == (only == "muscles"))
        reaching = np.flatnonzero(items.any(listed))
        with np.errstate(divide="ignore"):
            order = np.round(np.log(probability[0, reaching]), DECIMALS)
        best_first = np.argsort(-order, kind="stable")[:top]
        ranges = rank_ranges(probability[:, reaching], best_first)
        fit_scale = self.model.fit_scale(query)
        candidates = tuple(
            self._candidate(
                query,
                by_fit=self.lead_first(items.rows[reaching[column]], likelihood, reached),
                likelihood=likelihood,
                fit_scale=fit_scale,
                score=float(probability[0, reaching[column]]),
                rank=place,
                rank_range=rank_range,
                side_free=free,
                known=known,
            )
            for place, (column, rank_range) in enumerate(
                zip(best_first.tolist(), ranges, strict=True), start=1
            )
        )
        total = float(probability[0, :-1].sum())
        return Ranking(
            red_flags=red_flags_for(self.dataset, query.areas),
            candidates=candidates,
            none_of_these=float(probability[0, -1]),
            others=max(0.0, total - float(probability[0, reaching].sum())),
            widespread=widespread,
        )

    def known(
        self,
        query: Query,
        complaint: ConditionId | None = None,
        evidence: Iterable[RowEvidence] = (),
    ) -> tuple[RowEvidence, ...]:
        """All that is known besides where it hurts: quality, complaint, findings."""
        found = list(evidence)
        if complaint is not None:
            found.insert(0, self.priors.evidence(self.matrix, complaint))
        matching = self.qualities.rows(query)
        if matching is not None:
            factor = matching * np.log(self.model.parameters.quality_match)
            found.insert(0, RowEvidence(Topic.QUALITY, "how it feels", factor))
        return tuple(found)

    def _probabilities(
        self,
        query: Query,
        items: Items,
        widespread: WidespreadPain,
        known: Sequence[RowEvidence],
    ) -> tuple[Floats, Floats]:
        """Default log-likelihood of each source; probability of each item in each parameter set."""
        likelihood = self.sweep.log_likelihood(query)
        joint = likelihood + self._log_prior(widespread)
        matching = self.qualities.rows(query)
        if matching is not None:
            strength = np.log([[p.quality_match] for p in self.sweep.parameters])
            joint[:, :-1] += strength * matching
        beyond = [one for one in known if one.topic is not Topic.QUALITY]
        on_others, on_muscles, links = split_evidence(self.matrix, beyond)
        if on_others is not None:
            joint[:, :-1] += on_others
        rows = posterior(joint, self.matrix.is_muscle, on_muscles, links)
        return likelihood[0], items.probability(rows)

    def _log_prior(self, widespread: WidespreadPain) -> Floats:
        p = self.model.parameters
        unlisted = p.unlisted_widespread if widespread.is_generalised else p.unlisted_prior
        return self.model.log_prior_with(unlisted)

    def name_of(self, row: int) -> str:
        """Clinical name of the muscle or competing source of a row."""
        source = self.matrix.sources[row]
        if source.kind is None:
            return self.dataset.muscles[MuscleId(source.entry)].name
        return self.dataset.competing_sources[CompetingSourceId(source.entry)].name

    def lead_first(
        self, rows: Sequence[int], log_likelihood: Floats, reached: Booleans
    ) -> list[int]:
        """Rows of an item that reach something asked for, the likeliest first.

        Rows closer than rounding error are equal and stay in the order of the dataset, so
        that a mirrored drawing gives the mirrored answer.
        """
        if len(rows) == 1:
            return list(rows)
        return sorted(
            (row for row in rows if reached[row]),
            key=lambda row: -round(float(log_likelihood[row]), DECIMALS),
        )

    @cached_property
    def _grades(self) -> dict[int, Mapping[str, EvidenceGrade]]:
        return {}

    def _grades_of(self, row: int) -> Mapping[str, EvidenceGrade]:
        """Grade of each sided area of a row's pattern, worked out when first needed."""
        found = self._grades.get(row)
        if found is None:
            pattern, side = self.matrix.patterns[row], self.matrix.sources[row].side
            found = {
                key: pattern.zone_grade(zone)
                for zone in pattern.zones
                for key in zone_keys(self.dataset.areas, zone, side)
            }
            self._grades[row] = found
        return found

    def _grade(self, rows: Sequence[int], query: Query) -> EvidenceGrade:
        """Grade of what an item claims about the query: the weakest of its claims.

        Where several trigger points reach an area, the best supported of them counts.
        """
        best: dict[str, EvidenceGrade] = {}
        for row in rows:
            grades = self._grades_of(row)
            for key in query.areas:
                if key in grades:
                    best[key] = min(grades[key], best.get(key, grades[key]))
        return weakest_grade(best.values())

    def _candidate(  # noqa: PLR0913  one argument a field that needs working out
        self,
        query: Query,
        *,
        by_fit: Sequence[int],
        likelihood: Floats,
        fit_scale: tuple[float, float],
        score: float,
        rank: int,
        rank_range: tuple[int, int],
        side_free: bool,
        known: Sequence[RowEvidence],
    ) -> Candidate:
        lead = self.matrix.sources[by_fit[0]]
        competing = (
            None
            if lead.kind is None
            else self.dataset.competing_sources[CompetingSourceId(lead.entry)]
        )
        zones = _strongest([self.matrix.zones(row) for row in by_fit])
        met = _met(query, zones)
        return Candidate(
            rank=rank,
            rank_range=rank_range,
            source=lead.entry,
            kind=lead.kind,
            established_by=competing.established_by if competing else None,
            name=self.name_of(by_fit[0]),
            trigger_points=tuple(
                point for row in by_fit if (point := self.matrix.sources[row].trigger_point)
            ),
            side=None if side_free or by_fit[0] >= 2 * self.matrix.sided else lead.side,
            score=score,
            fit=fit_of(float(likelihood[by_fit[0]]), fit_scale),
            essential=met[ZoneKind.ESSENTIAL],
            spillover=met[ZoneKind.SPILLOVER],
            unexplained=met[None],
            unmarked=tuple(area for area in zones if area not in query.areas),
            grade=self._grade(by_fit, query),
            explain=partial(components_of, self.model, query, by_fit[0], known),
        )


_ROLES: tuple[ZoneKind | None, ...] = (*ZoneKind, None)
"""Strongest first."""


def _strongest(patterns: Sequence[Mapping[str, ZoneKind]]) -> Mapping[str, ZoneKind]:
    """Lay patterns over each other; essential wins."""
    if len(patterns) == 1:
        return patterns[0]
    zones: dict[str, ZoneKind] = {}
    for pattern in patterns:
        for area, kind in pattern.items():
            if zones.get(area) is not ZoneKind.ESSENTIAL:
                zones[area] = kind
    return zones


def _met(query: Query, zones: Mapping[str, ZoneKind]) -> dict[ZoneKind | None, tuple[str, ...]]:
    """Terms by the strongest role that meets them; under None those nothing meets."""
    terms: dict[ZoneKind | None, list[str]] = {kind: [] for kind in _ROLES}
    for term in query.terms:
        kinds = {zones.get(area) for area in term.alternatives}
        terms[next(kind for kind in _ROLES if kind in kinds)].append(term.text)
    return {kind: tuple(texts) for kind, texts in terms.items()}
