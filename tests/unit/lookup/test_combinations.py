from itertools import combinations

import numpy as np
import pytest

from referral_atlas.lookup.combinations import best_combinations, log_prior_odds
from referral_atlas.lookup.likelihood import area_probability
from referral_atlas.lookup.parameters import DEFAULTS
from referral_atlas.lookup.query import query_from_texts


def ask(lookup, *texts, **options):
    query = query_from_texts(texts, lookup.dataset.areas)
    return best_combinations(lookup, query, **options)


def keys(combination):
    return {f"{s.side.value}:{s.source}.{s.trigger_point}" for s in combination.sources}


def brute_force(lookup, *texts):
    """Every set of up to three sources that reach something, straight from the formula."""
    query = query_from_texts(texts, lookup.dataset.areas)
    matrix, p = lookup.matrix, DEFAULTS
    reaching = [i for i, s in enumerate(matrix.sources) if query.areas & set(matrix.zones(i))]
    not_hurting = 1 - area_probability(matrix, p)
    scores = {}
    for size in (1, 2, 3):
        for members in combinations(reaching, size):
            calm = (1 - p.elsewhere) * np.prod(
                not_hurting[list(members)] / (1 - p.elsewhere), axis=0
            )
            score = sum(
                np.log(1 - np.prod([calm[matrix.column[a]] for a in term.alternatives]))
                for term in query.terms
            )
            score += p.unmarked_weight * sum(
                np.log(calm[matrix.column[area]])
                for area in matrix.areas
                if area not in query.areas
            )
            score += size * log_prior_odds(len(matrix.sources))
            scores[frozenset(str(matrix.sources[m]) for m in members)] = score
    return scores


@pytest.mark.parametrize(
    "texts",
    [
        ["right:temple"],
        ["right:temple", "right:forehead", "left:jaw", "chin"],
        ["right:temple", "left:temple", "left:nape", "right:jaw"],
        ["upper", "nape", "left:jaw"],
    ],
)
def test_the_search_finds_what_trying_everything_finds(lookup, texts):
    everything = brute_force(lookup, *texts)
    best = sorted({round(score, 6) for score in everything.values()}, reverse=True)[:3]
    found = ask(lookup, *texts, top=3)
    assert [one.log_score for one in found][: len(best)] == pytest.approx(best)
    for one in found:
        assert one.log_score == pytest.approx(everything[frozenset(keys(one))])


def test_one_source_gives_the_single_likelihood(lookup):
    query = query_from_texts(["right:temple", "right:nape"], lookup.dataset.areas)
    single = lookup.model.log_likelihood([query])[0]
    first = next(one for one in ask(lookup, *["right:temple", "right:nape"], top=9)
                 if len(one.sources) == 1)  # fmt: skip
    row = next(i for i, s in enumerate(lookup.matrix.sources) if str(s) in keys(first))
    prior = log_prior_odds(len(lookup.matrix.sources))
    assert first.log_score == pytest.approx(single[row] + prior)


def test_two_sources_share_a_drawing_neither_explains_alone(lookup):
    texts = ["right:temple", "right:forehead", "left:jaw", "chin", "left:nape"]
    together = max(ask(lookup, *texts), key=lambda one: len(one.sources))
    told = [text for source in together.sources for text in source.explains]
    assert sorted([*told, *together.unexplained]) == sorted(texts)
    assert len(together.sources) > 1


def test_sets_that_cannot_be_told_apart_are_given_once(dataset):
    from referral_atlas.lookup.ranking import Lookup

    muscles = {**dataset.muscles, "twin": dataset.muscles["alpha"]}
    twins = Lookup(dataset.model_copy(update={"muscles": muscles}))
    found = ask(twins, "right:temple", "right:forehead", top=9)
    alone = [one for one in found if keys(one) == {"right:alpha.trp1"}]
    assert [one.alike for one in alone] == [1]
    assert not any(keys(one) == {"right:twin.trp1"} for one in found)


def test_nothing_that_reaches_gives_nothing(dataset, lookup):
    from referral_atlas.lookup.ranking import Lookup

    alone = Lookup(dataset.model_copy(update={"muscles": {"gamma": dataset.muscles["gamma"]}}))
    assert ask(alone, "left:temple") == []
