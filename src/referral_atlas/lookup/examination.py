r"""What to examine next: the finding expected to tell the leading candidates apart most.

For a source of probability *p*, an item reported with probability *a* if it is the source
and *b* if it is not tells, before anybody looks,

.. math:: I = h(pa + (1 - p)b) - p\,h(a) - (1 - p)\,h(b)

bits about which source it is, *h* being the entropy of a yes or no. A sign examiners do not
agree on has *a* close to *b* and tells little.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from referral_atlas.lookup.candidates import Candidate, Ranking
from referral_atlas.lookup.findings import Answer, Finding, accuracy_log_ratio
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import EXAMINED_SIGNS, SIGN_LABEL, ReliabilityBook
from referral_atlas.model import Record, SourceTest
from referral_atlas.vocabulary import CompetingSourceId, Laterality

LEADING = 10
"""Candidates whose examination is considered."""


class Examination(Record):
    """One thing to examine.

    Attributes
    ----------
    source : str
        Id of the muscle or competing source.
    name : str
        Its clinical name.
    side : Laterality or None
        None where sides do not matter.
    item : str
        The sign at a muscle, or the key of a test.
    item_name : str
        The same in words.
    how : str or None
        How it is done.
    kappa : float or None
        Agreement of two examiners; None where nobody measured.
    reliability_rows : tuple of str
        Rows of ``reliability.yaml`` the agreement was taken from.
    if_source, if_not : float
        P(yes | it is the source), P(yes | it is not).
    bits : float
        Expected information.
    """

    source: str
    name: str
    side: Laterality | None
    item: str
    item_name: str
    how: str | None
    kappa: float | None
    reliability_rows: tuple[str, ...]
    if_source: float
    if_not: float
    bits: float


def next_examinations(
    lookup: Lookup,
    book: ReliabilityBook,
    ranking: Ranking,
    findings: Iterable[Finding] = (),
    *,
    top: int = 5,
) -> tuple[Examination, ...]:
    """Propose what to examine next.

    Parameters
    ----------
    lookup : Lookup
        The look-up that ranked.
    book : ReliabilityBook
        How far each sign can be trusted.
    ranking : Ranking
        Its answer at the level of muscles, with the findings so far.
    findings : iterable of Finding, optional
        What is known already; such items are not proposed again.
    top : int, optional
        How many to give.

    Returns
    -------
    tuple of Examination
        Most informative first, for each candidate the best item that is still open.
    """
    known = {(f.source, f.side, f.item) for f in findings if f.answer is not Answer.NOT_EXAMINED}
    best: list[Examination] = []
    for candidate in ranking.candidates[:LEADING]:
        items = _signs(lookup, book, candidate) if candidate.muscle else _tests(lookup, candidate)
        left = [one for one in items if (one.source, one.side, one.item) not in known]
        if left:
            best.append(max(left, key=lambda one: one.bits))
    return tuple(sorted(best, key=lambda one: -one.bits)[:top])


def expected_bits(p: float, if_source: float, if_not: float) -> float:
    """Mutual information between a yes or no and whether a source is the one, in bits."""
    said = p * if_source + (1 - p) * if_not
    return max(0.0, _entropy(said) - p * _entropy(if_source) - (1 - p) * _entropy(if_not))


def _entropy(p: float) -> float:
    return float(-sum(q * np.log2(q) for q in (p, 1 - p) if q > 0))


def _signs(lookup: Lookup, book: ReliabilityBook, candidate: Candidate) -> list[Examination]:
    if candidate.muscle is None:
        return []
    palpation = lookup.dataset.muscles[candidate.muscle].palpation
    found = []
    for sign in EXAMINED_SIGNS:
        worth = book.sign(candidate.muscle, sign)
        found.append(
            Examination(
                source=candidate.source,
                name=candidate.name,
                side=candidate.side,
                item=sign.value,
                item_name=SIGN_LABEL[sign],
                how=f"{palpation.position.rstrip('. ')}. {palpation.landmark}",
                kappa=worth.kappa if worth.rows else None,
                reliability_rows=worth.rows,
                if_source=worth.if_source,
                if_not=worth.if_not,
                bits=expected_bits(candidate.score, worth.if_source, worth.if_not),
            )
        )
    return found


def _tests(lookup: Lookup, candidate: Candidate) -> list[Examination]:
    source = lookup.dataset.competing_sources[CompetingSourceId(candidate.source)]
    return [
        _test(candidate, key, test)
        for key, test in source.tests.items()
        # A test that speaks neither way (Youden's index of 0 or below) is not worth doing.
        if accuracy_log_ratio(test, found=True) > 0
    ]


def _test(candidate: Candidate, key: str, test: SourceTest) -> Examination:
    if_source, if_not = test.sensitivity / 100, 1 - test.specificity / 100
    return Examination(
        source=candidate.source,
        name=candidate.name,
        side=candidate.side,
        item=key,
        item_name=test.name,
        how=test.how,
        kappa=test.kappa,
        reliability_rows=(),
        if_source=if_source,
        if_not=if_not,
        bits=expected_bits(candidate.score, if_source, if_not),
    )
