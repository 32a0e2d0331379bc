"""Finding claims about needling by their words, topic and verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from referral_atlas.model import Claim, Evidence
from referral_atlas.model.needling_guide import ClaimTopic, Verdict
from referral_atlas.vocabulary import ClaimId, ConditionId, TermId

Claims = Mapping[ClaimId, Claim]


def verdict_counts(claims: Claims) -> dict[Verdict, int]:
    """Count the claims of each verdict, the best verdict first; those without a claim too."""
    counts = Counter(claim.verdict for claim in claims.values())
    return {verdict: counts[verdict] for verdict in Verdict}


def find_claims(
    claims: Claims,
    words: str = "",
    verdicts: Collection[Verdict] = (),
    topics: Collection[ClaimTopic] = (),
) -> dict[ClaimTopic, list[ClaimId]]:
    """Find claims that hold all the words, with one of the verdicts.

    Parameters
    ----------
    claims : mapping
        All claims.
    words : str, optional
        Words to be found anywhere in a claim, its answer or its finding; case does not matter.
    verdicts : collection of Verdict, optional
        Verdicts wanted; any if none is given.
    topics : collection of ClaimTopic, optional
        Topics wanted; all if none is given.

    Returns
    -------
    dict
        Ids by topic, in the order of the topics and of the file; empty topics are left out.
    """
    wanted = words.casefold().split()
    found: dict[ClaimTopic, list[ClaimId]] = {}
    for topic in [one for one in ClaimTopic if not topics or one in topics]:
        keys = [
            key
            for key, claim in claims.items()
            if claim.topic is topic
            and (not verdicts or claim.verdict in verdicts)
            and all(word in _text(claim) for word in wanted)
        ]
        if keys:
            found[topic] = keys
    return found


def claims_with(claims: Claims, term: TermId) -> list[ClaimId]:
    """Give the claims that lead to a word of the glossary."""
    return [key for key, claim in claims.items() if term in claim.terms]


def claims_about(claims: Claims, condition: ConditionId) -> list[ClaimId]:
    """Give the claims that say something of a condition, those on it alone first."""
    found = [key for key, claim in claims.items() if condition in claim.conditions]
    return sorted(found, key=lambda key: claims[key].topic is not ClaimTopic.CONDITION)


def cited_by(claim: Claim) -> tuple[Evidence, ...]:
    """Every passage a claim's answer rests on, each once; not who makes the claim."""
    all_of_them = [*claim.evidence, *(item for one in claim.effects for item in one.evidence)]
    return tuple({(item.source, item.locator): item for item in all_of_them}.values())


def _text(claim: Claim) -> str:
    return f"{claim.claim} {claim.answer} {claim.finding}".casefold()
