import numpy as np
import pytest

from referral_atlas.lookup.priors import UnknownComplaintError
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import Dataset


def test_rates_are_shrunk_hard_towards_the_average(whole):
    rates = whole.priors.rates("ache")
    average = np.mean([0.8, 0.6, 0.1, 0.3])
    assert whole.priors.average == pytest.approx(average)
    # Two figures of one study count once, as their mean; 200 people count as ten.
    alpha = (10 * 0.7 + 10 * average) / 20
    assert rates["alpha"].shrunk == pytest.approx(alpha)
    assert rates["alpha"].log_factor == pytest.approx(np.log(alpha / average))
    assert rates["beta"].shrunk == pytest.approx((2 * 0.1 + 10 * average) / 12)


def test_a_muscle_nobody_examined_is_left_as_it_is(whole):
    assert "gamma" not in whole.priors.rates("ache")
    factor = whole.priors.evidence(whole.matrix, "ache").log_factor
    other = [s.entry not in ("alpha", "beta") for s in whole.matrix.sources]
    assert not factor[other].any()
    assert factor[[not one for one in other]].all()


def test_latent_points_are_no_reason_for_a_complaint(whole):
    assert whole.priors.rates("ache")["alpha"].published == (80, 60)


def test_a_complaint_raises_the_muscles_that_are_common_in_it(whole):
    query = query_from_texts(["right:temple"], whole.dataset.areas)
    before, after = whole.rank(query), whole.rank(query, complaint="ache")
    share = {c.source: c.score for c in before.candidates}
    stated = {c.source: c.score for c in after.candidates}
    assert stated["alpha"] > share["alpha"]
    assert stated["beta"] < share["beta"]
    assert stated["root"] >= share["root"]
    alpha = next(c for c in after.candidates if c.source == "alpha")
    assert [part.text for part in alpha.components if part.topic == "complaint"] == ["Ache"]


def test_an_unknown_complaint_says_which_there_are(whole):
    with pytest.raises(UnknownComplaintError, match="Conditions: ache"):
        whole.priors.rates("pain")


def test_without_any_published_rate_a_muscle_is_as_often_as_not(whole):
    empty = whole.dataset.prevalence.model_copy(update={"rows": {}})
    priors = Lookup(whole.dataset.model_copy(update={"prevalence": empty})).priors
    assert priors.average == 0.5
    assert priors.rates("ache") == {}


def test_a_study_that_prints_no_number_counts_as_ten_people(whole):
    made = whole.dataset.model_dump(mode="json")
    made["prevalence"]["rows"]["beta"]["n"] = None
    rates = Lookup(Dataset.model_validate(made)).priors.rates("ache")
    average = whole.priors.average
    assert rates["beta"].people == pytest.approx(1)
    assert rates["beta"].shrunk == pytest.approx((0.1 + 10 * average) / 11)
