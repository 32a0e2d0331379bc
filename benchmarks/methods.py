"""Ways to rank sources for drawings: ours, and what others do, on the same matrices.

Each method gives a score for every item (a muscle or another source on a side); a larger
score is better. Baselines see the same areas and the same patterns as ours.

- ``count``: areas of the drawing that the pattern holds, as chart look-ups list them.
- ``jaccard``: shared areas over all areas of drawing and pattern.
- ``cosine``: cosine of TF-IDF vectors, patterns being the documents.
- ``frequency``: among what reaches any area, the order of how often trigger points of the muscle
  were counted in patients: a decision list.
"""

from dataclasses import dataclass
from functools import cached_property
from math import comb

import numpy as np

from referral_atlas.lookup.items import posterior
from referral_atlas.lookup.ranking import Lookup

OURS = "ours"
BASELINES = ("count", "jaccard", "cosine", "frequency")


@dataclass(frozen=True, eq=False)
class Cases:
    """Drawings as matrices.

    Attributes
    ----------
    asked : ndarray, shape (n_cases, n_terms)
        1 where a case has a term.
    alternatives : list of list of int
        Columns of the areas that meet each term.
    """

    asked: np.ndarray
    alternatives: list[list[int]]

    @classmethod
    def of_areas(cls, marked):
        """Cases in which every term is one sided area; ``marked`` of shape (n_cases, n_areas)."""
        return cls(np.asarray(marked, dtype=float), [[i] for i in range(marked.shape[1])])

    @classmethod
    def of_queries(cls, lookup, queries):
        """Cases as they are looked up, whose terms may leave the side open."""
        number, alternatives = {}, []
        for query in queries:
            for term in query.terms:
                if term.alternatives not in number:
                    number[term.alternatives] = len(alternatives)
                    alternatives.append([lookup.matrix.column[a] for a in term.alternatives])
        asked = np.zeros((len(queries), len(alternatives)))
        for row, query in enumerate(queries):
            asked[row, [number[term.alternatives] for term in query.terms]] = 1
        return cls(asked, alternatives)

    def marked(self, areas):
        """Areas that meet some term, shape (n_cases, n_areas)."""
        holds = np.zeros((len(self.alternatives), areas))
        for row, columns in enumerate(self.alternatives):
            holds[row, columns] = 1
        return np.minimum(self.asked @ holds, 1)


class Methods:
    """All methods on one look-up.

    Items are those of the level ``muscle`` with sides apart.
    """

    def __init__(self, lookup: Lookup):
        self.lookup = lookup
        self.items = lookup.items("muscle", side_free=False)
        self.entries = [lookup.matrix.sources[rows[0]].entry for rows in self.items.rows]

    @cached_property
    def pattern(self):
        """Whether each row's pattern holds each area, shape (n_sources, n_areas)."""
        return self.lookup.matrix.role > 0

    def scores(self, cases):
        """Score of every item for every case by each method, each (n_cases, n_items)."""
        return {
            OURS: self.ours(cases),
            "count": self._count(cases),
            "jaccard": self._jaccard(cases),
            "cosine": self._cosine(cases),
            "frequency": self._frequency(cases),
        }

    def ours(self, cases):
        """Posterior probability, as `score` gives it."""
        model = self.lookup.model
        calm = model.area_log_probability
        met = np.stack(
            [
                calm[columns[0]]
                if len(columns) == 1
                else np.log(1 - np.prod(1 - np.exp(calm[columns]), axis=0))
                for columns in cases.alternatives
            ]
        )
        marked = cases.marked(len(self.lookup.matrix.areas))
        likelihood = model.log_likelihood_of(cases.asked, met, marked)
        rows = posterior(likelihood + model.log_prior, self.lookup.matrix.is_muscle)
        return self.items.probability(rows)[:, :-1]

    def _met(self, cases, pattern):
        """Whether each term lies in each pattern, shape (n_terms, n_patterns)."""
        return np.stack([pattern[:, columns].any(axis=1) for columns in cases.alternatives]).astype(
            float
        )

    def _best_of_rows(self, of_rows):
        starts = [rows[0] for rows in self.items.rows]
        return np.maximum.reduceat(of_rows, starts, axis=1)

    def _count(self, cases):
        starts = [rows[0] for rows in self.items.rows]
        together = np.logical_or.reduceat(self.pattern, starts, axis=0)
        return cases.asked @ self._met(cases, together)

    def _jaccard(self, cases):
        shared = cases.asked @ self._met(cases, self.pattern)
        size = cases.asked.sum(axis=1, keepdims=True) + self.pattern.sum(axis=1)
        return self._best_of_rows(shared / (size - shared))

    def _cosine(self, cases):
        holders = self.pattern.sum(axis=0)
        rarity = np.log((1 + len(self.pattern)) / (1 + holders)) + 1
        of_terms = np.array([rarity[columns].mean() for columns in cases.alternatives])
        length = np.sqrt((self.pattern * rarity**2).sum(axis=1))
        asked = np.sqrt(cases.asked @ of_terms**2)
        shared = (cases.asked * of_terms**2) @ self._met(cases, self.pattern)
        return self._best_of_rows(shared / length / asked[:, None])

    def _frequency(self, cases):
        return (self._count(cases) > 0) * (1 + self._patients)

    @cached_property
    def _patients(self):
        """Patients in whom trigger points of each item's muscle were counted."""
        counted = dict.fromkeys(self.entries, 0.0)
        table = self.lookup.dataset.prevalence
        for row in table.rows.values():
            if table.conditions[row.condition].kind == "patient" and row.n:
                for muscle in row.muscles:
                    counted[muscle] = counted.get(muscle, 0) + row.n * row.percent / 100
        return np.array([counted[entry] for entry in self.entries])


def expected_hits(scores, truth, ks=(1, 3, 5)):
    """Chance that each true item is among the best k, and its reciprocal rank.

    Items with equal scores are in random order, so that no method gains by the order of a file.

    Parameters
    ----------
    scores : ndarray, shape (n_cases, n_items)
        Larger is better.
    truth : ndarray of int, shape (n_cases, n_true)
        True items of each case.

    Returns
    -------
    dict of str to ndarray, shape (n_cases,)
        ``top1`` and so on, and ``mrr``: means over the true items of a case.
    """
    rounded = np.round(scores, 12)
    own = np.take_along_axis(rounded, truth, axis=1)
    ahead = (rounded[:, None, :] > own[:, :, None]).sum(axis=2)
    equal = (rounded[:, None, :] == own[:, :, None]).sum(axis=2)
    found = {f"top{k}": np.clip((k - ahead) / equal, 0, 1).mean(axis=1) for k in ks}
    reciprocal = np.concatenate([[0], np.cumsum(1 / np.arange(1, scores.shape[1] + 1))])
    found["mrr"] = ((reciprocal[ahead + equal] - reciprocal[ahead]) / equal).mean(axis=1)
    return found


def expected_hits_any(scores, truth, ks=(1, 3, 5)):
    """Chance that any of the true items of one case is among the best k, as `expected_hits`.

    Several true items with equal scores are likelier to hold an early place than one is.
    """
    rounded = np.round(scores, 12)
    best = rounded[truth].max()
    ahead = int((rounded > best).sum())
    equal = int((rounded == best).sum())
    tied = int((rounded[truth] == best).sum())
    # Chance that none of the tied true items is among the first j of the equal ones.
    none = [comb(equal - tied, j) / comb(equal, j) for j in range(equal + 1)]
    found = {f"top{k}": 1 - none[min(max(k - ahead, 0), equal)] for k in ks}
    found["mrr"] = sum((none[j] - none[j + 1]) / (ahead + j + 1) for j in range(equal))
    return found


def interval(values, rng, resamples=2000):
    """Mean of some values with its 95 % bootstrap interval."""
    values = np.asarray(values, dtype=float)
    picked = rng.integers(0, len(values), size=(resamples, len(values)))
    low, high = np.percentile(values[picked].mean(axis=1), [2.5, 97.5])
    return float(values.mean()), float(low), float(high)
