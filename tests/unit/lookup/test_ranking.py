import numpy as np
import pytest

from referral_atlas.lookup.explanation import in_words
from referral_atlas.lookup.likelihood import area_probability
from referral_atlas.lookup.parameters import DEFAULTS, RANGES, LookupParameters, parameter_sets
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import EvidenceGrade, FeltAs, Language, Laterality, ZoneKind


def ask(lookup, *texts, **options):
    return lookup.rank(query_from_texts(texts, lookup.dataset.areas), **options)


def names(ranking):
    return [(candidate.side, candidate.muscle) for candidate in ranking.candidates]


def test_zones_lie_on_the_side_of_the_trigger_point(lookup):
    matrix = lookup.matrix
    row = next(i for i, s in enumerate(matrix.sources) if str(s) == "right:beta.trp2")
    assert matrix.zones(row) == {
        "right:temple": ZoneKind.ESSENTIAL,
        "right:nape": ZoneKind.ESSENTIAL,
        "left:temple": ZoneKind.SPILLOVER,
    }


def test_a_pattern_without_pain_takes_no_part(dataset):
    alpha = dataset.muscles["alpha"]
    felt = alpha.trigger_points["trp1"].model_copy(update={"felt_as": FeltAs.SENSATION})
    changed = alpha.model_copy(update={"trigger_points": {"trp1": felt}})
    muscles = {**dataset.muscles, "alpha": changed}
    lookup = Lookup(dataset.model_copy(update={"muscles": muscles}))
    assert not any(source.entry == "alpha" for source in lookup.matrix.sources)


def test_default_probabilities_by_role(lookup):
    matrix = lookup.matrix
    row = next(i for i, s in enumerate(matrix.sources) if str(s) == "left:alpha.trp1")
    p = area_probability(matrix, DEFAULTS)[row]
    assert p[matrix.column["left:temple"]] == pytest.approx(0.40)
    assert p[matrix.column["left:forehead"]] == pytest.approx(0.15)
    assert p[matrix.column["right:temple"]] == pytest.approx(0.02)


def test_a_measured_frequency_is_averaged_with_the_default(lookup):
    matrix = lookup.matrix
    row = next(i for i, s in enumerate(matrix.sources) if str(s) == "left:gamma.trp1")
    p = area_probability(matrix, DEFAULTS)[row, matrix.column["left:nape"]]
    assert p == pytest.approx((90 + 10 * 0.40) / 110)


def test_the_likelihood_is_the_formula(lookup):
    """Worked out by hand for alpha, right temple marked: one essential zone met."""
    model = lookup.model
    query = query_from_texts(["right:temple"], lookup.dataset.areas)
    found = model.log_likelihood([query])[0]
    row = next(i for i, s in enumerate(lookup.matrix.sources) if str(s) == "right:alpha.trp1")
    w = DEFAULTS.unmarked_weight
    expected = np.log(0.40) + w * (np.log(1 - 0.15) + 7 * np.log(1 - 0.02))
    assert found[row] == pytest.approx(expected)
    assert found[-1] == pytest.approx(np.log(DEFAULTS.unlisted) + w * 8 * np.log(1 - 0.02))


def test_the_muscle_that_covers_the_marks_comes_first_on_the_right_side(lookup):
    assert names(ask(lookup, "right:temple", "right:forehead"))[0] == (Laterality.RIGHT, "alpha")


def test_several_areas_beat_one(lookup):
    assert names(ask(lookup, "right:temple", "right:nape"))[0] == (Laterality.RIGHT, "beta")


def test_only_points_that_reach_something_are_named(lookup):
    first = ask(lookup, "right:temple", "right:nape").candidates[0]
    assert first.trigger_points == ("trp2",)
    assert first.essential == ("right:temple", "right:nape")
    assert first.unmarked == ("left:temple",)


def test_a_muscle_explains_what_its_points_explain_together(lookup):
    first = ask(lookup, "right:temple", "right:nape", "right:jaw").candidates[0]
    assert first.trigger_points == ("trp2", "trp1")
    assert first.essential == ("right:temple", "right:nape", "right:jaw")
    assert first.unexplained == ()
    assert set(first.unmarked) == {"left:temple", "midline:chin"}


def test_what_is_left_over_is_named(lookup):
    first = ask(lookup, "right:forehead", "right:temple", "left:jaw").candidates[0]
    assert first.essential == ("right:temple",)
    assert first.spillover == ("right:forehead",)
    assert first.unexplained == ("left:jaw",)


def test_without_a_side_left_and_right_are_one(lookup):
    ranking = ask(lookup, "temple", "forehead")
    assert [candidate.side for candidate in ranking.candidates] == [None, None]
    assert ranking.candidates[0].muscle == "alpha"


def test_a_midline_area_does_not_tell_the_side(lookup):
    first = ask(lookup, "chin").candidates[0]
    assert (first.side, first.muscle) == (None, "beta")


def test_scores_and_none_of_these_add_up_to_one(lookup):
    for texts in (["right:temple"], ["temple", "jaw"], ["upper"]):
        for level in ("muscle", "trp"):
            ranking = ask(lookup, *texts, level=level)
            total = (
                ranking.none_of_these + ranking.others + sum(c.score for c in ranking.candidates)
            )
            assert total == pytest.approx(1)


def test_an_exact_match_has_a_full_fit_and_a_poor_one_little(lookup):
    assert ask(lookup, "left:jaw", "chin").candidates[0].fit == pytest.approx(1)
    poor = {c.muscle: c.fit for c in ask(lookup, "right:forehead", "left:jaw", "chin").candidates}
    spillover, unmarked = np.log(0.15 / 0.02), 0.5 * np.log(0.60 / 0.98)
    assert poor["alpha"] == pytest.approx((spillover + unmarked) / (3 * np.log(0.40 / 0.02)))


def test_an_area_that_nothing_refers_to_has_no_candidates(dataset):
    alone = Lookup(dataset.model_copy(update={"muscles": {"gamma": dataset.muscles["gamma"]}}))
    ranking = ask(alone, "left:temple")
    assert ranking.candidates == ()
    assert ranking.none_of_these + ranking.others == pytest.approx(1)


def test_what_reaches_nothing_asked_is_no_candidate(lookup):
    assert names(ask(lookup, "left:jaw")) == [(Laterality.LEFT, "beta")]


def test_components_add_up_to_the_log_ratio(lookup):
    """The explanation is the computation: parts sum to the ratio against an empty pattern."""
    model = lookup.model
    query = query_from_texts(["right:temple", "upper"], lookup.dataset.areas)
    likelihood = model.log_likelihood([query])[0]
    p = DEFAULTS
    areas = len(lookup.matrix.areas)
    empty = (
        np.log(p.elsewhere)
        + np.log(1 - (1 - p.elsewhere) ** 4)
        + p.unmarked_weight * (areas - 4) * np.log(1 - p.elsewhere)
    )
    for candidate in lookup.rank(query, level="trp").candidates:
        row = next(
            i
            for i, s in enumerate(lookup.matrix.sources)
            if (s.entry, s.trigger_point, s.side)
            == (candidate.muscle, candidate.trigger_points[0], candidate.side)
        )
        total = sum(component.log_ratio for component in candidate.components)
        assert total == pytest.approx(likelihood[row] - empty)


def test_every_trigger_point_starts_equal(lookup):
    prior = np.exp(lookup.model.log_prior)
    assert prior.sum() == pytest.approx(1)
    assert np.allclose(prior[:-1], prior[0])
    assert prior[-1] == pytest.approx(DEFAULTS.unlisted_prior)


def test_a_muscle_has_the_probability_of_its_points_together(lookup):
    points = ask(lookup, "right:temple", level="trp")
    by_muscle = {(c.side, c.muscle): c.score for c in ask(lookup, "right:temple").candidates}
    beta = sum(c.score for c in points.candidates if (c.side, c.muscle) == ("right", "beta"))
    missed = 1 - points.none_of_these - points.others - sum(c.score for c in points.candidates)
    assert missed == pytest.approx(0)
    assert by_muscle[Laterality.RIGHT, "beta"] > beta


def test_ranks_move_with_the_parameters_and_hold_the_default(lookup):
    for candidate in ask(lookup, "right:temple", "right:nape").candidates:
        low, high = candidate.rank_range
        assert low <= candidate.rank <= high


def test_the_grade_is_that_of_the_leading_point(lookup):
    assert ask(lookup, "left:jaw").candidates[0].grade is EvidenceGrade.B
    assert ask(lookup, "left:forehead").candidates[0].grade is EvidenceGrade.C


def test_top_cuts_but_does_not_reorder(lookup):
    whole = ask(lookup, "right:temple")
    assert ask(lookup, "right:temple", top=2).candidates == whole.candidates[:2]


def test_parameters_keep_the_order_of_zones():
    with pytest.raises(ValueError, match="essential zone must be likelier"):
        LookupParameters(essential=0.1, spillover=0.2)


def test_every_corner_of_the_ranges_is_tried():
    sets = parameter_sets()
    assert sets[0] == DEFAULTS
    for name, (low, high) in RANGES.items():
        assert {low, high} <= {getattr(item, name) for item in sets}


def test_in_words():
    assert in_words(2, 0, 3, unmarked=1) == (
        "Covers 2 of 3 marked areas (2 essential); 1 more area of its pattern unmarked."
    )
    assert in_words(0, 0, 1, unmarked=0) == "Covers 0 of 1 marked area."
    assert in_words(0, 2, 2, unmarked=0) == "Covers 2 of 2 marked areas (2 spillover)."
    assert in_words(1, 1, 2, unmarked=0, texts=Texts(Language.GERMAN)) == (
        "Erklärt 2 von 2 markierten Stellen (1 im Kerngebiet, 1 im Randgebiet)."
    )


def test_a_look_up_with_other_names_ranks_alike(dataset):
    (key, muscle), *_ = dataset.muscles.items()
    named = muscle.model_copy(update={"name": "M. exempli"})
    german = dataset.model_copy(update={"muscles": {**dataset.muscles, key: named}})
    lookup = Lookup(dataset)
    renamed = lookup.with_names(german)
    assert renamed.dataset is german
    assert renamed.matrix is lookup.matrix
    said, meant = ask(renamed, "temple").candidates, ask(lookup, "temple").candidates
    assert [(one.source, one.score) for one in said] == [(one.source, one.score) for one in meant]
    assert {one.name for one in said if one.source == key} == {"M. exempli"}


def test_a_look_up_takes_no_names_from_another_dataset(dataset):
    with pytest.raises(ValueError, match="own dataset"):
        Lookup(dataset).with_names(dataset.model_copy(update={"digest": "other"}))
