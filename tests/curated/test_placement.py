"""Every muscle and trigger point lies where it can be found and seen; file by file."""

from functools import cache

import numpy as np
import pytest
import shapely

from referral_atlas.atlas import area_of_point, load_atlas, project_belly, project_point
from referral_atlas.atlas.belly_projection import smooth_outline
from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.sources import default_data_folder
from referral_atlas.vocabulary import BellyFace, Figure, Laterality, View

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
FILES = sorted(default_data_folder().glob("muscles/*.yaml"))
MUSCLES = [path.stem for path in FILES]
DRAWN_ON_THE_SIDE = [path.stem for path in FILES if "\n  face: side\n" in path.read_text("utf-8")]
each_muscle = pytest.mark.parametrize("muscle_id", MUSCLES)

BESIDE_THE_BELLY = 0.1
"""How far a point may lie beside its muscle's outline [dm]."""

OFF_THE_SKIN = 0.06
"""How far a point may lie from the skin of the canonical body [dm]."""

TURNED_AWAY = -0.3
"""Skin over a point looks at least this far the way of the outline's face (cosine)."""

LEAST_SEEN = 0.005
"""Smallest part of a picture that counts as seeing a muscle [dm2]."""

SLIT = 0.001
"""Half the width of a slit that no muscle has [dm]."""

SAME_OUTLINE = 0.9
"""Two muscles share this much of their outlines only by mistake (intersection over union)."""

FIRST_VIEWS = {
    BellyFace.FRONT: (View.FRONT, View.HEAD_FRONT, View.HAND_PALMAR_LEFT),
    BellyFace.BACK: (View.BACK, View.HEAD_BACK, View.HAND_DORSAL_LEFT),
    BellyFace.SIDE: (View.LEFT, View.HEAD_LEFT, View.FOOT_LATERAL_LEFT),
    BellyFace.ABOVE: (View.FOOT_DORSAL_LEFT,),
    BellyFace.BELOW: (View.FOOT_PLANTAR_LEFT,),
}
"""Where a muscle drawn on a face of the body is looked for first."""

OTHER_REGIONS = {
    "head": {"face", "neck"},
    "face": {"head", "neck"},
    "neck": {"head", "face", "shoulder", "chest", "upper_back"},
    "shoulder": {"neck", "upper_back", "chest", "arm"},
    "chest": {"abdomen", "shoulder", "neck"},
    "upper_back": {"neck", "shoulder", "lower_back"},
    "lower_back": {"upper_back", "hip"},
    "abdomen": {"chest", "lower_back", "hip"},
    "hip": {"abdomen", "lower_back", "thigh"},
    "thigh": {"hip", "knee"},
    "knee": {"thigh", "leg"},
    "leg": {"knee", "foot"},
    "foot": {"leg"},
    "arm": {"shoulder", "forearm"},
    "forearm": {"arm", "hand"},
    "hand": {"forearm"},
}
"""Regions beside its own in which a muscle may have a trigger point."""

ON_THE_OTHER_FACE = {
    ("interossei_foot", "plantar"): "drawn from above with the dorsal ones, felt from the sole",
}
"""Points that lie on the far side of the body from where their muscle is drawn, and why."""

MAY_SHARE_AN_OUTLINE: dict[frozenset[str], str] = {}
"""Pairs of muscles whose outlines may be the same, and why."""


@pytest.fixture(scope="module")
def atlas():
    return load_atlas()


@pytest.fixture(scope="module")
def dataset():
    return load_dataset()


@pytest.fixture(scope="module")
def seen(atlas, dataset):
    """Where a muscle of the left is seen on a figure: view and outline, None if nowhere."""

    @cache
    def find(muscle_id, figure):
        muscle = dataset.muscles[muscle_id]
        near = [point.position for point in muscle.trigger_points.values()]
        first = FIRST_VIEWS[muscle.belly.face]
        for view in (*first, *(view for view in View if view not in first)):
            rings = project_belly(atlas, figure, view, muscle.belly, LEFT, near)
            if shape(rings).area >= LEAST_SEEN:
                return view, rings
        return None

    return find


def shape(rings):
    result = shapely.Polygon()
    for ring in rings:
        result = result.symmetric_difference(shapely.make_valid(shapely.Polygon(ring)))
    return result


def in_plane(face, position):
    return shapely.Point([position["xyz".index(axis)] for axis in face.axes])


def looks(face):
    x, y, z = {
        BellyFace.FRONT: (0, 0, 1),
        BellyFace.BACK: (0, 0, -1),
        BellyFace.SIDE: (1, 0, 0),
        BellyFace.ABOVE: (0, 1, 0),
        BellyFace.BELOW: (0, -1, 0),
    }[face]
    return np.array([x, y, z])


def mirrored(view):
    swap = {"left": "right", "right": "left"}
    return View("_".join(swap.get(word, word) for word in view.value.split("_")))


@each_muscle
def test_points_lie_in_the_muscle(muscle_id, dataset, atlas):
    muscle, mesh = dataset.muscles[muscle_id], atlas.mesh
    outline = shapely.Polygon(smooth_outline(muscle.belly.outline))
    for trp, point in muscle.trigger_points.items():
        gap = outline.distance(in_plane(muscle.belly.face, point.position))
        assert gap <= BESIDE_THE_BELLY, f"{trp} lies {gap * 10:.1f} cm beside the outline"
        if (muscle_id, trp) in ON_THE_OTHER_FACE:
            continue
        place = mesh.nearest(point.position)
        normal = place.weights @ mesh.canonical_normals[mesh.faces[place.face]]
        towards = float(normal @ looks(muscle.belly.face))
        assert towards >= TURNED_AWAY, f"{trp} lies on skin the outline's face does not see"


@each_muscle
def test_points_lie_on_the_skin_of_a_fitting_region(muscle_id, dataset, atlas):
    muscle = dataset.muscles[muscle_id]
    allowed = {muscle.region} | OTHER_REGIONS[muscle.region]
    for trp, point in muscle.trigger_points.items():
        gap = atlas.mesh.nearest(point.position).distance
        assert gap <= OFF_THE_SKIN, f"{trp} lies {gap * 100:.0f} mm off the skin"
        area = area_of_point(atlas, point.position, LEFT).partition(":")[2]
        region = dataset.areas.areas[area].region
        assert region in allowed, f"{trp} lies in {area} ({region}), but: {point.location}"


@each_muscle
@pytest.mark.parametrize("figure", Figure)
def test_points_and_muscle_are_seen_on_every_figure(muscle_id, figure, dataset, atlas, seen):
    muscle = dataset.muscles[muscle_id]
    first = FIRST_VIEWS[muscle.belly.face]
    for trp, point in muscle.trigger_points.items():
        found = (
            project_point(atlas, figure, view, point.position, LEFT) for view in (*first, *View)
        )
        assert any(at is not None and at.visible for at in found), f"{trp} shows in no view"
    assert seen(muscle_id, figure) is not None, "the muscle's outline shows in no view"


@each_muscle
def test_the_right_mirrors_the_left(muscle_id, dataset, atlas, seen):
    muscle = dataset.muscles[muscle_id]
    near = [point.position for point in muscle.trigger_points.values()]
    view, rings = seen(muscle_id, Figure.NEUTRAL)
    other = mirrored(view)
    flipped = project_belly(atlas, Figure.NEUTRAL, other, muscle.belly, RIGHT, near)
    difference = shape(flipped) ^ shapely.transform(shape(rings), lambda at: at * [-1, 1])
    assert difference.area < 0.01 * shape(rings).area
    for point in muscle.trigger_points.values():
        left = project_point(atlas, Figure.NEUTRAL, view, point.position, LEFT)
        right = project_point(atlas, Figure.NEUTRAL, other, point.position, RIGHT)
        assert (left is None) == (right is None)
        if left is not None and right is not None:
            assert (right.x, right.y) == pytest.approx((-left.x, left.y), abs=1e-6)
            assert right.visible == left.visible


@pytest.mark.parametrize("muscle_id", DRAWN_ON_THE_SIDE)
@pytest.mark.parametrize("view", [View.FRONT, View.BACK])
def test_outlines_of_the_side_have_no_slits_at_the_midline(muscle_id, view, dataset, atlas):
    muscle = dataset.muscles[muscle_id]
    near = [point.position for point in muscle.trigger_points.values()]
    own = shape(project_belly(atlas, Figure.NEUTRAL, view, muscle.belly, LEFT, near))
    closed = own.buffer(SLIT, join_style="mitre").buffer(-SLIT, join_style="mitre")
    assert own.is_empty or own.boundary.hausdorff_distance(closed.boundary) < 20 * SLIT


def test_outlines_cross_the_borders_of_areas_without_a_notch(dataset, atlas):
    """The psoas crosses the groin, where view and mesh smooth the borders differently."""
    rings = project_belly(
        atlas, Figure.NEUTRAL, View.FRONT, dataset.muscles["psoas_major"].belly, LEFT
    )
    own = shape(rings)
    without_notches = own.buffer(0.04).buffer(-0.04)
    assert without_notches.area - own.area < 0.0005


@each_muscle
def test_no_other_muscle_has_the_same_outline(muscle_id, dataset, seen):
    view, rings = seen(muscle_id, Figure.NEUTRAL)
    own = shape(rings)
    for other_id in MUSCLES:
        if other_id <= muscle_id or frozenset({muscle_id, other_id}) in MAY_SHARE_AN_OUTLINE:
            continue
        other_view, other_rings = seen(other_id, Figure.NEUTRAL)
        if other_view is not view:
            continue
        other = shape(other_rings)
        if not own.intersects(other):
            continue
        shared = own.intersection(other).area / own.union(other).area
        assert shared < SAME_OUTLINE, f"shares {shared:.0%} of its outline with {other_id}"


def test_every_exception_is_still_needed(dataset):
    for muscle_id, trp in ON_THE_OTHER_FACE:
        assert trp in dataset.muscles[muscle_id].trigger_points
    for pair in MAY_SHARE_AN_OUTLINE:
        assert pair <= set(MUSCLES)
