"""Areas of the chest and the front of the shoulder girdle."""

from __future__ import annotations

from referral_atlas.atlas_build.areas.curves import smooth_curve
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import FloatArray, Skin
from referral_atlas.atlas_build.areas.trunk_frame import TrunkFrame

# Heights by distance from the midline.
CLAVICLE = smooth_curve([(0.0, 5.64), (0.25, 5.68), (0.7, 5.76), (1.1, 5.88), (1.5, 5.96),
                         (1.9, 5.98)])  # fmt: skip
UPPER_CHEST_BOTTOM = smooth_curve([(0.0, 5.02), (0.5, 5.02), (1.0, 5.08), (1.4, 5.22),
                                   (1.8, 5.40)])  # fmt: skip
BREAST_FOLD = smooth_curve([(0.0, 3.98), (0.3, 3.94), (0.62, 3.88), (0.95, 3.93), (1.3, 4.12),
                            (1.6, 4.45)])  # fmt: skip
COSTAL_MARGIN = smooth_curve([(0.0, 3.86), (0.12, 3.82), (0.3, 3.62), (0.55, 3.30), (0.85, 3.02),
                              (1.1, 2.88), (1.3, 2.84), (1.6, 2.84)])  # fmt: skip

STERNUM_HALF_WIDTH = smooth_curve([(3.86, 0.05), (4.0, 0.14), (4.4, 0.20), (4.95, 0.19),
                                   (5.3, 0.25), (5.6, 0.32)])  # fmt: skip
STERNAL_ANGLE = 5.02

# Inner edge of the breast: distance from the midline by height.
BREAST_INNER_EDGE = smooth_curve([(3.85, 0.92), (4.0, 0.74), (4.2, 0.63), (4.45, 0.60),
                                  (4.7, 0.64), (4.9, 0.74), (5.1, 0.92)])  # fmt: skip

# Bottom of the ribs around the side, by the angle around the trunk: the eleventh and
# twelfth ribs rise towards the back.
LAST_RIB = smooth_curve([(60, 2.86), (76, 2.79), (92, 2.79), (115, 2.90), (135, 2.98), (150, 3.06),
                         (165, 3.16), (180, 3.24)])  # fmt: skip


def rib_level(skin: Skin) -> FloatArray:
    """Height corrected for the ribs' slope down and forward on the side of the chest [dm]."""
    ahead = skin.z - 0.3
    return skin.y + 0.32 * ahead - 0.25 * ahead**2


def paint_chest(skin: Skin, frame: TrunkFrame, paint: Paint) -> None:
    """Paint the front and the side of the chest down to the costal margin."""
    x, y = skin.x, skin.y
    above_clavicle = (y > CLAVICLE(x)) & (skin.z > 0.3) & (x > 0.3)
    paint(above_clavicle, "collarbone_hollow")
    front = frame.front & (y > COSTAL_MARGIN(x))
    sternum = front & (x < STERNUM_HALF_WIDTH(y))
    paint(sternum & (y > STERNAL_ANGLE), "sternum_upper")
    paint(sternum, "sternum_lower")
    paint(front & (y > UPPER_CHEST_BOTTOM(x)), "chest_upper")
    above_fold = front & (y > BREAST_FOLD(x))
    paint(above_fold & (x < BREAST_INNER_EDGE(y)), "chest_inner")
    paint(above_fold, "breast")
    paint(front, "chest_lower")
    side = frame.side & (y > LAST_RIB(frame.azimuth))
    level = rib_level(skin)
    paint(side & (level > 4.3) & (y < 5.6), "axilla")
    paint(side & (level > 3.55), "chest_side_upper")
    paint(side, "chest_side_lower")
