"""A visit as a table for spreadsheets, and with its ranking as JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from referral_atlas.lookup.candidates import Ranking
from referral_atlas.lookup.consensus import consensus_of
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.report.visit import Visit, visit_to_json

COLUMNS = ("part", "item", "side", "what", "value")
"""Columns of the table: which part of the visit, about what, on which side, what, how much."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def visit_csv(lookup: Lookup, visit: Visit, ranking: Ranking | None) -> str:
    """Write a visit as CSV, one statement a row.

    Text that a spreadsheet would take for a formula is given a leading apostrophe, as
    spreadsheets themselves write it.
    """
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in _rows(lookup, visit, ranking):
        table.writerow([_harmless(cell) for cell in row])
    return stream.getvalue()


def visit_with_ranking_json(visit: Visit, ranking: Ranking | None) -> str:
    """Write a visit with its candidates as JSON."""
    found = json.loads(visit_to_json(visit))
    found["candidates"] = [
        {
            "rank": one.rank,
            "rank_range": list(one.rank_range),
            "source": one.source,
            "name": one.name,
            "side": one.side.value if one.side else None,
            "kind": one.kind.value if one.kind else "muscle",
            "trigger_points": list(one.trigger_points),
            "grade": one.grade.value,
            "fit": round(one.fit, 4),
            "essential": list(one.essential),
            "spillover": list(one.spillover),
            "unexplained": list(one.unexplained),
        }
        for one in (ranking.candidates if ranking else ())
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _rows(lookup: Lookup, visit: Visit, ranking: Ranking | None) -> Iterator[tuple[str, ...]]:
    yield "visit", "", "", "label", visit.label
    yield "visit", "", "", "day", visit.day.isoformat()
    yield "visit", "", "", "dataset", visit.dataset
    yield "visit", "", "", "complaint", visit.complaint or ""
    for area, mark in visit.marks.items():
        side, _, name = area.partition(":")
        strength = "" if mark.intensity is None else str(mark.intensity)
        yield "pain", name, side, "intensity", strength
        for quality in mark.qualities:
            yield "pain", name, side, "quality", quality.value
    for flag, yes in visit.red_flags.items():
        yield "red flag", flag, "", "answer", "yes" if yes else "no"
    for one in visit.findings:
        yield "finding", one.source, one.side or "", one.item, one.answer.value
    for judged in consensus_of(visit.findings, lookup.dataset.muscles):
        yield "consensus 2018", judged.source, judged.side or "", "state", judged.state.value
    yield from _measured(visit)
    for candidate in ranking.candidates if ranking else ():
        yield "candidate", candidate.source, candidate.side or "", "rank", str(candidate.rank)
    yield "visit", "", "", "treatment", visit.treatment
    yield "visit", "", "", "notes", visit.notes


def _measured(visit: Visit) -> Iterator[tuple[str, ...]]:
    for when, rating in (("before", visit.pain.before), ("after", visit.pain.after)):
        if rating is not None:
            yield "pain rating", "", "", when, str(rating)
    for moved in visit.movements:
        for when, degrees in (("before", moved.before), ("after", moved.after)):
            if degrees is not None:
                yield "movement [deg]", moved.name, moved.side or "", when, f"{degrees:g}"


def _harmless(cell: str) -> str:
    is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) and not is_number else cell
