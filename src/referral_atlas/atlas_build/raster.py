"""A small z-buffer: which triangle each pixel shows, and where in it (orthographic)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray

_TILE_SIZES = (4, 8, 16, 32, 64, 128, 256, 1024, 4096)
_BATCH = 4_000_000


@dataclass(frozen=True)
class Buffer:
    """What each pixel shows.

    Attributes
    ----------
    triangle
        Index of the nearest triangle, -1 for none, shape (height, width).
    weight
        Barycentric weights of its second and third corner, shape (height, width, 2).
    depth
        Distance towards the viewer [px], -inf for none, shape (height, width).
    """

    triangle: IntArray
    weight: FloatArray
    depth: FloatArray

    @property
    def covered(self) -> BoolArray:
        """Pixels that show something, shape (height, width)."""
        covered: BoolArray = self.triangle >= 0
        return covered


def rasterise(points: FloatArray, faces: IntArray, width: int, height: int) -> Buffer:
    """Draw triangles that face the viewer into a z-buffer.

    Parameters
    ----------
    points
        Shape (n, 3): pixels to the right, pixels down, pixels towards the viewer.
    faces
        Triangles, counter-clockwise as seen from outside, shape (m, 3).
    width, height
        Size of the buffer [px].
    """
    corners = [points[faces[:, corner]] for corner in range(3)]
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = (corner.T for corner in corners)
    area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    facing = np.nonzero(area < -1e-9)[0]
    left = np.floor(np.minimum(np.minimum(ax, bx), cx)).astype(np.int64)
    right = np.ceil(np.maximum(np.maximum(ax, bx), cx)).astype(np.int64)
    top = np.floor(np.minimum(np.minimum(ay, by), cy)).astype(np.int64)
    bottom = np.ceil(np.maximum(np.maximum(ay, by), cy)).astype(np.int64)
    inside = (right >= 0) & (left < width) & (bottom >= 0) & (top < height)
    facing = facing[inside[facing]]
    extent = np.maximum(right - left, bottom - top)[facing] + 1

    depth = np.full(width * height, -np.inf)
    triangle = np.full(width * height, -1, dtype=np.int64)
    weight = np.zeros((width * height, 2))
    smaller = 0
    for tile in _TILE_SIZES:
        chosen = facing[(extent > smaller) & (extent <= tile)]
        smaller = tile
        offset_y, offset_x = np.divmod(np.arange(tile * tile), tile)
        batch = max(1, _BATCH // (tile * tile))
        for start in range(0, len(chosen), batch):
            t = chosen[start : start + batch]
            px, py = left[t][:, None] + offset_x, top[t][:, None] + offset_y
            dx, dy = px + 0.5 - ax[t][:, None], py + 0.5 - ay[t][:, None]
            u = (dx * (cy - ay)[t][:, None] - (cx - ax)[t][:, None] * dy) / area[t][:, None]
            v = ((bx - ax)[t][:, None] * dy - dx * (by - ay)[t][:, None]) / area[t][:, None]
            hit = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1 + 1e-9)
            hit &= (px >= 0) & (py >= 0) & (px < width) & (py < height)
            row, column = np.nonzero(hit)
            u, v, t = u[row, column], v[row, column], t[row]
            z = az[t] * (1 - u - v) + bz[t] * u + cz[t] * v
            pixel = py[row, column] * width + px[row, column]
            order = np.lexsort((t, z, pixel))
            last = order[np.append(pixel[order][1:] != pixel[order][:-1], True)[: len(order)]]
            last = last[z[last] > depth[pixel[last]]]
            at = pixel[last]
            depth[at], triangle[at] = z[last], t[last]
            weight[at, 0], weight[at, 1] = u[last], v[last]
    return Buffer(
        triangle.reshape(height, width),
        weight.reshape(height, width, 2),
        depth.reshape(height, width),
    )


def interpolate(
    buffer: Buffer, faces: IntArray, attributes: FloatArray, pixels: BoolArray | None = None
) -> FloatArray:
    """Interpolate vertex attributes at covered pixels.

    Parameters
    ----------
    buffer
        The z-buffer of the triangles.
    faces
        The triangles it was drawn from, shape (m, 3).
    attributes
        One row for each vertex, shape (n, k).
    pixels
        Pixels wanted, all of them covered; all covered ones by default.

    Returns
    -------
    FloatArray
        One row for each wanted pixel in row-major order, shape (pixels, k).
    """
    wanted = buffer.covered if pixels is None else pixels
    corners = faces[buffer.triangle[wanted]]
    u, v = buffer.weight[wanted, 0][:, None], buffer.weight[wanted, 1][:, None]
    result: FloatArray = (
        attributes[corners[:, 0]] * (1 - u - v)
        + attributes[corners[:, 1]] * u
        + attributes[corners[:, 2]] * v
    )
    return result
