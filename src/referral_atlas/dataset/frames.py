"""The dataset as tidy tables: one row a fact, joinable by id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pandas as pd
from pydantic import BaseModel

from referral_atlas.citations import reference_link, reference_text
from referral_atlas.dataset import cause_rows, guide_rows
from referral_atlas.dataset.cells import (
    Row,
    evidence_in,
    joined,
    pair,
    passage,
    plain,
    readers,
    statement,
)
from referral_atlas.dataset.columns import ColumnType
from referral_atlas.dataset.dictionary import TABLES, Topic
from referral_atlas.model import Dataset, TriggerPoint, split_zone
from referral_atlas.model.numbers import Examined
from referral_atlas.vocabulary import ZoneKind

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
        yield {**plain(area), "area": key}


def _muscles(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        anatomy, palpation = muscle.anatomy, muscle.palpation
        xrefs = [f"{term} ({relation})" for term, relation in muscle.xrefs.items()]
        yield {
            **plain(muscle),
            **plain(anatomy),
            "muscle": key,
            "xrefs": joined(xrefs),
            "nerve": anatomy.innervation.nerve,
            "roots": joined(anatomy.innervation.roots),
            "palpation_method": palpation.method.value,
            "palpation_position": palpation.position,
            "palpation_landmark": palpation.landmark,
            "needling_approach": muscle.needling.approach,
            "needling_guidance": muscle.needling.guidance,
        }


def _trigger_points(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        x, y, z = trp.position
        yield {**plain(trp), **where, "x": x, "y": y, "z": z, "grade": trp.grade.value}


def _zones(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        for zone in trp.zones:
            yield {
                **where,
                **plain(zone),
                "grade": trp.zone_grade(zone).value,
                **readers(trp.zone_evidence(zone)),
            }


def _frequencies(dataset: Dataset) -> Iterator[Row]:
    for where, trp in _points(dataset):
        for index, item in enumerate(trp.frequencies):
            zone = split_zone(item.area, ZoneKind.ESSENTIAL)
            yield {**plain(item), **where, **plain(zone), **statement("frequencies", index)}


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
            yield {"muscle": key, **plain(hazard), **statement("needling", "hazards", index)}


def _base_rates(dataset: Dataset) -> Iterator[Row]:
    for key, muscle in dataset.muscles.items():
        for index, rate in enumerate(muscle.base_rates):
            yield {"muscle": key, **plain(rate), **statement("base_rates", index)}


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
        for name, topic, texts in told:
            for text in texts:
                yield {"muscle": key, "statement": name, "topic": topic.value, "text": text}


def _citations(dataset: Dataset) -> Iterator[Row]:
    nothing = dict.fromkeys(("muscle", "trp", "competing_source", "condition"))
    for key, muscle in dataset.muscles.items():
        for path, evidence in evidence_in(muscle):
            trp = path[1] if path[0] == "trigger_points" else None
            told = (path[2:-2] if trp else path[:-2]) or ("location",)
            yield {**plain(evidence), **nothing, "muscle": key, "trp": trp, **statement(*told)}
    others: tuple[tuple[str, Mapping[Any, BaseModel]], ...] = (
        ("competing_source", dataset.competing_sources),
        ("condition", dataset.conditions),
    )
    for column, entries in others:
        for key, entry in entries.items():
            for path, evidence in evidence_in(entry):
                told = path[:-2] or ("what_it_is",)
                yield {**plain(evidence), **nothing, column: key, **statement(*told)}


def _studied_groups(dataset: Dataset) -> Iterator[Row]:
    for key, group in dataset.prevalence.conditions.items():
        yield {**plain(group), "studied_group": key}


def _prevalence(dataset: Dataset) -> Iterator[Row]:
    for key, row in dataset.prevalence.rows.items():
        figure = {
            **plain(row),
            "studied_group": row.condition,
            **pair(row.range),
            **passage(row.evidence[0]),
        }
        yield from ({**figure, **place} for place in _places(key, row))


def _reliability(dataset: Dataset) -> Iterator[Row]:
    for key, row in dataset.reliability.rows.items():
        interval = pair(row.interval)
        figure = {
            **plain(row),
            **pair(row.range),
            **plain(row.examiners),
            "interval_low": interval["low"],
            "interval_high": interval["high"],
            **passage(row.evidence[0]),
        }
        yield from ({**figure, **place} for place in _places(key, row))


def _red_flags(dataset: Dataset) -> Iterator[Row]:
    for key, flag in dataset.red_flags.items():
        read = [item.source for item in flag.evidence if item.checked]
        yield {
            **plain(flag),
            "flag": key,
            "sources": joined(dict.fromkeys(item.source for item in flag.evidence)),
            "read_sources": joined(dict.fromkeys(read)),
        }


def _references(dataset: Dataset) -> Iterator[Row]:
    for key, reference in dataset.references.items():
        text, link = reference_text(reference), reference_link(reference)
        yield {**plain(reference), "source": key, "text": text, "link": link}


def _not_covered(dataset: Dataset) -> Iterator[Row]:
    for key, entry in dataset.not_covered.items():
        yield {**plain(entry), "muscle": key}


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
    "competing_sources": cause_rows.competing_sources,
    "competing_zones": cause_rows.competing_zones,
    "competing_frequencies": cause_rows.competing_frequencies,
    "competing_tests": cause_rows.competing_tests,
    "competing_raised_by": cause_rows.competing_raised_by,
    "conditions": cause_rows.conditions,
    "condition_muscles": cause_rows.condition_muscles,
    "condition_considerations": cause_rows.condition_considerations,
    "condition_rates": cause_rows.condition_rates,
    "red_flag_links": cause_rows.red_flag_links,
    "citations": _citations,
    "studied_groups": _studied_groups,
    "prevalence": _prevalence,
    "reliability": _reliability,
    "red_flags": _red_flags,
    "claims": guide_rows.claims,
    "claim_effects": guide_rows.claim_effects,
    "side_effects": guide_rows.side_effects,
    "precautions": guide_rows.precautions,
    "needling_statements": guide_rows.needling_statements,
    "terms": guide_rows.terms,
    "references": _references,
    "not_covered": _not_covered,
}


def _places(key: str, row: Examined) -> Iterator[Row]:
    """One place for each muscle a figure is about, or one for its group."""
    for muscle in row.muscles or (None,):
        yield {"row": key, "muscle": muscle, "together": len(row.muscles), "group": row.group}


def _points(dataset: Dataset) -> Iterator[tuple[Row, TriggerPoint]]:
    for key, muscle in dataset.muscles.items():
        for trp_key, trp in muscle.trigger_points.items():
            yield {"muscle": key, "trp": trp_key}, trp
