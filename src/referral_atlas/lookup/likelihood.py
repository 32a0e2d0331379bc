r"""How well each source explains what was asked: the log-likelihood, vectorised.

With :math:`p_{sa}` the probability that area *a* hurts when source *s* is active, :math:`v_t`
the weight of a term and *w* that of silence,

.. math:: \log L_s = \sum_{t} v_t \log\Bigl(1 - \prod_{a \in t} (1 - p_{sa})\Bigr)
          + w \sum_{a \notin \cup t} \log(1 - p_{sa})

over the terms *t* of the query: a term is met if any of its areas hurts. Both sums are
matrix products, so one drawing and a million take the same code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.parameters import LookupParameters
from referral_atlas.lookup.query import Query, Term
from referral_atlas.lookup.sources import ROLE_CODE, SourceMatrix
from referral_atlas.vocabulary import ZoneKind

Floats = npt.NDArray[np.float64]


def area_probability(matrix: SourceMatrix, parameters: LookupParameters) -> Floats:
    """P(area hurts | source).

    A measured frequency is averaged with the default of the area's role, the default
    counting as ``frequency_prior_n`` people.

    Returns
    -------
    ndarray, shape (n_sources, n_areas)
        Probabilities strictly between 0 and 1.
    """
    prior = role_probability(parameters)[matrix.role]
    weight = parameters.frequency_prior_n
    probability: Floats = (matrix.measured_count + weight * prior) / (matrix.measured_n + weight)
    return probability


def role_probability(parameters: LookupParameters) -> Floats:
    """P(area hurts | source) by role code where nobody measured, shape (3,)."""
    default = np.empty(3)
    default[ROLE_CODE[None]] = parameters.elsewhere
    default[ROLE_CODE[ZoneKind.SPILLOVER]] = parameters.spillover
    default[ROLE_CODE[ZoneKind.ESSENTIAL]] = parameters.essential
    return default


@dataclass(frozen=True, eq=False)
class LikelihoodModel:
    """Log-likelihoods of all sources, and of "none of these" as the last row.

    The unlisted source hurts any marked area with the same small probability and is
    silent elsewhere like any other source.
    """

    matrix: SourceMatrix
    parameters: LookupParameters

    @cached_property
    def _not_hurting(self) -> Floats:
        """Log P(area does not hurt), shape (n_areas, n_sources + 1), for marked areas."""
        p = area_probability(self.matrix, self.parameters)
        unlisted = np.full((1, p.shape[1]), self.parameters.unlisted)
        return np.ascontiguousarray(np.log1p(-np.vstack([p, unlisted])).T)

    @cached_property
    def _hurting(self) -> Floats:
        """Log P(area hurts), same shape."""
        return np.log(-np.expm1(self._not_hurting))

    @cached_property
    def _silence(self) -> Floats:
        """Weighted log P(area does not hurt) for unmarked areas, same shape."""
        silent = self._not_hurting.copy()
        silent[:, -1] = np.log1p(-self.parameters.elsewhere)
        return self.parameters.unmarked_weight * silent

    @cached_property
    def _all_silent(self) -> Floats:
        return np.asarray(self._silence.sum(axis=0))

    def term_log_probability(self, term: Term) -> Floats:
        """Log P(term is met | source), shape (n_sources + 1,)."""
        columns = [self.matrix.column[area] for area in term.alternatives]
        if len(columns) == 1:
            return np.asarray(self._hurting[columns[0]])
        met: Floats = np.log(-np.expm1(self._not_hurting[columns].sum(axis=0)))
        return met

    def excess(self, rows: npt.NDArray[np.intp], areas: Sequence[str]) -> Floats:
        """What sources add to the log-probability that areas do not hurt.

        Returns
        -------
        ndarray, shape (n_rows, n_areas)
            0 where an area lies outside a source's pattern, negative inside it.
        """
        columns = np.array([self.matrix.column[area] for area in areas], dtype=np.intp)
        found = self._not_hurting[np.ix_(columns, rows)].T
        return np.asarray(found - np.log1p(-self.parameters.elsewhere))

    def silence(self, area: str, row: int) -> float:
        """Weighted log P(area does not hurt | source) of an area nobody marked."""
        return float(self._silence[self.matrix.column[area], row])

    def log_likelihood(self, queries: Sequence[Query]) -> Floats:
        """Log-likelihood of every source for every query.

        Parameters
        ----------
        queries : sequence of Query
            Any number of look-ups.

        Returns
        -------
        ndarray, shape (n_queries, n_sources + 1)
            The last column is the unlisted source.
        """
        terms = {term.alternatives: term for query in queries for term in query.terms}
        number = {alternatives: i for i, alternatives in enumerate(terms)}
        asked = np.zeros((len(queries), len(terms)))
        marked = np.zeros((len(queries), len(self.matrix.areas)))
        for row, query in enumerate(queries):
            for term in query.terms:
                asked[row, number[term.alternatives]] += term.weight
            marked[row, [self.matrix.column[area] for area in query.areas]] = 1
        met = np.zeros((len(terms), self._all_silent.size))
        for row, term in enumerate(terms.values()):
            met[row] = self.term_log_probability(term)
        return self.log_likelihood_of(asked, met, marked)

    def log_likelihood_of(self, asked: Floats, met: Floats, marked: Floats) -> Floats:
        """Log-likelihood from what was asked as matrices.

        Parameters
        ----------
        asked : ndarray, shape (n_queries, n_terms)
            Weight of each term in each query.
        met : ndarray, shape (n_terms, n_sources + 1)
            Log P(term is met | source).
        marked : ndarray, shape (n_queries, n_areas)
            1 for each area that meets some term of the query, else 0.
        """
        result: Floats = asked @ met + self._all_silent - marked @ self._silence
        return result

    @property
    def area_log_probability(self) -> Floats:
        """Log P(area hurts | source), shape (n_areas, n_sources + 1): terms of one area each."""
        return self._hurting

    def fit_scale(self, query: Query) -> tuple[float, float]:
        """Log-likelihood of an empty pattern and of one made of exactly the marked areas."""
        p = self.parameters
        empty = (len(self.matrix.areas) - len(query.areas)) * float(np.log1p(-p.elsewhere))
        empty *= p.unmarked_weight
        perfect = empty
        for term in query.terms:
            others = (1 - p.elsewhere) ** (len(term.alternatives) - 1)
            empty += term.weight * float(np.log(1 - (1 - p.elsewhere) * others))
            perfect += term.weight * float(np.log(1 - (1 - p.essential) * others))
        return empty, perfect

    @cached_property
    def log_prior(self) -> Floats:
        """Log prior, shape (n_sources + 1,): flat over all sources on both sides."""
        return self.log_prior_with(self.parameters.unlisted_prior)

    def log_prior_with(self, unlisted: float) -> Floats:
        """Log prior with another probability that the source is none of those listed."""
        count = len(self.matrix.sources)
        log_prior: Floats = np.log(np.append(np.full(count, (1 - unlisted) / count), unlisted))
        return log_prior


def fit_of(log_likelihood: float, scale: tuple[float, float]) -> float:
    """How much of a perfect match a source is, from 0 to 1; not a probability.

    Parameters
    ----------
    log_likelihood : float
        Of the source.
    scale : tuple of float
        :meth:`LikelihoodModel.fit_scale` of the query: a source whose pattern is empty, and
        one made of exactly the marked areas.
    """
    empty, perfect = scale
    return min(1.0, max(0.0, (log_likelihood - empty) / (perfect - empty)))
