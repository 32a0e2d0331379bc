"""Tracing small label images into polygons that share their borders."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

import shapely

from referral_atlas.atlas_build.area_codes import encode, key_of, mirrored_key
from referral_atlas.atlas_build.areas.catalogue import AREA_INDEX
from referral_atlas.atlas_build.borders import smooth_border, trace_borders
from referral_atlas.atlas_build.labels import LabelImage, without_specks
from referral_atlas.atlas_build.polygons import GRID, mirrored_shapes, rings_of, trace_areas

SCALE = 20.0


def code(area: str, x: float = 1.0) -> int:
    return int(encode(np.array([AREA_INDEX[area]]), np.array([x]))[0])


TEMPLE, FOREHEAD, NOSE = code("temple"), code("forehead"), code("nose")
"""Two sided areas, on the left, and one on the midline."""


def three_areas() -> np.ndarray:
    """A disc of three areas that meet in its middle."""
    rows, columns = np.mgrid[0:60, 0:60] - 29.5
    angle = np.degrees(np.arctan2(rows, columns))
    codes = np.where(angle < -60, TEMPLE, np.where(angle < 60, FOREHEAD, NOSE))
    return np.where(rows**2 + columns**2 < 26**2, codes, 0)


def image(codes: np.ndarray, left: float = -1.5, outwards: int = 1) -> LabelImage:
    return LabelImage(codes, SCALE, left, 1.5, outwards)


def test_keys_are_written_with_their_side():
    assert key_of(TEMPLE) == "left:temple"
    assert key_of(code("temple", -1.0)) == "right:temple"
    assert key_of(NOSE) == key_of(code("nose", -1.0)) == "midline:nose"
    assert mirrored_key("left:temple") == "right:temple"
    assert mirrored_key("midline:nose") == "midline:nose"


def test_each_border_is_traced_once_and_ends_at_junctions():
    borders = trace_borders(three_areas())
    assert len(borders) == 6  # three between the areas, three around the disc
    assert sum(border.outline for border in borders) == 3
    ends = {tuple(end) for border in borders for end in (border.points[0], border.points[-1])}
    assert len(ends) == 4


def test_a_lone_area_has_one_closed_border():
    codes = np.zeros((20, 20), dtype=int)
    codes[5:15, 5:15] = TEMPLE
    (border,) = trace_borders(codes)
    assert border.closed
    smooth = smooth_border(border, 1.0)
    np.testing.assert_array_equal(smooth[0], smooth[-1])


def test_smoothing_keeps_the_ends_of_a_border():
    border = next(one for one in trace_borders(three_areas()) if not one.outline)
    smooth = smooth_border(border, 3.0)
    np.testing.assert_array_equal(smooth[[0, -1]], border.points[[0, -1]])


def test_areas_neither_overlap_nor_leave_a_gap():
    shapes = trace_areas(image(three_areas()), 2.0, 0.3, symmetric=False)
    assert sorted(shapes) == ["left:forehead", "left:temple", "midline:nose"]
    assert all(shape.is_valid for shape in shapes.values())
    union = shapely.union_all(list(shapes.values()))
    assert sum(shape.area for shape in shapes.values()) == pytest.approx(union.area, abs=0.01)
    assert isinstance(union, shapely.Polygon)
    assert not union.interiors
    silhouette = (three_areas() > 0).sum() * (GRID / SCALE) ** 2
    assert union.area == pytest.approx(silhouette, rel=0.02)


def test_neighbours_share_the_very_corners_of_their_border():
    shapes = trace_areas(image(three_areas()), 2.0, 0.3, symmetric=False)
    corners = {
        key: {tuple(at) for ring in rings_of(one) for at in ring.tolist()}
        for key, one in shapes.items()
    }
    shared = corners["left:temple"] & corners["left:forehead"]
    line = shapely.intersection(shapes["left:temple"], shapes["left:forehead"])
    on_line = {tuple(at) for at in shapely.get_coordinates(line).astype(int).tolist()}
    assert on_line == shared
    assert len(shared) >= 2


@pytest.mark.parametrize("outwards", [1, -1])
def test_halves_mirror_each_other_and_the_midline_area_is_one(outwards):
    half = three_areas()[:, 30:]
    half[20:40, :8] = NOSE  # spans the middle, away from the point of the wedge
    shapes = trace_areas(image(half, 0.0, outwards), 2.0, 0.3, symmetric=True)
    left, right = shapes["left:forehead"], shapes["right:forehead"]
    flipped = shapely.transform(left, lambda at: at * [-1, 1])
    assert shapely.equals(flipped, right)
    assert np.sign(left.centroid.x) == outwards
    nose = shapes["midline:nose"]
    assert shapely.equals(nose, shapely.transform(nose, lambda at: at * [-1, 1]))
    middle = shapely.LineString([(0, -1), (0, 1)])
    assert nose.contains(middle), "the midline is no border of a midline area"
    union = shapely.union_all(list(shapes.values()))
    assert sum(shape.area for shape in shapes.values()) == pytest.approx(union.area, abs=0.01)


def test_a_border_crosses_the_midline_without_a_kink():
    half = np.zeros((40, 30), dtype=int)
    rows, columns = np.mgrid[0:40, 0:30]
    half[5:35, :25] = TEMPLE
    half[(rows > 20 + columns**2 / 40) & (half > 0)] = FOREHEAD
    border = next(
        one
        for one in trace_borders(half, half=True)
        if not one.outline and (one.points[:, 0] == 0).any()
    )
    smooth = smooth_border(border, 3.0, mirrored_at_zero=True)
    at_midline = smooth if smooth[0, 0] == 0 else smooth[::-1]
    slope = (at_midline[2, 1] - at_midline[0, 1]) / (at_midline[2, 0] - at_midline[0, 0])
    assert abs(slope) < 0.1


def test_mirrored_views_swap_the_sides():
    shapes = trace_areas(image(three_areas()), 2.0, 0.3, symmetric=False)
    mirrored = mirrored_shapes(shapes)
    assert sorted(mirrored) == ["midline:nose", "right:forehead", "right:temple"]
    back = mirrored_shapes(mirrored)
    assert all(shapely.equals(back[key], shapes[key]) for key in shapes)


def test_specks_and_slivers_go_to_the_neighbour():
    codes = np.zeros((60, 60), dtype=int)
    codes[5:55, 5:55] = TEMPLE
    codes[30:33, 30:33] = FOREHEAD  # a speck
    codes[5:55, 5:7] = NOSE  # a sliver along the edge
    tidy = without_specks(codes, smallest=12, thinnest=2.0)
    assert set(np.unique(tidy)) == {0, TEMPLE}
    assert ((tidy > 0) == (codes > 0)).all()


def test_parts_large_enough_stay():
    codes = np.zeros((60, 60), dtype=int)
    codes[5:55, 5:55] = TEMPLE
    codes[5:55, 5:15] = NOSE
    np.testing.assert_array_equal(without_specks(codes, smallest=12, thinnest=2.0), codes)
