"""Rows of the tables about competing sources and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.cells import Row, joined, passage, plain, readers, statement
from referral_atlas.model import Dataset, Zone, split_zone
from referral_atlas.vocabulary import ZoneKind


def competing_sources(dataset: Dataset) -> Iterator[Row]:
    """One row a competing source."""
    for key, source in dataset.competing_sources.items():
        felt = source.sensations
        yield {
            **plain(source),
            "competing_source": key,
            "grade": source.grade.value,
            "tells_apart": joined(source.tells_apart.findings),
            "sensations": joined(kind.value for kind in felt.kinds) if felt else None,
            "sensations_note": felt.note if felt else None,
        }


def competing_zones(dataset: Dataset) -> Iterator[Row]:
    """One row an area in its role in the pattern of a competing source."""
    for key, source in dataset.competing_sources.items():
        for zone in source.zones:
            yield {
                "competing_source": key,
                "kind": zone.kind.value,
                **_place(zone),
                "grade": source.zone_grade(zone).value,
                **readers(source.zone_evidence(zone)),
            }


def competing_frequencies(dataset: Dataset) -> Iterator[Row]:
    """One row a counted frequency of an area."""
    for key, source in dataset.competing_sources.items():
        for index, item in enumerate(source.frequencies):
            place = _place(split_zone(item.area, ZoneKind.ESSENTIAL))
            yield {
                **plain(item),
                "competing_source": key,
                **place,
                **statement("frequencies", index),
            }


def competing_tests(dataset: Dataset) -> Iterator[Row]:
    """One row an examination test with published accuracy."""
    for key, source in dataset.competing_sources.items():
        for test_key, test in source.tests.items():
            yield {
                **plain(test),
                **passage(test.evidence[0]),
                "competing_source": key,
                "test": test_key,
            }


def competing_raised_by(dataset: Dataset) -> Iterator[Row]:
    """One row a muscle whose trigger points make a competing source likelier."""
    for key, source in dataset.competing_sources.items():
        for finding_key, finding in source.raised_by.items():
            for muscle in finding.muscles:
                yield {
                    **plain(finding),
                    **passage(finding.evidence[0]),
                    "competing_source": key,
                    "finding": finding_key,
                    "muscle": muscle,
                    "together": len(finding.muscles),
                }


def conditions(dataset: Dataset) -> Iterator[Row]:
    """One row a condition."""
    for key, condition in dataset.conditions.items():
        codes, criteria, areas = condition.codes, condition.criteria, condition.areas
        yield {
            **plain(condition),
            "condition": key,
            "icd11": codes.icd11 if codes else None,
            "icd10cm": codes.icd10cm if codes else None,
            "criteria": joined(criteria.points) if criteria else None,
            "areas": joined(areas.areas) if areas else None,
        }


def condition_muscles(dataset: Dataset) -> Iterator[Row]:
    """One row a muscle that a work connects with a condition."""
    for key, condition in dataset.conditions.items():
        for muscle, link in condition.muscles.items():
            yield {
                "condition": key,
                "muscle": muscle,
                "note": link.note,
                **statement("muscles", muscle),
                **readers(link.evidence),
            }


def condition_considerations(dataset: Dataset) -> Iterator[Row]:
    """One row a cause to think of besides."""
    for key, condition in dataset.conditions.items():
        for item_key, item in condition.consider.items():
            yield {
                **plain(item),
                "condition": key,
                "competing_source": item.source,
                **statement("consider", item_key),
                **readers(item.evidence),
            }


def condition_rates(dataset: Dataset) -> Iterator[Row]:
    """One row a group of people whose figures apply to a condition."""
    for key, condition in dataset.conditions.items():
        for group in condition.rates_of:
            yield {"condition": key, "studied_group": group}


def red_flag_links(dataset: Dataset) -> Iterator[Row]:
    """One row a red flag that belongs to a competing source or a condition."""
    for key, source in dataset.competing_sources.items():
        for flag in source.red_flags:
            yield {"flag": flag, "competing_source": key, "condition": None}
    for condition_key, condition in dataset.conditions.items():
        for flag in condition.red_flags:
            yield {"flag": flag, "competing_source": None, "condition": condition_key}


def _place(zone: Zone) -> Row:
    """An area, and on which side of its source or, for an organ, of the patient it lies."""
    side = zone.relation if zone.side is None else zone.side
    return {"area": zone.area, "relation": side.value}
