"""Cutting a mesh along a border, and finding its outer faces."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from sheet import FLAT, assert_no_crack, disc, halves, sheet, sizes, thirds

from referral_atlas.atlas_build.cut import cut_mesh, faces_seen
from referral_atlas.atlas_build.refine import refine
from referral_atlas.atlas_build.subdivide import triangles


def cut_sheet(classify, refined=True):
    surface, mesh = sheet(classify)
    cut = cut_mesh(refine(mesh, surface) if refined else mesh, surface)
    return cut, cut.origin @ FLAT


@pytest.mark.parametrize("classify", [halves, thirds, disc])
@pytest.mark.parametrize("refined", [True, False])
def test_the_sheet_stays_whole(classify, refined):
    cut, vertices = cut_sheet(classify, refined)
    size = sizes(vertices, cut.faces)
    assert (size > 0).all(), "a piece is turned over or empty"
    assert size.sum() == pytest.approx(4)
    assert_no_crack(vertices, cut.faces)


@pytest.mark.parametrize("classify", [halves, thirds, disc])
def test_every_face_lies_in_its_area(classify):
    cut, vertices = cut_sheet(classify)
    size = sizes(vertices, cut.faces)
    centres = vertices[cut.faces].mean(axis=1)
    wrong = size[classify(centres) != cut.codes]
    assert wrong.sum() < 0.01, "more than slivers along the border"
    assert wrong.max(initial=0) < 0.005


@pytest.mark.parametrize("classify", [halves, thirds, disc])
def test_borders_are_followed_everywhere(classify):
    """A border point moved a little to either side finds both areas."""
    cut, vertices = cut_sheet(classify)
    edges = np.sort(
        np.concatenate([cut.faces[:, [0, 1]], cut.faces[:, [1, 2]], cut.faces[:, [2, 0]]]), axis=1
    )
    codes = np.tile(cut.codes, 3)
    order = np.lexsort(edges.T)
    edges, codes = edges[order], codes[order]
    shared = (edges[1:] == edges[:-1]).all(axis=1)
    border = edges[1:][shared & (codes[1:] != codes[:-1])]
    middle = vertices[border].mean(axis=1)
    turns = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    around = 0.03 * np.stack([np.cos(turns), np.sin(turns), 0 * turns], axis=1)
    found = classify((middle[:, None] + around).reshape(-1, 3)).reshape(len(middle), -1)
    assert (found.min(axis=1) < found.max(axis=1)).all()


def test_a_straight_border_needs_no_finer_triangles():
    coarse, vertices = cut_sheet(halves, refined=False)
    refined, _ = cut_sheet(halves)
    np.testing.assert_array_equal(refined.faces, coarse.faces)
    size = sizes(vertices, coarse.faces)
    assert size[coarse.codes == 1].sum() == pytest.approx(4 * (0.63 - 0.15), abs=0.02)


def test_a_mesh_without_a_border_is_left_alone():
    surface, mesh = sheet(lambda columns: np.ones(len(columns), dtype=int))
    cut = cut_mesh(refine(mesh, surface), surface)
    np.testing.assert_array_equal(cut.faces, mesh.faces)
    np.testing.assert_allclose(cut.origin @ FLAT, FLAT[:36])


def test_faces_inside_a_closed_body_are_not_seen():
    corners = np.array([[x, y, z] for x in (-1.0, 1) for y in (-1.0, 1) for z in (-1.0, 1)])
    quads = np.array(
        [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    )
    vertices = np.concatenate([corners, corners * 0.5])
    faces = np.concatenate([triangles(quads), triangles(quads) + 8])
    seen = faces_seen(vertices, faces, scale=20, directions=24)
    np.testing.assert_array_equal(seen, np.arange(24) < 12)
