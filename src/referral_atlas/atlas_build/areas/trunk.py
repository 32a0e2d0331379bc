"""The trunk: everything arm, leg, head and neck have left."""

from __future__ import annotations

from referral_atlas.atlas_build.areas.abdomen import paint_abdomen
from referral_atlas.atlas_build.areas.back import paint_back, paint_shoulder_top
from referral_atlas.atlas_build.areas.chest import paint_chest
from referral_atlas.atlas_build.areas.hip import paint_hip
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin
from referral_atlas.atlas_build.areas.trunk_frame import TrunkFrame


def paint_trunk(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint chest, back, abdomen and hip; must come last."""
    frame = TrunkFrame.of(skin, landmarks)
    paint_shoulder_top(skin, paint)
    paint_chest(skin, frame, paint)
    paint_back(skin, frame, paint)
    paint_abdomen(skin, frame, paint)
    paint_hip(skin, frame, paint)
