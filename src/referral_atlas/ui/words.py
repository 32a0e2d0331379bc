"""Short texts for the screen, made from the model; pure, so that they can be tested.

Text from the data is escaped before it goes into Markdown: a source's name must never be
able to format the page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from referral_atlas.citations import reference_link, short_reference
from referral_atlas.lookup.candidates import Candidate
from referral_atlas.lookup.combinations import Combination
from referral_atlas.lookup.explanation import in_words
from referral_atlas.lookup.naming import area_names
from referral_atlas.lookup.widespread import WidespreadPain
from referral_atlas.model import AreaCatalogue, BaseRate, Evidence, Muscle, Reference
from referral_atlas.vocabulary import (
    EVIDENCE_GRADE_LABEL,
    EVIDENCE_KIND_LABEL,
    SOURCE_KIND_LABEL,
    CitationKey,
    EvidenceGrade,
    Laterality,
    MuscleId,
)

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|<>~$:])")
_GRADE_COLOUR = {
    EvidenceGrade.A: "green",
    EvidenceGrade.B: "blue",
    EvidenceGrade.C: "orange",
    EvidenceGrade.D: "gray",
}
_BAR_STEPS = 10


def escape(text: str) -> str:
    """Make any text safe to put into Markdown."""
    return _MARKDOWN.sub(r"\\\1", text)


def listing(items: Sequence[str]) -> str:
    """Join items the way one says them: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def ordinal(number: int) -> str:
    """Give 1st, 2nd, 3rd, 4th ... 11th."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def marked_line(catalogue: AreaCatalogue, areas: Sequence[str], *, clinical: bool) -> str:
    """Say what was marked and on which side, so that a slip is seen."""
    names = area_names(catalogue, areas, clinical=clinical)
    return f"You marked: **{escape(listing(names))}**."


def widespread_line(pain: WidespreadPain) -> str:
    """Say that pain is generalised, by how much, and what follows for the list."""
    return (
        f"**Widespread:** {len(pain.regions)} of 5 body regions, Widespread Pain Index "
        f"{pain.index} of 19. Pain in so many regions is seldom explained by single muscles; "
        "ask about sleep, tiredness and a cause of the whole body."
    )


def fit_bar(fit: float) -> str:
    """Draw a share of 0 to 1 as ten blocks; a bar, because a percentage would claim too much."""
    full = round(_BAR_STEPS * fit)
    return "▰" * full + "▱" * (_BAR_STEPS - full)


def grade_badge(grade: EvidenceGrade) -> str:
    """Write a grade as a coloured Markdown badge that says what the letter means."""
    return f":{_GRADE_COLOUR[grade]}-badge[{grade.value}: {EVIDENCE_GRADE_LABEL[grade]}]"


def grade_letter(grade: EvidenceGrade) -> str:
    """Write a grade as a small coloured badge, for where its meaning stands nearby."""
    return f":{_GRADE_COLOUR[grade]}-badge[{grade.value}]"


def candidate_title(group: Sequence[Candidate], muscles: Mapping[MuscleId, Muscle]) -> str:
    """Name one candidate, or several alike by the muscle group they are part of.

    Nothing that changes with the marks stands in it: the list knows by it which candidate
    was picked.
    """
    lead = group[0]
    name = lead.name
    whole = muscles[lead.muscle].part_of if lead.muscle else None
    if len(group) > 1 and whole:
        name = f"{whole.replace('_', ' ').capitalize()}: {listing([one.name for one in group])}"
    side = f", {lead.side.value}" if lead.side else ""
    kind = f" :violet-badge[{SOURCE_KIND_LABEL[lead.kind]}]" if lead.kind else ""
    return f"**{escape(name)}**{side}{kind}"


def candidate_caption(candidate: Candidate, asked: int) -> str:
    """Say in short why a candidate stands where it stands."""
    low, high = candidate.rank_range
    moves = "" if low == high else f" ({ordinal(low)} to {ordinal(high)})"
    reason = in_words(
        len(candidate.essential),
        len(candidate.spillover),
        asked,
        unmarked=len(candidate.unmarked),
    )
    return (
        f"{fit_bar(candidate.fit)} {grade_letter(candidate.grade)} "
        f"{ordinal(candidate.rank)}{moves}. {reason}"
    )


def combination_line(combination: Combination, catalogue: AreaCatalogue, *, clinical: bool) -> str:
    """Say which sources explain what together, and what they leave over."""
    parts = []
    for source in combination.sources:
        areas = area_names(catalogue, source.explains, clinical=clinical)
        side = "" if source.side is Laterality.MIDLINE else f", {source.side.value}"
        parts.append(f"**{escape(source.name)}**{side} ({escape(listing(areas))})")
    line = " with ".join(parts)
    if combination.unexplained:
        left = area_names(catalogue, combination.unexplained, clinical=clinical)
        line += f"; left over: {escape(listing(left))}"
    if combination.alike:
        line += f"; {combination.alike} more would do as well"
    return f"{line}."


def base_rate_line(rate: BaseRate) -> str:
    """Say how common trigger points are here in people without pain."""
    of = f" ({rate.count} of {rate.n})" if rate.count is not None else f" (n = {rate.n})"
    state = "" if rate.state == "unspecified" else f"{rate.state} "
    return (
        f"{state}trigger points in about {rate.percent / 10:.0f} of 10 people without pain"
        f"{of}: {escape(rate.population)}"
    ).capitalize()


def evidence_line(item: Evidence, references: Mapping[CitationKey, Reference]) -> str:
    """Cite one source: what kind it is, where in it, whether it was read, where it differs."""
    reference = references[item.source]
    name = escape(short_reference(reference))
    link = reference_link(reference)
    cited = f"[{name}]({link})" if link else name
    read = "read for this entry" if item.checked else "not read for this entry"
    parts = [f"{cited}, {escape(item.locator)} · {EVIDENCE_KIND_LABEL[item.kind]} · {read}"]
    if item.adds:
        parts.append(f"adds {escape(listing(item.adds).replace('_', ' '))}")
    if item.omits:
        parts.append(f"does not name {escape(listing(item.omits).replace('_', ' '))}")
    if item.note:
        parts.append(escape(item.note))
    return "; ".join(parts)
