"""Areas of the palm, the back of the hand and the fingers.

Borders are drawn in the plane of the hand: ``distal`` from the wrist joint towards the
middle finger's knuckle, ``radial`` to the thumb's side, ``height`` out of the palm [dm].
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from referral_atlas.atlas_build.areas.curves import BoolArray, FloatArray, smooth_curve
from referral_atlas.atlas_build.areas.limb import hand_frame, unit
from referral_atlas.atlas_build.areas.paint import Paint
from referral_atlas.atlas_build.areas.skin import DIGITS, Landmarks, Skin

DIGIT_NAMES = {
    1: "thumb",
    2: "index_finger",
    3: "middle_finger",
    4: "ring_finger",
    5: "little_finger",
}

WRIST_CREASE, WRIST_CREASE_BOW = 0.03, 0.07
"""Distance of the wrist crease from the wrist joint, and how much further it bows midway."""

HAND_MIDDLE = smooth_curve([(-0.2, -0.01), (0.1, 0.025), (0.5, 0.084), (0.9, 0.09), (1.3, 0.14)])
"""Height of the edge between palm and back of the hand, by distance."""

THUMB_SIDE_RISE = smooth_curve([(0.14, 0.0), (0.26, 0.06), (0.38, 0.15), (0.6, 0.17)])
"""How much higher that edge runs towards the thumb, by radial distance."""

FINGER_CREASE = smooth_curve(
    [(-0.55, 0.97), (-0.42, 1.01), (-0.32, 1.08), (-0.20, 1.15), (-0.05, 1.175), (0.12, 1.175),
     (0.28, 1.155), (0.42, 1.13)]
)  # fmt: skip
"""Distance of the crease across the roots of the fingers on the palm, by radial."""

KNUCKLE_REACH = 0.11
"""How far the backs of the fingers start before the webs between them [dm]."""

FINGER_HALF_WIDTH = 0.11
FINGER_BOW, FINGER_MIDDLE, PULP_DROP = 0.05, 0.045, 0.05
"""Bow of a resting finger's axis to the back of the line base to tip; height of the edge
between front and back over it, and how much lower that edge passes under the nail [dm]."""

WEB_RISE = 0.03
"""How much higher that edge starts at the webs [dm]."""

THUMB_START_FRONT, THUMB_START_BACK = 0.43, 0.40
"""Distance of the thumb's first crease from its metacarpal's base, front and back [dm]."""

THUMB_WEB_EDGE = smooth_curve([(0.60, 0.31), (0.72, 0.352), (0.80, 0.40), (1.2, 0.52)])
"""Radial distance of the line between thumb and index finger through the web's bottom."""

THENAR_EDGE = smooth_curve(
    [(0.0, 0.02), (0.2, 0.03), (0.4, 0.065), (0.55, 0.115), (0.7, 0.19), (0.82, 0.29), (0.89, 0.40),
     (0.92, 0.5)]
)  # fmt: skip
HYPOTHENAR_EDGE = smooth_curve(
    [(0.0, -0.02), (0.3, -0.05), (0.5, -0.085), (0.65, -0.14), (0.78, -0.225), (0.86, -0.33),
     (0.91, -0.5), (0.92, -0.6)]
)  # fmt: skip
WEB_EDGE = smooth_curve([(0.2, 0.27), (0.5, 0.31), (0.8, 0.36), (1.1, 0.42)])
THUMB_BASE_EDGE = smooth_curve([(0.0, 0.17), (0.2, 0.265), (0.4, 0.36), (0.6, 0.47), (0.8, 0.60)])
BACK_DIVIDE = smooth_curve([(0.0, 0.0), (0.6, -0.03), (1.2, -0.10)])


@dataclass(frozen=True)
class HandCoordinates:
    """Where points lie in the plane of the hand, each of shape (n,) [dm]."""

    distal: FloatArray
    radial: FloatArray
    height: FloatArray


def hand_coordinates(skin: Skin, landmarks: Landmarks) -> HandCoordinates:
    """Coordinates of points in the frame of the hand."""
    frame = hand_frame(landmarks)
    offset = skin.position - landmarks.wrist
    return HandCoordinates(offset @ frame.distal, offset @ frame.radial, offset @ frame.palmar)


def paint_hand(skin: Skin, landmarks: Landmarks, paint: Paint) -> None:
    """Paint the hand from the wrist crease to the finger tips."""
    at = hand_coordinates(skin, landmarks)
    bow = WRIST_CREASE_BOW * np.clip(1 - (at.radial / 0.26) ** 2, 0, 1)
    hand = (skin.weight["hand"] > 0.3) & (at.distal > WRIST_CREASE + bow)
    weights = np.stack([skin.weight[f"finger{digit}"] for digit in DIGITS])
    nearest = np.where(weights.max(axis=0) > 0.05, weights.argmax(axis=0) + 1, 0)
    beyond_web = at.radial > THUMB_WEB_EDGE(at.distal)
    _paint_thumb(skin, landmarks, hand & (nearest == 1) & beyond_web, paint)
    for digit in DIGITS[1:]:
        _paint_finger(digit, skin, landmarks, at, hand & (nearest == digit), paint)

    thumb_side = THUMB_SIDE_RISE(at.radial) * _ramp((0.92 - at.distal) / 0.3)
    palm = hand & (at.height > HAND_MIDDLE(at.distal) + thumb_side)
    paint(palm & (at.radial > THENAR_EDGE(at.distal)), "thenar")
    paint(palm & (at.radial < HYPOTHENAR_EDGE(at.distal)), "hypothenar")
    paint(palm, "palm")
    paint(hand & (at.radial > THUMB_BASE_EDGE(at.distal)), "thumb_base")
    paint(hand & (at.radial > WEB_EDGE(at.distal)), "web_space")
    paint(hand & (at.radial > BACK_DIVIDE(at.distal)), "hand_back_radial")
    paint(hand, "hand_back_ulnar")


def _paint_finger(
    digit: int,
    skin: Skin,
    landmarks: Landmarks,
    at: HandCoordinates,
    mine: BoolArray,
    paint: Paint,
) -> None:
    """Paint one of the four long fingers, beyond a crease that slants round the webs."""
    frame = hand_frame(landmarks)
    base, tip = landmarks.finger_base[digit], landmarks.finger_tip[digit]
    axis = unit(tip - base)
    facing = unit(frame.palmar - axis * (frame.palmar @ axis))
    offset = skin.position - base
    along = np.clip(offset @ axis / np.linalg.norm(tip - base), 0, 1)
    height = offset @ facing + FINGER_BOW * 4 * along * (1 - along)
    off_middle = (at.radial - (base - landmarks.wrist) @ frame.radial) / FINGER_HALF_WIDTH
    backness = _ramp(0.5 - height / 0.16)
    reach = KNUCKLE_REACH * np.clip(1 - off_middle**2, 0, 1) * backness
    finger = mine & (at.distal > FINGER_CREASE(at.radial) - reach)
    middle = FINGER_MIDDLE - PULP_DROP * _ramp((along - 0.75) / 0.25)
    middle = middle + WEB_RISE * _ramp((0.4 - along) / 0.3)
    paint(finger & (height > middle), f"{DIGIT_NAMES[digit]}_front")
    paint(finger, f"{DIGIT_NAMES[digit]}_back")


def _paint_thumb(skin: Skin, landmarks: Landmarks, mine: BoolArray, paint: Paint) -> None:
    """Paint the thumb, whose pad looks across the palm, beyond its first crease."""
    frame = hand_frame(landmarks)
    base, tip = landmarks.finger_base[1], landmarks.finger_tip[1]
    axis = unit(tip - base)
    facing = unit(frame.palmar - frame.radial)
    facing = unit(facing - axis * (facing @ axis))
    to_web = -unit(frame.radial - axis * (frame.radial @ axis))
    offset = skin.position - base
    height, web = offset @ facing, offset @ to_web
    frontness = _ramp(0.5 + height / 0.16)
    start = THUMB_START_BACK + (THUMB_START_FRONT - THUMB_START_BACK) * frontness
    thumb = mine & (offset @ axis > start + 1.5 * np.clip(web - 0.12, 0, None))
    paint(thumb & (height > -0.01), f"{DIGIT_NAMES[1]}_front")
    paint(thumb, f"{DIGIT_NAMES[1]}_back")


def _ramp(share: FloatArray) -> FloatArray:
    """Smooth step from 0 to 1."""
    clipped = np.clip(share, 0, 1)
    result: FloatArray = clipped * clipped * (3 - 2 * clipped)
    return result
