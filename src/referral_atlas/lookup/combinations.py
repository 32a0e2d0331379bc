r"""Several sources at once: the best sets of up to three that explain a drawing together.

Sources act independently (noisy-OR): an area does not hurt only if none of them makes it
hurt. With :math:`\ell` the probability that an area hurts without any source's doing, each
source *s* adds :math:`e_{sa} = \log(1 - p_{sa}) - \log(1 - \ell)`, which is 0 outside its
pattern, and a set *S* has

.. math:: \log L_S = \sum_t v_t \log\Bigl(1 - (1 - \ell)^{|t|}
          e^{\sum_{s \in S} \sum_{a \in t} e_{sa}}\Bigr)
          + w \sum_{a \notin \cup t} \Bigl(\log(1 - \ell) + \sum_{s \in S} e_{sa}\Bigr)

which is the single-source likelihood where *S* has one member. A source whose pattern holds
nothing that was asked for can only lower it and is not tried; all sets of the others are, so
the search is exact up to :data:`SEARCHED` of them.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.likelihood import Floats, LikelihoodModel
from referral_atlas.lookup.query import Query
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Record
from referral_atlas.vocabulary import (
    CompetingSourceId,
    Laterality,
    MuscleId,
    SourceKind,
    TriggerPointId,
)

MOST_SOURCES = 3
ACTIVE_SOURCES = 4.0
"""Trigger points expected active at once: studies of patients count 2 to 7 each. Spread evenly
over all sources it is the prior of each, and so the price of adding one to a set."""

SEARCHED = 60
"""Sources tried together; of more, those likeliest alone and those best for each term."""


_ALIKE_AT_MOST = 8


class CombinedSource(Record):
    """One member of a combination and the terms it explains best among them."""

    source: MuscleId | CompetingSourceId
    kind: SourceKind | None
    name: str
    trigger_point: TriggerPointId | None
    side: Laterality
    explains: tuple[str, ...]


class Combination(Record):
    """Sources that explain a drawing together.

    Attributes
    ----------
    sources : tuple of CombinedSource
        The one that explains most first.
    log_score : float
        Log-likelihood plus log prior, up to a constant of the query; for ordering.
    unexplained : tuple of str
        Terms that lie in no member's pattern.
    alike : int
        Sets that explain the same terms just as well, with other members.
    """

    sources: tuple[CombinedSource, ...]
    log_score: float
    unexplained: tuple[str, ...]
    alike: int = 0


def best_combinations(lookup: Lookup, query: Query, *, top: int = 3) -> list[Combination]:
    """Find the sets of one to three sources that explain a query best.

    Parameters
    ----------
    lookup : Lookup
        The look-up; its default parameters are used.
    query : Query
        What hurts.
    top : int, optional
        How many sets to give.

    Returns
    -------
    list of Combination
        Best first, those that cannot be told apart once. Two trigger points of one muscle
        count as two sources. Empty where no pattern holds anything that was asked for.
    """
    model, matrix = lookup.model, lookup.matrix
    rows = np.flatnonzero(matrix.reached(query.areas))
    if not len(rows):
        return []
    log_miss, silence = _terms(model, query, rows)
    kept = _most_promising(model, log_miss, silence, SEARCHED)
    rows, log_miss, silence = rows[kept], log_miss[kept], silence[kept]
    scored: list[tuple[float, tuple[int, ...]]] = []
    for size in range(1, min(MOST_SOURCES, len(rows)) + 1):
        members = np.array(list(combinations(range(len(rows)), size)))
        score = _log_likelihood(model, query, log_miss, silence, members)
        score += size * log_prior_odds(len(matrix.sources))
        best = np.argsort(-score, kind="stable")[: top * _ALIKE_AT_MOST]
        scored += [(float(score[i]), tuple(members[i].tolist())) for i in best]
    scored.sort(key=lambda pair: -pair[0])
    return _once_each(
        [
            _combination(lookup, query, [int(rows[i]) for i in members], score)
            for score, members in scored[: top * _ALIKE_AT_MOST]
        ]
    )[:top]


def _once_each(found: list[Combination]) -> list[Combination]:
    """Give the first of those that no drawing can tell apart, with how many there are."""
    groups: dict[object, list[Combination]] = {}
    for one in found:
        told = frozenset(source.explains for source in one.sources)
        groups.setdefault((round(one.log_score, 6), told), []).append(one)
    return [group[0].model_copy(update={"alike": len(group) - 1}) for group in groups.values()]


def log_prior_odds(sources: int) -> float:
    """Log odds that one source of so many is active, before anything is known."""
    share = min(ACTIVE_SOURCES / sources, 0.5)
    return float(np.log(share / (1 - share)))


def _terms(
    model: LikelihoodModel, query: Query, rows: npt.NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """What each source adds to missing each term, (n_rows, n_terms), and to silence, (n_rows,)."""
    log_miss = np.stack(
        [model.excess(rows, term.alternatives).sum(axis=1) for term in query.terms], axis=1
    )
    silent = [area for area in model.matrix.areas if area not in query.areas]
    silence = model.parameters.unmarked_weight * model.excess(rows, silent).sum(axis=1)
    return log_miss, silence


def _log_likelihood(
    model: LikelihoodModel,
    query: Query,
    log_miss: Floats,
    silence: Floats,
    members: npt.NDArray[np.intp],
) -> Floats:
    """Log-likelihood of each set, shape (n_sets,); members index the rows of the others."""
    p = model.parameters
    leak = np.log1p(-p.elsewhere)
    sizes = np.array([len(term.alternatives) for term in query.terms])
    weights = np.array([term.weight for term in query.terms])
    missed = log_miss[members].sum(axis=1) + sizes * leak
    unmarked = len(model.matrix.areas) - len(query.areas)
    result: Floats = (
        np.log(-np.expm1(missed)) @ weights
        + silence[members].sum(axis=1)
        + p.unmarked_weight * unmarked * leak
    )
    return result


def _most_promising(
    model: LikelihoodModel, log_miss: Floats, silence: Floats, most: int
) -> npt.NDArray[np.intp]:
    """Rows to search: all if they are few, else the likeliest alone and for each term."""
    if len(log_miss) <= most:
        return np.arange(len(log_miss))
    leak = np.log1p(-model.parameters.elsewhere)
    met = np.log(-np.expm1(log_miss + leak))
    alone = met.sum(axis=1) + silence
    per_term = max(1, most // (2 * log_miss.shape[1]))
    chosen = dict.fromkeys(
        int(row)
        for column in range(log_miss.shape[1])
        for row in np.argsort(-(met[:, column] + silence), kind="stable")[:per_term]
    )
    for row in np.argsort(-alone, kind="stable"):
        if len(chosen) >= most:
            break
        chosen.setdefault(int(row))
    return np.array(sorted(chosen), dtype=np.intp)


def _combination(lookup: Lookup, query: Query, rows: list[int], score: float) -> Combination:
    matrix = lookup.matrix
    zones = {row: matrix.zones(row) for row in rows}
    strength = {
        (row, term.text): -float(lookup.model.excess(np.array([row]), term.alternatives).sum())
        for row in rows
        for term in query.terms
    }
    explains: dict[int, list[str]] = {row: [] for row in rows}
    unexplained = []
    for term in query.terms:
        able = [row for row in rows if any(area in zones[row] for area in term.alternatives)]
        if not able:
            unexplained.append(term.text)
            continue
        explains[max(able, key=lambda row: strength[row, term.text])].append(term.text)
    ordered = sorted(rows, key=lambda row: -len(explains[row]))
    return Combination(
        sources=tuple(
            CombinedSource(
                source=matrix.sources[row].entry,
                kind=matrix.sources[row].kind,
                name=lookup.name_of(row),
                trigger_point=matrix.sources[row].trigger_point,
                side=matrix.sources[row].side,
                explains=tuple(explains[row]),
            )
            for row in ordered
        ),
        log_score=score,
        unexplained=tuple(unexplained),
    )
