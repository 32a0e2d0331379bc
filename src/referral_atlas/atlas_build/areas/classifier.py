"""Which area each point of the skin lies in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

PaintPart = Callable[[Skin, Landmarks, Paint], None]

PARTS: tuple[PaintPart, ...] = ()
"""Painters in their order: arm and hand, leg and foot, head, neck, and the trunk last."""


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
