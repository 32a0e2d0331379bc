import numpy as np
import pytest

from referral_atlas.atlas.mesh import BodyMesh, face_normals, on_side
from referral_atlas.vocabulary import Figure, Laterality


@pytest.mark.parametrize(
    ("position", "key", "distance"),
    [
        ((0.6, 1.0, 0.5), "left:upper", 0.0),
        ((0.6, 1.0, 0.9), "left:upper", 0.4),
        ((1.3, 0.5, 0.0), "left:flank", 0.3),
        ((0.5, -1.0, -0.6), "left:behind", 0.1),
        ((0.1, 0.0, 0.45), "midline:middle", 0.05),
        ((1.3, 0.5, -0.9), "left:behind", 0.5),
    ],
)
def test_the_nearest_skin(box_atlas, position, key, distance):
    place = box_atlas.mesh.nearest(position)
    assert box_atlas.mesh.area_of(place, Laterality.LEFT) in {key, "left:flank"}
    assert place.distance == pytest.approx(distance)
    assert place.weights.sum() == pytest.approx(1)
    assert (place.weights >= 0).all()


def test_the_nearest_face_may_be_large_and_its_centre_far():
    grain = np.array([[0, 0, 0], [0.01, 0, 0], [0, 0.01, 0]])
    grains = [grain + np.array([0.02 * number, 0, 0.3]) for number in range(200)]
    large = np.array([[-5.0, -5, 0], [20, -5, 0], [-5, 20, 0]])
    vertices = np.concatenate([*grains, large])
    faces = np.arange(len(vertices)).reshape(-1, 3)
    area = np.array([0] * 200 + [1])
    mesh = BodyMesh(vertices, faces, area, ("left:grains", "left:large"), {})
    place = mesh.nearest((0.5, 0.5, 0.1))
    assert mesh.area_of(place, Laterality.LEFT) == "left:large"
    assert place.distance == pytest.approx(0.1)


def test_the_other_side_has_its_own_areas(box_atlas):
    place = box_atlas.mesh.nearest((0.6, 1.0, 0.5))
    assert box_atlas.mesh.area_of(place, Laterality.RIGHT) == "right:upper"
    assert on_side("midline:middle", Laterality.RIGHT) == "midline:middle"


def test_the_whole_mesh_is_symmetric_and_joined_along_the_midline(box_atlas):
    half = box_atlas.mesh
    whole = half.whole(Figure.NEUTRAL)
    assert len(whole.faces) == 2 * len(half.faces)
    on_midline = (half.canonical[:, 0] == 0).sum()
    assert len(whole.vertices) == 2 * len(half.canonical) - on_midline
    normals = face_normals(whole.vertices[whole.faces])
    centres = whole.vertices[whole.faces].mean(axis=1)
    outwards = np.where(np.abs(np.abs(centres[:, 0]) - 1) < 1e-9, centres[:, 0], 0)
    assert (normals[outwards != 0, 0] * outwards[outwards != 0] > 0).all()
    side = np.array([key.partition(":")[0] for key in whole.area_keys])[whole.face_area]
    assert (centres[side == "left", 0] > 0).all()
    assert (centres[side == "right", 0] < 0).all()


def test_a_figure_has_its_own_shape(box_atlas):
    assert box_atlas.mesh.whole(Figure.MALE).vertices[:, 0].max() == 2 * 1.4
