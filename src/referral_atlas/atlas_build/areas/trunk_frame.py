"""Where a point lies around the trunk."""

from __future__ import annotations

from dataclasses import dataclass

from referral_atlas.atlas_build.areas.curves import BoolArray, FloatArray, degrees, smooth_curve
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

# Anterior and posterior axillary lines: angle around the trunk by height.
ANTERIOR_AXILLARY_LINE = smooth_curve(
    [(1.6, 64), (2.0, 66), (2.5, 64), (2.9, 66), (3.4, 65), (4.0, 60), (4.9, 54), (5.3, 72),
     (5.7, 95)]
)  # fmt: skip
POSTERIOR_AXILLARY_LINE = smooth_curve(
    [(0.9, 102), (1.6, 107), (2.2, 113), (2.6, 114), (3.2, 119), (3.8, 118), (4.9, 117)]
)


@dataclass(frozen=True)
class TrunkFrame:
    """Angle around the trunk [degrees] (0 in front, 90 at the side, 180 behind), and faces."""

    azimuth: FloatArray
    front: BoolArray
    side: BoolArray
    back: BoolArray

    @classmethod
    def of(cls, skin: Skin, landmarks: Landmarks) -> TrunkFrame:
        """Place points around the trunk's cross-section at their height."""
        section = landmarks.trunk
        azimuth = degrees(
            skin.x / section.half_width(skin.y),
            (skin.z - section.centre_z(skin.y)) / section.half_depth(skin.y),
        )
        front = azimuth < ANTERIOR_AXILLARY_LINE(skin.y)
        back = azimuth > POSTERIOR_AXILLARY_LINE(skin.y)
        return cls(azimuth=azimuth, front=front, side=~(front | back), back=back)
