"""Joints, roots and organs in the same list as muscles."""

import numpy as np
import pytest

from referral_atlas.lookup.items import posterior
from referral_atlas.lookup.likelihood import LikelihoodModel
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing, PainQuality
from referral_atlas.lookup.query import query_from_drawing, query_from_texts
from referral_atlas.vocabulary import EstablishedBy, Laterality, SourceKind


def ask(lookup, *texts, **options):
    return lookup.rank(query_from_texts(texts, lookup.dataset.areas), **options)


def scores(ranking):
    return {(c.side, c.source): c.score for c in ranking.candidates}


def components_total(candidate):
    return sum(part.log_ratio for part in candidate.components)


def test_other_causes_stand_in_the_same_list_with_how_they_are_known(whole):
    ranking = ask(whole, "right:temple", "right:nape")
    root = next(c for c in ranking.candidates if c.source == "root")
    assert root.kind is SourceKind.NERVE_ROOT
    assert root.established_by is EstablishedBy.TEXTBOOK
    assert (root.side, root.trigger_points, root.muscle) == (Laterality.RIGHT, (), None)
    assert {c.source for c in ranking.candidates if c.muscle} == {"alpha", "beta", "gamma"}


def test_an_organ_lies_on_one_side_of_the_body_only(whole):
    assert "organ" in {c.source for c in ask(whole, "left:temple").candidates}
    assert "organ" not in {c.source for c in ask(whole, "right:temple").candidates}
    either = ask(whole, "temple")
    organ = next(c for c in either.candidates if c.source == "organ")
    assert (organ.side, organ.essential) == (None, ("temple",))


@pytest.mark.parametrize("texts", [["temple"], ["left:temple", "chin"], ["upper", "nape"]])
@pytest.mark.parametrize("level", ["muscle", "trp"])
def test_all_probabilities_add_up_to_one(whole, texts, level):
    ranking = ask(whole, *texts, level=level)
    total = ranking.none_of_these + ranking.others + sum(c.score for c in ranking.candidates)
    assert total == pytest.approx(1)


def test_one_kind_can_be_left_out_of_the_list(whole):
    muscles = ask(whole, "temple", "nape", only="muscles").candidates
    others = ask(whole, "temple", "nape", only="others").candidates
    assert all(c.muscle for c in muscles)
    assert not any(c.muscle for c in others)
    assert [c.rank for c in others] == list(range(1, len(others) + 1))


def test_the_sweep_says_what_each_model_says(whole):
    drawing = PainDrawing().with_marked(["right:temple"], Mark(intensity=3))
    drawing = drawing.with_marked(["left:nape"], Mark(intensity=9))
    catalogue = whole.dataset.areas
    for query in (
        query_from_drawing(drawing),
        query_from_texts(["temple", "right:temple", "chin", "upper"], catalogue),
    ):
        swept = whole.sweep.log_likelihood(query)
        for row, parameters in zip(swept, whole.sweep.parameters, strict=True):
            (alone,) = LikelihoodModel(whole.matrix, parameters).log_likelihood([query])
            assert row == pytest.approx(alone)


def test_a_faint_mark_counts_less_and_none_counts_not(whole):
    strong, faint = Mark(intensity=10), Mark(intensity=1)
    drawing = PainDrawing().with_marked(["right:temple"], strong).with_marked(["left:jaw"], faint)
    turned = PainDrawing().with_marked(["right:temple"], faint).with_marked(["left:jaw"], strong)
    alpha, beta = (Laterality.RIGHT, "alpha"), (Laterality.LEFT, "beta")
    here = scores(whole.rank(query_from_drawing(drawing)))
    there = scores(whole.rank(query_from_drawing(turned)))
    assert here[alpha] > there[alpha]
    assert here[beta] < there[beta]
    nothing = drawing.with_marked(["midline:chin"], Mark(intensity=0))
    assert query_from_drawing(nothing) == query_from_drawing(drawing)


def test_a_drawing_of_no_pain_at_all_has_no_candidates(whole):
    drawing = PainDrawing().with_marked(["right:temple"], Mark(intensity=0))
    assert whole.rank(query_from_drawing(drawing)).candidates == ()


def test_a_quality_raises_what_is_described_with_it(whole):
    plain = PainDrawing().with_marked(["right:temple", "right:nape"])
    tingling = PainDrawing().with_marked(
        ["right:temple", "right:nape"], Mark(qualities=(PainQuality.TINGLING,))
    )
    before, after = (whole.rank(query_from_drawing(d)) for d in (plain, tingling))
    key = (Laterality.RIGHT, "root")
    assert scores(after)[key] > scores(before)[key]
    ratio = scores(after)[key] / scores(before)[key]
    other = (Laterality.RIGHT, "alpha")
    assert ratio / (scores(after)[other] / scores(before)[other]) == pytest.approx(1.5)
    root = next(c for c in after.candidates if c.source == "root")
    assert [p.log_ratio for p in root.components if p.topic == "quality"] == [np.log(1.5)]


def test_red_flags_come_with_the_answer(whole):
    assert [flag.question for flag in ask(whole, "left:temple").red_flags] == ["Q?"]
    assert ask(whole, "nape").red_flags == ()


def test_evidence_for_muscles_takes_nothing_from_other_sources():
    joint = np.log([0.3, 0.2, 0.4, 0.1])
    is_muscle = np.array([True, True, False])
    before = posterior(joint, is_muscle)
    raised = posterior(joint, is_muscle, np.log([10.0, 1.0, 1.0]))
    assert raised[2:] == pytest.approx(before[2:])
    assert raised[0] / raised[1] == pytest.approx(15)
    lowered = posterior(joint, is_muscle, np.log([0.1, 1.0, 1.0]))
    assert (lowered[2:] > before[2:]).all()
    assert lowered == pytest.approx(np.array([0.03, 0.2, 0.4, 0.1]) / 0.73)
    assert posterior(joint, is_muscle, np.zeros(3)) == pytest.approx(before)
