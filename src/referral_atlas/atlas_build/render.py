"""One view of a posed figure: its buffers, its shaded picture, its canonical columns."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import ndimage

from referral_atlas.atlas_build.arrays import BoolArray, ByteArray, FloatArray, IntArray
from referral_atlas.atlas_build.body_model import BodyModel, Surface
from referral_atlas.atlas_build.raster import Buffer, interpolate, rasterise
from referral_atlas.atlas_build.shading import shade, to_rgba
from referral_atlas.atlas_build.view_plan import ViewPlan

SUPERSAMPLING = 2

WIDEST_PINHOLE = 0.01
"""Gaps in the body up to this size are not real [dm2]."""


@dataclass(frozen=True)
class Rendering:
    """A view at some resolution.

    Attributes
    ----------
    buffer
        What each pixel shows; nothing where the plan cuts the body off.
    faces
        The triangles drawn.
    scale
        Resolution [px/dm].
    """

    buffer: Buffer
    faces: IntArray
    scale: float

    @property
    def covered(self) -> BoolArray:
        """Pixels that show skin, shape (height, width)."""
        return self.buffer.covered


def render(model: BodyModel, surface: Surface, plan: ViewPlan, scale: float) -> Rendering:
    """Draw a surface into a buffer and cut it where the plan says.

    Parameters
    ----------
    model, surface, plan
        What to draw, and from where.
    scale
        Resolution [px/dm].
    """
    faces = model.faces
    if plan.shows is not None:
        faces = faces[plan.shows(model.columns)[faces].all(axis=1)]
    x0, _, _, y1 = plan.box
    seen = surface.vertices @ plan.rotation.T
    pixels = np.stack(
        [(seen[:, 0] - x0) * scale, (y1 - seen[:, 1]) * scale, seen[:, 2] * scale], axis=1
    )
    buffer = without_pinholes(
        rasterise(pixels, faces, *plan.pixels(scale)), WIDEST_PINHOLE * scale**2
    )
    if plan.keeps is None:
        return Rendering(buffer, faces, scale)
    kept = buffer.covered
    kept[kept] = plan.keeps(interpolate(buffer, faces, model.columns))
    buffer = replace(
        buffer,
        triangle=np.where(kept, buffer.triangle, -1),
        depth=np.where(kept, buffer.depth, -np.inf),
    )
    return Rendering(buffer, faces, scale)


def without_pinholes(buffer: Buffer, largest: float) -> Buffer:
    """Close tiny gaps one can see through, as between the lips, with the skin beside them.

    Parameters
    ----------
    buffer
        The view.
    largest
        Larger gaps stay: they lie between limbs and trunk [square px].
    """
    gaps, count = ndimage.label(~buffer.covered)
    size = np.bincount(gaps.ravel(), minlength=count + 1)
    outside = np.unique(np.concatenate([gaps[0], gaps[-1], gaps[:, 0], gaps[:, -1]]))
    tiny = size < largest
    tiny[outside] = False
    tiny[0] = False
    holes = tiny[gaps]
    if not holes.any():
        return buffer
    nearest = ndimage.distance_transform_edt(
        ~buffer.covered, return_distances=False, return_indices=True
    )
    rows, columns = nearest[:, holes]
    triangle, weight = buffer.triangle.copy(), buffer.weight.copy()
    depth = buffer.depth.copy()
    triangle[holes] = triangle[rows, columns]
    weight[holes] = weight[rows, columns]
    depth[holes] = depth[rows, columns]
    return Buffer(triangle, weight, depth)


def picture(rendering: Rendering, surface: Surface, plan: ViewPlan) -> ByteArray:
    """Return the shaded view with a transparent background.

    Parameters
    ----------
    rendering
        Drawn at `SUPERSAMPLING` times the picture's resolution.
    surface, plan
        What was drawn.

    Returns
    -------
    ByteArray
        Red, green, blue and opacity, shape (height, width, 4).
    """
    covered = rendering.covered
    normals = np.zeros((*covered.shape, 3))
    found = interpolate(rendering.buffer, rendering.faces, surface.normals @ plan.rotation.T)
    normals[covered] = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
    colours = shade(normals, rendering.buffer.depth, covered, rendering.scale)
    return to_rgba(colours, covered, SUPERSAMPLING)


def columns_of(
    model: BodyModel, rendering: Rendering, pixels: BoolArray | None = None
) -> FloatArray:
    """Canonical columns at some covered pixels (all by default), shape (pixels, k)."""
    return interpolate(rendering.buffer, rendering.faces, model.columns, pixels)
