"""Smooth curves and outlines that borders between areas are drawn with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.interpolate import Akima1DInterpolator, CubicSpline

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

OUTLINE_SAMPLES = 240


def smooth_curve(points: Sequence[tuple[float, float]]) -> Callable[[FloatArray], FloatArray]:
    """Return a smooth function through (argument, value) points.

    It hardly overshoots between the points (modified Akima) and stays constant beyond
    the ends.
    """
    argument, value = np.array(sorted(points), dtype=np.float64).T
    interpolate = Akima1DInterpolator(argument, value, method="makima")

    def curve(at: FloatArray) -> FloatArray:
        result: FloatArray = interpolate(np.clip(at, argument[0], argument[-1]))
        return result

    return curve


def outline(
    points: Sequence[tuple[float, float]],
) -> Callable[[FloatArray, FloatArray], BoolArray]:
    """Return a test for lying inside a smooth closed outline through (u, v) points."""
    corners = np.array([*points, points[0]], dtype=np.float64)
    step = np.sqrt(np.linalg.norm(np.diff(corners, axis=0), axis=1))  # centripetal: no loops
    along = np.concatenate([[0.0], np.cumsum(step)])
    spline = CubicSpline(along, corners, bc_type="periodic")
    polygon = shapely.Polygon(spline(np.linspace(0, along[-1], OUTLINE_SAMPLES, endpoint=False)))
    shapely.prepare(polygon)

    def inside(u: FloatArray, v: FloatArray) -> BoolArray:
        result: BoolArray = shapely.contains_xy(polygon, u, v)
        return result

    return inside


def degrees(sine: FloatArray, cosine: FloatArray) -> FloatArray:
    """Angle of a direction [degrees], -180 to 180; 0 where the sine is 0 and the cosine > 0."""
    return np.degrees(np.arctan2(sine, cosine))


def in_ellipse(
    u: FloatArray, v: FloatArray, centre: tuple[float, float], half_axes: tuple[float, float]
) -> BoolArray:
    """Whether points lie inside an upright ellipse."""
    return ((u - centre[0]) / half_axes[0]) ** 2 + ((v - centre[1]) / half_axes[1]) ** 2 < 1
