"""The dataset as tidy tables: one row a fact, joinable by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
from pydantic import BaseModel

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.model import Dataset, Evidence, Muscle, TriggerPoint
from referral_atlas.problems import breadcrumbs


@dataclass(frozen=True, slots=True)
class Frames:
    """All tables; ``muscle``, ``trp``, ``area`` and ``source`` join them."""

    muscles: pd.DataFrame
    """One row a muscle: muscle, name, latin_name, part_of, region, depth, nerve, roots."""
    trigger_points: pd.DataFrame
    """One row a trigger point: muscle, trp, label, location, x, y, z (dm), grade."""
    zones: pd.DataFrame
    """One row a zone: muscle, trp, area, kind, relation, grade."""
    frequencies: pd.DataFrame
    """One row a measured frequency: muscle, trp, area, count, n, population, source."""
    citations: pd.DataFrame
    """One row a citation: muscle, trp, statement, source, locator, kind, checked, note."""
    areas: pd.DataFrame
    """One row an area: area, name, plain_name, region, sided, deep, wpi, synonyms."""
    references: pd.DataFrame
    """One row a reference: source, text, year, link."""


def dataset_frames(dataset: Dataset) -> Frames:
    """Lay the dataset out in tables.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.

    Returns
    -------
    Frames
        Lists within a cell are joined by commas; what is not known is missing.
    """
    muscles, points = dataset.muscles, list(_points(dataset))
    return Frames(
        muscles=_frame(
            "muscle name latin_name part_of region depth nerve roots",
            (_muscle_row(key, muscle) for key, muscle in muscles.items()),
        ),
        trigger_points=_frame(
            "muscle trp label location x y z grade",
            (
                (key, trp_key, trp.label, trp.location, *trp.position, _grade(trp))
                for key, trp_key, trp in points
            ),
        ),
        zones=_frame(
            "muscle trp area kind relation grade",
            (row for key, trp_key, trp in points for row in _zone_rows(key, trp_key, trp)),
        ),
        frequencies=_frame(
            "muscle trp area count n population source",
            (
                (key, trp_key, item.area, item.count, item.n, item.population, cited.source)
                for key, trp_key, trp in points
                for item in trp.frequencies
                for cited in item.evidence
            ),
        ),
        citations=_frame(
            "muscle trp statement source locator kind checked note",
            (row for key, muscle in muscles.items() for row in _citation_rows(key, muscle)),
        ),
        areas=_frame(
            "area name plain_name region sided deep wpi synonyms",
            (
                (
                    key,
                    area.name,
                    area.plain_name,
                    area.region,
                    area.sided,
                    area.deep,
                    area.wpi and area.wpi.value,
                    ", ".join(area.synonyms),
                )
                for key, area in dataset.areas.areas.items()
            ),
        ),
        references=_frame(
            "source text year link",
            (
                (key, reference_text(reference), reference.year, reference_link(reference))
                for key, reference in dataset.references.items()
            ),
        ),
    )


def _frame(columns: str, rows: Iterator[tuple[Any, ...]]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=columns.split())


def _points(dataset: Dataset) -> Iterator[tuple[str, str, TriggerPoint]]:
    for key, muscle in dataset.muscles.items():
        for trp_key, trp in muscle.trigger_points.items():
            yield key, trp_key, trp


def _grade(trp: TriggerPoint) -> str:
    return trp.grade.value


def _muscle_row(key: str, muscle: Muscle) -> tuple[Any, ...]:
    anatomy = muscle.anatomy
    return (
        key,
        muscle.name,
        muscle.latin_name,
        muscle.part_of,
        muscle.region,
        anatomy.depth.value,
        anatomy.innervation.nerve,
        ", ".join(anatomy.innervation.roots),
    )


def _zone_rows(key: str, trp_key: str, trp: TriggerPoint) -> Iterator[tuple[Any, ...]]:
    for zone in trp.zones:
        grade = trp.zone_grade(zone)
        yield key, trp_key, zone.area, zone.kind.value, zone.relation.value, grade.value


def _citation_rows(key: str, muscle: Muscle) -> Iterator[tuple[Any, ...]]:
    for path, evidence in _evidence_in(muscle, ()):
        trp = path[1] if path[0] == "trigger_points" else None
        statement = path[2:-2] if trp else path[:-2]
        yield (
            key,
            trp,
            breadcrumbs(statement) or "location",
            evidence.source,
            evidence.locator,
            evidence.kind.value,
            evidence.checked,
            evidence.note,
        )


def _evidence_in(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[Any, Evidence]]:
    """Every citation below a record, with the path to it."""
    if isinstance(value, Evidence):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _evidence_in(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _evidence_in(item, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _evidence_in(item, (*path, index))
