"""What is known besides where it hurts, as factors on sources: named, so that they add up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from referral_atlas.lookup.likelihood import Floats
from referral_atlas.lookup.pain_drawing import PainQuality
from referral_atlas.lookup.query import Query
from referral_atlas.lookup.sources import SourceMatrix
from referral_atlas.vocabulary import Sensation, SourceKind


class Topic(StrEnum):
    """What a part of a score is about."""

    AREA = "area"
    QUALITY = "quality"
    COMPLAINT = "complaint"
    FINDING = "finding"
    LINK = "link"
    """A trigger point that was found raises a source it goes with."""


@dataclass(frozen=True, eq=False)
class RowEvidence:
    """One piece of evidence and its log factor on every source.

    Attributes
    ----------
    topic : Topic
        What it is about.
    text : str
        The complaint, or the finding, in words.
    log_factor : ndarray, shape (n_sources,)
        0 where it says nothing.
    """

    topic: Topic
    text: str
    log_factor: Floats


class SplitEvidence(NamedTuple):
    """Evidence added up by what it acts on; each of shape (n_sources,), None if there is none."""

    on_others: Floats | None
    """Tests of other sources; 0 at trigger points."""
    on_muscles: Floats | None
    """Complaint and palpation; 0 at other sources."""
    links: Floats | None
    """What trigger points that were found raise; 0 at trigger points."""


def split_evidence(matrix: SourceMatrix, evidence: Iterable[RowEvidence]) -> SplitEvidence:
    """Add up evidence: on muscles, on other sources, and from the ones to the others."""
    direct = np.zeros(len(matrix.sources))
    links = np.zeros(len(matrix.sources))
    for one in evidence:
        if one.topic is Topic.LINK:
            links += one.log_factor
        else:
            direct += one.log_factor
    parts = (
        np.where(matrix.is_muscle, 0.0, direct),
        np.where(matrix.is_muscle, direct, 0.0),
        np.where(matrix.is_muscle, 0.0, links),
    )
    return SplitEvidence(*(part if part.any() else None for part in parts))


_FELT_AS = {
    PainQuality.TINGLING: {Sensation.TINGLING},
    PainQuality.NUMB: {Sensation.NUMBNESS},
    PainQuality.BURNING: {Sensation.BURNING},
    PainQuality.ELECTRIC: {Sensation.TINGLING},
    PainQuality.STIFF: {Sensation.STIFFNESS},
}
"""Qualities of pain that sources are described with; the others tell sources not apart."""

_NERVES = (SourceKind.NERVE_ROOT, SourceKind.PERIPHERAL_NERVE)


class QualityMatch:
    """Which sources are described with how the pain feels.

    Parameters
    ----------
    matrix : SourceMatrix
        The sources.
    """

    def __init__(self, matrix: SourceMatrix) -> None:
        self.matrix = matrix
        self._describes = {
            quality: np.array(
                [
                    bool(p.sensations and felt.intersection(p.sensations.kinds))
                    or (quality is PainQuality.ELECTRIC and s.kind in _NERVES)
                    for s, p in zip(matrix.sources, matrix.patterns, strict=True)
                ],
                dtype=bool,
            )
            for quality, felt in _FELT_AS.items()
        }

    def rows(self, query: Query) -> Floats | None:
        """1 for each source that is, 0 for the others, shape (n_sources,); None if none is."""
        found = np.zeros(len(self.matrix.sources), dtype=bool)
        for term in query.terms:
            for quality in term.qualities:
                if quality in self._describes:
                    found |= self._describes[quality] & self.matrix.reached(term.alternatives)
        return found.astype(float) if found.any() else None
