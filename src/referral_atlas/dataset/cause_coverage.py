"""Competing sources and conditions, counted and listed for ``data/README.md``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from referral_atlas.model import CompetingSource, Condition, Dataset
from referral_atlas.vocabulary import (
    SOURCE_KIND_LABEL,
    CompetingSourceId,
    EvidenceGrade,
    SourceKind,
)


def causes_page(dataset: Dataset) -> str:
    """Counts by kind, then every competing source and condition with a link, as Markdown."""
    lines = [*_count_lines(dataset), "", *_source_lines(dataset), *_condition_lines(dataset)]
    return "\n".join(lines).rstrip()


def _count_lines(dataset: Dataset) -> Iterator[str]:
    grades = " | ".join(EvidenceGrade)
    yield f"| Kind | Sources | Zones | Read | {grades} |"
    yield f"|--|{'--:|' * (3 + len(EvidenceGrade))}"
    for kind in SourceKind:
        held = [source for _, source in _of_kind(dataset, kind)]
        if held:
            yield _count_row(SOURCE_KIND_LABEL[kind].capitalize(), held)
    yield _count_row("**All**", dataset.competing_sources.values())


def _count_row(name: str, sources: Iterable[CompetingSource]) -> str:
    held = list(sources)
    zones = [(source, zone) for source in held for zone in source.zones]
    read = sum(any(i.checked for i in source.zone_evidence(zone)) for source, zone in zones)
    grades = [source.zone_grade(zone) for source, zone in zones]
    share = f"{100 * read // len(zones)} %" if zones else ""
    cells = [name, len(held), len(zones), share, *(grades.count(item) for item in EvidenceGrade)]
    return f"| {' | '.join(map(str, cells))} |"


def _source_lines(dataset: Dataset) -> Iterator[str]:
    if dataset.competing_sources:
        yield from ("| Source | Kind | Zones | Grade | Established by |", "|--|--|--:|--|--|")
        for kind in SourceKind:
            for key, source in _of_kind(dataset, kind):
                yield (
                    f"| [{source.name}](competing_sources/{key}.yaml) | {SOURCE_KIND_LABEL[kind]} "
                    f"| {len(source.zones)} | {source.grade.value} "
                    f"| {source.established_by.value.replace('_', ' ')} |"
                )
        yield ""


def _condition_lines(dataset: Dataset) -> Iterator[str]:
    if dataset.conditions:
        yield "| Condition | Groups counted | Muscles besides | Other causes | Red flags |"
        yield "|--|--:|--:|--:|--:|"
        for key, entry in sorted(dataset.conditions.items(), key=_name):
            counts = (entry.rates_of, entry.muscles, entry.consider, entry.red_flags)
            cells = " | ".join(str(len(items)) for items in counts)
            yield f"| [{entry.name}](conditions/{key}.yaml) | {cells} |"


def _of_kind(dataset: Dataset, kind: SourceKind) -> list[tuple[CompetingSourceId, CompetingSource]]:
    found = [item for item in dataset.competing_sources.items() if item[1].kind is kind]
    return sorted(found, key=_name)


def _name(item: tuple[str, CompetingSource | Condition]) -> str:
    return item[1].name.casefold()
