import numpy as np
import pytest
from benchmarks.methods import (
    BASELINES,
    OURS,
    Cases,
    Methods,
    expected_hits,
    expected_hits_any,
    interval,
)

from referral_atlas.lookup.query import query_from_texts


@pytest.fixture(scope="module")
def methods(lookup):
    return Methods(lookup)


def scores(methods, *texts):
    query = query_from_texts(texts, methods.lookup.dataset.areas)
    found = methods.scores(Cases.of_queries(methods.lookup, [query]))
    sides = [methods.lookup.matrix.sources[rows[0]] for rows in methods.items.rows]
    return {
        method: {f"{s.side.value}:{s.entry}": value for s, value in zip(sides, row[0], strict=True)}
        for method, row in found.items()
    }


@pytest.mark.parametrize("texts", [["right:temple"], ["temple", "neck_back_upper"], ["glabella"]])
def test_ours_is_what_a_look_up_says(methods, texts):
    query = query_from_texts(texts, methods.lookup.dataset.areas)
    ranked = methods.lookup.rank(query).candidates
    by_entry = {}
    for key, value in scores(methods, *texts)[OURS].items():
        entry = key.partition(":")[2]
        by_entry[entry] = max(by_entry.get(entry, 0), value)
    order = list(dict.fromkeys(c.source for c in ranked))
    assert sorted(order, key=lambda entry: -by_entry[entry]) == order


def test_count_is_the_number_of_areas_in_the_pattern(methods):
    """Upper fictus holds the temple and the upper neck on its side, and the other forehead."""
    found = scores(methods, "right:temple", "right:neck_back_upper", "left:forehead", "left:temple")
    assert found["count"]["right:upper_fictus"] == 3
    assert found["count"]["left:upper_fictus"] == 1
    assert found["count"]["left:fictive_joint"] == 0


def test_jaccard_is_shared_over_all(methods):
    found = scores(methods, "right:temple", "right:eye_deep")
    # Temple, other forehead, upper neck and glabella are the pattern: one shared, five in all.
    assert found["jaccard"]["right:upper_fictus"] == pytest.approx(1 / 5)


def test_a_cosine_of_one_needs_the_very_pattern(methods):
    found = scores(methods, "left:temple", "midline:glabella")
    assert found["cosine"]["midline:fictive_organ"] == pytest.approx(1)
    assert max(v for k, v in found["cosine"].items() if "organ" not in k) < 1


def test_the_decision_list_goes_by_patients_counted(methods):
    found = scores(methods, "right:neck_back_upper")["frequency"]
    assert found["right:upper_fictus"] > found["right:lower_fictus"] > 0
    assert found["left:upper_fictus"] == 0


def test_ties_are_in_random_order():
    found = expected_hits(np.array([[3.0, 1.0, 1.0, 1.0, 0.0]]), np.array([[2]]))
    assert found["top1"] == pytest.approx([0])
    assert found["top3"] == pytest.approx([2 / 3])
    assert found["top5"] == pytest.approx([1])
    assert found["mrr"] == pytest.approx([(1 / 2 + 1 / 3 + 1 / 4) / 3])


def test_hits_of_several_true_items_are_averaged():
    found = expected_hits(np.array([[3.0, 2.0, 1.0]]), np.array([[0, 2]]))
    assert found["top1"] == pytest.approx([0.5])
    assert found["mrr"] == pytest.approx([(1 + 1 / 3) / 2])


def test_any_of_several_equal_true_items_counts():
    found = expected_hits_any(np.array([2.0, 1.0, 1.0, 1.0]), [1, 2])
    assert found["top1"] == 0
    assert found["top3"] == pytest.approx(1)
    assert expected_hits_any(np.array([1.0, 1.0, 1.0]), [0, 1])["top1"] == pytest.approx(2 / 3)
    assert expected_hits_any(np.array([1.0, 1.0, 1.0]), [0, 1])["mrr"] == pytest.approx(5 / 6)


def test_an_interval_holds_its_mean_and_narrows_with_more_cases():
    rng = np.random.default_rng(1)
    few = interval([0, 1] * 10, rng)
    many = interval([0, 1] * 1000, rng)
    for mean, low, high in (few, many):
        assert low < mean == 0.5 < high
    assert many[2] - many[1] < few[2] - few[1]


def test_every_baseline_is_scored(methods):
    assert set(scores(methods, "left:temple")) == {OURS, *BASELINES}
