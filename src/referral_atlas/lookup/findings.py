"""What an examination found, and what it says about each source of pain.

A finding at a muscle moves that muscle among the muscles; it never lowers a joint, a nerve
root or an organ (see :func:`referral_atlas.lookup.items.posterior`), and may raise one where a
study found such trigger points to go with it. A test of a joint, nerve or organ moves that
source alone. What was not examined says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum

import numpy as np

from referral_atlas.lookup.evidence import RowEvidence, Topic
from referral_atlas.lookup.likelihood import Floats
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import EXAMINED_SIGNS, SIGN_LABEL, ReliabilityBook
from referral_atlas.model import Record
from referral_atlas.model.competing_source import Accuracy
from referral_atlas.model.numbers import Sign
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import CompetingSourceId, Laterality, MuscleId

RAISING_SIGNS = (Sign.PRESENCE, Sign.PAIN_RECOGNITION)
"""Findings at a muscle that count as a trigger point there."""


class Answer(StrEnum):
    """What became of one item of an examination."""

    YES = "yes"
    NO = "no"
    NOT_EXAMINED = "not_examined"


class Finding(Record):
    """One sign at a muscle, or one test of another source.

    Attributes
    ----------
    source : str
        Id of a muscle or of a competing source.
    side : Laterality or None
        None where sides do not matter; it then counts for both.
    item : str
        A :class:`Sign` at a muscle, the key of a test at a competing source.
    answer : Answer
        What was found.
    """

    source: str
    side: Laterality | None
    item: str
    answer: Answer


class FindingError(ValueError):
    """A finding that cannot be; the message says what is allowed."""


def finding_from_text(text: str, lookup: Lookup) -> Finding:
    """Read ``right:upper_trapezius.pain_recognition=yes``; the side may be left out.

    Raises
    ------
    FindingError
        If the form, the source, the sign or test, or the answer is not known.
    """
    what, equals, answer = text.strip().partition("=")
    source, dot, item = what.partition(".")
    side, colon, name = source.partition(":")
    name = name if colon else side
    if not equals or not dot:
        message = f'"{text}" is not a finding. Write [side:]source.sign=answer, for example '
        raise FindingError(message + "right:upper_trapezius.pain_recognition=yes.")
    if answer not in set(Answer):
        raise FindingError(f'"{answer}" in "{text}" is not an answer: {", ".join(Answer)}.')
    if colon and side not in set(Laterality):
        raise FindingError(f'"{side}" in "{text}" is not a side: {", ".join(Laterality)}.')
    known = [*lookup.dataset.muscles, *lookup.dataset.competing_sources]
    if name not in known:
        near = get_close_matches(name, known, n=3)
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        raise FindingError(f'"{name}" is neither a muscle nor another source.{hint}')
    allowed = list(items_of(lookup, name))
    if item not in allowed:
        listed = ", ".join(allowed) or "nothing: no test of it is published with its accuracy"
        raise FindingError(f'"{item}" cannot be recorded at {name}. Allowed: {listed}.')
    chosen = Laterality(side) if colon and side != Laterality.MIDLINE else None
    return Finding(source=name, side=chosen, item=item, answer=Answer(answer))


def items_of(lookup: Lookup, source: str, texts: Texts | None = None) -> Mapping[str, str]:
    """What can be recorded at a source: signs at a muscle, tests elsewhere, with their names.

    Signs are named in English where no texts are given; tests as the data name them.
    """
    if source in lookup.dataset.muscles:
        if texts is None:
            return {sign.value: SIGN_LABEL[sign] for sign in EXAMINED_SIGNS}
        return {sign.value: texts(f"sign-{sign.value}") for sign in EXAMINED_SIGNS}
    tests = lookup.dataset.competing_sources[CompetingSourceId(source)].tests
    return {key: test.name for key, test in tests.items()}


def findings_evidence(
    lookup: Lookup,
    book: ReliabilityBook,
    findings: Iterable[Finding],
    texts: Texts | None = None,
) -> tuple[RowEvidence, ...]:
    r"""Turn findings into factors on the sources.

    Signs of one palpation are felt by the same finger and go together, so the factors of
    *k* signs at one muscle count :math:`1/\sqrt{k}` of their sum.

    Parameters
    ----------
    lookup : Lookup
        Its sources.
    book : ReliabilityBook
        How far each sign can be trusted.
    findings : iterable of Finding
        What was found; what was not examined is passed over.
    texts : Texts, optional
        The language the factors are explained in; English if not given.
    """
    texts = texts or Texts()
    told = [finding for finding in findings if finding.answer is not Answer.NOT_EXAMINED]
    at_muscles = [finding for finding in told if finding.source in lookup.dataset.muscles]
    signs: dict[tuple[str, Laterality | None], int] = {}
    for finding in at_muscles:
        place = (finding.source, finding.side)
        signs[place] = signs.get(place, 0) + 1
    evidence = []
    for finding in at_muscles:
        sign = book.sign(MuscleId(finding.source), Sign(finding.item))
        ratio = sign.log_ratio(found=finding.answer is Answer.YES)
        share = float(np.sqrt(signs[finding.source, finding.side]))
        factor = ratio / share * _rows_of(lookup, finding)
        evidence.append(RowEvidence(Topic.FINDING, in_words(lookup, finding, texts), factor))
    for finding in told:
        if finding not in at_muscles:
            source = lookup.dataset.competing_sources[CompetingSourceId(finding.source)]
            found = finding.answer is Answer.YES
            ratio = accuracy_log_ratio(source.tests[finding.item], found=found)
            factor = ratio * _rows_of(lookup, finding)
            evidence.append(RowEvidence(Topic.FINDING, in_words(lookup, finding, texts), factor))
    return (*evidence, *_raised(lookup, at_muscles, texts))


def accuracy_log_ratio(accuracy: Accuracy, *, found: bool) -> float:
    """Natural log of a likelihood ratio, from sensitivity and specificity.

    One person is added to each group, half with and half without the finding, so that a
    small study without a single miss proves nothing.
    """
    people = (accuracy.n or 20) / 2
    sensitivity = (accuracy.sensitivity / 100 * people + 0.5) / (people + 1)
    specificity = (accuracy.specificity / 100 * people + 0.5) / (people + 1)
    if found:
        return float(np.log(sensitivity / (1 - specificity)))
    return float(np.log((1 - sensitivity) / specificity))


def item_in_words(lookup: Lookup, finding: Finding, texts: Texts) -> str:
    """Say what was examined: "Upper trapezius, right: taut band"."""
    data = lookup.dataset
    entry = (
        data.muscles[MuscleId(finding.source)].name
        if finding.source in data.muscles
        else data.competing_sources[CompetingSourceId(finding.source)].name
    )
    side = f", {texts(f'side-{finding.side.value}')}" if finding.side else ""
    return f"{entry}{side}: {items_of(lookup, finding.source, texts)[finding.item]}"


def in_words(lookup: Lookup, finding: Finding, texts: Texts) -> str:
    """Say a finding: "Upper trapezius, right: taut band, no"."""
    item = item_in_words(lookup, finding, texts)
    return texts("finding-said", item=item, answer=finding.answer.value)


def _rows_of(lookup: Lookup, finding: Finding) -> Floats:
    """1 for the rows a finding is about, shape (n_sources,)."""
    return np.array(
        [
            float(row.entry == finding.source and finding.side in (None, row.side))
            for row in lookup.matrix.sources
        ]
    )


def _raised(lookup: Lookup, findings: Sequence[Finding], texts: Texts) -> list[RowEvidence]:
    """Sources that trigger points were found to go with; the strongest link counts once."""
    points = {
        (finding.source, finding.side)
        for finding in findings
        if finding.answer is Answer.YES and finding.item in RAISING_SIGNS
    }
    found = []
    for row, source in enumerate(lookup.matrix.sources):
        if source.kind is None:
            continue
        entry = lookup.dataset.competing_sources[CompetingSourceId(source.entry)]
        ratios = [
            accuracy_log_ratio(link, found=True)
            for link in entry.raised_by.values()
            for muscle, side in points
            if muscle in link.muscles and side in (None, source.side)
        ]
        if ratios and max(ratios) > 0:
            factor = np.zeros(len(lookup.matrix.sources))
            factor[row] = max(ratios)
            text = texts("finding-link", name=entry.name)
            found.append(RowEvidence(Topic.LINK, text, factor))
    return found
