"""Areas of the buttock and hip, and the border between trunk and thigh."""

from __future__ import annotations

from referral_atlas.atlas_build.areas.curves import degrees, in_ellipse, outline, smooth_curve
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import BoolArray, FloatArray, Skin
from referral_atlas.atlas_build.areas.trunk_frame import TrunkFrame

# Top of the thigh all round: height by the angle about the hip (0 front, 90 outer, -90 inner).
# It follows the groin crease in front, the foot of the trochanter outside and the gluteal fold.
THIGH_TOP = smooth_curve(
    [(-180, 0.13), (-150, 0.10), (-110, 0.12), (-90, 0.14), (-65, 0.18), (-45, 0.34), (-25, 0.66),
     (0, 1.04), (14, 1.22), (24, 1.26), (38, 1.12), (60, 0.78), (75, 0.56), (90, 0.45),
     (115, 0.40), (135, 0.31), (150, 0.22), (165, 0.16), (180, 0.13)]
)  # fmt: skip
HIP_CENTRE = (0.87, 0.20)
HIP_RADII = (0.85, 1.10)

# Rim of the pelvis all round: height by the angle around the trunk, from the anterior superior
# spine over the crest's top to the dimple over the posterior superior spine.
ILIAC_CREST = smooth_curve(
    [(52, 1.70), (58, 1.77), (66, 1.92), (76, 2.09), (92, 2.25), (110, 2.27), (128, 2.23),
     (146, 2.12), (157, 1.98), (168, 1.86)]
)  # fmt: skip

COCCYX = outline(
    [(0.0, 1.26), (0.12, 1.20), (0.15, 1.02), (0.09, 0.82), (0.0, 0.76), (-0.09, 0.82),
     (-0.15, 1.02), (-0.12, 1.20)]
)  # fmt: skip

# Borders inside the buttock, seen from behind. Heights by distance from the midline:
GLUTEUS_MAXIMUS_TOP = smooth_curve([(0.4, 1.64), (0.7, 1.50), (1.0, 1.34), (1.3, 1.14),
                                    (1.6, 0.92)])  # fmt: skip
LOWER_BUTTOCK_TOP = smooth_curve([(0.2, 0.50), (0.5, 0.57), (0.8, 0.62), (1.1, 0.66),
                                  (1.5, 0.68)])  # fmt: skip
# ... and distances from the midline by height: beside sacrum and cleft, and before the trochanter.
SACRAL_SIDE = smooth_curve([(0.0, 0.09), (0.15, 0.12), (0.35, 0.22), (0.60, 0.38), (0.95, 0.46),
                            (1.25, 0.50), (1.6, 0.62)])  # fmt: skip
SIDE_BUTTOCK_EDGE = smooth_curve([(0.5, 1.10), (0.75, 1.04), (1.0, 1.01), (1.35, 1.04)])


def angle_around_hip(skin: Skin) -> FloatArray:
    """Angle about the top of the thigh [degrees]: 0 in front, 90 outside, 180 behind."""
    return degrees((skin.x - HIP_CENTRE[0]) / HIP_RADII[0], (skin.z - HIP_CENTRE[1]) / HIP_RADII[1])


def is_trochanter(skin: Skin) -> BoolArray:
    """Whether points lie over the greater trochanter."""
    return (skin.x > 1.0) & in_ellipse(skin.z, skin.y, (0.0, 0.68), (0.36, 0.42))


def is_thigh(skin: Skin) -> BoolArray:
    """Whether points lie below groin, trochanter and gluteal fold."""
    between_legs = (skin.x < 0.075) & (skin.y > 0)
    below = skin.y < THIGH_TOP(angle_around_hip(skin))
    return below & ~is_trochanter(skin) & ~between_legs


def paint_hip(skin: Skin, frame: TrunkFrame, paint: Paint) -> None:
    """Paint buttock and hip; back, abdomen and thigh must have been painted before."""
    x, y = skin.x, skin.y
    low = (y < 2.6) & (skin.weight["arm"] < 0.5)
    paint(low & is_trochanter(skin), "trochanter")
    behind = low & frame.back
    paint(behind & COCCYX(x, y), "coccyx")
    inner = behind & (x < SACRAL_SIDE(y))
    paint(inner & (y < 1.7), "buttock_inner")
    paint(behind & (y > GLUTEUS_MAXIMUS_TOP(x)), "buttock_upper")
    paint(behind & (y < LOWER_BUTTOCK_TOP(x)), "buttock_lower")
    paint(behind & (x > SIDE_BUTTOCK_EDGE(y)), "buttock_side")
    paint(behind, "buttock_mid")
    between_legs = low & (y < 0.6) & (x < 0.3)
    paint(between_legs & (skin.z > 0.12), "pubis")
    paint(between_legs, "buttock_inner")
    paint(low, "hip_side")
