"""Coordinates along and around the arm and in the plane of the hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from referral_atlas.atlas_build.areas.curves import FloatArray, degrees, smooth_curve
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin

ELBOW_BLEND = 0.45
"""Half length over which upper arm and forearm coordinates are blended [dm]."""

SECTION_SHIFT = smooth_curve(
    [(0.0, 0.0), (0.9, -0.02), (1.6, 0.02), (2.2, 0.10), (2.7, 0.12), (3.6, 0.05), (4.6, 0.0)]
)
"""How far the middle of the flesh lies in front of the line between the joints."""


def unit(vector: FloatArray) -> FloatArray:
    """Vector of length 1 in the same direction."""
    result: FloatArray = vector / np.linalg.norm(vector)
    return result


@dataclass(frozen=True)
class ArmCoordinates:
    """Where points lie on the arm.

    Attributes
    ----------
    along
        Distance from the shoulder joint along upper arm and forearm, shape (n,) [dm].
    around
        Angle about the bone [degrees], shape (n,): 0 = front, 90 = outer (radial) side,
        180 = back, -90 = inner (ulnar) side.
    """

    along: FloatArray
    around: FloatArray


def arm_coordinates(skin: Skin, landmarks: Landmarks) -> ArmCoordinates:
    """Unroll the arm; upper arm and forearm pass smoothly into each other at the elbow."""
    upper, fore = (
        _segment(skin.position, start, end)
        for start, end in (
            (landmarks.shoulder, landmarks.elbow),
            (landmarks.elbow, landmarks.wrist),
        )
    )
    length = float(np.linalg.norm(landmarks.elbow - landmarks.shoulder))
    share = np.clip((upper[0] - length + ELBOW_BLEND) / (2 * ELBOW_BLEND), 0, 1)
    share = share * share * (3 - 2 * share)
    fore_part = (fore[0] + length, fore[1], fore[2])
    along, outer, front = (
        (1 - share) * near + share * far for near, far in zip(upper, fore_part, strict=True)
    )
    return ArmCoordinates(along=along, around=degrees(outer, front - SECTION_SHIFT(along)))


def _segment(
    position: FloatArray, start: FloatArray, end: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Distance along, outward and forward of a straight piece of limb, each shape (n,)."""
    axis = unit(end - start)
    front = unit(np.array([0.0, 0.0, 1.0]) - axis * axis[2])
    outer = np.cross(front, axis)
    outer = outer if outer[0] > 0 else -outer
    offset = position - start
    return offset @ axis, offset @ outer, offset @ front


@dataclass(frozen=True)
class HandFrame:
    """Directions of the open hand: to the fingers, to the thumb's side and out of the palm."""

    distal: FloatArray
    radial: FloatArray
    palmar: FloatArray


def hand_frame(landmarks: Landmarks) -> HandFrame:
    """Directions of the hand from the wrist and the knuckles, each of shape (3,)."""
    base, wrist = landmarks.finger_base, landmarks.wrist
    distal = unit(base[3] - wrist)
    palmar = unit(np.cross(base[2] - wrist, base[5] - wrist))
    palmar = palmar if palmar[2] > 0 else -palmar
    palmar = unit(palmar - distal * (palmar @ distal))
    radial = unit(np.cross(distal, palmar))
    return HandFrame(distal, radial if radial[0] > 0 else -radial, palmar)
