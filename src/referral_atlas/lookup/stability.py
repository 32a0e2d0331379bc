"""How far ranks move over the ranges of the parameters.

The look-up is repeated with every parameter set at once. A source's probability for an area
takes few values (three roles, and the measured frequencies), so the logarithms are worked out
for these values alone and then only picked.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.likelihood import Floats, role_probability
from referral_atlas.lookup.parameters import LookupParameters
from referral_atlas.lookup.query import Query
from referral_atlas.lookup.sources import ROLE_CODE, SourceMatrix

Codes = npt.NDArray[np.intp]


class ParameterSweep:
    """Log-likelihoods under several parameter sets at once.

    Parameters
    ----------
    matrix : SourceMatrix
        The sources.
    parameters : tuple of LookupParameters
        The sets, the defaults first.
    """

    def __init__(self, matrix: SourceMatrix, parameters: tuple[LookupParameters, ...]) -> None:
        self.matrix = matrix
        self.parameters = parameters

    @cached_property
    def _cells(self) -> tuple[Floats, Codes]:
        """Kinds of cells (role, count, n), shape (n_kinds, 3), and the kind of each, by area."""
        m = self.matrix
        roles = np.array([[code, 0.0, 0.0] for code in sorted(ROLE_CODE.values())])
        code = m.role.astype(np.intp)
        seen = m.measured_n > 0
        measured = np.stack([m.role[seen], m.measured_count[seen], m.measured_n[seen]], axis=-1)
        kinds, which = np.unique(measured, axis=0, return_inverse=True)
        code[seen] = len(roles) + which.reshape(-1)
        kinds = np.vstack([roles, kinds])
        unlisted = np.full((code.shape[1], 1), len(kinds))
        return kinds, np.hstack([code.T, unlisted])

    @cached_property
    def _not_hurting(self) -> Floats:
        """Log P(area does not hurt) by kind of cell, shape (n_sets, n_kinds + 1)."""
        kinds, _ = self._cells
        role = kinds[:, 0].astype(np.intp)
        table = []
        for p in self.parameters:
            weight = p.frequency_prior_n
            found = (kinds[:, 1] + weight * role_probability(p)[role]) / (kinds[:, 2] + weight)
            table.append(np.append(found, p.unlisted))
        return np.asarray(np.log1p(-np.array(table)))

    @cached_property
    def _hurting(self) -> Floats:
        return np.log(-np.expm1(self._not_hurting))

    @cached_property
    def _silence(self) -> Floats:
        weight = np.array([[p.unmarked_weight] for p in self.parameters])
        silent = self._not_hurting.copy()
        silent[:, -1] = [np.log1p(-p.elsewhere) for p in self.parameters]
        return weight * silent

    @cached_property
    def _gain(self) -> Floats:
        """What marking one area adds, by kind of cell."""
        return self._hurting - self._silence

    @cached_property
    def _all_silent(self) -> Floats:
        _, code = self._cells
        return np.stack([silence[code].sum(axis=0) for silence in self._silence])

    def log_likelihood(self, query: Query) -> Floats:
        """Log-likelihood of every source under every parameter set.

        Returns
        -------
        ndarray, shape (n_sets, n_sources + 1)
            As :meth:`LikelihoodModel.log_likelihood` of each set gives it.
        """
        _, code = self._cells
        column = self.matrix.column
        result = self._all_silent.copy()
        plain = [
            column[term.alternatives[0]]
            for term in query.terms
            if len(term.alternatives) == 1 and term.weight == 1
        ]
        for place in plain:
            result += self._gain.take(code[place], axis=1)
        taken = set(plain)
        for term in query.terms:
            places = [column[area] for area in term.alternatives]
            if places[0] in taken and len(places) == 1 and term.weight == 1:
                continue
            missed = sum(self._not_hurting.take(code[place], axis=1) for place in places)
            result += term.weight * np.log(-np.expm1(missed))
            for place in set(places) - taken:
                result -= self._silence.take(code[place], axis=1)
            taken.update(places)
        return result


def rank_ranges(probability: Floats, order: npt.NDArray[np.intp]) -> list[tuple[int, int]]:
    """Best and worst rank of some items over several parameter sets.

    Parameters
    ----------
    probability : ndarray, shape (n_sets, n_items)
        Of each item that competes for a rank.
    order : ndarray of int, shape (n_wanted,)
        Items to rank.

    Returns
    -------
    list of tuple of int
        One pair an item wanted. Items that differ by rounding alone share the better rank:
        the two sides of a midline query do.
    """
    wanted = probability[:, order, None]
    ahead = (probability[:, None, :] > wanted * (1 + 1e-9)).sum(axis=2) + 1
    return list(zip(ahead.min(axis=0).tolist(), ahead.max(axis=0).tolist(), strict=True))
