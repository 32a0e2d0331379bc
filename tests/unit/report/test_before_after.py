"""Two visits compared: gained, lost, overlap, extent, ratings, movements."""

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.lookup.pain_drawing import Mark
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.report.before_after import compare_visits, extent
from referral_atlas.report.visit import Movement, PainRatings, Visit


@pytest.fixture(scope="module")
def areas(tiny_dataset):
    return sorted(all_sided_keys(tiny_dataset.areas))


@pytest.fixture(scope="module")
def atlas(areas):
    """Sizes only: the first area has no skin, the others 1, 2, 3 ... dm2."""
    sizes = dict(zip(areas[1:], range(1, len(areas)), strict=True))
    return SimpleNamespace(areas=sizes, size=sizes.__getitem__)


def visit(marked, **more):
    return Visit(day=date(2026, 11, 21), marks={area: Mark() for area in marked}, **more)


def test_areas_gained_lost_and_kept(tiny_dataset, atlas, areas):
    found = compare_visits(tiny_dataset, atlas, visit(areas[1:3]), visit(areas[2:4]))
    assert (found.gained, found.lost, found.kept) == ((areas[3],), (areas[1],), (areas[2],))
    assert found.jaccard == pytest.approx(2 / (1 + 2 + 3))


def test_deep_sites_have_no_extent(tiny_dataset, atlas, areas):
    found = compare_visits(tiny_dataset, atlas, visit([]), visit([areas[0]]))
    assert found.gained == (areas[0],)
    assert found.jaccard is None
    assert (found.extent.then, found.extent.now) == (0, 0)


def test_the_whole_body_is_a_hundred_percent(atlas, areas):
    assert extent(atlas, areas) == pytest.approx(100)


def test_ratings_and_movements_before_treatment_are_compared(tiny_dataset, atlas):
    earlier = visit(
        [],
        pain=PainRatings(before=7, after=2),
        movements=(Movement(name="Flexion", before=40), Movement(name="Rotation", before=50)),
    )
    later = visit(
        [], pain=PainRatings(before=4), movements=(Movement(name="flexion", before=55.0),)
    )
    found = compare_visits(tiny_dataset, atlas, earlier, later)
    assert found.pain.difference == -3
    (moved,) = found.movements
    assert (moved.name, moved.range.difference) == ("flexion", 15)


def test_what_was_not_taken_has_no_difference(tiny_dataset, atlas):
    found = compare_visits(tiny_dataset, atlas, visit([]), visit([], pain=PainRatings(before=4)))
    assert found.pain.difference is None


@given(st.data())
def test_overlap_is_symmetric_and_whole_only_for_the_same_skin(tiny_dataset, atlas, areas, data):
    one = data.draw(st.sets(st.sampled_from(areas)))
    other = data.draw(st.sets(st.sampled_from(areas)))
    there = compare_visits(tiny_dataset, atlas, visit(one), visit(other))
    back = compare_visits(tiny_dataset, atlas, visit(other), visit(one))
    assert there.jaccard == back.jaccard
    assert set(there.gained) == set(back.lost)
    skin = lambda chosen: set(chosen) & set(atlas.areas)  # noqa: E731
    if there.jaccard is not None:
        assert 0 <= there.jaccard <= 1
        assert (there.jaccard == 1) == (skin(one) == skin(other))
