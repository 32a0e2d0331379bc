"""How much likelier a stated complaint makes each muscle, from published prevalence.

Figures of trigger points rest on small studies, one examiner and muscles chosen beforehand.
So a rate is shrunk hard towards the average rate over all complaints: a study of *n* people
counts as *n*/10 of them, at most :data:`MOST_PEOPLE`, against :data:`SHRINKAGE` people at the
average. Figures of one study are not independent: their mean counts once. A muscle nobody
examined stays at the average, which is to say unchanged; it is not taken for rare.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np

from referral_atlas.lookup.evidence import RowEvidence, Topic
from referral_atlas.lookup.sources import SourceMatrix
from referral_atlas.model import Dataset, PrevalenceRow, Record
from referral_atlas.model.numbers import TrpState
from referral_atlas.vocabulary import CitationKey, ConditionId, MuscleId

ONE_IN = 10.0
"""People of a study that count as one."""

MOST_PEOPLE = 10.0
"""The most one study can count."""

SHRINKAGE = 10.0
"""People at the average rate that every muscle starts with."""

UNSTATED_N = 10
"""People a study is taken to have where it does not print the number for a figure."""

_COUNTED = (TrpState.ACTIVE, TrpState.PROVOKED, TrpState.UNSPECIFIED)
"""States that can cause a complaint, the most telling first; latent ones do not hurt."""


class MuscleRate(Record):
    """How common trigger points of a muscle are in a complaint.

    Attributes
    ----------
    published : tuple of float
        The figures used, percent, as printed.
    people : float
        People they count as.
    shrunk : float
        The rate after shrinking, 0 to 1.
    log_factor : float
        Natural log of the shrunk rate over the average one.
    """

    published: tuple[float, ...]
    people: float
    shrunk: float
    log_factor: float


class UnknownComplaintError(ValueError):
    """A stated complaint that is not among the conditions."""


class ComplaintPriors:
    """Rates of muscles by complaint.

    Parameters
    ----------
    dataset : Dataset
        Its conditions and its prevalence table.
    """

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset

    @cached_property
    def average(self) -> float:
        """Mean published rate over all patients and muscles, 0 to 1."""
        groups = self.dataset.prevalence.conditions
        rates = [
            row.percent / 100
            for row in self.dataset.prevalence.rows.values()
            if row.muscles and row.state in _COUNTED and groups[row.condition].kind == "patient"
        ]
        return float(np.mean(rates)) if rates else 0.5

    def rates(self, complaint: ConditionId) -> Mapping[MuscleId, MuscleRate]:
        """Rates of the muscles somebody examined in people with a complaint.

        Raises
        ------
        UnknownComplaintError
            If there is no such condition.
        """
        condition = self.dataset.conditions.get(complaint)
        if condition is None:
            known = ", ".join(self.dataset.conditions) or "none"
            raise UnknownComplaintError(f'"{complaint}" is not a condition. Conditions: {known}.')
        rows: dict[MuscleId, list[PrevalenceRow]] = {}
        for row in self.dataset.prevalence.rows.values():
            if row.condition in condition.rates_of and row.state in _COUNTED:
                for muscle in row.muscles:
                    rows.setdefault(muscle, []).append(row)
        return {muscle: self._rate(found) for muscle, found in rows.items()}

    def _rate(self, rows: Iterable[PrevalenceRow]) -> MuscleRate:
        held = list(rows)
        told = next(state for state in _COUNTED if any(row.state is state for row in held))
        studies: dict[CitationKey, list[PrevalenceRow]] = {}
        for row in held:
            if row.state is told:
                studies.setdefault(row.evidence[0].source, []).append(row)
        people = hits = 0.0
        for figures in studies.values():
            n = max(row.n or UNSTATED_N for row in figures)
            counts = min(n / ONE_IN, MOST_PEOPLE)
            people += counts
            hits += counts * float(np.mean([row.percent for row in figures])) / 100
        shrunk = (hits + SHRINKAGE * self.average) / (people + SHRINKAGE)
        return MuscleRate(
            published=tuple(row.percent for found in studies.values() for row in found),
            people=people,
            shrunk=shrunk,
            log_factor=float(np.log(shrunk / self.average)),
        )

    def evidence(self, matrix: SourceMatrix, complaint: ConditionId) -> RowEvidence:
        """The factor of a complaint on every source; 0 where nobody counted."""
        rates = self.rates(complaint)
        factor = np.array(
            [
                rates[MuscleId(source.entry)].log_factor
                if source.kind is None and source.entry in rates
                else 0.0
                for source in matrix.sources
            ]
        )
        return RowEvidence(Topic.COMPLAINT, self.dataset.conditions[complaint].name, factor)
