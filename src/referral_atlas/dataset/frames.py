"""The dataset as tidy tables: one row a fact, joinable by id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pandas as pd
from pydantic import BaseModel

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.dataset.columns import SEPARATOR, ColumnType
from referral_atlas.dataset.dictionary import TABLES, Topic
from referral_atlas.model import Dataset, Evidence, Muscle, TriggerPoint, split_zone
from referral_atlas.model.numbers import Examined
from referral_atlas.problems import breadcrumbs
from referral_atlas.vocabulary import ZoneKind

Row = dict[str, Any]

DTYPES = {
    ColumnType.TEXT: "string",
    ColumnType.INTEGER: "Int64",
    ColumnType.NUMBER: "float64",
    ColumnType.TRUTH: "bool",
}
"""Column types of the dictionary in pandas."""


def dataset_frames(dataset: Dataset) -> dict[str, pd.DataFrame]:
    """Lay the dataset out in tables.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.

    Returns
    -------
    dict of str to DataFrame
        The tables of `referral_atlas.dataset.dictionary`, with its columns and types, in
        its order; what is not known is missing.
    """
    return {name: _frame(name, _ROWS[name](dataset)) for name in TABLES}


def _frame(name: str, rows: Iterable[Row]) -> pd.DataFrame:
    table = TABLES[name]
    values = [[row[column] for column in table.names] for row in rows]
    frame = pd.DataFrame(values, columns=list(table.names), dtype=object)
    return frame.astype({column.name: DTYPES[column.type] for column in table.columns})


def _regions(dataset: Dataset) -> Iterator[Row]:
    for key, name in dataset.areas.regions.items():
        yield {"region": key, "name": name}


def _areas(dataset: Dataset) -> Iterator[Row]:
    for key, area in dataset.areas.areas.items():
        yield {**_plain(area), "area": key}


def _muscles(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        anatomy, palpation = muscle.anatomy, muscle.palpation
        xrefs = [f"{term} ({relation})" for term, relation in muscle.xrefs.items()]
        yield {
            **_plain(muscle),
            **_plain(anatomy),
            "muscle": key,
            "xrefs": _joined(xrefs),
            "nerve": anatomy.innervation.nerve,
            "roots": _joined(anatomy.innervation.roots),
            "palpation_method": palpation.method.value,
            "palpation_position": palpation.position,
            "palpation_landmark": palpation.landmark,
            "needling_approach": muscle.needling.approach,
            "needling_guidance": muscle.needling.guidance,
        }


def _trigger_points(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        x, y, z = trp.position
        yield {**_plain(trp), **where, "x": x, "y": y, "z": z, "grade": trp.grade.value}


def _zones(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        for zone in trp.zones:
            evidence = trp.zone_evidence(zone)
            yield {
                **where,
                **_plain(zone),
                "grade": trp.zone_grade(zone).value,
                "sources": len({item.source for item in evidence}),
                "read_sources": len({item.source for item in evidence if item.checked}),
            }


def _frequencies(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        for index, item in enumerate(trp.frequencies):
            zone = split_zone(item.area, ZoneKind.ESSENTIAL)
            yield {**_plain(item), **where, **_plain(zone), **_statement("frequencies", index)}


def _sensations(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        if trp.sensations:
            for kind in trp.sensations.kinds:
                yield {**where, "sensation": kind.value, "note": trp.sensations.note}


def _satellites(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        for key in trp.satellites:
            yield {**where, "satellite": key}


def _hazards(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        for index, hazard in enumerate(muscle.needling.hazards):
            yield {"muscle": key, **_plain(hazard), **_statement("needling", "hazards", index)}


def _base_rates(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        for index, rate in enumerate(muscle.base_rates):
            yield {"muscle": key, **_plain(rate), **_statement("base_rates", index)}


def _notes(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        clinical, care = muscle.clinical, muscle.self_care
        told: list[tuple[str, Topic, tuple[str, ...]]] = [
            ("clinical", Topic.ACTIVATING_FACTOR, clinical.activating_factors),
            ("clinical", Topic.PERPETUATING_FACTOR, clinical.perpetuating_factors),
            ("clinical", Topic.SYMPTOM, clinical.symptoms),
            ("clinical", Topic.RESTRICTED_MOVEMENT, clinical.restricted_movement),
            ("clinical", Topic.DIFFERENTIAL, clinical.differential),
        ]
        if care:
            told.append(("self_care", Topic.SELF_CARE, care.advice))
            told.append(("self_care", Topic.STRETCH, (care.stretch,) if care.stretch else ()))
        for statement, topic, texts in told:
            for text in texts:
                yield {"muscle": key, "statement": statement, "topic": topic.value, "text": text}


def _citations(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        for path, evidence in _evidence_in(muscle, ()):
            trp = path[1] if path[0] == "trigger_points" else None
            statement = path[2:-2] if trp else path[:-2]
            yield {
                **_plain(evidence),
                "muscle": key,
                "trp": trp,
                **(_statement(*statement) if statement else {"statement": "location"}),
            }


def _conditions(dataset: Dataset) -> Iterator[Row]:
    for key, condition in dataset.prevalence.conditions.items():
        yield {**_plain(condition), "condition": key}


def _prevalence(dataset: Dataset) -> Iterator[Row]:
    for key, row in dataset.prevalence.rows.items():
        figure = {**_plain(row), **_pair(row.range), **_passage(row.evidence[0])}
        yield from ({**figure, **place} for place in _places(key, row))


def _reliability(dataset: Dataset) -> Iterator[Row]:
    for key, row in dataset.reliability.rows.items():
        interval = _pair(row.interval)
        figure = {
            **_plain(row),
            **_pair(row.range),
            **_plain(row.examiners),
            "interval_low": interval["low"],
            "interval_high": interval["high"],
            **_passage(row.evidence[0]),
        }
        yield from ({**figure, **place} for place in _places(key, row))


def _red_flags(dataset: Dataset) -> Iterator[Row]:
    for key, flag in dataset.red_flags.items():
        read = [item.source for item in flag.evidence if item.checked]
        yield {
            **_plain(flag),
            "flag": key,
            "sources": _joined(dict.fromkeys(item.source for item in flag.evidence)),
            "read_sources": _joined(dict.fromkeys(read)),
        }


def _references(dataset: Dataset) -> Iterator[Row]:
    for key, reference in dataset.references.items():
        text, link = reference_text(reference), reference_link(reference)
        yield {**_plain(reference), "source": key, "text": text, "link": link}


def _not_covered(dataset: Dataset) -> Iterator[Row]:
    for key, entry in dataset.not_covered.items():
        yield {**_plain(entry), "muscle": key}


_ROWS: dict[str, Callable[[Dataset], Iterator[Row]]] = {
    "regions": _regions,
    "areas": _areas,
    "muscles": _muscles,
    "trigger_points": _trigger_points,
    "zones": _zones,
    "frequencies": _frequencies,
    "sensations": _sensations,
    "satellites": _satellites,
    "hazards": _hazards,
    "base_rates": _base_rates,
    "notes": _notes,
    "citations": _citations,
    "conditions": _conditions,
    "prevalence": _prevalence,
    "reliability": _reliability,
    "red_flags": _red_flags,
    "references": _references,
    "not_covered": _not_covered,
}


def _plain(record: BaseModel) -> Row:
    """The fields of a record that fit a cell; lists of texts joined, closed words as texts."""
    row: Row = {}
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            row[name] = _joined(value)
        elif value is None or isinstance(value, str | int | float):
            row[name] = str(value) if isinstance(value, str) else value
    return row


def _places(key: str, row: Examined) -> Iterator[Row]:
    """One place for each muscle a figure is about, or one for its group."""
    for muscle in row.muscles or (None,):
        yield {"row": key, "muscle": muscle, "together": len(row.muscles), "group": row.group}


def _pair(limits: tuple[float, float] | None) -> Row:
    low, high = limits or (None, None)
    return {"low": low, "high": high}


def _passage(evidence: Evidence) -> Row:
    return {
        "source": evidence.source,
        "locator": evidence.locator,
        "evidence_kind": evidence.kind.value,
        "checked": evidence.checked,
    }


def _joined(items: Iterable[str]) -> str | None:
    return SEPARATOR.join(items) or None


def _statement(*path: str | int) -> Row:
    return {"statement": breadcrumbs(path)}


def _points(dataset: Dataset) -> Iterator[tuple[Row, TriggerPoint]]:
    for key, muscle in dataset.muscles.items():
        for trp_key, trp in muscle.trigger_points.items():
            yield {"muscle": key, "trp": trp_key}, trp


def _evidence_in(value: Muscle | Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, Evidence]]:
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
