"""A made-up body of five areas and three muscles whose answers can be worked out by hand."""

import pytest

from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Dataset


@pytest.fixture(autouse=True)
def _new_processes(plain_main):
    """Scoring starts processes."""


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


def competing(name, kind, essential, *, sided=True, **fields):
    found = evidence()
    return {
        "name": name,
        "plain_name": name.lower(),
        "kind": kind,
        "sided": sided,
        "region": "head",
        "essential": {"areas": list(essential), "evidence": found},
        "established_by": "textbook",
        "tells_apart": {"findings": ["something"], "evidence": found},
        **fields,
    }


def rate(muscles, percent, n, state="active", source="book", group="sufferers"):
    return {
        "condition": group,
        "muscles": list(muscles),
        "side": "affected",
        "state": state,
        "n": n,
        "percent": percent,
        "population": "people",
        "evidence": [{**evidence()[0], "source": source}],
    }


@pytest.fixture(scope="session")
def whole(dataset):
    """The made-up body with a joint, a root and an organ, rates and reliability."""
    book = dataset.model_dump(mode="json")
    found = evidence()
    book["competing_sources"] = {
        "joint": competing(
            "Joint",
            "joint",
            ["nape"],
            tests={
                "press": {
                    "name": "Pressing",
                    "sensitivity": 80,
                    "specificity": 90,
                    "n": 100,
                    "evidence": found,
                },
                "useless": {
                    "name": "Useless",
                    "sensitivity": 50,
                    "specificity": 50,
                    "evidence": found,
                },
            },
        ),
        "root": competing(
            "Root",
            "nerve_root",
            ["temple", "nape"],
            sensations={"kinds": ["tingling"], "evidence": found},
            raised_by={
                "link": {
                    "muscles": ["alpha"],
                    "sensitivity": 75,
                    "specificity": 90,
                    "n": 300,
                    "evidence": found,
                }
            },
        ),
        "organ": competing("Organ", "organ", ["left:temple", "midline:chin"], sided=False),
    }
    book["prevalence"] = {
        "conditions": {
            "sufferers": {"name": "S", "plain_name": "s", "kind": "patient"},
            "others": {"name": "O", "plain_name": "o", "kind": "patient"},
        },
        "rows": {
            "alpha": rate(["alpha"], 80, 200),
            "alpha_again": rate(["alpha"], 60, 200),
            "alpha_latent": rate(["alpha"], 99, 200, state="latent"),
            "beta": rate(["beta"], 10, 20),
            "gamma": rate(["gamma"], 30, 20, group="others"),
        },
    }
    book["conditions"] = {
        "ache": {
            "name": "Ache",
            "plain_name": "ache",
            "regions": ["head"],
            "what_it_is": "an ache",
            "in_plain_words": "an ache",
            "rates_of": ["sufferers"],
            "evidence": found,
        }
    }

    def agreement(sign, value, **fields):
        return {
            "sign": sign,
            "examiners": {"level": "expert", "training": "t"},
            "comparison": "inter_rater",
            "statistic": "kappa",
            "value": value,
            "population": "people",
            "evidence": found,
            **fields,
        }

    book["reliability"] = {
        "rows": {
            "one": agreement("pain_recognition", 0.6, group="all"),
            "two": agreement("pain_recognition", 0.8, group="others"),
            "own": agreement("pain_recognition", 0.3, muscles=["alpha"]),
            "nothing": agreement("taut_band", -0.1, group="all"),
        }
    }
    book["red_flags"] = {
        "flag": {
            "question": "Q?",
            "clinical": "C",
            "why": "W",
            "urgency": "urgent",
            "action": "A.",
            "areas": ["temple"],
            "evidence": found,
        }
    }
    return Lookup(Dataset.model_validate(book))


@pytest.fixture(scope="session")
def lookup(dataset):
    return Lookup(dataset)
