"""Why a candidate stands where it stands: the parts of its score, and in words.

The parts add up to the log-likelihood ratio of the source against one whose pattern is
empty, with all that is known besides. With the prior, which is the same for every source,
nothing else makes the rank of a trigger point among trigger points, and of another source
among other sources. A muscle has the probability of its trigger points together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from referral_atlas.lookup.evidence import RowEvidence, Topic
from referral_atlas.lookup.likelihood import LikelihoodModel
from referral_atlas.lookup.query import Query
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import ZoneKind


@dataclass(frozen=True, slots=True)
class Component:
    """What one term, one unmarked zone, or one other piece of evidence adds to a score.

    Attributes
    ----------
    text : str
        The term as asked, the sided area of a zone that was not marked, or the complaint,
        quality or finding in words.
    kind : ZoneKind or None
        Role that meets it; None where the pattern does not reach.
    marked : bool
        True for a term of the query.
    log_ratio : float
        Natural log of P(observed | source) / P(observed | pattern-less source).
    topic : Topic
        What it is about.
    """

    text: str
    kind: ZoneKind | None
    marked: bool
    log_ratio: float
    topic: Topic = Topic.AREA


def components_of(
    model: LikelihoodModel, query: Query, row: int, evidence: Iterable[RowEvidence] = ()
) -> tuple[Component, ...]:
    """Split one source's score into its parts.

    Parameters
    ----------
    model : LikelihoodModel
        The model that ranked it.
    query : Query
        What was asked.
    row : int
        Row of the source in the model's matrix.
    evidence : iterable of RowEvidence, optional
        What is known besides.

    Returns
    -------
    tuple of Component
        One a term in the order asked, then one a zone that was not asked for, then one a
        piece of evidence that says something about this source.
    """
    matrix, p = model.matrix, model.parameters
    zones = matrix.zones(row)
    found = []
    for term in query.terms:
        kinds = {zones.get(area) for area in term.alternatives}
        kind = next((k for k in ZoneKind if k in kinds), None)
        against = np.log1p(-((1 - p.elsewhere) ** len(term.alternatives)))
        ratio = term.weight * float(model.term_log_probability(term)[row] - against)
        found.append(Component(text=term.text, kind=kind, marked=True, log_ratio=ratio))
    silent = p.unmarked_weight * np.log1p(-p.elsewhere)
    asked = query.areas
    found += [
        Component(
            text=area,
            kind=zones.get(area),
            marked=False,
            log_ratio=model.silence(area, row) - float(silent),
        )
        for area in (*zones, *matrix.reported(row))
        if area not in asked
    ]
    found += [
        Component(one.text, None, False, float(one.log_factor[row]), one.topic)
        for one in evidence
        if one.log_factor[row]
    ]
    return tuple(found)


def in_words(
    essential: int, spillover: int, asked: int, *, unmarked: int, texts: Texts | None = None
) -> str:
    """One sentence on how a pattern meets what was asked, in English without texts.

    Examples
    --------
    >>> in_words(1, 1, 3, unmarked=2)
    'Covers 2 of 3 marked areas (1 essential, 1 spillover); 2 more areas of its pattern unmarked.'
    """
    texts = texts or Texts()
    return texts(
        "pattern-covers",
        covered=essential + spillover,
        essential=essential,
        spillover=spillover,
        asked=asked,
        unmarked=unmarked,
    )
