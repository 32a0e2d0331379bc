import pytest

from referral_atlas.dataset.number_summary import agreement_by_sign, healthy_rates
from referral_atlas.model.numbers import ReliabilityTable, Sign


def row(**changes):
    return {
        "sign": "taut_band",
        "group": "some",
        "examiners": {"level": "expert", "training": "made up"},
        "comparison": "inter_rater",
        "statistic": "kappa",
        "population": "made-up people",
        "evidence": [
            {"source": "study2010", "locator": "T", "kind": "controlled_study", "checked": True}
        ],
        **changes,
    }


@pytest.fixture
def agreement(tiny_dataset):
    def of(*rows):
        table = ReliabilityTable.model_validate(
            {"rows": {f"row{i}": one for i, one in enumerate(rows)}}
        )
        return agreement_by_sign(tiny_dataset.model_copy(update={"reliability": table}))

    return of


def test_lowest_middle_and_highest_are_given_and_ranges_count_in_full(agreement):
    (taut,) = agreement(row(value=0.1), row(value=0.5), row(range=[-0.2, 0.8]))
    spread = taut.spread
    assert (spread.figures, spread.works) == (3, 1)
    assert (spread.low, spread.middle, spread.high) == pytest.approx((-0.2, 0.3, 0.8))


def test_only_two_examiners_and_agreement_beyond_chance_count(agreement):
    assert (
        agreement(
            row(value=0.9, comparison="intra_rater"),
            row(value=90, statistic="percent_agreement"),
        )
        == []
    )


def test_the_most_studied_comes_first_and_a_review_is_named(agreement):
    review = {
        "source": "book2000",
        "locator": "T",
        "kind": "systematic_review",
        "checked": True,
    }
    found = agreement(
        row(value=0.2),
        row(value=0.7, sign="spot_tenderness"),
        row(value=0.6, sign="spot_tenderness", evidence=[review]),
    )
    assert [one.sign for one in found] == [Sign.SPOT_TENDERNESS, Sign.TAUT_BAND]
    assert found[0].pooled == (0.6, "book2000")
    assert found[1].pooled is None


def test_healthy_rates_count_muscles_and_say_how_many_nobody_counted(tiny_dataset):
    rates = healthy_rates(tiny_dataset)
    counted = [m for m in tiny_dataset.muscles.values() if m.base_rates]
    assert (rates.muscles, rates.of) == (len(counted), 2)
    shares = [rate.percent for muscle in counted for rate in muscle.base_rates]
    assert rates.percent is not None
    assert (rates.percent.low, rates.percent.high) == (min(shares), max(shares))


def test_without_any_rate_there_is_no_spread(tiny_dataset):
    bare = {k: m.model_copy(update={"base_rates": ()}) for k, m in tiny_dataset.muscles.items()}
    rates = healthy_rates(tiny_dataset.model_copy(update={"muscles": bare}))
    assert (rates.muscles, rates.percent) == (0, None)
