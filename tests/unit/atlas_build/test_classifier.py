"""Every point of the skin lies in one area, and every area is somewhere."""

import numpy as np
import pytest

from referral_atlas.atlas_build.areas import classifier
from referral_atlas.atlas_build.areas.catalogue import AREA_IDS, AREA_INDEX, AREA_IS_SIDED
from referral_atlas.atlas_build.areas.classifier import classify
from referral_atlas.atlas_build.areas.curves import outline, smooth_curve
from referral_atlas.atlas_build.areas.paint import UNPAINTED, Paint
from referral_atlas.atlas_build.areas.skin import COLUMNS, Skin
from referral_atlas.dataset.sources import AREAS_FILE, default_data_folder
from referral_atlas.dataset.yaml_reader import read_yaml

REGIONS = {
    area_id: area["region"]
    for area_id, area in read_yaml((default_data_folder() / AREAS_FILE).read_bytes(), AREAS_FILE)
    .at(("areas",))
    .items()
}


def test_every_point_lies_in_an_area(canonical_skin, landmarks):
    areas = classify(canonical_skin, landmarks)

    assert areas.shape == (len(canonical_skin),)
    assert areas.min() >= 0
    assert areas.max() < len(AREA_IDS)


def test_every_surface_area_appears(canonical_skin, landmarks):
    found = {AREA_IDS[index] for index in classify(canonical_skin, landmarks)}

    assert set(AREA_IDS) - found == set()


def test_no_area_is_a_speck(canonical_skin, landmarks):
    points = np.bincount(classify(canonical_skin, landmarks), minlength=len(AREA_IDS))

    assert {AREA_IDS[index] for index in np.flatnonzero(points < 4)} == set()


@pytest.mark.parametrize(
    ("limb", "allowed"),
    [
        ("hand", {"hand", "forearm"}),
        ("arm", {"shoulder", "arm", "forearm", "hand"}),
        ("foot", {"foot"}),
        ("head_neck", {"head", "face", "neck", "shoulder", "chest", "upper_back"}),
    ],
)
def test_no_area_strays_onto_another_limb(canonical_skin, landmarks, limb, allowed):
    regions = np.array([REGIONS[AREA_IDS[i]] for i in classify(canonical_skin, landmarks)])

    assert set(regions[canonical_skin.weight[limb] > 0.95]) <= allowed


def test_right_half_is_the_mirror_of_the_left(canonical_columns, landmarks):
    mirrored = canonical_columns.copy()
    mirrored[:, [COLUMNS.index("x"), COLUMNS.index("nx")]] *= -1

    left = classify(Skin.from_columns(canonical_columns), landmarks)
    right = classify(Skin.from_columns(mirrored), landmarks)

    off_midline = canonical_columns[:, 0] > 0
    np.testing.assert_array_equal(left[off_midline], right[off_midline])


def test_a_point_does_not_depend_on_the_others(canonical_columns, landmarks):
    some = canonical_columns[::7]

    together = classify(Skin.from_columns(canonical_columns), landmarks)[::7]

    np.testing.assert_array_equal(classify(Skin.from_columns(some), landmarks), together)


def test_midline_areas_reach_the_midline(canonical_skin, landmarks):
    areas = classify(canonical_skin, landmarks)
    for index, is_sided in enumerate(AREA_IS_SIDED):
        if not is_sided:
            assert canonical_skin.x[areas == index].min() < 0.1, AREA_IDS[index]


def test_points_left_over_are_named(canonical_skin, landmarks, monkeypatch):
    monkeypatch.setattr(classifier, "PARTS", classifier.PARTS[:-1])

    with pytest.raises(ValueError, match=r"points are in no area; one of them lies at x \d"):
        classify(canonical_skin, landmarks)


def test_deep_sites_have_no_skin():
    assert "tongue" not in AREA_INDEX
    assert AREA_INDEX["vertex"] == 0


def test_first_paint_stays():
    paint = Paint(3)
    paint(np.array([True, False, False]), "temple")
    paint(np.array([True, True, False]), "forehead")

    expected = [AREA_INDEX["temple"], AREA_INDEX["forehead"], UNPAINTED]
    assert paint.area_index.tolist() == expected
    assert paint.bare.tolist() == [False, False, True]


def test_unknown_area_is_refused():
    with pytest.raises(KeyError, match="tempel"):
        Paint(1)(np.array([True]), "tempel")


def test_right_half_is_folded_with_its_normals():
    columns = np.zeros((1, len(COLUMNS)))
    columns[0, :6] = (-1.5, 2.0, 0.5, -0.8, 0.0, 0.6)
    skin = Skin.from_columns(columns)

    assert skin.position.tolist() == [[1.5, 2.0, 0.5]]
    assert skin.normal.tolist() == [[0.8, 0.0, 0.6]]


def test_wrong_number_of_columns_is_refused():
    with pytest.raises(ValueError, match=r"needs 24 columns \(x, y, z, .*shape \(5, 3\)"):
        Skin.from_columns(np.zeros((5, 3)))


def test_curve_passes_its_points_and_stays_level_beyond():
    curve = smooth_curve([(2.0, 5.0), (0.0, 1.0), (1.0, 2.0)])

    assert curve(np.array([-9.0, 0.0, 1.0, 2.0, 9.0])).tolist() == [1.0, 1.0, 2.0, 5.0, 5.0]


def test_outline_is_closed_and_round():
    inside = outline([(1, 0), (0, 1), (-1, 0), (0, -1)])

    at = np.array([[0, 0], [0.65, 0.65], [0.85, 0.85], [1.1, 0]], dtype=float)
    assert inside(at[:, 0], at[:, 1]).tolist() == [True, True, False, False]
