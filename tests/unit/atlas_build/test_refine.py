"""Triangles are split where they are too coarse, and never torn apart."""

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from sheet import FLAT, QUADS, assert_no_crack, disc, halves, sheet, sizes

from referral_atlas.atlas_build.halving import halve
from referral_atlas.atlas_build.refine import FLATNESS, refine


def positions(mesh, surface):
    return surface.positions(*mesh.vertex_places())


def test_places_on_shared_sides_are_the_same_from_both_patches():
    surface, _ = sheet(halves)
    share = np.linspace(0, 1, 7)
    right = np.stack([np.ones(7), share], axis=1)
    left = np.stack([np.zeros(7), share], axis=1)
    seven = np.full(7, 6)
    one, other = surface.grid.rows(seven, right), surface.grid.rows(seven + 1, left)
    assert abs(one - other).max() == 0
    np.testing.assert_allclose((one @ FLAT)[:, 0], 0.8)
    np.testing.assert_allclose((one @ FLAT)[:, 1], 0.4 + 0.4 * share)


def test_corners_of_a_patch_are_the_quads_own():
    surface, mesh = sheet(halves)
    patch, place = mesh.vertex_places()
    rows = surface.grid.rows(patch, place)
    np.testing.assert_array_equal(rows.indices, np.arange(36))
    np.testing.assert_array_equal(surface.grid.vertices[:, 0, 0], QUADS[:, 0])
    np.testing.assert_array_equal(surface.grid.vertices[:, 4, 4], QUADS[:, 2])


@pytest.mark.parametrize("seed", range(5))
def test_halving_any_triangles_again_and_again_leaves_no_crack(seed):
    surface, mesh = sheet(halves)
    choice = np.random.default_rng(seed)
    for _ in range(6):
        wanted = choice.random(len(mesh.faces)) < 0.15
        before = sizes(positions(mesh, surface), mesh.faces)
        mesh, parent = halve(mesh, wanted, positions(mesh, surface))
        vertices = positions(mesh, surface)
        after = sizes(vertices, mesh.faces)
        assert (after > 0).all()
        np.testing.assert_allclose(np.bincount(parent, after), before)
        assert (np.bincount(parent)[wanted] >= 2).all()
        assert_no_crack(vertices, mesh.faces)
        corners = np.einsum("mcv,mc->mv", vertices[mesh.faces], np.full((len(parent), 3), 1 / 3))
        np.testing.assert_allclose(
            corners, surface.positions(mesh.patch, mesh.places.mean(axis=1)), atol=1e-9
        )


def test_only_triangles_near_a_border_are_split():
    surface, mesh = sheet(disc)
    fine = refine(mesh, surface)
    vertices = positions(fine, surface)
    size = sizes(vertices, fine.faces)
    centres = vertices[fine.faces].mean(axis=1)
    from_disc = np.abs(np.hypot(centres[:, 0] - 0.93, centres[:, 1] - 1.07) - 0.52)
    from_small = np.abs(np.hypot(centres[:, 0] - 1.5, centres[:, 1] - 0.45) - 0.2)
    small = size < size.max() * 0.9
    assert small.any()
    assert np.minimum(from_disc, from_small)[small].max() < 0.7
    assert (size > size.max() * 0.99).sum() > 8, "the corners of the sheet stay coarse"


def test_triangles_come_close_to_a_curved_surface():
    columns = FLAT.copy()
    columns[:, 2] = 0.4 * np.sin(columns[:, 0] * 2)
    surface, mesh = sheet(lambda at: np.ones(len(at), dtype=int), columns)
    fine = refine(mesh, surface)
    assert len(fine.faces) > len(mesh.faces)
    middle = positions(fine, surface)[fine.faces].mean(axis=1)
    on_surface = surface.positions(fine.patch, fine.places.mean(axis=1))
    assert np.linalg.norm(middle - on_surface, axis=1).max() <= FLATNESS
