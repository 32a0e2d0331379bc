"""Areas of the thigh, knee and lower leg.

Around the leg a point is placed by its angle about the limb's axis: 0 in front, 90 on
the outer side, -90 on the inner side, 180 at the back. Long borders are angles that
change with the height, as the muscles do; level borders dip at the front and the back.
"""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.areas.curves import FloatArray, degrees, outline, smooth_curve
from referral_atlas.atlas_build.areas.hip import is_thigh
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import BoolArray, Landmarks, Skin

# Long borders of the thigh: angle by height [degrees by dm].
SARTORIUS = smooth_curve([(-2.8, -68), (-2.0, -60), (-1.2, -48), (-0.4, -36), (0.4, -24),
                          (1.1, -10)])  # fmt: skip
FRONT_OF_ILIOTIBIAL_BAND = smooth_curve([(-2.8, 58), (-1.5, 56), (-0.5, 54), (0.6, 48)])
BACK_OF_ILIOTIBIAL_BAND = smooth_curve([(-2.6, 110), (-1.5, 114), (-0.3, 118), (0.4, 124)])
GRACILIS = smooth_curve([(-2.6, -110), (-1.5, -118), (-0.3, -122), (0.4, -126)])

THIGH_LEVELS = (("upper", -0.62), ("middle", -1.62))
KNEE_TOP, KNEE_BOTTOM = -2.62, -3.72
BACK_OF_KNEE_OUTER, BACK_OF_KNEE_INNER = 110, -110
"""Where the sides of the knee meet the hamstring tendons [degrees]."""

# Long borders of the lower leg.
TIBIA_INNER_EDGE = smooth_curve([(-7.1, -62), (-6.0, -46), (-5.0, -40), (-3.7, -46)])
FIBULARIS_FRONT = smooth_curve([(-7.1, 50), (-6.0, 36), (-5.0, 32), (-3.7, 40)])
FIBULARIS_BACK = smooth_curve([(-6.78, 180), (-6.5, 124), (-6.3, 118), (-5.3, 110), (-3.7, 110)])
SOLEUS_INNER_EDGE = smooth_curve(
    [(-6.78, -180), (-6.5, -124), (-6.3, -118), (-5.3, -108), (-3.7, -110)]
)

LEG_MIDDLE = -5.25

# Outlines, (angle in hundreds of degrees, y): kneecap with its tendon, hollow of the knee.
PATELLA = outline(
    [(0.0, -2.60), (0.30, -2.68), (0.48, -2.92), (0.46, -3.20), (0.33, -3.46), (0.17, -3.68),
     (0.09, -3.90), (-0.09, -3.90), (-0.17, -3.68), (-0.33, -3.46), (-0.46, -3.20), (-0.48, -2.92),
     (-0.30, -2.68)]
)  # fmt: skip
POPLITEAL_DIAMOND = outline(
    [(0.0, -2.44), (0.10, -2.50), (0.36, -2.80), (0.51, -3.08), (0.40, -3.40), (0.12, -3.72),
     (0.0, -3.78), (-0.12, -3.72), (-0.40, -3.40), (-0.51, -3.08), (-0.36, -2.80), (-0.10, -2.50)]
)  # fmt: skip


def angle_around_leg(skin: Skin, landmarks: Landmarks) -> FloatArray:
    """Angle about the leg's axis [degrees], scaled so that the limb's section is a circle."""
    section = landmarks.leg
    return degrees(
        (skin.x - section.centre_x(skin.y)) / section.half_width(skin.y),
        (skin.z - section.centre_z(skin.y)) / section.half_depth(skin.y),
    )


def paint_leg(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint thigh, knee and lower leg; the foot must have been painted before."""
    leg = (skin.weight["arm"] < 0.5) & (skin.y < 1.5) & is_thigh(skin)
    angle = angle_around_leg(skin, landmarks)
    # cos^2: +1 at front and back, 0 at the sides
    level = skin.y + 0.13 * np.cos(np.radians(angle)) ** 2
    _paint_knee(skin.y, level, angle, leg, paint)
    _paint_thigh(skin.y, level, angle, leg, paint)
    _paint_lower_leg(skin.y, level, angle, leg, paint)


def _paint_knee(
    y: FloatArray, level: FloatArray, angle: FloatArray, leg: BoolArray, paint: Paint
) -> None:
    from_back = 180 - np.abs(angle)
    on_kneecap = PATELLA(angle / 100, y) & (level > KNEE_BOTTOM)
    paint(leg & on_kneecap, "knee_front")
    paint(leg & POPLITEAL_DIAMOND(from_back / 100, y), "knee_back")
    sides = leg & (level < KNEE_TOP) & (level > KNEE_BOTTOM)
    paint(sides & (angle > 0) & (angle < BACK_OF_KNEE_OUTER), "knee_outer")
    paint(sides & (angle <= 0) & (angle > BACK_OF_KNEE_INNER), "knee_inner")


def _paint_thigh(
    y: FloatArray, level: FloatArray, angle: FloatArray, leg: BoolArray, paint: Paint
) -> None:
    thigh = leg & (y > -3.08) & (level > KNEE_TOP - 0.6)
    front = (angle > SARTORIUS(y)) & (angle < FRONT_OF_ILIOTIBIAL_BAND(y))
    outer = (angle >= FRONT_OF_ILIOTIBIAL_BAND(y)) & (angle < BACK_OF_ILIOTIBIAL_BAND(y))
    inner = (angle <= SARTORIUS(y)) & (angle > GRACILIS(y))
    for name, face in (
        ("front", front),
        ("outer", outer),
        ("inner", inner),
        ("back", ~(front | outer | inner)),
    ):
        for part, bottom in THIGH_LEVELS:
            paint(thigh & face & (level > bottom), f"thigh_{name}_{part}")
        paint(thigh & face, f"thigh_{name}_lower")


def _paint_lower_leg(
    y: FloatArray, level: FloatArray, angle: FloatArray, leg: BoolArray, paint: Paint
) -> None:
    shin = (angle > TIBIA_INNER_EDGE(y)) & (angle < FIBULARIS_FRONT(y))
    outer = (angle >= FIBULARIS_FRONT(y)) & (angle < FIBULARIS_BACK(y))
    inner = (angle <= TIBIA_INNER_EDGE(y)) & (angle > SOLEUS_INNER_EDGE(y))
    for name, face in (("front", shin), ("outer", outer), ("inner", inner)):
        paint(leg & face & (level > LEG_MIDDLE), f"leg_{name}_upper")
        paint(leg & face, f"leg_{name}_lower")
    from_back = 180 - np.abs(angle)
    # Each head of gastrocnemius ends in a curve of its own, the inner one lower.
    inner_head_end = -5.52 + 0.28 * ((from_back - 34) / 36) ** 2
    outer_head_end = -5.30 + 0.24 * ((from_back - 36) / 36) ** 2
    paint(leg & (angle > 0) & (y > outer_head_end), "calf_outer")
    paint(leg & (angle <= 0) & (y > inner_head_end), "calf_inner")
    paint(leg, "leg_back_lower")
