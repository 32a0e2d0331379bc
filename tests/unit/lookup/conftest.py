"""A made-up body of five areas and three muscles whose answers can be worked out by hand."""

import pytest

from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Dataset


def evidence(kind="expert_textbook", checked=False):
    return [{"source": "book", "locator": "ch. 1", "kind": kind, "checked": checked}]


def trigger_point(essential, spillover=(), frequencies=(), kind="expert_textbook", checked=False):
    found = evidence(kind, checked)
    return {
        "label": "TrP1",
        "location": "in the middle",
        "position": [1.0, 1.0, 1.0],
        "location_evidence": found,
        "essential": {"areas": list(essential), "evidence": found},
        "spillover": {"areas": list(spillover), "evidence": found} if spillover else None,
        "frequencies": [
            {"area": area, "count": count, "n": n, "population": "patients", "evidence": found}
            for area, count, n in frequencies
        ],
    }


def muscle(name, **trigger_points):
    found = evidence()
    return {
        "name": name,
        "latin_name": name,
        "region": "head",
        "anatomy": {
            "attachment_proximal": "a",
            "attachment_distal": "b",
            "action": ["moves"],
            "innervation": {"nerve": "n"},
            "depth": "superficial",
            "evidence": found,
        },
        "belly": {"face": "front", "outline": [[0, 0], [1, 0], [1, 1], [0.5, 1.5], [0, 1]]},
        "trigger_points": trigger_points,
        "clinical": {"evidence": found},
        "palpation": {"position": "p", "method": "flat", "landmark": "l", "evidence": found},
        "needling": {"approach": "a", "evidence": found},
    }


@pytest.fixture(scope="session")
def dataset():
    def area(name, sided=True):
        return {
            "name": name.title(),
            "plain_name": name,
            "region": "head",
            "sided": sided,
            "wpi": None,
            "synonyms": [],
        }

    return Dataset.model_validate(
        {
            "info": {
                "title": "Made up",
                "version": "1.0.0",
                "licence": "CC0-1.0",
                "description": "Nothing.",
            },
            "not_covered": {},
            "areas": {
                "regions": {"head": "Head"},
                "areas": {
                    "temple": area("temple"),
                    "forehead": area("forehead"),
                    "jaw": area("jaw"),
                    "nape": area("nape"),
                    "chin": area("chin", sided=False),
                },
                "groups": {"upper": {"name": "Upper", "areas": ["temple", "forehead"]}},
            },
            "muscles": {
                "alpha": muscle("Alpha", trp1=trigger_point(["temple"], ["forehead"])),
                "beta": muscle(
                    "Beta",
                    trp1=trigger_point(["jaw", "chin"], kind="case_series", checked=True),
                    trp2=trigger_point(["temple", "nape"], ["contralateral:temple"]),
                ),
                "gamma": muscle(
                    "Gamma", trp1=trigger_point(["nape"], frequencies=[("nape", 90, 100)])
                ),
            },
            "prevalence": {"conditions": {}, "rows": {}},
            "reliability": {"rows": {}},
            "red_flags": {},
            "references": {"book": {"authors": ["A"], "title": "T", "year": 2000}},
            "digest": "made-up",
        }
    )


@pytest.fixture(scope="session")
def lookup(dataset):
    return Lookup(dataset)
