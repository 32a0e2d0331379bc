"""Areas of the shoulder cap, upper arm, elbow, forearm and wrist.

Borders are drawn on the unrolled arm (see `limb.ArmCoordinates`): ``along`` in dm from
the shoulder joint, ``around`` in degrees from the front over the outer side.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from referral_atlas.atlas_build.areas.curves import BoolArray, smooth_curve
from referral_atlas.atlas_build.areas.hand import paint_hand
from referral_atlas.atlas_build.areas.limb import ArmCoordinates, arm_coordinates
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

GROOVE_FRONT = smooth_curve(
    [(3.0, 1.85), (4.0, 1.68), (4.4, 1.64), (4.65, 1.64), (4.9, 1.68), (5.1, 1.685), (5.3, 1.64),
     (5.5, 1.57), (5.7, 1.505), (5.95, 1.45)]
)  # fmt: skip
"""x of the deltopectoral groove by height."""

GROOVE_BACK = smooth_curve(
    [(3.0, 1.85), (4.0, 1.68), (4.4, 1.64), (4.65, 1.65), (4.9, 1.70), (5.1, 1.70), (5.3, 1.67),
     (5.5, 1.635), (5.7, 1.63), (5.85, 1.67), (6.0, 1.78), (6.15, 1.92)]
)  # fmt: skip
"""x of the back edge of the deltoid by height."""

AXILLA_ROOF = smooth_curve(
    [(3.0, 1.85), (4.0, 1.68), (4.5, 1.645), (4.7, 1.69), (4.85, 1.78), (5.0, 1.82), (5.3, 1.80),
     (5.65, 1.68), (5.95, 1.62), (6.1, 1.75)]
)  # fmt: skip
"""x where arm and axilla part midway between front and back, by height."""

ARM_TOP = 6.2

ACROMION_CENTRE, ACROMION_HALF_AXES = (1.88, 6.02, 0.14), (0.42, 0.30, 0.37)
DELTOID_EDGE = smooth_curve(
    [(-180, 0.62), (-150, 0.50), (-100, 0.40), (-50, 0.50), (-20, 0.66), (20, 0.76), (45, 0.88),
     (65, 1.05), (80, 1.17), (92, 1.17), (108, 1.05), (130, 0.86), (155, 0.74), (180, 0.62)]
)  # fmt: skip
"""Lower edge of the deltoid: a V with its point at the insertion, by angle."""

DELTOID_FRONT, DELTOID_BACK = 48, 128

ARM_MIDDLE, ARM_MIDDLE_SLANT = 1.38, 0.10
"""Level between upper and lower arm, and how much lower it runs on the outer side [dm]."""

FOREARM_MIDDLE = 3.72
WRIST_START = 4.72
DIP, WRIST_DIP = 0.08, 0.05
"""How far level borders sink at the front and back of the limb, like a sleeve's hem [dm]."""

OUTER_EDGE = smooth_curve([(0.5, 54), (1.5, 52), (2.3, 46), (3.0, 42), (4.0, 48), (5.2, 54)])
INNER_EDGE = smooth_curve([(0.5, -48), (1.5, -56), (2.3, -54), (3.0, -52), (4.0, -50), (5.2, -52)])
OUTER_BACK_EDGE = smooth_curve(
    [(0.5, 126), (1.5, 124), (2.3, 128), (3.2, 128), (4.2, 122), (5.2, 122)]
)
INNER_BACK_EDGE = smooth_curve(
    [(0.5, -122), (1.5, -122), (2.3, -128), (3.2, -134), (4.2, -128), (5.2, -122)]
)

FRONT, OUTER, BACK, INNER = range(4)
FACE_NAMES = (
    (FRONT, "front", "front"),
    (OUTER, "outer", "radial"),
    (BACK, "back", "back"),
    (INNER, "inner", "ulnar"),
)
ELBOW_LEVEL = 2.42
ELBOW_FIELDS = (
    (FRONT, "elbow_crease", 0.0, 60.0, 2.44, 0.38),
    (OUTER, "elbow_outer", 88.0, 55.0, 2.36, 0.35),
    (BACK, "elbow_point", 180.0, 63.0, 2.26, 0.38),
    (INNER, "elbow_inner", -92.0, 54.0, 2.34, 0.35),
)
"""The rounded elbow fields: face, area, middle and half width [degrees], middle and half length."""

ELBOW_ROUNDNESS = 2.3


def paint_arm(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint the upper limb from the deltoid to the finger tips."""
    paint_hand(skin, landmarks, paint)
    place = arm_coordinates(skin, landmarks)
    arm = on_arm(skin)
    face = faces(place)
    _paint_shoulder(skin, place, arm, paint)
    _paint_elbow(place, face, arm, paint)
    turn = np.radians(place.around)
    dip = np.cos(turn) ** 2
    level = place.along - DIP * dip
    upper_arm = level < ARM_MIDDLE + ARM_MIDDLE_SLANT * np.sin(turn)
    wrist = place.along > WRIST_START + WRIST_DIP * dip
    for index, upper_name, fore_name in FACE_NAMES:
        here = arm & (face == index)
        above = here & (place.along < ELBOW_LEVEL)
        paint(above & upper_arm, f"arm_{upper_name}_upper")
        paint(above, f"arm_{upper_name}_lower")
        paint(here & wrist, f"wrist_{fore_name}")
        paint(here & (level < FOREARM_MIDDLE), f"forearm_{fore_name}_upper")
        paint(here, f"forearm_{fore_name}_lower")


def on_arm(skin: Skin) -> BoolArray:
    """Whether points lie on the arm or the deltoid rather than on the trunk."""
    x, y = skin.x, skin.y
    depth = np.clip((skin.z - 0.15) / 0.5, -1, 1)
    edge = np.where(
        depth >= 0,
        depth * GROOVE_FRONT(y) + (1 - depth) * AXILLA_ROOF(y),
        -depth * GROOVE_BACK(y) + (1 + depth) * AXILLA_ROOF(y),
    )
    return (x > edge) & (y < ARM_TOP)


def faces(place: ArmCoordinates) -> NDArray[np.int64]:
    """Which side of the arm points lie on: FRONT, OUTER, BACK or INNER, shape (n,)."""
    along, around = place.along, place.around
    face: NDArray[np.int64] = np.full(len(along), BACK, dtype=np.int64)
    face[(around > INNER_BACK_EDGE(along)) & (around <= INNER_EDGE(along))] = INNER
    face[(around > INNER_EDGE(along)) & (around <= OUTER_EDGE(along))] = FRONT
    face[(around > OUTER_EDGE(along)) & (around <= OUTER_BACK_EDGE(along))] = OUTER
    return face


def _paint_shoulder(skin: Skin, place: ArmCoordinates, arm: BoolArray, paint: Paint) -> None:
    offset = (skin.position - ACROMION_CENTRE) / ACROMION_HALF_AXES
    paint(((offset**2).sum(axis=1) < 1), "acromion")
    around = place.around
    cap = arm & (place.along < DELTOID_EDGE(around)) & (skin.y > 4.0)
    cap &= (around > -60) | (around < -140) | (skin.y > 5.2)
    paint(cap & (around > -90) & (around < DELTOID_FRONT), "shoulder_front")
    paint(cap & (around >= DELTOID_FRONT) & (around < DELTOID_BACK), "shoulder_side")
    paint(cap, "shoulder_back")


def _paint_elbow(
    place: ArmCoordinates, face: NDArray[np.int64], arm: BoolArray, paint: Paint
) -> None:
    for index, area_id, middle, half_width, centre, half_length in ELBOW_FIELDS:
        turn = np.abs((place.around - middle + 180) % 360 - 180) / half_width
        reach = np.abs(place.along - centre) / half_length
        rounded = turn**ELBOW_ROUNDNESS + reach**ELBOW_ROUNDNESS < 1
        paint(arm & (face == index) & rounded, area_id)
