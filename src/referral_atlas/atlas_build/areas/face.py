"""Areas of the face, drawn on its front view (x, y) and, at its sides, on the unrolled head."""

from __future__ import annotations

from referral_atlas.atlas_build.areas.curves import outline, smooth_curve
from referral_atlas.atlas_build.areas.head_frame import azimuth, on_head
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

ORBIT = outline(
    [(0.115, 7.865), (0.16, 7.94), (0.24, 7.985), (0.33, 7.995), (0.43, 7.97), (0.505, 7.91),
     (0.52, 7.85), (0.47, 7.77), (0.39, 7.725), (0.29, 7.71), (0.20, 7.74), (0.14, 7.80)]
)  # fmt: skip
PALPEBRAL_FISSURE = smooth_curve(
    [(0.10, 7.862), (0.18, 7.868), (0.30, 7.850), (0.40, 7.856), (0.45, 7.878), (0.55, 7.89)]
)
"""Height of the closed lids' meeting line, by x."""

EYEBROW = outline(
    [(0.07, 7.92), (0.085, 8.05), (0.19, 8.11), (0.33, 8.135), (0.46, 8.11), (0.555, 8.04),
     (0.60, 7.95), (0.58, 7.89), (0.45, 7.87), (0.25, 7.88)]
)  # fmt: skip
GLABELLA_HALF_WIDTH = smooth_curve([(7.82, 0.076), (7.90, 0.08), (8.0, 0.09), (8.08, 0.105)])
GLABELLA_TOP, NASION = 8.14, 7.82
NOSE_HALF_WIDTH = smooth_curve(
    [
        (7.41, 0.02),
        (7.44, 0.06),
        (7.48, 0.095),
        (7.53, 0.105),
        (7.60, 0.10),
        (7.70, 0.085),
        (7.83, 0.078),
    ]
)
NOSE_SIDE = outline(
    [(0.06, 7.90), (0.15, 7.89), (0.168, 7.80), (0.19, 7.70), (0.225, 7.60), (0.248, 7.52),
     (0.232, 7.455), (0.17, 7.43), (0.05, 7.43), (0.02, 7.6)]
)  # fmt: skip
MOUTH = smooth_curve([(0.0, 7.19), (0.08, 7.196), (0.15, 7.196), (0.23, 7.187), (0.40, 7.18)])
"""Height of the line between the lips, by x."""

NASOLABIAL_FOLD = smooth_curve(
    [(7.00, 0.30), (7.10, 0.335), (7.19, 0.345), (7.28, 0.33), (7.36, 0.295), (7.46, 0.235)]
)
"""x of the fold from the wing of the nose past the corner of the mouth, by height."""

MENTOLABIAL_SULCUS = smooth_curve(
    [(0.0, 7.05), (0.10, 7.055), (0.20, 7.08), (0.30, 7.13), (0.36, 7.18)]
)
"""Height of the groove under the lower lip, by x."""

CHIN_EDGE = smooth_curve([(6.70, 12.0), (6.80, 14.0), (6.92, 16.0), (7.05, 17.8), (7.20, 19.5)])
"""Azimuth where the chin passes into the body of the mandible, by height."""

JAW_JOINT = outline(
    [(55.5, 7.67), (57.5, 7.57), (64, 7.505), (72, 7.50), (82, 7.52), (84, 7.7), (80, 7.80),
     (72, 7.825), (64, 7.81), (57.5, 7.765)]
)  # fmt: skip
CHEEKBONE_FLOOR = smooth_curve([(10, 7.44), (20, 7.45), (32, 7.50), (46, 7.56), (60, 7.61)])
CHEEKBONE_TOP = smooth_curve(
    [(24, 7.92), (32, 7.915), (37, 7.85), (43, 7.775), (52, 7.75), (70, 7.76)]
)
MASSETER_FRONT = smooth_curve([(6.90, 41), (7.10, 41.5), (7.30, 44), (7.50, 48), (7.60, 50)])
"""Azimuth of the front edge of the masseter, by height."""

MANDIBLE_TOP = smooth_curve([(10, 7.02), (20, 7.06), (30, 7.12), (40, 7.20), (50, 7.27)])
"""Upper edge of the body of the mandible, by azimuth."""


def paint_face(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint the region face; the ear must have been painted before."""
    del landmarks
    x, y, turn = skin.x, skin.y, azimuth(skin)
    head = on_head(skin)
    front = head & (skin.z > 0.75)

    inside_mouth = (x < 0.33) & (skin.z > 0.42) & (skin.z < 1.28) & (y > 7.02) & (y < 7.44)
    paint(inside_mouth & (y > MOUTH(x)), "upper_lip")
    paint(inside_mouth, "lower_lip")
    lids = front & ORBIT(x, y) & (skin.z > 0.9) | (skin.weight["eye"] > 0.5)
    upper = y > PALPEBRAL_FISSURE(x)
    paint(lids & upper, "upper_eyelid")
    paint(lids, "lower_eyelid")
    paint(
        front
        & (x < GLABELLA_HALF_WIDTH(y))
        & (y > NASION + 5 * x**2)
        & (y < GLABELLA_TOP - 5 * x**2),
        "glabella",
    )
    paint(front & EYEBROW(x, y), "eyebrow")
    midface = front & (skin.z > 1.15)
    paint(midface & (x < NOSE_HALF_WIDTH(y)) & (y > 7.43) & (y < 7.9), "nose")
    paint(midface & NOSE_SIDE(x, y), "nose_side")
    mouth = midface & (x < NASOLABIAL_FOLD(y)) & (y < 7.47)
    paint(mouth & (y > MOUTH(x)), "upper_lip")
    paint(mouth & (y > MENTOLABIAL_SULCUS(x)), "lower_lip")
    paint(front & (y < 7.2) & (turn < CHIN_EDGE(y)), "chin")

    paint(head & JAW_JOINT(turn, y), "jaw_joint")
    cheek = head & (turn < 72) & (y < CHEEKBONE_TOP(turn))
    paint(cheek & (y > CHEEKBONE_FLOOR(turn)), "cheek_upper")
    paint(cheek & (turn > MASSETER_FRONT(y)), "jaw_angle")
    paint(cheek & (y < MANDIBLE_TOP(turn)), "jaw_line")
    paint(cheek, "cheek_lower")
    paint(head & (y < 7.50) & (turn < 80), "jaw_angle")
