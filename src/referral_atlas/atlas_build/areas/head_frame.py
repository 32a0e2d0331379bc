"""The unrolled head and neck: the coordinates their borders are drawn in."""

from __future__ import annotations

from referral_atlas.atlas_build.areas.curves import BoolArray, FloatArray, degrees, smooth_curve
from referral_atlas.atlas_build.areas.skin import Skin

HEAD_AXIS_Z = 0.40
"""Where the upright axis of the unrolled head stands, just in front of the ear canal [dm]."""

SKULL_BASE = smooth_curve(
    [(0, 6.76), (12, 6.78), (22, 6.82), (32, 6.88), (42, 6.955), (51, 7.03), (57, 7.09),
     (63, 7.19), (68, 7.31), (73, 7.41), (79, 7.46), (87, 7.44), (96, 7.39), (108, 7.43),
     (118, 7.50), (135, 7.55), (160, 7.58), (180, 7.60)]
)  # fmt: skip
"""Lower limit of the head by azimuth: mandible, ramus, mastoid, superior nuchal line."""


def azimuth(skin: Skin) -> FloatArray:
    """Direction of each point from the head's upright axis [degrees], 0 = front, 180 = back."""
    return degrees(skin.x, skin.z - HEAD_AXIS_Z)


def on_head(skin: Skin) -> BoolArray:
    """Whether points lie above the mandible, the mastoid and the superior nuchal line."""
    return (skin.y > SKULL_BASE(azimuth(skin))) & (skin.y > 6.6)
