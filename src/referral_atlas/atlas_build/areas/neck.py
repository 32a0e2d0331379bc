"""Areas of the neck, drawn on the same unrolled cylinder as the head's."""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.areas.chest import CLAVICLE
from referral_atlas.atlas_build.areas.curves import BoolArray, smooth_curve
from referral_atlas.atlas_build.areas.head_frame import azimuth
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

NECK_BASE = smooth_curve([(50, 6.10), (68, 6.17), (80, 6.21), (95, 6.26), (120, 6.26), (180, 6.20)])
NECK_FLARE, NECK_FLARE_START = 1.3, 0.42
"""Lower limit of the side and back of the neck by azimuth, and how it rises with the square
of x beyond a start, so that the neck ends where it turns into the shoulder."""

STERNOMASTOID_FRONT = smooth_curve(
    [(5.60, 9), (5.80, 13), (6.00, 19), (6.20, 26), (6.40, 34), (6.60, 43), (6.80, 52), (6.95, 57),
     (7.10, 60), (7.25, 64), (7.45, 74)]
)  # fmt: skip
"""Azimuth of the front border of sternocleidomastoid, by height."""

STERNOMASTOID_BACK = smooth_curve(
    [(5.70, 40), (5.85, 46), (6.00, 51), (6.15, 57), (6.30, 64), (6.50, 73), (6.70, 82),
     (6.90, 91), (7.10, 99), (7.30, 107), (7.45, 112)]
)  # fmt: skip
TRAPEZIUS_FRONT = smooth_curve([(6.30, 100), (6.50, 106), (6.70, 112), (6.95, 119), (7.30, 126)])
"""Azimuth of the front border of trapezius, by height."""

HYOID_LEVEL = smooth_curve([(0, 6.63), (20, 6.64), (35, 6.68), (47, 6.78), (57, 6.92), (64, 7.10)])
"""Lower limit of the floor of the mouth and the submandibular region, by azimuth."""

SUBMENTAL_HALF_WIDTH = 0.26
CRICOID_LEVEL, CRICOID_SAG = 6.22, 1.5
"""Height of the cricoid on the midline, and how the line through it rises with x squared."""

SIDE_LEVEL = smooth_curve([(60, 6.62), (85, 6.70), (110, 6.78), (130, 6.80)])
NAPE_LEVEL = smooth_curve([(100, 6.76), (140, 6.72), (180, 6.70)])
ANGLE_CENTRE, ANGLE_HALF_AXES = (0.74, 6.42, 0.02), (0.30, 0.20, 0.36)


def _in_neck_angle(skin: Skin) -> BoolArray:
    (x, y, z), (a, b, c) = ANGLE_CENTRE, ANGLE_HALF_AXES
    return ((skin.x - x) / a) ** 2 + ((skin.y - y) / b) ** 2 + ((skin.z - z) / c) ** 2 < 1


def paint_neck(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint the region neck; the head must have been painted before."""
    del landmarks
    turn, y = azimuth(skin), skin.y
    paint(_in_neck_angle(skin), "neck_angle")
    throat = (turn < STERNOMASTOID_BACK(y)) & (y > CLAVICLE(skin.x)) & (skin.z > 0.3)
    flare = NECK_FLARE * np.clip(skin.x - NECK_FLARE_START, 0, None) ** 2
    neck = throat | (y > NECK_BASE(turn) + flare)
    neck &= (y < 7.7) & (skin.x < 1.1)
    below_jaw = neck & (y > HYOID_LEVEL(turn)) & (turn < STERNOMASTOID_FRONT(y))
    paint(below_jaw & (skin.x < SUBMENTAL_HALF_WIDTH), "under_chin")
    paint(below_jaw, "under_jaw")
    front = neck & (turn < STERNOMASTOID_FRONT(y))
    paint(front & (y > CRICOID_LEVEL + CRICOID_SAG * skin.x**2), "neck_front_upper")
    paint(front, "neck_front_lower")
    paint(neck & (turn < STERNOMASTOID_BACK(y)), "neck_anterolateral")
    side = neck & (turn < TRAPEZIUS_FRONT(y))
    paint(side & (y > SIDE_LEVEL(turn)), "neck_side_upper")
    paint(side, "neck_side_lower")
    paint(neck & (y > NAPE_LEVEL(turn)), "neck_back_upper")
    paint(neck, "neck_back_lower")
