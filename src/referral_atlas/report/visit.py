"""One visit, and the file in which its owner keeps it.

The file is JSON that a person can read. It is never stored on the server. Reading is strict
in form and lenient in time: a damaged or foreign file is refused whole with a reason, while
an area or muscle that a later dataset renamed is kept aside and named, so that nothing of a
visit is lost in silence.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from referral_atlas.lookup.findings import Finding
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.lookup.reliability import EXAMINED_SIGNS
from referral_atlas.model import Dataset, Record
from referral_atlas.strict_json import FieldTwiceError, NotJsonError, read_json
from referral_atlas.vocabulary import CompetingSourceId, ConditionId, Laterality

FORMAT = "referral-atlas-visit"
VERSION = 1
MOST_BYTES = 1_000_000
"""No visit is larger; a file beyond that is something else."""

_PLACE_SHOWN = 120
"""Characters of the place of a fault: its parts are names from the file, of any length."""

Short = Annotated[str, StringConstraints(max_length=120, strip_whitespace=True)]
Long = Annotated[str, StringConstraints(max_length=8000, strip_whitespace=True)]
Rating = Annotated[int, Field(ge=0, le=10)]
Degrees = Annotated[float, Field(ge=-180, le=360, allow_inf_nan=False)]


class PainRatings(Record):
    """Numeric ratings of pain, 0 (none) to 10 (worst), before and after treatment."""

    before: Rating | None = None
    after: Rating | None = None


class Movement(Record):
    """A range of movement [degrees], before and after treatment."""

    name: Annotated[Short, StringConstraints(min_length=1)]
    side: Laterality | None = None
    before: Degrees | None = None
    after: Degrees | None = None


class Visit(Record):
    """Everything recorded of one visit.

    Attributes
    ----------
    label : str
        What the owner calls it; the app asks not to write a name.
    day : date
        Day of the visit.
    dataset : str
        Version of the data it was recorded with.
    complaint : ConditionId or None
        What was stated.
    marks : mapping of str to Mark
        The pain drawing, by sided area.
    red_flags : mapping of str to bool
        Answers to red flags by id: True is yes. What was not asked is not there.
    findings : tuple of Finding
        Palpation signs and tests.
    pain : PainRatings
        Pain before and after treatment.
    movements : tuple of Movement
        Range of movement before and after treatment.
    treatment, notes : str
        In the clinician's words.
    """

    label: Short = ""
    day: date
    dataset: Short = ""
    complaint: ConditionId | None = None
    marks: Mapping[str, Mark] = Field(default_factory=dict)
    red_flags: Mapping[str, bool] = Field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    pain: PainRatings = PainRatings()
    movements: tuple[Movement, ...] = ()
    treatment: Long = ""
    notes: Long = ""

    @property
    def drawing(self) -> PainDrawing:
        """The pain drawing."""
        return PainDrawing(marks=self.marks)


class _VisitFile(Record):
    format: Literal["referral-atlas-visit"]
    version: Literal[1]
    visit: Visit


class VisitFileError(ValueError):
    """A file that is not a visit; ``reason`` is a key of the texts, ``detail`` says where."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class OpenedVisit(Record):
    """A visit read from a file, and what of it this version of the data does not know.

    Attributes
    ----------
    visit : Visit
        With only what the dataset knows.
    set_aside : tuple of str
        What was left out, as it stands in the file: areas, findings, a complaint.
    """

    visit: Visit
    set_aside: tuple[str, ...]


def visit_to_json(visit: Visit) -> str:
    """Write a visit as the text of its file; the same visit gives the same bytes."""
    whole = _VisitFile(format=FORMAT, version=VERSION, visit=visit)
    return json.dumps(whole.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def visit_from_json(content: bytes, dataset: Dataset) -> OpenedVisit:
    """Read the file of a visit.

    Parameters
    ----------
    content : bytes
        What the file holds.
    dataset : Dataset
        The areas, muscles, sources, red flags and complaints known now.

    Raises
    ------
    VisitFileError
        If it is too large, not UTF-8, not JSON, not a visit, of a later version, or if
        anything in it is not what it should be. Nothing of it is used then.
    """
    if len(content) > MOST_BYTES:
        raise VisitFileError("visit-file-too-large")
    try:
        found = read_json(content)
    except NotJsonError:
        raise VisitFileError("visit-file-not-json") from None
    except FieldTwiceError as error:
        raise VisitFileError("visit-file-damaged", f"{error.name}: given twice") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise VisitFileError("visit-file-foreign")
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise VisitFileError("visit-file-newer", str(version))
    try:
        visit = _VisitFile.model_validate_json(json.dumps(found)).visit
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        path = ".".join(str(part) for part in first["loc"])[:_PLACE_SHOWN]
        raise VisitFileError("visit-file-damaged", f"{path}: {first['msg']}") from None
    return _known_only(visit, dataset)


def _known_only(visit: Visit, dataset: Dataset) -> OpenedVisit:
    areas = frozenset(all_sided_keys(dataset.areas))
    marks = {key: mark for key, mark in visit.marks.items() if key in areas}
    flags = {key: yes for key, yes in visit.red_flags.items() if key in dataset.red_flags}
    findings = tuple(one for one in visit.findings if _is_known(one, dataset))
    complaint = visit.complaint if visit.complaint in dataset.conditions else None
    aside = [
        *(key for key in visit.marks if key not in marks),
        *(key for key in visit.red_flags if key not in flags),
        *(f"{one.source}.{one.item}" for one in visit.findings if one not in findings),
        *([str(visit.complaint)] if visit.complaint and not complaint else []),
    ]
    kept = visit.model_copy(
        update={"marks": marks, "red_flags": flags, "findings": findings, "complaint": complaint}
    )
    return OpenedVisit(visit=kept, set_aside=tuple(aside))


def _is_known(finding: Finding, dataset: Dataset) -> bool:
    return finding.item in set(items_at(dataset, finding.source))


def items_at(dataset: Dataset, source: str) -> Iterator[str]:
    """What can be recorded at a muscle or another source; nothing at what is not known."""
    if source in dataset.muscles:
        yield from (sign.value for sign in EXAMINED_SIGNS)
    elif source in dataset.competing_sources:
        yield from dataset.competing_sources[CompetingSourceId(source)].tests
