"""Plotly figures of real muscles on the real body: what is in them, not how it looks."""

import pytest

from referral_atlas.atlas import load_atlas
from referral_atlas.dataset.load import load_dataset
from referral_atlas.figures.body_chart import body_chart, scene_views
from referral_atlas.figures.framing import crop_for, shown_size, views_for
from referral_atlas.figures.style import DARK, LIGHT
from referral_atlas.ui.scenes import pattern_of, scene_of
from referral_atlas.vocabulary import Figure, Laterality, View, ZoneKind


@pytest.fixture(scope="module")
def atlas():
    return load_atlas()


@pytest.fixture(scope="module")
def dataset():
    return load_dataset()


def scene(dataset, muscle, side=Laterality.RIGHT):
    found = dataset.muscles[muscle]
    return scene_of(dataset.areas, found, list(found.trigger_points), side)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_zones_differ_in_hatching_as_well_as_colour(atlas, dataset, palette):
    fig = body_chart(atlas, scene(dataset, "upper_trapezius"), View.HEAD_RIGHT, palette=palette)
    by_name = {trace.name: trace for trace in fig.data if trace.name}
    assert by_name["essential"].fillpattern.shape is None
    assert by_name["spillover"].fillpattern.shape == "/"
    assert by_name["essential"].fillcolor == palette.essential


def test_a_figure_is_few_traces(atlas, dataset):
    fig = body_chart(atlas, scene(dataset, "upper_trapezius"), View.BACK)
    assert len(fig.data) <= 5
    assert len(fig.layout.images) == 1


def test_points_are_discs_with_their_labels(atlas, dataset):
    fig = body_chart(atlas, scene(dataset, "lower_trapezius"), View.BACK)
    labels = {annotation.text for annotation in fig.layout.annotations}
    assert labels == {"3", "4"}
    assert {shape.type for shape in fig.layout.shapes} == {"circle"}


def test_a_view_is_chosen_that_shows_the_whole_pattern(atlas, dataset):
    assert scene_views(atlas, scene(dataset, "temporalis"), most=1) == (View.HEAD_RIGHT,)
    assert scene_views(atlas, scene(dataset, "temporalis", Laterality.LEFT), most=1) == (
        View.HEAD_LEFT,
    )
    assert View.BACK in scene_views(atlas, scene(dataset, "rhomboid_major"))


def test_a_cut_off_area_does_not_count_as_shown(atlas):
    assert shown_size(atlas, Figure.NEUTRAL, View.HEAD_BACK, "right:back_upper") == 0
    assert shown_size(atlas, Figure.NEUTRAL, View.BACK, "right:back_upper") > 0


def test_deep_sites_do_not_keep_a_view_from_being_found(atlas):
    assert views_for(atlas, Figure.NEUTRAL, {"right:eye_deep": 1.0}) == (View.FRONT,)


def test_a_crop_holds_its_areas_and_stays_in_the_picture(atlas):
    box = crop_for(atlas, Figure.NEUTRAL, View.BACK, ["right:buttock_mid"])
    whole = atlas.view(Figure.NEUTRAL, View.BACK)
    x0, x1, y0, y1 = box
    assert whole.box[0] <= x0 < x1 <= whole.box[1]
    assert whole.box[2] <= y0 < y1 <= whole.box[3]
    for ring in whole.shapes["right:buttock_mid"]:
        assert ((ring >= [x0, y0]) & (ring <= [x1, y1])).all()


def test_essential_wins_where_two_points_overlap(dataset):
    muscle = dataset.muscles["upper_trapezius"]
    both = pattern_of(dataset.areas, muscle, list(muscle.trigger_points), Laterality.LEFT)
    for trp in muscle.trigger_points:
        for area, kind in pattern_of(dataset.areas, muscle, [trp], Laterality.LEFT).items():
            if kind is ZoneKind.ESSENTIAL:
                assert both[area] is ZoneKind.ESSENTIAL
