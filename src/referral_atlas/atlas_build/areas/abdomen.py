"""Areas of the abdomen and groin."""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.areas.curves import smooth_curve
from referral_atlas.atlas_build.areas.hip import ILIAC_CREST, THIGH_TOP, angle_around_hip
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Skin
from referral_atlas.atlas_build.areas.trunk_frame import TrunkFrame

# Outer edge of rectus abdominis: distance from the midline by height.
LINEA_SEMILUNARIS = smooth_curve([(0.9, 0.30), (1.4, 0.44), (1.9, 0.56), (2.4, 0.63), (2.9, 0.64),
                                  (3.3, 0.60)])  # fmt: skip
# From the pubic tubercle to the anterior superior iliac spine: height by distance from midline.
INGUINAL_LIGAMENT = smooth_curve(
    [(0.0, 0.90), (0.15, 0.91), (0.3, 0.96), (0.5, 1.10), (0.85, 1.41), (1.12, 1.67), (1.5, 2.02)]
)
PUBIS_EDGE = smooth_curve([(0.1, 0.10), (0.3, 0.17), (0.6, 0.27), (0.95, 0.36)])

# From the anterior superior iliac spine down to the thigh: distance from the midline by height.
GROIN_OUTER_END = smooth_curve([(0.8, 0.98), (1.3, 1.00), (1.6, 1.03), (1.9, 1.06)])

EPIGASTRIUM_BOTTOM, UMBILICUS_BOTTOM = 2.86, 1.90
HYPOCHONDRIUM_BOTTOM, LATERAL_BOTTOM = 2.52, 1.92


def paint_abdomen(skin: Skin, frame: TrunkFrame, paint: Paint) -> None:
    """Paint the front below the costal margin; chest and thigh must have been painted."""
    x, y = skin.x, skin.y
    front = frame.front & (y < 4.0)
    above_pelvis = (frame.azimuth < 52) | (y > ILIAC_CREST(frame.azimuth))
    above_groin = front & (y > INGUINAL_LIGAMENT(x)) & above_pelvis
    rectus = above_groin & (x < LINEA_SEMILUNARIS(y))
    sag = 0.08 * (1 - np.clip(x / 0.65, 0, 1) ** 2)  # level borders hang a little at the midline
    paint(rectus & (y > EPIGASTRIUM_BOTTOM - sag), "epigastrium")
    paint(rectus & (y > UMBILICUS_BOTTOM - sag), "umbilicus")
    paint(rectus, "suprapubic")
    slope = 0.10 * np.clip((x - 0.6) / 0.8, 0, 1)
    paint(above_groin & (y > HYPOCHONDRIUM_BOTTOM - slope), "abdomen_upper")
    paint(above_groin & (y > LATERAL_BOTTOM + slope), "abdomen_side")
    paint(above_groin, "abdomen_lower")
    paint(front & (x < PUBIS_EDGE(y)), "pubis")
    above_thigh = y - THIGH_TOP(angle_around_hip(skin))
    paint(front & (above_thigh > 0) & (x < GROIN_OUTER_END(y)), "groin")
