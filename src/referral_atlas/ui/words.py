"""Short texts for the screen, made from the model; pure, so that they can be tested.

Text from the data is escaped before it goes into Markdown: a source's name must never be
able to format the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from referral_atlas.citations import reference_link, short_reference
from referral_atlas.lookup.candidates import Candidate
from referral_atlas.lookup.combinations import Combination
from referral_atlas.lookup.explanation import in_words
from referral_atlas.lookup.naming import area_names
from referral_atlas.lookup.widespread import WidespreadPain
from referral_atlas.model import AreaCatalogue, BaseRate, Dataset, Evidence, Reference
from referral_atlas.texts import Texts
from referral_atlas.texts import escape_markdown as escape
from referral_atlas.vocabulary import (
    Audience,
    CitationKey,
    CompetingSourceId,
    EvidenceGrade,
    Laterality,
    SourceKind,
)

__all__ = [
    "base_rate_line",
    "candidate_caption",
    "candidate_title",
    "combination_line",
    "escape",
    "evidence_line",
    "fit_bar",
    "grade_badge",
    "grade_letter",
    "grade_named",
    "kind_badge",
    "marked_line",
    "widespread_line",
]

_GRADE_COLOUR = {
    EvidenceGrade.A: "green",
    EvidenceGrade.B: "blue",
    EvidenceGrade.C: "orange",
    EvidenceGrade.D: "gray",
}


def marked_line(
    catalogue: AreaCatalogue, areas: Sequence[str], texts: Texts, *, clinical: bool
) -> str:
    """Say what was marked and on which side, so that a slip is seen."""
    names = area_names(catalogue, areas, clinical=clinical, texts=texts)
    return texts("find-marked", areas=escape(texts.listing(names)))


def widespread_line(pain: WidespreadPain, texts: Texts) -> str:
    """Say that pain is generalised, by how much, and what follows for the list."""
    return texts("find-widespread", regions=len(pain.regions), index=pain.index)


def fit_bar(share: float, steps: int = 10) -> str:
    """Draw a share of 0 to 1 as blocks; a bar, because a percentage would claim too much."""
    full = round(steps * share)
    return "▰" * full + "▱" * (steps - full)


def grade_named(grade: EvidenceGrade, texts: Texts) -> str:
    """Name a grade with its meaning; for patients the meaning alone."""
    return texts("grade-named", grade=grade.value, meaning=texts(f"grade-{grade.value}"))


def grade_badge(grade: EvidenceGrade, texts: Texts) -> str:
    """Write a grade as a coloured Markdown badge that says what it means."""
    return f":{_GRADE_COLOUR[grade]}-badge[{grade_named(grade, texts)}]"


def grade_letter(grade: EvidenceGrade, texts: Texts) -> str:
    """Write a grade as a small badge: the letter for those who know it, else in words."""
    words = texts("grade-short", grade=grade.value, meaning=texts(f"grade-{grade.value}"))
    return f":{_GRADE_COLOUR[grade]}-badge[{words}]"


def kind_badge(kind: SourceKind, texts: Texts) -> str:
    """Write what a competing source is as a badge, which no muscle wears."""
    return f":violet-badge[{texts(f'source-kind-{kind.value}')}]"


def candidate_title(group: Sequence[Candidate], dataset: Dataset, texts: Texts) -> str:
    """Name one candidate, or several alike by the muscle group they are part of.

    A patient reads the plain name of a joint, nerve or organ. Nothing that changes with the
    marks stands in it: the list knows by it which candidate was picked.
    """
    lead = group[0]
    name = lead.name
    if lead.kind and texts.audience is Audience.PATIENT:
        plain = dataset.competing_sources[CompetingSourceId(lead.source)].plain_name
        name = f"{plain[:1].upper()}{plain[1:]}"
    whole = dataset.muscles[lead.muscle].part_of if lead.muscle else None
    if len(group) > 1 and whole:
        said = whole.replace("_", " ")
        members = texts.listing([one.name for one in group])
        name = f"{said[:1].upper()}{said[1:]}: {members}"
    side = f", {texts(f'side-{lead.side.value}')}" if lead.side else ""
    kind = f" {kind_badge(lead.kind, texts)}" if lead.kind else ""
    return f"**{escape(name)}**{side}{kind}"


def candidate_caption(candidate: Candidate, asked: int, texts: Texts) -> str:
    """Say in short why a candidate stands where it stands."""
    low, high = candidate.rank_range
    essential, spillover = len(candidate.essential), len(candidate.spillover)
    unmarked = len(candidate.unmarked)
    return texts(
        "find-caption",
        bar=fit_bar(candidate.fit),
        grade=grade_letter(candidate.grade, texts),
        rank=texts.ordinal(candidate.rank),
        moves="no" if low == high else "yes",
        low=texts.ordinal(low),
        high=texts.ordinal(high),
        covers=texts(
            "find-covers",
            covered=essential + spillover,
            asked=asked,
            all="yes" if essential + spillover == asked else "no",
            sentence=in_words(essential, spillover, asked, unmarked=unmarked, texts=texts),
        ),
    )


def combination_line(
    combination: Combination, catalogue: AreaCatalogue, texts: Texts, *, clinical: bool
) -> str:
    """Say which sources explain what together, and what they leave over."""

    def named(areas: Sequence[str]) -> str:
        names = area_names(catalogue, areas, clinical=clinical, texts=texts)
        return escape(texts.listing(names))

    parts = []
    for source in combination.sources:
        midline = source.side is Laterality.MIDLINE
        side = "" if midline else f", {texts(f'side-{source.side.value}')}"
        parts.append(f"**{escape(source.name)}**{side} ({named(source.explains)})")
    line = reduce(lambda one, other: texts("find-together-with", first=one, second=other), parts)
    if combination.unexplained:
        line = texts("find-together-left", line=line, areas=named(combination.unexplained))
    if combination.alike:
        line = texts("find-together-alike", line=line, count=combination.alike)
    return f"{line}."


def base_rate_line(rate: BaseRate, texts: Texts) -> str:
    """Say how common trigger points are here in people without pain."""
    return texts(
        "base-rate",
        state=rate.state,
        tenths=f"{rate.percent / 10:.0f}",
        counted="no" if rate.count is None else "yes",
        count=rate.count or 0,
        n=rate.n,
        population=escape(rate.population),
    )


def evidence_line(item: Evidence, references: Mapping[CitationKey, Reference], texts: Texts) -> str:
    """Cite one source: what kind it is, where in it, whether it was read, where it differs."""
    reference = references[item.source]
    name = escape(short_reference(reference))
    link = reference_link(reference)
    parts = [
        texts(
            "evidence-said",
            cited=f"[{name}]({link})" if link else name,
            locator=escape(item.locator),
            kind=texts(f"evidence-kind-{item.kind.value}"),
            checked="yes" if item.checked else "no",
        )
    ]
    if item.adds:
        parts.append(texts("evidence-adds", areas=_plainly(item.adds, texts)))
    if item.omits:
        parts.append(texts("evidence-omits", areas=_plainly(item.omits, texts)))
    if item.note:
        parts.append(escape(item.note))
    return "; ".join(parts)


def _plainly(zones: Sequence[str], texts: Texts) -> str:
    """List zones as a citation writes them, for people: ``neck_angle`` is "neck angle"."""
    return escape(texts.listing([zone.replace("_", " ") for zone in zones]))
