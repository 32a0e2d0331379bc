"""The shapes of the canonical body and of the displayed figures.

The canonical body is only measured, never shown: areas, trigger points and bellies are
given on it. The displayed figures carry its coordinates along as attributes of their
vertices, so they may look different and still share every area.
"""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.arrays import FloatArray
from referral_atlas.atlas_build.base_mesh import BaseMesh
from referral_atlas.atlas_build.morph import (
    FACE_FAMILIES,
    Shape,
    around,
    morph,
    refill_disc,
    smooth_patch,
)
from referral_atlas.atlas_build.skeleton import Body, find_bones
from referral_atlas.atlas_build.source import SourceFiles
from referral_atlas.vocabulary import Figure

CANONICAL = Shape(masculinity=0.9, muscle=0.8, weight=0.45)
"""Coordinates in the dataset are measured on this shape: never change it."""

_CALM_FACE = (
    *(
        (f"expression/units/{family}/eye-{side}-closure", 1 / len(FACE_FAMILIES))
        for family in FACE_FAMILIES
        for side in ("left", "right")
    ),
    ("mouth/mouth-angles-up", 0.45),
    ("mouth/mouth-upperlip-volume-incr", 0.2),
    ("mouth/mouth-upperlip-height-incr", 0.15),
    ("mouth/mouth-cupidsbow-incr", 0.3),
    ("eyebrows/eyebrows-trans-up", 0.25),
)
"""Closed eyes and a relaxed mouth."""

FIGURES: dict[Figure, Shape] = {
    Figure.NEUTRAL: Shape(masculinity=0.65, muscle=0.75, weight=0.45, targets=_CALM_FACE),
    Figure.FEMALE: Shape(masculinity=0.0, muscle=0.7, weight=0.47, targets=_CALM_FACE),
    Figure.MALE: Shape(masculinity=1.0, muscle=0.8, weight=0.47, targets=_CALM_FACE),
}

_FLATTENED: dict[Figure, tuple[float, ...]] = {
    Figure.NEUTRAL: (0.6, 0.3),
    Figure.FEMALE: (0.3,),
    Figure.MALE: (0.3,),
}
"""Radii of the skin smoothed over the breasts of the neutral figure, and over nipples [dm]."""

_LUMBAR_PIT, _LUMBAR_RADIUS = 4045, 0.35
"""A vertex where the source's muscular bodies have a pit no real back has, and its size [dm]."""

_NIPPLES = ("breast.L", "breast.R")


def canonical_body(mesh: BaseMesh, source: SourceFiles) -> Body:
    """Return the unposed canonical body."""
    vertices = morph(mesh, source, CANONICAL)
    bones = find_bones(mesh, vertices)
    mask = _around_nipples(vertices, [bones[name].tail for name in _NIPPLES], 0.35)
    return Body(smooth_patch(vertices, mesh.skin, mask, 30), bones)


def figure_body(mesh: BaseMesh, source: SourceFiles, figure: Figure) -> Body:
    """Return a displayed figure, unposed: without nipples, the neutral one without breasts."""
    vertices = morph(mesh, source, FIGURES[figure])
    skin = np.unique(mesh.skin)
    for radius in _FLATTENED[figure]:
        for side in (1, -1):
            areola = (mesh.masks["areolae"] > 0.1) & (vertices[:, 0] * side > 0)
            vertices = refill_disc(vertices, skin, vertices[areola].mean(axis=0), radius)
    vertices = refill_disc(vertices, skin, vertices[_LUMBAR_PIT], _LUMBAR_RADIUS)
    vertices = mesh.symmetrise(vertices)
    return Body(vertices, find_bones(mesh, vertices))


def _around_nipples(vertices: FloatArray, centres: list[FloatArray], radius: float) -> FloatArray:
    masks = [around(vertices, centre, radius) for centre in centres]
    return np.maximum(*masks)
