import pytest
from pydantic import ValidationError

from referral_atlas.model import PrevalenceRow, ReliabilityRow

EVIDENCE = [{"source": "study", "locator": "Table 1", "kind": "case_series", "checked": True}]
COUNTED = {
    "condition": "pain",
    "muscles": ["soleus"],
    "side": "left",
    "state": "active",
    "percent": 40,
    "population": "people",
    "evidence": EVIDENCE,
}
AGREED = {
    "sign": "taut_band",
    "group": "all muscles",
    "examiners": {"level": "expert", "training": "two experts"},
    "comparison": "inter_rater",
    "statistic": "kappa",
    "population": "people",
    "evidence": EVIDENCE,
}


@pytest.mark.parametrize(
    "numbers",
    [
        {"count": 8, "n": 20},
        {"n": 20},
        {},
        {"percent": 42.5, "bound": "midpoint_of_range", "range": [30, 55]},
        {"percent": 42, "bound": "midpoint_of_range", "range": [30, 55]},
        {"count": 125, "n": 244, "percent": 51.2},
    ],
)
def test_counts_that_agree_are_taken(numbers):
    PrevalenceRow.model_validate({**COUNTED, **numbers})


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ({"count": 9, "n": 20}, "9 of 20 is 45.0 %, not 40 %"),
        ({"count": 21, "n": 20}, "count 21 is more than n 20"),
        ({"count": 8}, "count 8 says nothing without n"),
        ({"bound": "midpoint_of_range"}, "one of them is missing"),
        ({"range": [30, 50]}, "one of them is missing"),
        ({"bound": "midpoint_of_range", "range": [50, 30]}, "does not go upwards"),
        ({"bound": "midpoint_of_range", "range": [-10, 90]}, "is not between 0 and 100"),
        ({"bound": "midpoint_of_range", "range": [30, 55]}, "is 42.5, not 40"),
        ({"percent": 101}, "less than or equal to 100"),
        ({"muscles": []}, "neither is given"),
        ({"group": "calf"}, "both are given"),
        ({"evidence": EVIDENCE * 2}, "at most 1 item"),
    ],
)
def test_counts_that_cannot_be_true_are_refused(numbers, told):
    with pytest.raises(ValidationError, match=told):
        PrevalenceRow.model_validate({**COUNTED, **numbers})


@pytest.mark.parametrize(
    "numbers",
    [
        {"value": -0.02},
        {"value": 0.452, "interval": [0.364, 0.54]},
        {"range": [0.08, 0.75]},
        {"statistic": "percent_agreement", "range": [33, 100]},
        {"statistic": "distance_mm", "value": 12.9},
        {"value": 0.5, "bound": "at_least"},
    ],
)
def test_agreement_on_its_scale_is_taken(numbers):
    ReliabilityRow.model_validate({**AGREED, **numbers})


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ({}, 'either "value" or "range"'),
        ({"value": 0.5, "range": [0.4, 0.6]}, 'either "value" or "range"'),
        ({"value": 1.2}, "1.2 is not between -1 and 1, as kappa is"),
        ({"statistic": "distance_mm", "value": -3}, "-3 is not between 0"),
        ({"range": [0.4, 1.1]}, "the range 0.4 to 1.1 is not between -1 and 1"),
        ({"value": 0.7, "interval": [0.3, 0.6]}, "0.7 is outside its interval, 0.3 to 0.6"),
        ({"value": 0.7, "interval": [0.9, 0.6]}, "does not go upwards"),
    ],
)
def test_agreement_off_its_scale_is_refused(numbers, told):
    with pytest.raises(ValidationError, match=told):
        ReliabilityRow.model_validate({**AGREED, **numbers})
