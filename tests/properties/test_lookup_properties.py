"""What must hold for every drawing, not just for the ones we thought of."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from referral_atlas.lookup.findings import Answer, Finding, findings_evidence
from referral_atlas.lookup.items import is_side_free
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing
from referral_atlas.lookup.query import all_sided_keys, query_from_drawing
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import EXAMINED_SIGNS, ReliabilityBook
from referral_atlas.model import SidedArea
from referral_atlas.vocabulary import Laterality


@pytest.fixture(scope="module")
def lookup(tiny_dataset):
    return Lookup(tiny_dataset)


@pytest.fixture(scope="module")
def symmetric(tiny_dataset):
    """The body without organs, which lie on one side only."""
    sided = {key: s for key, s in tiny_dataset.competing_sources.items() if s.sided}
    return Lookup(tiny_dataset.model_copy(update={"competing_sources": sided}))


@st.composite
def drawings(draw, keys):
    chosen = draw(st.lists(st.sampled_from(keys), min_size=1, max_size=6, unique=True))
    return PainDrawing().with_marked(chosen)


def ranking_of(lookup, drawing, level):
    return lookup.rank(query_from_drawing(drawing), level=level)


def mirrored(key):
    side, _, area = key.partition(":")
    return str(SidedArea(area=area, side=side).mirrored)


levels = st.sampled_from(["muscle", "trp"])


@given(data=st.data(), level=levels)
def test_probabilities_sum_to_one_and_fits_stay_between_0_and_1(lookup, data, level):
    drawing = data.draw(drawings(all_sided_keys(lookup.dataset.areas)))
    ranking = ranking_of(lookup, drawing, level)
    total = ranking.none_of_these + ranking.others + sum(c.score for c in ranking.candidates)
    assert total == pytest.approx(1)
    assert all(0 <= c.fit <= 1 for c in ranking.candidates)
    assert [c.rank for c in ranking.candidates] == list(range(1, len(ranking.candidates) + 1))
    scores = [c.score for c in ranking.candidates]
    assert scores == pytest.approx(sorted(scores, reverse=True))


@given(data=st.data(), level=levels)
def test_the_order_of_marking_does_not_matter(lookup, data, level):
    drawing = data.draw(drawings(all_sided_keys(lookup.dataset.areas)))
    turned = PainDrawing().with_marked(reversed(drawing.areas))
    one, other = (ranking_of(lookup, d, level).candidates for d in (drawing, turned))
    assert [c.score for c in one] == pytest.approx([c.score for c in other])


def by_source(lookup, drawing, level, *, flip):
    return {
        (c.source, c.trigger_points, c.side.mirrored if flip and c.side else c.side): c.score
        for c in ranking_of(lookup, drawing, level).candidates
    }


@given(data=st.data(), level=levels)
def test_a_mirrored_drawing_gives_the_mirrored_answer(symmetric, data, level):
    drawing = data.draw(drawings(all_sided_keys(symmetric.dataset.areas)))
    twin = PainDrawing().with_marked(mirrored(area) for area in drawing.areas)
    assert by_source(symmetric, drawing, level, flip=True) == pytest.approx(
        by_source(symmetric, twin, level, flip=False)
    )


def test_points_that_differ_by_rounding_alone_keep_their_order(symmetric):
    """Sums over left and right areas run in another order and differ in the last digit."""
    marked = ["left:forehead", "midline:glabella", "left:neck_back_lower", "left:neck_back_upper"]
    drawing = PainDrawing().with_marked([*marked, "right:forehead"])
    twin = PainDrawing().with_marked(mirrored(area) for area in drawing.areas)
    found = by_source(symmetric, drawing, "muscle", flip=True)
    assert found.keys() == by_source(symmetric, twin, "muscle", flip=False).keys()


@given(data=st.data(), level=levels)
def test_every_mark_is_accounted_for_once(lookup, data, level):
    drawing = data.draw(drawings(all_sided_keys(lookup.dataset.areas)))
    for c in ranking_of(lookup, drawing, level).candidates:
        told = [*c.essential, *c.spillover, *c.unexplained]
        assert sorted(told) == sorted(drawing.areas)
        assert not set(c.unmarked) & set(drawing.areas)


@given(
    areas=st.lists(st.sampled_from(["left:a", "right:a", "midline:b"]), unique=True),
    intensity=st.none() | st.integers(0, 10),
)
def test_marking_and_unmarking_is_undone(areas, intensity):
    start = PainDrawing().with_marked(["left:z"], Mark(intensity=3))
    assert start.with_marked(areas, Mark(intensity=intensity)).without(areas) == start


@given(data=st.data())
def test_no_finding_at_a_muscle_ever_lowers_another_source(lookup, data):
    keys = all_sided_keys(lookup.dataset.areas)
    query = query_from_drawing(data.draw(drawings(keys)))
    finding = st.builds(
        Finding,
        source=st.sampled_from(sorted(lookup.dataset.muscles)),
        side=st.sampled_from([None, Laterality.LEFT, Laterality.RIGHT]),
        item=st.sampled_from([sign.value for sign in EXAMINED_SIGNS]),
        answer=st.sampled_from(Answer),
    )
    found = data.draw(st.lists(finding, max_size=5))
    evidence = findings_evidence(lookup, ReliabilityBook(lookup.dataset), found)
    complaint = data.draw(st.sampled_from([None, *lookup.dataset.conditions]))
    before = lookup.rank(query).candidates
    after = lookup.rank(query, complaint=complaint, evidence=evidence).candidates
    scores = {(c.source, c.side): c.score for c in after}
    assert len(before) == len(after)
    for candidate in before:
        if candidate.kind is not None:
            assert scores[candidate.source, candidate.side] >= candidate.score * (1 - 1e-9)


@given(data=st.data())
def test_components_make_the_rank_within_each_family(lookup, data):
    query = query_from_drawing(data.draw(drawings(all_sided_keys(lookup.dataset.areas))))
    assume(not is_side_free(query))  # then what exists left and right counts twice
    for only in ("muscles", "others"):
        listed = lookup.rank(query, level="trp", only=only).candidates
        rest = [math.log(c.score) - sum(part.log_ratio for part in c.components) for c in listed]
        assert rest == pytest.approx([rest[0]] * len(rest) if rest else [])
