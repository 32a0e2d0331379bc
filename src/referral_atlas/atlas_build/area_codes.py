"""Sided areas as small integers, for label images and meshes."""

from __future__ import annotations

import numpy as np

from referral_atlas.atlas_build.areas.catalogue import AREA_IDS, AREA_IS_SIDED
from referral_atlas.atlas_build.arrays import FloatArray, IntArray
from referral_atlas.vocabulary import Laterality

NOTHING = 0
_SIDES = (Laterality.MIDLINE, Laterality.LEFT, Laterality.RIGHT)
_MIDLINE, _LEFT, _RIGHT = range(3)


def encode(area_index: IntArray, x: FloatArray) -> IntArray:
    """Combine area indexes with the side of the points' canonical x."""
    sided = np.array(AREA_IS_SIDED)[area_index]
    side = np.where(sided, np.where(x >= 0, _LEFT, _RIGHT), _MIDLINE)
    codes: IntArray = area_index * len(_SIDES) + side + 1
    return codes


def key_of(code: int) -> str:
    """Written form of a code: ``left:temple``."""
    area, side = divmod(code - 1, len(_SIDES))
    return f"{_SIDES[side].value}:{AREA_IDS[area]}"


def mirrored_key(key: str) -> str:
    """Written form of the same area on the other side."""
    side, _, area = key.partition(":")
    return f"{Laterality(side).mirrored.value}:{area}"


def all_keys() -> tuple[str, ...]:
    """Every sided area: left and right of the sided ones, the midline ones once."""
    return tuple(
        f"{side.value}:{area}"
        for area, sided in zip(AREA_IDS, AREA_IS_SIDED, strict=True)
        for side in (_SIDES[1:] if sided else _SIDES[:1])
    )
