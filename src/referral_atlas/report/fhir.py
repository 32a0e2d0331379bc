"""A visit as a FHIR R4 bundle, for the software of a practice.

The person stays nameless: a Patient without any content is in the bundle because R4 wants
every BodyStructure to belong to one; the practice's software puts its own in its place.
Areas and signs are coded by this project's ids, since no licence-free code system tells them
apart; pain severity is coded by LOINC.

References
----------
HL7 FHIR R4 (4.0.1): Bundle, QuestionnaireResponse, Observation, BodyStructure.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

from referral_atlas.lookup.consensus import consensus_of
from referral_atlas.lookup.findings import Answer, Finding, items_of
from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.pain_drawing import Mark
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.report.visit import Movement, Visit, visit_to_json

Resource = dict[str, Any]

_NAMESPACE = UUID("3d2f7f7e-8a4c-4f0f-9b1d-5f6f1a0f7c11")
"""Of the ids in a bundle: the same visit gives the same bundle."""
_AREAS = "urn:referral-atlas:area"
_SIGNS = "urn:referral-atlas:sign"
_STATES = "urn:referral-atlas:trigger-point-state"
_LATERALITY = "urn:referral-atlas:side"
_LOINC = "http://loinc.org"
_UNITS = "http://unitsofmeasure.org"
_SEVERITY = {
    "system": _LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}


def visit_fhir(lookup: Lookup, visit: Visit) -> str:
    """Write a visit as a FHIR R4 Bundle of type ``collection``, JSON.

    Parameters
    ----------
    lookup : Lookup
        Names of areas, muscles and tests.
    visit : Visit
        What was recorded.
    """
    writer = _Writer(lookup, visit)
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in writer.resources()]
    bundle = {
        "resourceType": "Bundle",
        "id": writer.id_of("bundle"),
        "type": "collection",
        "timestamp": f"{visit.day.isoformat()}T00:00:00Z",
        "entry": entries,
    }
    return json.dumps(bundle, ensure_ascii=False, indent=1) + "\n"


class _Writer:
    def __init__(self, lookup: Lookup, visit: Visit) -> None:
        self._lookup = lookup
        self._visit = visit
        self._seed = visit_to_json(visit)

    def id_of(self, part: str) -> str:
        return str(uuid5(_NAMESPACE, f"{self._seed}\n{part}"))

    def resources(self) -> Iterator[Resource]:
        yield {"resourceType": "Patient", "id": self.id_of("patient")}
        if self._visit.red_flags or self._visit.complaint:
            yield self._questionnaire()
        for area, mark in self._visit.marks.items():
            yield self._body_structure(area)
            yield self._pain(area, mark)
        for number, finding in enumerate(self._visit.findings):
            if finding.answer is not Answer.NOT_EXAMINED:
                yield self._finding(number, finding)
        for judged in consensus_of(self._visit.findings, self._lookup.dataset.muscles):
            key = f"state {judged.source} {judged.side}"
            code = _coded(_STATES, "2018-consensus", "Trigger point, 2018 consensus criteria")
            value = _coded(_STATES, judged.state.value, judged.state.value.replace("_", " "))
            yield self._observation(key, code, valueCodeableConcept=value) | {
                "bodySite": _text(self._place(judged.source, judged.side))
            }
        for when, rating in self._visit.pain:
            if rating is not None:
                yield self._rating(when, rating)
        for number, movement in enumerate(self._visit.movements):
            yield from self._movement(number, movement)

    def _subject(self) -> Resource:
        return {"reference": f"urn:uuid:{self.id_of('patient')}"}

    def _observation(self, key: str, code: Resource, **value: object) -> Resource:
        return {
            "resourceType": "Observation",
            "id": self.id_of(key),
            "status": "final",
            "code": code,
            "subject": self._subject(),
            "effectiveDateTime": self._visit.day.isoformat(),
            **value,
        }

    def _questionnaire(self) -> Resource:
        flags = self._lookup.dataset.red_flags
        items = [
            {
                "linkId": key,
                "text": flags[key].clinical,
                "answer": [{"valueBoolean": yes}],
            }
            for key, yes in self._visit.red_flags.items()
        ]
        if self._visit.complaint:
            name = self._lookup.dataset.conditions[self._visit.complaint].name
            answer = {"linkId": "complaint", "text": "Stated complaint"}
            items.insert(0, answer | {"answer": [{"valueString": name}]})
        return {
            "resourceType": "QuestionnaireResponse",
            "id": self.id_of("questions"),
            "status": "completed",
            "subject": self._subject(),
            "authored": self._visit.day.isoformat(),
            "item": items,
        }

    def _body_structure(self, area: str) -> Resource:
        side, _, name = area.partition(":")
        return {
            "resourceType": "BodyStructure",
            "id": self.id_of(f"area {area}"),
            "location": _coded(_AREAS, name, self._area_name(area)),
            "locationQualifier": [_coded(_LATERALITY, side, side)],
            "description": self._area_name(area),
            "patient": self._subject(),
        }

    def _pain(self, area: str, mark: Mark) -> Resource:
        site = {"bodySite": _coded(_AREAS, area, self._area_name(area))}
        qualities = [
            {"code": _text("Quality of pain"), "valueString": quality.value}
            for quality in mark.qualities
        ]
        value: Mapping[str, object] = (
            {"valueInteger": mark.intensity}
            if mark.intensity is not None
            else {"dataAbsentReason": _absent("unknown")}
        )
        found = self._observation(f"pain {area}", {"coding": [_SEVERITY]}, **value) | site
        return found | {"component": qualities} if qualities else found

    def _finding(self, number: int, finding: Finding) -> Resource:
        item = items_of(self._lookup, finding.source)[finding.item]
        return self._observation(
            f"finding {number}",
            _coded(_SIGNS, finding.item, item),
            valueBoolean=finding.answer is Answer.YES,
        ) | {"bodySite": _text(self._place(finding.source, finding.side))}

    def _rating(self, when: str, rating: int) -> Resource:
        code = {"coding": [_SEVERITY], "text": f"Pain {when} treatment"}
        return self._observation(f"rating {when}", code, valueInteger=rating)

    def _movement(self, number: int, movement: Movement) -> Iterator[Resource]:
        side = f", {movement.side.value}" if movement.side else ""
        for when, degrees in (("before", movement.before), ("after", movement.after)):
            if degrees is not None:
                code = _text(f"{movement.name}{side}, {when} treatment")
                quantity = {"value": degrees, "unit": "deg", "system": _UNITS, "code": "deg"}
                yield self._observation(f"movement {number} {when}", code, valueQuantity=quantity)

    def _area_name(self, area: str) -> str:
        return area_name(self._lookup.dataset.areas, area, clinical=True)

    def _place(self, source: str, side: str | None) -> str:
        data = self._lookup.dataset
        names: dict[str, str] = {key: entry.name for key, entry in data.muscles.items()}
        names |= {key: entry.name for key, entry in data.competing_sources.items()}
        return f"{names[source]}, {side}" if side else names[source]


def _text(words: str) -> Resource:
    return {"text": words}


def _coded(system: str, code: str, display: str) -> Resource:
    return {"coding": [{"system": system, "code": code, "display": display}], "text": display}


def _absent(code: str) -> Resource:
    system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    return {"coding": [{"system": system, "code": code}]}
