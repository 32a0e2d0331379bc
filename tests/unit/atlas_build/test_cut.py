"""Cutting a mesh along a border, and finding its outer faces."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.cut import cut_mesh, faces_seen
from referral_atlas.atlas_build.subdivide import triangles

SHEET = np.array([[x, y, 0.0] for y in np.linspace(0, 1, 6) for x in np.linspace(0, 1, 6)])
QUADS = np.array(
    [[r * 6 + c, r * 6 + c + 1, r * 6 + c + 7, r * 6 + c + 6] for r in range(5) for c in range(5)]
)
FACES = triangles(QUADS)


def halves(columns):
    return np.where(columns[:, 0] + 0.3 * columns[:, 1] < 0.63, 1, 2)


def thirds(columns):
    return np.where(columns[:, 1] > 0.55, 3, halves(columns))


def areas(vertices, faces):
    a, b, c = (vertices[faces[:, corner]] for corner in range(3))
    return np.cross(b - a, c - a)[:, 2] / 2


@pytest.mark.parametrize("classify", [halves, thirds])
def test_every_face_lies_in_one_area_and_nothing_is_lost(classify):
    cut = cut_mesh(SHEET, FACES, classify)
    vertices = cut.origin @ SHEET
    size = areas(vertices, cut.faces)
    assert (size > 0).all(), "a piece is turned over or empty"
    assert size.sum() == pytest.approx(1)
    centres = vertices[cut.faces].mean(axis=1)
    wrong = size[classify(centres) != cut.codes].sum()
    assert wrong < 0.01  # only where three areas meet inside one triangle


def test_a_straight_border_is_followed_exactly():
    cut = cut_mesh(SHEET, FACES, halves)
    size = areas(cut.origin @ SHEET, cut.faces)
    assert size[cut.codes == 1].sum() == pytest.approx(0.63 - 0.15, abs=1e-3)


def test_a_mesh_without_a_border_is_left_alone():
    cut = cut_mesh(SHEET, FACES, lambda columns: np.ones(len(columns), dtype=int))
    np.testing.assert_array_equal(cut.faces, FACES)
    assert cut.origin.shape == (36, 36)


def test_faces_inside_a_closed_body_are_not_seen():
    corners = np.array([[x, y, z] for x in (-1.0, 1) for y in (-1.0, 1) for z in (-1.0, 1)])
    quads = np.array(
        [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    )
    vertices = np.concatenate([corners, corners * 0.5])
    faces = np.concatenate([triangles(quads), triangles(quads) + 8])
    seen = faces_seen(vertices, faces, scale=20, directions=24)
    np.testing.assert_array_equal(seen, np.arange(24) < 12)
