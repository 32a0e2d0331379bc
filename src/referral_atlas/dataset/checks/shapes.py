"""Points and outlines: on the left half of the body, and drawable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import hypot

from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Document, as_group, as_list, numbers_in
from referral_atlas.dataset.sources import Sources
from referral_atlas.problems import Problem
from referral_atlas.vocabulary import BellyFace

BODY = {"x": (0.0, 4.0), "y": (-8.4, 9.2), "z": (-1.6, 2.0)}
"""What the left half of the neutral figure spans, in dm, with a little air."""

OFF_MUSCLE = 0.4
"""How far outside its muscle's outline a trigger point may lie, in dm."""

Point = tuple[float, float]


def _axes(document: Document) -> str:
    """Names of the two coordinates of an outline's points."""
    face = as_group(document.at(("belly",))).get("face")
    return BellyFace(face).axes if face in list(BellyFace) else BellyFace.FRONT.axes


def _outline(document: Document) -> list[Point]:
    points = [numbers_in(item) for item in as_list(document.at(("belly", "outline")))]
    if any(len(point) != 2 for point in points):
        return []
    return [(point[0], point[1]) for point in points]


def _outside(point: Sequence[float], axes: str) -> str | None:
    """Say which coordinate is off the body, or None."""
    for axis, value in zip(axes, point, strict=False):
        low, high = BODY[axis]
        if axis == "x" and value < 0:
            return f"x is {value:g}, on the right; only the left half (x from 0) is written."
        if not low <= value <= high:
            return f"{axis} is {value:g}; the body spans {low:g} to {high:g}."
    return None


@check("POSITION_OUTSIDE")
def every_point_is_on_the_left_half(sources: Sources) -> Iterator[Problem]:
    """Positions and outlines lie on the left half of the body."""
    for document in sources.muscles.values():
        for path, value in document.named("position"):
            found = _outside(numbers_in(value), "xyz")
            if found and path[:1] == ("trigger_points",):
                yield document.problem("POSITION_OUTSIDE", path, found)
        for index, point in enumerate(_outline(document)):
            found = _outside(point, _axes(document))
            if found:
                yield document.problem("POSITION_OUTSIDE", ("belly", "outline", index), found)


@check("OUTLINE_INVALID")
def every_outline_can_be_drawn(sources: Sources) -> Iterator[Problem]:
    """An outline goes round once: no point twice, no line across another."""
    for document in sources.muscles.values():
        points = _outline(document)
        path = ("belly", "outline")
        repeated = {point for point in points if points.count(point) > 1}
        if repeated:
            point = min(repeated)
            message = f"the point [{point[0]:g}, {point[1]:g}] is there twice."
            hint = "The outline closes by itself; do not repeat the first point."
            yield document.problem("OUTLINE_INVALID", path, message, hint)
        elif crossing := _crossing(points):
            message = f"the lines after points {crossing[0] + 1} and {crossing[1] + 1} cross."
            hint = "List the points in order around the muscle."
            yield document.problem("OUTLINE_INVALID", path, message, hint)


@check("POSITION_OFF_MUSCLE")
def every_point_is_near_its_muscle(sources: Sources) -> Iterator[Problem]:
    """A trigger point lies on, or close to, the outline of its muscle."""
    for document in sources.muscles.values():
        outline, axes = _outline(document), _axes(document)
        for key, trp in as_group(document.at(("trigger_points",))).items():
            position = numbers_in(as_group(trp).get("position"))
            if len(outline) < 3 or len(position) != 3 or _outside(position, "xyz"):
                continue
            point = (position["xyz".index(axes[0])], position["xyz".index(axes[1])])
            distance = _distance(point, outline)
            if distance > OFF_MUSCLE:
                message = f"the point lies {10 * distance:.0f} cm outside the muscle's outline."
                path = ("trigger_points", key, "position")
                yield document.problem("POSITION_OFF_MUSCLE", path, message)


def _edges(points: list[Point]) -> list[tuple[Point, Point]]:
    return list(zip(points, points[1:] + points[:1], strict=True))


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _crossing(points: list[Point]) -> tuple[int, int] | None:
    """Numbers of the first two edges that cross, or None."""
    edges = _edges(points)
    for first, (a, b) in enumerate(edges):
        for second in range(first + 2, len(edges)):
            c, d = edges[second]
            if first == 0 and second == len(edges) - 1:
                continue
            if _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0:
                return first, second
    return None


def _distance(point: Point, outline: list[Point]) -> float:
    """How far outside a closed outline a point lies, in dm; 0 inside."""
    x, y = point
    inside = False
    nearest = float("inf")
    for (x0, y0), (x1, y1) in _edges(outline):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else 0.0
        along = min(1.0, max(0.0, along))
        nearest = min(nearest, hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0)))
    return 0.0 if inside else nearest
