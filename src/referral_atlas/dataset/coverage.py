"""How much of the body the dataset covers, and how well: counted, never typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from referral_atlas.model import Dataset, Muscle
from referral_atlas.vocabulary import EvidenceGrade, MuscleId


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts over some muscles."""

    muscles: int
    trigger_points: int
    zones: int
    read_zones: int
    """Zones that at least one work names which was read for the entry."""
    grades: dict[EvidenceGrade, int]
    """Zones of each grade."""
    not_covered: int

    @property
    def read_percent(self) -> int | None:
        """Read zones in percent of all, rounded down; None where there are no zones."""
        return 100 * self.read_zones // self.zones if self.zones else None


def coverage(muscles: Iterable[Muscle], not_covered: int = 0) -> Coverage:
    """Count what some muscles hold.

    Parameters
    ----------
    muscles : iterable of Muscle
        The muscles.
    not_covered : int
        How many belong with them that have no pattern to cite.
    """
    held = list(muscles)
    points = [trp for muscle in held for trp in muscle.trigger_points.values()]
    zones = [(trp, zone) for trp in points for zone in trp.zones]
    grades = [trp.zone_grade(zone) for trp, zone in zones]
    return Coverage(
        muscles=len(held),
        trigger_points=len(points),
        zones=len(zones),
        read_zones=sum(any(i.checked for i in trp.zone_evidence(zone)) for trp, zone in zones),
        grades={grade: grades.count(grade) for grade in EvidenceGrade},
        not_covered=not_covered,
    )


def coverage_table(dataset: Dataset) -> str:
    """The coverage by region as a Markdown table, with a last line for the whole body."""
    rows = [
        (name, coverage(dict(_muscles_of(dataset, key)).values(), len(_gaps_of(dataset, key))))
        for key, name in dataset.areas.regions.items()
    ]
    rows = [(name, counts) for name, counts in rows if counts.muscles or counts.not_covered]
    total = coverage(dataset.muscles.values(), len(dataset.not_covered))
    grades = " | ".join(EvidenceGrade)
    lines = [
        f"| Region | Muscles | Trigger points | Zones | Read | {grades} | Not covered |",
        f"|--|{'--:|' * (5 + len(EvidenceGrade))}",
        *(_coverage_row(name, counts) for name, counts in rows),
        _coverage_row("**Whole body**", total),
    ]
    return "\n".join(lines)


def index_by_region(dataset: Dataset) -> str:
    """Every muscle under its region with a link to its file, as Markdown."""
    return "\n".join(_index_lines(dataset)).rstrip()


def _coverage_row(name: str, counts: Coverage) -> str:
    cells = [
        name,
        counts.muscles,
        counts.trigger_points,
        counts.zones,
        _percent(counts),
        *counts.grades.values(),
        counts.not_covered,
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _percent(counts: Coverage) -> str:
    return "" if counts.read_percent is None else f"{counts.read_percent} %"


def _index_lines(dataset: Dataset) -> Iterator[str]:
    for key, region in dataset.areas.regions.items():
        muscles, gaps = _muscles_of(dataset, key), _gaps_of(dataset, key)
        if muscles or gaps:
            yield from (f"### {region}", "")
        if muscles:
            yield from ("| Muscle | Trigger points | Zones | Read | Grade |", "|--|--:|--:|--:|--|")
            yield from (_index_row(muscle_id, muscle) for muscle_id, muscle in muscles)
            yield ""
        if gaps:
            yield from (f"[Not covered](not_covered.yaml): {', '.join(gaps)}.", "")


def _index_row(muscle_id: MuscleId, muscle: Muscle) -> str:
    counts = coverage([muscle])
    grades = sorted({trp.grade for trp in muscle.trigger_points.values()})
    return (
        f"| [{muscle.name}](muscles/{muscle_id}.yaml) | {counts.trigger_points} "
        f"| {counts.zones} | {_percent(counts)} | {' '.join(grades)} |"
    )


def _muscles_of(dataset: Dataset, region: str) -> list[tuple[MuscleId, Muscle]]:
    found = [item for item in dataset.muscles.items() if item[1].region == region]
    return sorted(found, key=lambda item: item[1].name.casefold())


def _gaps_of(dataset: Dataset, region: str) -> list[str]:
    return sorted(entry.name for entry in dataset.not_covered.values() if entry.region == region)
