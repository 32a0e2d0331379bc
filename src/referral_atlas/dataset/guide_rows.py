"""Rows of the tables about the guide to needling and the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from referral_atlas.dataset.cells import Row, joined, pair, passage, plain, statement
from referral_atlas.dataset.guide_tables import STATEMENT_PARTS
from referral_atlas.model import Dataset, Evidence, Statement


def claims(dataset: Dataset) -> Iterator[Row]:
    """One row a claim."""
    for key, claim in dataset.needling.claims.items():
        yield {
            **plain(claim),
            "claim": key,
            "text": claim.claim,
            "grade": claim.grade.value,
            "said_by": _works(claim.claim_evidence)["sources"],
            **_works(claim.evidence),
        }


def claim_effects(dataset: Dataset) -> Iterator[Row]:
    """One row a published effect."""
    for key, claim in dataset.needling.claims.items():
        for index, effect in enumerate(claim.effects):
            yield {
                **plain(effect),
                **pair(effect.interval),
                **passage(effect.evidence[0]),
                "claim": key,
                **statement("effects", index),
            }


def side_effects(dataset: Dataset) -> Iterator[Row]:
    """One row a rate of one study."""
    for key, effect in dataset.needling.side_effects.items():
        for index, rate in enumerate(effect.rates):
            yield {
                **plain(effect),
                **plain(rate),
                **passage(rate.evidence[0]),
                "side_effect": key,
                **statement("rates", index),
            }


def precautions(dataset: Dataset) -> Iterator[Row]:
    """One row a reason not to needle, or to be careful."""
    for key, item in dataset.needling.precautions.items():
        yield {**plain(item), "precaution": key, **_works(item.evidence)}


def needling_statements(dataset: Dataset) -> Iterator[Row]:
    """One row a statement that has no table of its own."""
    for part in STATEMENT_PARTS:
        told: Mapping[str, Statement] = getattr(dataset.needling, part)
        for key, item in told.items():
            kind = next(
                (
                    str(value)
                    for name in ("sureness", "side", "phase")
                    if (value := getattr(item, name, None)) is not None
                ),
                None,
            )
            yield {
                **plain(item),
                "part": part,
                "statement": key,
                "kind": kind,
                **_works(item.evidence),
            }


def terms(dataset: Dataset) -> Iterator[Row]:
    """One row a word of the glossary."""
    for key, term in dataset.glossary.items():
        yield {**plain(term), "term": key, **_works(term.evidence)}


def _works(evidence: Iterable[Evidence]) -> Row:
    """Keys of the works cited, and of those that were read; each once."""
    cited = list(evidence)
    return {
        "sources": joined(dict.fromkeys(item.source for item in cited)),
        "read_sources": joined(dict.fromkeys(item.source for item in cited if item.checked)),
    }
