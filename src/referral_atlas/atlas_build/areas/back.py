"""Areas of the back: shoulder girdle, thoracic and lumbar back, sacrum."""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.areas.chest import LAST_RIB
from referral_atlas.atlas_build.areas.curves import FloatArray, outline, smooth_curve
from referral_atlas.atlas_build.areas.hip import COCCYX, ILIAC_CREST
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import BoolArray, Skin
from referral_atlas.atlas_build.areas.trunk_frame import TrunkFrame

# Heights of the lower ends of the spinous processes of these vertebrae [dm].
T3, T8, T12, L5 = 5.46, 4.36, 3.28, 1.96
SPINE_HALF_WIDTH = smooth_curve([(1.9, 0.17), (3.0, 0.15), (4.5, 0.13), (5.4, 0.15), (6.2, 0.19)])

# Heights by distance from the midline, seen from behind.
SHELF_BACK_EDGE = smooth_curve(
    [(0.30, 6.60), (0.42, 6.32), (0.60, 6.11), (0.90, 5.98), (1.30, 5.94), (1.70, 5.98),
     (2.00, 6.04)]
)  # fmt: skip
# ... and how far forward the upper trapezius reaches: z by distance from the midline.
SHELF_FRONT_EDGE = smooth_curve([(0.5, 0.38), (0.9, 0.40), (1.2, 0.43), (1.5, 0.48), (1.9, 0.50)])
SCAPULAR_SPINE = smooth_curve([(0.6, 5.38), (0.85, 5.44), (1.2, 5.56), (1.6, 5.72), (2.0, 5.90)])

# Outlines seen from behind, (x, y).
MEDIAL_BORDER = outline(
    [(0.75, 5.90), (0.86, 5.74), (0.84, 5.40), (0.83, 5.00), (0.88, 4.66), (0.84, 4.40),
     (0.68, 4.40), (0.60, 4.66), (0.565, 5.05), (0.58, 5.40), (0.63, 5.74)]
)  # fmt: skip
INFERIOR_ANGLE = outline(
    [(0.61, 4.56), (0.88, 4.64), (1.14, 4.60), (1.13, 4.38), (0.96, 4.17), (0.77, 4.20),
     (0.64, 4.36)]
)  # fmt: skip
# Distances from the midline by height: levator scapulae above the blade, its lateral border,
# the outer edge of erector spinae, the side of the sacrum.
SUPERIOR_ANGLE_X = smooth_curve([(5.5, 0.70), (5.88, 0.74), (6.2, 0.62)])
SCAPULA_LATERAL_BORDER = smooth_curve([(4.3, 1.02), (4.6, 1.14), (5.0, 1.36), (5.4, 1.60),
                                       (5.7, 1.78)])  # fmt: skip
ERECTOR_EDGE = smooth_curve([(1.9, 0.50), (2.3, 0.66), (2.8, 0.74), (3.4, 0.71), (4.0, 0.64),
                             (4.4, 0.62)])  # fmt: skip
SACRUM_HALF_WIDTH = smooth_curve(
    [(1.15, 0.10), (1.4, 0.20), (1.65, 0.34), (1.9, 0.45), (2.05, 0.54)]
)
SACROILIAC = outline(
    [(0.50, 2.02), (0.66, 1.92), (0.68, 1.70), (0.56, 1.48), (0.40, 1.40), (0.34, 1.58),
     (0.38, 1.86)]
)  # fmt: skip


def rib_level(x: FloatArray, y: FloatArray) -> FloatArray:
    """Height corrected for how level borders beside the spine fall outwards, as the ribs do."""
    return y + 0.09 * x + 0.08 * x**2


def paint_shoulder_top(skin: Skin, paint: Paint) -> None:
    """Paint the shelf of the upper trapezius, from its front edge over the crest."""
    in_front_of_back_edge = (skin.y > SHELF_BACK_EDGE(skin.x)) | (skin.z > -0.1)
    behind_front_edge = skin.z < SHELF_FRONT_EDGE(skin.x)
    paint((skin.y > 5.7) & in_front_of_back_edge & behind_front_edge, "shoulder_top")


def paint_back(skin: Skin, frame: TrunkFrame, paint: Paint) -> None:
    """Paint the back from below the shoulder shelf down to sacrum and iliac crest."""
    x, y = skin.x, skin.y
    back = frame.back | ((y > 5.3) & (skin.z < 0.1))
    _paint_spine(x, y, back, paint)
    paint(back & INFERIOR_ANGLE(x, y), "scapula_lower_angle")
    paint(back & MEDIAL_BORDER(x, y), "scapula_medial_border")
    level = rib_level(x, y)
    # What lies between spine and blade is divided under the medial border, painted already.
    paint(back & (level > T3 + 0.05) & (x < SUPERIOR_ANGLE_X(y)), "back_upper")
    paint(back & (y > SCAPULAR_SPINE(x)) & (x > 0.6), "scapula_upper")
    on_blade = (x > 0.7) & (x < SCAPULA_LATERAL_BORDER(y)) & (y > 4.4)
    paint(back & on_blade, "scapula_body")
    paint(back & (x < 0.9) & (level > T8 + 0.06), "interscapular")
    behind_axilla = (frame.azimuth > 100) & (x > 0.9) & (y > 4.2 + 0.5 * (1.5 - x)) & (y < 5.7)
    paint(behind_axilla, "axilla_back")
    ribs = back & (y > LAST_RIB(frame.azimuth))
    paraspinal = ribs & (x < ERECTOR_EDGE(y))
    paint(paraspinal & (level > 3.88), "back_mid")
    paint(paraspinal, "back_low_thoracic")
    paint(ribs, "ribs_back")
    _paint_lower_back(skin, frame, back, paint)


def _paint_spine(x: FloatArray, y: FloatArray, back: BoolArray, paint: Paint) -> None:
    spine = back & (x < SPINE_HALF_WIDTH(y))
    paint(spine & (y > T3), "spine_cervicothoracic")
    paint(spine & (y > T8), "spine_thoracic_upper")
    paint(spine & (y > T12), "spine_thoracic_lower")
    paint(spine & (y > L5), "spine_lumbar")


def _paint_lower_back(skin: Skin, frame: TrunkFrame, back: BoolArray, paint: Paint) -> None:
    x, y = skin.x, skin.y
    paint(back & SACROILIAC(x, y), "sacroiliac")
    below_l5 = back & (y > 1.15) & (y < L5)
    paint(below_l5 & (x < SACRUM_HALF_WIDTH(y)) & ~COCCYX(x, y), "sacrum")
    crest = ILIAC_CREST(frame.azimuth)
    above_crest = back & (y > crest)
    paraspinal = above_crest & (x < ERECTOR_EDGE(y))
    paint(paraspinal & (rib_level(x, y) > 2.70), "lumbar_upper")
    paint(paraspinal, "lumbar_lower")
    paint(above_crest, "flank_back")
    paint(frame.side & (y > crest), "flank_side")
    fade = 1 - np.clip((frame.azimuth - 97) / 42, 0, 1)  # the band narrows to a point at the side
    width = 0.26 * (1 - fade**3)
    paint((y < crest) & (y > crest - width) & (x > 0.5), "iliac_crest")
