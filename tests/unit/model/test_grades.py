import pytest
from pydantic import ValidationError

from referral_atlas.model import Evidence, TriggerPoint, evidence_grade, weakest_grade
from referral_atlas.vocabulary import EvidenceGrade, FeltAs


def cited(kind, checked=True, **more):
    return {"source": "s", "locator": "abstract", "kind": kind, "checked": checked, **more}


def grade_of(*items):
    return evidence_grade(tuple(Evidence.model_validate(item) for item in items)).value


@pytest.mark.parametrize(
    ("kind", "grade"),
    [
        ("systematic_review", "A"),
        ("experimental_induction", "A"),
        ("controlled_study", "A"),
        ("case_series", "B"),
        ("expert_textbook", "C"),
        ("secondary_compilation", "D"),
    ],
)
def test_the_strongest_kind_that_was_read_makes_the_grade(kind, grade):
    assert grade_of(cited("secondary_compilation"), cited(kind)) == grade


@pytest.mark.parametrize("kind", ["systematic_review", "experimental_induction", "case_series"])
def test_what_nobody_read_counts_as_a_textbook_at_most(kind):
    assert grade_of(cited(kind, checked=False)) == "C"


def test_the_weakest_of_grades():
    assert weakest_grade([EvidenceGrade.A, EvidenceGrade.C, EvidenceGrade.B]) is EvidenceGrade.C


def trigger_point(evidence, frequencies=()):
    return TriggerPoint.model_validate(
        {
            "label": "TrP1",
            "location": "x",
            "position": [1, 1, 1],
            "location_evidence": [cited("expert_textbook")],
            "essential": {"areas": ["temple", "contralateral:jaw"], "evidence": evidence},
            "frequencies": frequencies,
        }
    )


def grades(trp):
    return {zone.text: trp.zone_grade(zone).value for zone in trp.zones}


def test_a_source_does_not_support_the_zones_it_omits():
    trp = trigger_point(
        [
            cited("expert_textbook", checked=False),
            cited("experimental_induction", omits=["contralateral:jaw"]),
        ]
    )
    assert grades(trp) == {"temple": "A", "contralateral:jaw": "C"}
    assert trp.grade is EvidenceGrade.C


def test_a_measured_frequency_supports_its_own_zone_only():
    frequency = {
        "area": "temple",
        "count": 5,
        "n": 10,
        "population": "volunteers",
        "evidence": [cited("experimental_induction")],
    }
    trp = trigger_point([cited("secondary_compilation")], [frequency])
    assert grades(trp) == {"temple": "A", "contralateral:jaw": "D"}


def test_a_pattern_without_pain_must_say_what_is_felt():
    point = {
        "label": "TrP1",
        "location": "x",
        "position": [1, 1, 1],
        "location_evidence": [cited("expert_textbook")],
        "essential": {"areas": ["temple"], "evidence": [cited("expert_textbook")]},
        "felt_as": "sensation",
    }
    with pytest.raises(ValidationError, match="needs sensations"):
        TriggerPoint.model_validate(point)
    felt = {"kinds": ["goose_flesh"], "evidence": [cited("expert_textbook")]}
    assert TriggerPoint.model_validate({**point, "sensations": felt}).felt_as is FeltAs.SENSATION
