"""Whether signs at one muscle meet the 2018 consensus on trigger points, and of which kind.

An international Delphi panel agreed on two of three: a taut band, a hypersensitive spot in
it, referred pain. The trigger point is active if it reproduces a symptom the person knows
as theirs, latent if it does not. Clinics often call a point active because it refers; that
is not the consensus.

References
----------
Fernández-de-las-Peñas C, Dommerholt J. Pain Med. 2018;19:142-150 (``delphi2018``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.model import Record
from referral_atlas.model.numbers import Sign
from referral_atlas.vocabulary import CitationKey, Laterality

CRITERIA = (Sign.TAUT_BAND, Sign.SPOT_TENDERNESS, Sign.REFERRED_PAIN)
"""What counts, in the panel's order."""

NEEDED = 2
"""How many of them must be there."""

FAMILIAR = Sign.PAIN_RECOGNITION
"""What makes a trigger point active."""

CONSENSUS_SOURCE = CitationKey("delphi2018")


class TriggerPointState(StrEnum):
    """What the signs at one muscle amount to."""

    ACTIVE = "active"
    LATENT = "latent"
    UNDECIDED = "undecided"
    """Criteria met, but nobody asked whether the pain is familiar."""
    OPEN = "open"
    """Too little was examined to say."""
    NOT_MET = "not_met"


class Consensus(Record):
    """The signs of one muscle on one side against the criteria.

    Attributes
    ----------
    source : str
        Id of the muscle.
    side : Laterality or None
        None where sides do not matter.
    met, missing, not_examined : tuple of Sign
        The criteria by what was found.
    state : TriggerPointState
        What follows.
    """

    source: str
    side: Laterality | None
    met: tuple[Sign, ...]
    missing: tuple[Sign, ...]
    not_examined: tuple[Sign, ...]
    state: TriggerPointState


def consensus_of(findings: Iterable[Finding], muscles: Iterable[str]) -> tuple[Consensus, ...]:
    """Judge every muscle that was palpated, in the order of its first finding.

    Parameters
    ----------
    findings : iterable of Finding
        What was found; tests of other sources are passed over.
    muscles : iterable of str
        Ids that are muscles.
    """
    known = frozenset(muscles)
    answers: dict[tuple[str, Laterality | None], dict[str, Answer]] = {}
    for finding in findings:
        if finding.source in known:
            answers.setdefault((finding.source, finding.side), {})[finding.item] = finding.answer
    return tuple(_judged(source, side, told) for (source, side), told in answers.items())


def _judged(source: str, side: Laterality | None, told: Mapping[str, Answer]) -> Consensus:
    found: dict[Answer, list[Sign]] = {answer: [] for answer in Answer}
    for sign in CRITERIA:
        found[told.get(sign, Answer.NOT_EXAMINED)].append(sign)
    met, open_ = len(found[Answer.YES]), len(found[Answer.NOT_EXAMINED])
    if met >= NEEDED:
        familiar = told.get(FAMILIAR, Answer.NOT_EXAMINED)
        state = {
            Answer.YES: TriggerPointState.ACTIVE,
            Answer.NO: TriggerPointState.LATENT,
            Answer.NOT_EXAMINED: TriggerPointState.UNDECIDED,
        }[familiar]
    else:
        state = TriggerPointState.OPEN if met + open_ >= NEEDED else TriggerPointState.NOT_MET
    return Consensus(
        source=source,
        side=side,
        met=tuple(found[Answer.YES]),
        missing=tuple(found[Answer.NO]),
        not_examined=tuple(found[Answer.NOT_EXAMINED]),
        state=state,
    )
