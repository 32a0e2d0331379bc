"""Borders of a label image as chains of lattice points that neighbours share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

from referral_atlas.atlas_build.area_codes import NOTHING
from referral_atlas.atlas_build.arrays import FloatArray, IntArray

Point = tuple[int, int]


@dataclass(frozen=True)
class Border:
    """One stretch of border between two areas, or an area and nothing.

    Attributes
    ----------
    points
        Pixel corners (column, row) from junction to junction, shape (k, 2).
    closed
        Whether it runs around without meeting a junction.
    outline
        Whether nothing lies on one side: the edge of the body.
    """

    points: FloatArray
    closed: bool
    outline: bool


_FIRST_COLUMN = 1
"""Where an image's left edge lies once it is padded."""


def trace_borders(codes: IntArray, half: bool = False) -> list[Border]:
    """Trace every border of a label image once.

    Parameters
    ----------
    codes
        Label image, shape (height, width); what lies beyond its edge is nothing.
    half
        The image is one half of a symmetric one: stretches also end where they reach
        column 0, so that the midline is apart from what meets it.

    Returns
    -------
    list of Border
        In a fixed order. Junctions, where more than two areas meet, end the stretches.
    """
    padded = np.pad(codes, 1, constant_values=NOTHING)
    links = _links(padded)
    junctions = {point for point, ends in links.items() if len(ends) != 2}
    if half:
        junctions |= {
            (x, y)
            for (x, y), ends in links.items()
            if x == _FIRST_COLUMN and any(end[0] != x for end in ends)
        }
    used: set[tuple[Point, Point]] = set()
    borders = []
    for start, closed in [
        *((point, False) for point in sorted(junctions)),
        *((point, True) for point in sorted(links.keys() - junctions)),
    ]:
        for following in links[start]:
            if _edge(start, following) not in used:
                chain = _walk(links, junctions, used, start, following)
                outline = _touches_nothing(padded, chain[0], chain[1])
                borders.append(Border(np.array(chain, dtype=np.float64) - 1, closed, outline))
    return borders


def _links(codes: IntArray) -> dict[Point, list[Point]]:
    """Lattice points with those they are joined to by an edge between two areas."""
    links: dict[Point, list[Point]] = {}
    for start, end in _edges(codes):
        links.setdefault(start, []).append(end)
        links.setdefault(end, []).append(start)
    return links


def _edges(codes: IntArray) -> Iterator[tuple[Point, Point]]:
    rows, columns = np.nonzero(codes[:, :-1] != codes[:, 1:])
    for y, x in zip(rows.tolist(), columns.tolist(), strict=True):
        yield (x + 1, y), (x + 1, y + 1)
    rows, columns = np.nonzero(codes[:-1, :] != codes[1:, :])
    for y, x in zip(rows.tolist(), columns.tolist(), strict=True):
        yield (x, y + 1), (x + 1, y + 1)


def _edge(one: Point, other: Point) -> tuple[Point, Point]:
    return (one, other) if one < other else (other, one)


def _walk(
    links: dict[Point, list[Point]],
    junctions: set[Point],
    used: set[tuple[Point, Point]],
    start: Point,
    following: Point,
) -> list[Point]:
    chain = [start, following]
    used.add(_edge(start, following))
    while chain[-1] not in junctions:
        one, other = links[chain[-1]]
        onwards = other if one == chain[-2] else one
        if _edge(chain[-1], onwards) in used:
            break
        used.add(_edge(chain[-1], onwards))
        chain.append(onwards)
    return chain


def _touches_nothing(codes: IntArray, start: Point, end: Point) -> bool:
    """Whether one of the two pixels beside a lattice edge is empty."""
    (x, y), (x_end, _) = _edge(start, end)
    beside = (codes[y, x - 1], codes[y, x]) if x == x_end else (codes[y - 1, x], codes[y, x])
    return NOTHING in beside


def smooth_border(border: Border, sigma: float, mirrored_at_zero: bool = False) -> FloatArray:
    """Smooth a border's steps away; its ends stay where they are.

    Parameters
    ----------
    border
        A traced border.
    sigma
        Width of the Gaussian along the border [points].
    mirrored_at_zero
        The image is one half of a symmetric one: a border that reaches column 0 goes on
        as its own mirror image, so it crosses the midline without a kink. Its end may
        then slide along the midline.

    Returns
    -------
    FloatArray
        Shape (k', 2); first and last point are equal if the border is closed.
    """
    points = border.points
    if border.closed:
        ring = points[:-1] if np.array_equal(points[0], points[-1]) else points
        middle = (ring + np.roll(ring, -1, axis=0)) / 2
        around = gaussian_filter1d(middle, sigma, axis=0, mode="wrap")
        return np.vstack([around, around[:1]])
    if len(points) < 4:
        return points[[0, -1]]
    middle = np.vstack([points[:1], (points[:-1] + points[1:]) / 2, points[-1:]])
    reach = min(len(middle) - 1, int(4 * sigma) + 1)
    slides = [mirrored_at_zero and end[0] == 0 for end in (middle[0], middle[-1])]
    before = _beyond(middle, reach, slides[0])
    after = _beyond(middle[::-1], reach, slides[1])[::-1]
    width = min(sigma, max(0.8, len(middle) / 5))
    extended = np.vstack([before, middle, after])
    smooth: FloatArray = gaussian_filter1d(extended, width, axis=0, mode="nearest")[reach:-reach]
    for end, slid in zip((0, -1), slides, strict=True):
        smooth[end] = (0.0, smooth[end, 1]) if slid else middle[end]
    return smooth


def _beyond(middle: FloatArray, reach: int, mirrored: bool) -> FloatArray:
    """Points a chain is continued with before its first one."""
    inner = middle[reach:0:-1]
    beyond: FloatArray = inner * np.array([-1.0, 1.0]) if mirrored else 2 * middle[0] - inner
    return beyond
