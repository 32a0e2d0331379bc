"""Areas of the ankle and foot.

The foot has a frame of its own: ``forward`` from the ankle towards the second toe,
``outward`` towards the little toe, both in dm and level with the ground; heights are
the body's y. The sole lies at y -8.2, the ankle joint at -7.5.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from referral_atlas.atlas_build.areas.curves import (
    BoolArray,
    FloatArray,
    degrees,
    outline,
    smooth_curve,
)
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

TOE_OUT = np.radians(7.0)
"""How far the foot points outwards in the standard pose [rad]."""

TOES = ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe")

# Outlines of the malleoli, (forward, y): the outer one reaches lower and farther back.
OUTER_MALLEOLUS = outline(
    [(0.02, -7.08), (0.24, -7.22), (0.26, -7.50), (0.10, -7.72), (-0.12, -7.74), (-0.26, -7.56),
     (-0.26, -7.25)]
)  # fmt: skip
INNER_MALLEOLUS = outline(
    [(0.04, -7.04), (0.25, -7.16), (0.30, -7.42), (0.16, -7.63), (-0.06, -7.66), (-0.27, -7.46),
     (-0.23, -7.18)]
)  # fmt: skip

# Height of the edge between sole and side, by forward position: the inner edge rises at the arch.
SOLE_EDGE_INNER = smooth_curve(
    [(-0.62, -8.02), (-0.45, -8.07), (-0.1, -8.10), (0.25, -8.05), (0.5, -8.00), (0.8, -8.04),
     (1.1, -8.12), (1.5, -8.10), (1.9, -8.09)]
)  # fmt: skip
SOLE_EDGE_OUTER = smooth_curve(
    [(-0.62, -8.02), (-0.45, -8.07), (-0.1, -8.12), (0.5, -8.13), (1.2, -8.13), (1.5, -8.10)]
)

# Where the toes begin (the webs), by outward position; and the gaps between them, by forward.
TOE_ROOT = smooth_curve(
    [(-0.45, 1.44), (-0.12, 1.50), (0.08, 1.47), (0.23, 1.41), (0.38, 1.32), (0.52, 1.22)]
)
TOE_GAPS = (
    smooth_curve([(1.45, -0.13), (1.55, -0.09), (1.65, -0.067), (1.9, -0.06)]),
    smooth_curve([(1.40, 0.07), (1.50, 0.086), (1.62, 0.103), (1.85, 0.115)]),
    smooth_curve([(1.35, 0.24), (1.50, 0.25), (1.65, 0.254), (1.75, 0.265)]),
    smooth_curve([(1.25, 0.392), (1.47, 0.390), (1.55, 0.397), (1.70, 0.42)]),
)

# Back of the ankle: how far forward the Achilles tendon's edge lies, by height.
ACHILLES_EDGE = smooth_curve(
    [(-7.9, -0.30), (-7.6, -0.27), (-7.3, -0.245), (-6.9, -0.24), (-6.4, -0.25)]
)
# Upper edge of the borders of the foot: angle from straight up, about the foot's long axis.
INNER_BORDER_TOP = smooth_curve([(0.2, 40), (0.6, 48), (1.0, 58), (1.4, 64)])
OUTER_BORDER_TOP = smooth_curve([(0.2, 50), (0.7, 62), (1.3, 66)])

# Sole: front of the heel pad, back of the ball, and the line between arch and outer sole.
HEEL_PAD_FRONT = smooth_curve([(-0.35, -0.10), (-0.15, 0.05), (0.02, 0.09), (0.2, 0.05),
                               (0.38, -0.10)])  # fmt: skip
BALL_BACK = smooth_curve([(-0.48, 0.98), (-0.25, 1.03), (0.0, 1.07), (0.2, 1.03), (0.35, 0.94),
                          (0.52, 0.80)])  # fmt: skip
ARCH_OUTER_EDGE = smooth_curve([(-0.1, 0.14), (0.3, 0.17), (0.7, 0.15), (1.1, 0.06)])
BALL_INNER_EDGE = smooth_curve([(0.95, -0.14), (1.2, -0.11), (1.5, -0.115)])
BALL_OUTER_EDGE = smooth_curve([(0.8, 0.26), (1.0, 0.29), (1.4, 0.385)])


@dataclass(frozen=True)
class FootFrame:
    """Place in the foot: level coordinates from the ankle joint and the height [dm]."""

    forward: FloatArray
    outward: FloatArray
    y: FloatArray

    @classmethod
    def of(cls, skin: Skin, landmarks: Landmarks) -> FootFrame:
        """Turn canonical positions into the foot's frame."""
        right, ahead = skin.x - landmarks.ankle[0], skin.z - landmarks.ankle[2]
        return cls(
            forward=ahead * np.cos(TOE_OUT) + right * np.sin(TOE_OUT),
            outward=right * np.cos(TOE_OUT) - ahead * np.sin(TOE_OUT),
            y=skin.y,
        )


def paint_foot(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint foot, ankle and Achilles tendon; what lies above is left to the leg."""
    frame = FootFrame.of(skin, landmarks)
    leg = (skin.y < -6.0) & (skin.weight["arm"] < 0.5)
    low = leg & (skin.y < -6.9)
    sole = low & _is_sole(frame)
    _paint_toes(frame, low, sole, paint)
    _paint_sole(frame, sole, paint)
    _paint_ankle(frame, leg, low, paint)
    # Above, behind the malleoli, is still leg.
    _paint_sides(frame, low & (skin.y < np.where(frame.forward < 0, -7.3, -7.2)), paint)


def _is_sole(frame: FootFrame) -> BoolArray:
    inner, outer = SOLE_EDGE_INNER(frame.forward), SOLE_EDGE_OUTER(frame.forward)
    share = np.clip(frame.outward / 0.6 + 0.5, 0, 1)
    return frame.y < inner * (1 - share) + outer * share


def _paint_toes(frame: FootFrame, low: BoolArray, sole: BoolArray, paint: Paint) -> None:
    toes = low & (frame.forward > TOE_ROOT(frame.outward))
    number = sum((frame.outward > gap(frame.forward)).astype(int) for gap in TOE_GAPS)
    for index, name in enumerate(TOES):
        this = toes & (number == index)
        paint(this & sole, f"{name}_sole")
        paint(this, f"{name}_top")


def _paint_sole(frame: FootFrame, sole: BoolArray, paint: Paint) -> None:
    forward, outward = frame.forward, frame.outward
    paint(sole & (forward < HEEL_PAD_FRONT(outward)), "heel_sole")
    behind_ball = sole & (forward < BALL_BACK(outward))
    paint(behind_ball & (outward < ARCH_OUTER_EDGE(forward)), "arch")
    paint(behind_ball, "sole_outer")
    paint(sole & (outward < BALL_INNER_EDGE(forward)), "ball_inner")
    paint(sole & (outward < BALL_OUTER_EDGE(forward)), "ball_middle")
    paint(sole, "ball_outer")


def _paint_ankle(frame: FootFrame, leg: BoolArray, low: BoolArray, paint: Paint) -> None:
    forward, outward, y = frame.forward, frame.outward, frame.y
    paint(low & (outward > 0.0) & OUTER_MALLEOLUS(forward, y), "ankle_outer")
    paint(low & (outward < 0.0) & INNER_MALLEOLUS(forward, y), "ankle_inner")
    top = -7.10 + 0.10 * np.cos(np.radians(2 * degrees(outward, forward)))
    below_crease = y + 7.48
    front_edge = 0.58 + 2.4 * below_crease - 3.0 * np.minimum(below_crease, 0) ** 2
    in_front = (y < top) & (forward > 0.05) & (forward < front_edge)
    paint(low & in_front, "ankle_front")
    # The tendon begins in an arch where the calf ends, and ends on the heel bone.
    begin = -6.40 - 2.2 * (outward - 0.06) ** 2
    end = -7.70 + 0.9 * outward**2
    paint(leg & (y < begin) & (y > end) & (forward < ACHILLES_EDGE(y)), "achilles")


def _paint_sides(frame: FootFrame, low: BoolArray, paint: Paint) -> None:
    forward, outward, y = frame.forward, frame.outward, frame.y
    paint(low & (forward < -0.37 + 0.35 * np.abs(outward) - 0.12 * (y + 7.9)), "heel_back")
    heel_front = 0.26 - 0.5 * (y + 8.0) - 0.5 * (y + 8.0) ** 2
    heel = low & (forward < heel_front)
    paint(heel & (outward > 0), "heel_outer")
    paint(heel, "heel_inner")
    middle = 0.02 + 0.14 * np.clip(forward, 0, 1.4)
    around = degrees(outward - middle, y + 8.20)
    paint(low & (outward < -0.15) & (around < -INNER_BORDER_TOP(forward)), "foot_inner_border")
    paint(low & (around > OUTER_BORDER_TOP(forward)), "foot_outer_border")
    paint(low & (forward < 0.98 - 1.2 * (outward - 0.06) ** 2), "foot_top_upper")
    paint(low & (outward < 0.01 + 0.06 * forward), "foot_top_inner")
    paint(low, "foot_top_outer")
