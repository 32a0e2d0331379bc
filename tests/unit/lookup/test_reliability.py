"""What a palpation sign is worth: which figures count, and how they are put together."""

import numpy as np
import pytest

from referral_atlas.lookup.reliability import EXAMINED_SIGNS, SIGN_LABEL, ReliabilityBook
from referral_atlas.model import Dataset
from referral_atlas.model.numbers import Sign

EXPECTED = {
    Sign.PRESENCE: (0.90, None),
    Sign.PAIN_RECOGNITION: (0.85, 0.15),
    Sign.TAUT_BAND: (0.90, None),
    Sign.SPOT_TENDERNESS: (0.95, 0.50),
    Sign.REFERRED_PAIN: (0.70, 0.40),
    Sign.LOCAL_TWITCH_RESPONSE: (0.50, 0.15),
    Sign.JUMP_SIGN: (0.60, 0.20),
}
"""The documented judgements; changing one changes every ranking after an examination."""


def evidence(kind="controlled_study"):
    return {"source": "book", "locator": "p. 1", "kind": kind, "checked": True}


def row(sign="jump_sign", value=0.5, kind="controlled_study", **fields):
    return {
        "sign": sign,
        "examiners": {"level": "expert", "training": "t"},
        "comparison": "inter_rater",
        "statistic": "kappa",
        "value": value,
        "population": "people",
        "group": None if "muscles" in fields else "all",
        "evidence": [evidence(kind)],
        **fields,
    }


def book_of(dataset, *rows, base_rates=None):
    made = dataset.model_dump(mode="json")
    made["reliability"] = {"rows": {f"r{n}": one for n, one in enumerate(rows)}}
    for muscle, rates in (base_rates or {}).items():
        made["muscles"][muscle]["base_rates"] = [
            {
                "n": n,
                "percent": percent,
                "population": "p",
                "state": "latent",
                "evidence": [evidence()],
            }
            for n, percent in rates
        ]
    return ReliabilityBook(Dataset.model_validate(made))


def test_every_sign_has_a_label_and_an_expectation():
    assert set(EXAMINED_SIGNS) == set(SIGN_LABEL) == set(EXPECTED)


@pytest.mark.parametrize("sign", EXAMINED_SIGNS)
def test_reports_follow_the_truth_as_often_as_examiners_agree(dataset, sign):
    book = book_of(dataset, row(sign.value, 0.4))
    found = book.sign("alpha", sign)
    source, other = EXPECTED[sign]
    other = 0.25 if other is None else other
    by_chance = (source + other) / 2
    assert found.if_source == pytest.approx(0.4 * source + 0.6 * by_chance)
    assert found.if_not == pytest.approx(0.4 * other + 0.6 * by_chance)
    assert found.log_ratio(found=True) == pytest.approx(np.log(found.if_source / found.if_not))
    assert found.log_ratio(found=False) == pytest.approx(
        np.log((1 - found.if_source) / (1 - found.if_not))
    )


@pytest.mark.parametrize(
    ("rows", "kappa", "used"),
    [
        ([row(value=0.2), row(value=0.3), row(value=0.7)], 0.3, ("r0", "r1", "r2")),
        ([row(value=0.2), row(value=0.6, kind="systematic_review")], 0.6, ("r1",)),
        ([row(value=0.2, muscles=["alpha"]), row(value=0.6, kind="systematic_review")], 0.2,
         ("r0",)),
        ([row(value=0.2, muscles=["beta"]), row(value=0.4)], 0.3, ("r0", "r1")),
        ([row(value=None, range=[0.2, 0.8])], 0.5, ("r0",)),
        ([row(value=0.99)], 0.95, ("r0",)),
        ([row(value=-0.3)], 0.0, ("r0",)),
        ([row(comparison="intra_rater")], 0.2, ()),
        ([row(statistic="percent_agreement", value=60)], 0.2, ()),
        ([row(sign="taut_band")], 0.2, ()),
        ([row(statistic="icc", value=0.7), row(statistic="pabak", value=0.1)], 0.4, ("r0", "r1")),
    ],
)  # fmt: skip
def test_the_figures_of_the_muscle_else_of_a_review_else_all(dataset, rows, kappa, used):
    found = book_of(dataset, *rows).sign("alpha", Sign.JUMP_SIGN)
    assert found.kappa == pytest.approx(kappa)
    assert found.rows == used
    assert found.of_this_muscle is ("muscles" in rows[0] and rows[0]["muscles"] == ["alpha"])


def test_the_healthy_rate_is_shrunk_to_the_mean_of_all_muscles(dataset):
    book = book_of(dataset, base_rates={"alpha": [(30, 10), (10, 50)], "beta": [(80, 30)]})
    mean = (0.10 + 0.50 + 0.30) / 3
    assert book.healthy_rate("alpha") == pytest.approx((3 + 5 + 20 * mean) / 60)
    assert book.healthy_rate("beta") == pytest.approx((24 + 20 * mean) / 100)
    assert book.healthy_rate("gamma") == pytest.approx(mean)
    assert book_of(dataset).healthy_rate("gamma") == pytest.approx(0.25)
    presence = book.sign("beta", Sign.PRESENCE)
    assert presence.if_source - presence.if_not == pytest.approx(
        0.2 * (0.90 - book.healthy_rate("beta"))
    )
