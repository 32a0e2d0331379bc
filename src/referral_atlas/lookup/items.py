"""Items of a ranking: muscles or trigger points, with sides apart or together."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from referral_atlas.lookup.likelihood import Floats, LikelihoodModel
from referral_atlas.lookup.query import Query
from referral_atlas.vocabulary import Laterality

Level = Literal["muscle", "trp"]
"""What is ranked: muscles over their trigger points together, or trigger points apart."""


def item_scores(
    model: LikelihoodModel, log_likelihood: Floats, level: Level, *, side_free: bool
) -> Floats:
    """Log posterior of every item, up to a constant a query.

    Parameters
    ----------
    model : LikelihoodModel
        The model that gave the likelihoods.
    log_likelihood : ndarray, shape (n_queries, n_sources + 1)
        Its :meth:`~LikelihoodModel.log_likelihood`.
    level : {"muscle", "trp"}
        What an item is.
    side_free : bool
        Whether left and right are one item; their rows are equal then.

    Returns
    -------
    ndarray, shape (n_queries, n_items + 1)
        Left items, then right items unless ``side_free``; the unlisted source last.
    """
    joint = log_likelihood + model.log_prior
    items = joint[:, :-1]
    if level == "muscle":
        items = np.logaddexp.reduceat(items, model.matrix.group_start, axis=1)
    if side_free:
        items = np.logaddexp(*np.split(items, 2, axis=1))
    return np.concatenate([items, joint[:, -1:]], axis=1)


def is_side_free(query: Query) -> bool:
    """Whether the query reads the same on the other half of the body."""
    return all(
        {_mirrored(area) for area in term.alternatives} == set(term.alternatives)
        for term in query.terms
    )


def _mirrored(area: str) -> str:
    side, _, name = area.partition(":")
    return f"{Laterality(side).mirrored.value}:{name}"


def ranks_of(scores: Floats) -> npt.NDArray[np.intp]:
    """Rank of each column in each row, 1 best, equal scores sharing the better rank.

    Scores closer than rounding error are equal: the two sides of a midline query are.
    """
    rounded = np.round(scores, 9)
    ordered = -np.sort(-rounded, axis=1)
    return np.stack(
        [
            np.searchsorted(-row_ordered, -row, side="left") + 1
            for row_ordered, row in zip(ordered, rounded, strict=True)
        ]
    )
