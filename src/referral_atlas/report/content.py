"""What a printed report says, as blocks of words: no layout, no file format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.lookup.candidates import Candidate, Ranking
from referral_atlas.lookup.consensus import Consensus, consensus_of
from referral_atlas.lookup.findings import Answer, Finding, findings_evidence, items_of
from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.pain_drawing import Mark
from referral_atlas.lookup.query import query_from_drawing
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.red_flags import red_flags_for
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.model import Evidence
from referral_atlas.model.evidence import evidence_grade
from referral_atlas.report.visit import Visit
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import CitationKey, CompetingSourceId, Laterality, MuscleId

CANDIDATES_SHOWN = 6
_CITED_EACH = 1
"""Citations printed for a candidate: its strongest; the app shows them all."""


class Block(NamedTuple):
    """A headed part of the report."""

    title: str
    lines: tuple[str, ...]
    urgent: bool = False
    """Whether it must be seen first."""
    numbered: bool = False
    """Whether lines begin with their number."""


class ReportContent(NamedTuple):
    """Everything a report says, in the order it is read."""

    title: str
    facts: tuple[tuple[str, str], ...]
    drawing: Block
    """What was marked; it stands with the pictures of the body."""
    blocks: tuple[Block, ...]
    citations: tuple[str, ...]
    disclaimer: str


def ranked(
    lookup: Lookup, book: ReliabilityBook, visit: Visit, *, top: int = CANDIDATES_SHOWN
) -> Ranking:
    """Rank what a visit holds: drawing, complaint and findings together."""
    return lookup.rank(
        query_from_drawing(visit.drawing),
        top=top,
        complaint=visit.complaint,
        evidence=findings_evidence(lookup, book, visit.findings),
    )


def report_content(
    lookup: Lookup, book: ReliabilityBook, visit: Visit, texts: Texts, *, clinical: bool = True
) -> ReportContent:
    """Put a visit into words.

    Parameters
    ----------
    lookup : Lookup
        Ranks the drawing.
    book : ReliabilityBook
        How far each sign can be trusted.
    visit : Visit
        What was recorded.
    texts : Texts
        Language and reader.
    clinical : bool, optional
        Use the areas' clinical names.
    """
    data = lookup.dataset
    ranking = ranked(lookup, book, visit) if visit.marks else None
    facts = [
        (texts("report-day"), visit.day.isoformat()),
        (texts("report-dataset"), data.info.version),
    ]
    if visit.label:
        facts.insert(0, (texts("report-label"), visit.label))
    if visit.complaint:
        facts.append((texts("report-complaint"), data.conditions[visit.complaint].name))
    blocks = [_flags(lookup, visit, texts)]
    if ranking:
        rows = [_candidate(lookup, one, texts, clinical=clinical) for one in ranking.candidates]
        listed = (*rows, texts("report-none-of-these"))
        blocks.append(Block(texts("report-candidates"), listed, numbered=True))
    if visit.findings:
        blocks.append(Block(texts("report-findings"), tuple(_findings(lookup, visit, texts))))
    if measured := tuple(_measured(visit, texts)):
        blocks.append(Block(texts("report-before-after"), measured))
    for key, written in (("treatment", visit.treatment), ("notes", visit.notes)):
        if written:
            blocks.append(Block(texts(f"report-{key}"), tuple(written.splitlines())))
    cited = _cited(lookup, ranking.candidates) if ranking else ()
    return ReportContent(
        title=texts("report-title"),
        facts=tuple(facts),
        drawing=Block(
            texts("report-drawing"), tuple(_marks(lookup, visit, texts, clinical=clinical))
        ),
        blocks=tuple(block for block in blocks if block.lines),
        citations=tuple(cited),
        disclaimer=texts("frame-disclaimer"),
    )


def _flags(lookup: Lookup, visit: Visit, texts: Texts) -> Block:
    """Answers to the red flags of what is marked: every yes first, then what was not asked."""
    asked = red_flags_for(lookup.dataset, visit.drawing.areas)
    ids = {id(flag): key for key, flag in lookup.dataset.red_flags.items()}
    yes = [flag for key, flag in lookup.dataset.red_flags.items() if visit.red_flags.get(key)]
    open_ = [flag for flag in asked if ids[id(flag)] not in visit.red_flags]
    no = sum(not answer for answer in visit.red_flags.values())
    lines = [
        texts("report-flag-yes", asked=flag.clinical, why=flag.why, action=flag.action)
        for flag in yes
    ]
    if no:
        lines.append(texts("report-flags-no", count=no))
    if open_:
        lines.append(texts("report-flags-open", count=len(open_)))
    return Block(texts("report-flags"), tuple(lines), urgent=bool(yes))


def _marks(lookup: Lookup, visit: Visit, texts: Texts, *, clinical: bool) -> Iterable[str]:
    for area, mark in visit.marks.items():
        name = area_name(lookup.dataset.areas, area, clinical=clinical, texts=texts)
        yield f"{name[:1].upper()}{name[1:]}{_described(mark, texts)}"


def _described(mark: Mark, texts: Texts) -> str:
    parts = [] if mark.intensity is None else [f"{mark.intensity}/10"]
    parts += [texts(f"quality-{quality.value}") for quality in mark.qualities]
    return f" ({', '.join(parts)})" if parts else ""


def _candidate(lookup: Lookup, one: Candidate, texts: Texts, *, clinical: bool) -> str:
    catalogue = lookup.dataset.areas

    def named(areas: Sequence[str]) -> str:
        return texts.listing(
            [area_name(catalogue, area, clinical=clinical, texts=texts) for area in areas]
        )

    parts = [texts("report-essential", areas=named(one.essential))] if one.essential else []
    parts += [texts("report-spillover", areas=named(one.spillover))] if one.spillover else []
    parts += [texts("report-left-over", areas=named(one.unexplained))] if one.unexplained else []
    low, high = one.rank_range
    return texts(
        "report-candidate",
        rank=one.rank,
        moves="yes" if low < high else "no",
        low=low,
        high=high,
        name=one.name,
        side=_side(one.side, texts),
        grade=one.grade.value,
        reason="; ".join(parts),
    )


def _side(side: Laterality | None, texts: Texts) -> str:
    return f", {texts(f'side-{side.value}')}" if side else ""


def _findings(lookup: Lookup, visit: Visit, texts: Texts) -> Iterable[str]:
    judged = {
        (one.source, one.side): one for one in consensus_of(visit.findings, lookup.dataset.muscles)
    }
    places = dict.fromkeys((one.source, one.side) for one in visit.findings)
    for source, side in places:
        here = [one for one in visit.findings if (one.source, one.side) == (source, side)]
        yield texts(
            "report-finding",
            name=_source_name(lookup, source),
            side=_side(side, texts),
            state=_state(judged.get((source, side)), texts),
            found="; ".join(_found(lookup, here, texts)),
        )


def _found(lookup: Lookup, findings: Iterable[Finding], texts: Texts) -> Iterable[str]:
    told = list(findings)
    for answer in (Answer.YES, Answer.NO):
        items = [
            items_of(lookup, one.source, texts)[one.item] for one in told if one.answer is answer
        ]
        if items:
            yield texts(f"report-found-{answer.value}", items=", ".join(items))


def _state(judged: Consensus | None, texts: Texts) -> str:
    if judged is None:
        return ""
    return f" {texts(f'trigger-point-{judged.state.value}')}."


def _source_name(lookup: Lookup, source: str) -> str:
    data = lookup.dataset
    if source in data.muscles:
        return data.muscles[MuscleId(source)].name
    return data.competing_sources[CompetingSourceId(source)].name


def _measured(visit: Visit, texts: Texts) -> Iterable[str]:
    pain = visit.pain
    if pain.before is not None or pain.after is not None:
        yield texts(
            "report-pain",
            before="–" if pain.before is None else str(pain.before),
            after="–" if pain.after is None else str(pain.after),
        )
    for one in visit.movements:
        yield texts(
            "report-movement",
            name=one.name,
            side=_side(one.side, texts),
            before="–" if one.before is None else f"{one.before:g}",
            after="–" if one.after is None else f"{one.after:g}",
        )


def _cited(lookup: Lookup, candidates: Iterable[Candidate]) -> Iterable[str]:
    """References of the patterns shown, the strongest few of each, every work once."""
    seen: dict[CitationKey, None] = {}
    for one in candidates:
        strongest = sorted(_evidence(lookup, one), key=lambda item: evidence_grade((item,)))
        works = dict.fromkeys(item.source for item in strongest)
        seen.update(dict.fromkeys(list(works)[:_CITED_EACH]))
    for key in seen:
        reference = lookup.dataset.references[key]
        link = reference_link(reference)
        yield f"{reference_text(reference)} {link or ''}".strip()


def _evidence(lookup: Lookup, one: Candidate) -> tuple[Evidence, ...]:
    if one.muscle is None:
        return tuple(lookup.dataset.competing_sources[CompetingSourceId(one.source)].evidence)
    muscle = lookup.dataset.muscles[one.muscle]
    return tuple(item for trp in one.trigger_points for item in muscle.trigger_points[trp].evidence)
