"""Areas of the cranium: scalp, forehead, temple, ear, mastoid and the back of the head.

Borders are drawn on an unrolled head: azimuth about an upright axis through the ears
(0 = face, 90 = ear, 180 = back of the head) against the height y.
"""

from __future__ import annotations

from referral_atlas.atlas_build.areas.curves import in_ellipse, outline, smooth_curve
from referral_atlas.atlas_build.areas.face import paint_face
from referral_atlas.atlas_build.areas.head_frame import azimuth, on_head
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

SUBOCCIPITAL_FLOOR = smooth_curve([(112, 7.36), (125, 7.22), (150, 7.16), (180, 7.14)])
"""Level of the arch of the axis, by azimuth: lower limit of the suboccipital region."""

EAR_SHARE = 0.5

MASTOID = outline(
    [(84, 7.40), (96, 7.36), (105, 7.40), (112, 7.50), (115, 7.64), (113, 7.78), (106, 7.88),
     (96, 7.92), (84, 7.88), (78, 7.65)]
)  # fmt: skip
TEMPLE = outline(
    [(34, 7.80), (35.5, 8.00), (40, 8.20), (47, 8.36), (57, 8.455), (68, 8.47), (78, 8.40),
     (84, 8.26), (86, 8.08), (84, 7.85), (70, 7.68), (58, 7.66), (46, 7.66), (38, 7.68)]
)  # fmt: skip
VERTEX_CENTRE, VERTEX_HALF_AXES = (0.0, 0.36), (0.42, 0.54)
"""Cap of the vertex seen from above, in (x, z)."""

HAIRLINE = smooth_curve([(0, 8.56), (14, 8.565), (26, 8.54), (36, 8.47), (44, 8.36), (50, 8.30)])
CORONAL_LINE = smooth_curve([(8.30, 62), (8.45, 64), (8.70, 66), (8.95, 72)])
"""Azimuth where the frontal scalp ends, by height: roughly the coronal suture."""

LAMBDOID_LINE = smooth_curve([(7.80, 120), (8.05, 124), (8.40, 131), (8.75, 138), (8.95, 140)])
OCCIPUT_LEVEL = smooth_curve(
    [(80, 7.70), (104, 7.82), (112, 7.87), (125, 7.93), (150, 8.01), (180, 8.04)]
)


def paint_head(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint the regions head and face."""
    turn, y = azimuth(skin), skin.y
    head = on_head(skin) & (skin.weight["arm"] < 0.5)
    paint((skin.weight["ear"] > EAR_SHARE) & (y > 7.0), "ear")
    paint_face(skin, landmarks, paint)

    paint(head & (y > 8.5) & in_ellipse(skin.x, skin.z, VERTEX_CENTRE, VERTEX_HALF_AXES), "vertex")
    paint(head & TEMPLE(turn, y), "temple")
    paint(head & MASTOID(turn, y), "mastoid")
    upper = head & (y > 7.75)
    paint(upper & (turn < 52) & (y < HAIRLINE(turn)), "forehead")
    paint(upper & (turn < CORONAL_LINE(y)), "frontal_scalp")
    above_occiput = y > OCCIPUT_LEVEL(turn)
    paint(upper & (turn < LAMBDOID_LINE(y)) & above_occiput, "parietal")
    paint(head & (turn > 100) & above_occiput, "upper_occiput")
    paint(head & (turn > 100), "lower_occiput")
    paint(head, "mastoid")
    behind = (turn > 112) & (y > SUBOCCIPITAL_FLOOR(turn)) & (y < 7.7) & (skin.x < 0.8)
    paint(behind, "suboccipital")
