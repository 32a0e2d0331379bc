import numpy as np
import pytest
from benchmarks import simulated
from benchmarks.methods import Cases, Methods, expected_hits


@pytest.fixture(scope="module")
def drawn(lookup):
    rng = np.random.default_rng(3)
    return simulated.patients(lookup, 1, rng, perturbed=False, count=4000)


def test_areas_hurt_as_often_as_the_model_says(lookup, drawn):
    p = lookup.model.parameters
    essential = lookup.matrix.role[drawn.rows[:, 0]] == 2
    outside = lookup.matrix.role[drawn.rows[:, 0]] == 0
    # Drawings without any mark are drawn again, which lifts every rate alike.
    assert drawn.marked[outside].mean() / drawn.marked[essential].mean() == pytest.approx(
        p.elsewhere / p.essential, rel=0.15
    )
    assert drawn.marked[essential].mean() > p.essential


def test_every_patient_has_a_mark_and_different_sources(lookup):
    found = simulated.patients(lookup, 3, np.random.default_rng(1), perturbed=False, count=200)
    assert found.marked.any(axis=1).all()
    assert all(len(set(rows)) == 3 for rows in found.rows.tolist())


def test_the_same_seed_gives_the_same_patients(lookup):
    one, two = (
        simulated.patients(lookup, 2, np.random.default_rng(7), perturbed=False, count=50)
        for _ in range(2)
    )
    assert (one.marked == two.marked).all()


def test_a_drawing_goes_wrong_at_the_rates_said(lookup):
    matrix = lookup.matrix
    marked = np.zeros((4000, len(matrix.areas)), dtype=bool)
    temple, forehead = matrix.column["left:temple"], matrix.column["left:forehead"]
    marked[:, temple] = True
    neighbours = [[] for _ in matrix.areas]
    neighbours[temple] = [forehead]
    found = simulated._misdrawn(marked, matrix, np.random.default_rng(2), neighbours)
    assert 1 - found.any(axis=1).mean() == pytest.approx(simulated.MISSED, abs=0.02)
    right = [matrix.column["right:temple"], matrix.column["right:forehead"]]
    kept = found[found.any(axis=1)]
    assert kept[:, right].any(axis=1).mean() == pytest.approx(simulated.WRONG_SIDE, abs=0.01)
    moved = kept[:, [forehead, right[1]]].any(axis=1).mean()
    assert moved == pytest.approx(simulated.NEIGHBOUR / (1 - simulated.MISSED), abs=0.02)


def test_no_method_beats_the_best_possible(lookup, drawn):
    methods = Methods(lookup)
    best = simulated.best_possible(methods, drawn)["mrr"].mean()
    truth = simulated.item_numbers(methods)[drawn.rows]
    for scores in methods.scores(Cases.of_areas(drawn.marked)).values():
        assert expected_hits(scores, truth)["mrr"].mean() <= best + 0.01
