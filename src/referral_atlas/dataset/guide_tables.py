"""The data dictionary of the guide to needling and of the glossary."""

from __future__ import annotations

from referral_atlas.dataset.columns import (
    OF_REFERENCE,
    PASSAGE,
    Join,
    Table,
    count,
    maybe,
    number,
    one_of,
    text,
    texts,
)
from referral_atlas.model import TermGroup
from referral_atlas.model.needling_guide import (
    Certainty,
    ClaimTopic,
    EffectStatistic,
    PrecautionKind,
    Verdict,
)
from referral_atlas.vocabulary import EvidenceGrade

STATEMENT_PARTS = ("basics", "cycle", "theory", "session", "hazards", "practice")
"""Parts of the guide whose statements share one table."""

_CLAIM = text("claim", "id; its key in data/needling.yaml")
_WORKS = (
    texts("sources", "keys of the works it rests on"),
    texts("read_sources", "those of them that were read for the entry"),
)
_OF_CLAIM = Join(("claim",), "claims")

GUIDE_TABLES: dict[str, Table] = {
    "claims": Table(
        "something people are told of trigger points or needling, with what is known of it",
        (
            _CLAIM,
            one_of("topic", "what it is about", ClaimTopic),
            text("text", "what is said, in the atlas' words"),
            one_of("verdict", "how it stands against what was found", Verdict),
            one_of("grade", "computed strength of what the answer rests on", EvidenceGrade),
            text("answer", "what is known, in plain words"),
            text("finding", "what is known, for a clinician"),
            texts("conditions", "ids of the conditions it is about"),
            texts("terms", "ids of the glossary's words that help to read it"),
            texts("said_by", "keys of the works that make the claim; they never count"),
            *_WORKS,
        ),
        ("claim",),
    ),
    "claim_effects": Table(
        "a published figure for what needling does, belonging to a claim",
        (
            _CLAIM,
            text("statement", "its place in the claim"),
            text("outcome", "what was measured"),
            text("compared_with", "against what"),
            one_of("statistic", "how the effect is measured", EffectStatistic),
            number("value", "as printed; negative is less pain or disability with needling"),
            number("low", "lower end of the 95 % interval", required=False),
            number("high", "upper end of the 95 % interval", required=False),
            maybe("unit", "what a mean difference counts"),
            one_of("favours", "whom the figure favours", ("needling", "other", "neither")),
            text("follow_up", "when it was measured"),
            count("studies", "studies pooled", required=False),
            count("n", "people", required=False),
            one_of("certainty", "how sure the authors were (GRADE)", Certainty),
            *PASSAGE,
        ),
        ("claim", "statement"),
        (_OF_CLAIM, OF_REFERENCE),
    ),
    "side_effects": Table(
        "how often one study counted something unwanted after needling",
        (
            text("side_effect", "id; its key in data/needling.yaml"),
            text("statement", "its place among the rates"),
            text("name", "clinical name"),
            text("plain_name", "name in plain words"),
            one_of("severity", "how bad it is", ("mild", "serious")),
            number("percent", "share, as printed"),
            count("count", "in how many", required=False),
            count("n", "of how many"),
            one_of("unit", "what was counted", ("treatments", "people")),
            one_of("bound", "how the figure is meant", ("exact", "at_most", "about")),
            text("population", "who counted, and how"),
            *PASSAGE,
        ),
        ("side_effect", "statement"),
        (OF_REFERENCE,),
    ),
    "precautions": Table(
        "a reason not to needle, or to be careful",
        (
            text("precaution", "id; its key in data/needling.yaml"),
            text("name", "name"),
            one_of("kind", "how much it speaks against needling", PrecautionKind),
            text("plain", "as a question answered by yes or no"),
            text("clinical", "for a clinician"),
            maybe("instead", "what changes in practice"),
            *_WORKS,
        ),
        ("precaution",),
    ),
    "needling_statements": Table(
        "one thing to know of trigger points and needling",
        (
            one_of("part", "part of the guide", STATEMENT_PARTS),
            text("statement", "id within its part"),
            text("name", "what it is about"),
            text("plain", "in plain words"),
            text("clinical", "for a clinician"),
            maybe("kind", "how sure a step is, side of an argument, or phase of a session"),
            *_WORKS,
        ),
        ("part", "statement"),
    ),
    "terms": Table(
        "a word of the glossary",
        (
            text("term", "id; its key in data/glossary.yaml"),
            text("name", "the word"),
            one_of("group", "what it belongs to", TermGroup),
            texts("synonyms", "other words for it"),
            text("clinical", "what it means, for a clinician"),
            text("plain", "what it means, in plain words"),
            texts("see", "ids of related terms"),
            *_WORKS,
        ),
        ("term",),
    ),
}
"""The tables of what is told rather than measured in a muscle, by their names."""
