"""Which area each point of the skin lies in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from referral_atlas.atlas_build.areas.arm import paint_arm
from referral_atlas.atlas_build.areas.foot import paint_foot
from referral_atlas.atlas_build.areas.head import paint_head
from referral_atlas.atlas_build.areas.leg import paint_leg
from referral_atlas.atlas_build.areas.neck import paint_neck
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin
from referral_atlas.atlas_build.areas.trunk import paint_trunk

PaintPart = Callable[[Skin, Landmarks, Paint], None]

PARTS: tuple[PaintPart, ...] = (
    paint_foot,
    paint_arm,  # with the hand
    paint_leg,
    paint_head,  # with the face
    paint_neck,
    paint_trunk,
)
"""Painters in their order; the trunk takes what the others leave."""


def classify(skin: Skin, landmarks: Landmarks) -> NDArray[np.int64]:
    """Find the area of each point.

    Parameters
    ----------
    skin
        Points on the skin, already folded to the left half.
    landmarks
        The canonical body's landmarks.

    Returns
    -------
    NDArray
        Indexes into `AREA_IDS`, shape (n,). The side is not part of the answer: it is
        that of the unfolded point, and none where `AREA_IS_SIDED` is false.

    Raises
    ------
    ValueError
        If a point is left without an area; the message names one.
    """
    paint = Paint(len(skin))
    for paint_part in PARTS:
        paint_part(skin, landmarks, paint)
    if paint.bare.any():
        x, y, z = skin.position[paint.bare][0]
        raise ValueError(
            f"{paint.bare.sum()} of {len(skin)} skin points are in no area; "
            f"one of them lies at x {x:.2f}, y {y:.2f}, z {z:.2f} dm"
        )
    return paint.area_index
