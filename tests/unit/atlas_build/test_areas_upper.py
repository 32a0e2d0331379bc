"""Known anatomy of head, neck and arm lies in the right area.

The points were read off the canonical body once: skin over a structure that every
clinician can find with a finger.
"""

from __future__ import annotations

import numpy as np
import pytest

from referral_atlas.atlas_build.areas.arm import paint_arm
from referral_atlas.atlas_build.areas.catalogue import AREA_IDS
from referral_atlas.atlas_build.areas.head import paint_head
from referral_atlas.atlas_build.areas.limb import arm_coordinates, hand_frame
from referral_atlas.atlas_build.areas.neck import paint_neck
from referral_atlas.atlas_build.areas.paint import UNPAINTED, Paint
from referral_atlas.atlas_build.areas.skin import (
    COLUMNS,
    DIGITS,
    CrossSections,
    Landmarks,
    Skin,
)

NO_SECTION = CrossSections(*[np.zeros_like] * 4)
ORIGIN = np.zeros(3)

LANDMARKS = Landmarks(
    shoulder=np.array([1.951, 5.496, 0.183]),
    elbow=np.array([2.556, 3.071, 0.183]),
    wrist=np.array([2.966, 0.498, 0.453]),
    hip=ORIGIN,
    knee=ORIGIN,
    ankle=ORIGIN,
    finger_base={
        1: np.array([3.286, 0.148, 0.536]),
        2: np.array([3.414, -0.542, 0.621]),
        3: np.array([3.138, -0.585, 0.567]),
        4: np.array([2.923, -0.556, 0.554]),
        5: np.array([2.709, -0.480, 0.595]),
    },
    finger_tip={
        1: np.array([3.830, -0.590, 0.902]),
        2: np.array([3.549, -1.262, 0.962]),
        3: np.array([3.273, -1.431, 0.953]),
        4: np.array([3.010, -1.338, 0.913]),
        5: np.array([2.735, -1.030, 0.846]),
    },
    toe_base=dict.fromkeys(DIGITS, ORIGIN),
    toe_tip=dict.fromkeys(DIGITS, ORIGIN),
    trunk=NO_SECTION,
    leg=NO_SECTION,
)

HEAD_AND_NECK = {
    "vertex": (0.10, 8.97, 0.48),
    "forehead": (0.25, 8.30, 1.42),
    "temple": (0.65, 8.09, 0.84),
    "parietal": (0.70, 8.30, 0.25),
    "lower_occiput": (0.05, 7.72, -0.41),  # external occipital protuberance
    "suboccipital": (0.05, 7.29, -0.19),  # level of C2
    "mastoid": (0.65, 7.59, 0.25),
    "eyebrow": (0.33, 8.07, 1.40),
    "glabella": (0.00, 8.02, 1.49),
    "lower_eyelid": (0.30, 7.78, 1.36),
    "nose": (0.00, 7.50, 1.66),
    "nose_side": (0.17, 7.52, 1.50),
    "cheek_upper": (0.46, 7.65, 1.33),
    "jaw_joint": (0.68, 7.67, 0.71),
    "jaw_angle": (0.54, 7.14, 0.72),
    "upper_lip": (0.00, 7.28, 1.58),
    "lower_lip": (0.00, 7.12, 1.55),
    "chin": (0.02, 6.90, 1.48),
    "under_chin": (0.00, 6.72, 1.09),
    "under_jaw": (0.38, 6.88, 0.85),
    "neck_front_upper": (0.00, 6.43, 0.84),
    "neck_front_lower": (0.00, 5.81, 0.83),
    "neck_anterolateral": (0.45, 6.61, 0.56),
    "neck_back_upper": (0.06, 6.94, -0.18),  # level of C4
    "neck_back_lower": (0.05, 6.46, -0.28),  # level of C6
    "neck_angle": (0.73, 6.50, 0.01),
}

ARM = {
    "acromion": (1.91, 6.11, 0.08),
    "arm_outer_upper": (2.65, 4.31, 0.22),  # insertion of the deltoid
    "arm_front_upper": (2.11, 4.41, 0.61),
    "arm_back_upper": (2.11, 4.40, -0.36),
    "elbow_outer": (2.86, 3.17, 0.25),  # lateral epicondyle
    "elbow_inner": (2.07, 3.20, 0.26),  # medial epicondyle
    "elbow_point": (2.39, 3.30, -0.10),  # olecranon
    "elbow_crease": (2.43, 3.06, 0.66),
    "wrist_ulnar": (2.72, 0.60, 0.45),
    "wrist_front": (2.96, 0.60, 0.62),
}

HAND = {
    "palm": ((3.05, -0.11, 0.71), None),
    "hand_back_radial": ((3.15, 0.0, 0.38), None),
    "thenar": ((3.29, 0.09, 0.82), 1),
    "hypothenar": ((2.79, 0.09, 0.74), None),
    "thumb_front": ((3.68, -0.43, 0.92), 1),
    "thumb_back": ((3.77, -0.46, 0.78), 1),
    "index_finger_front": ((3.52, -1.20, 0.99), 2),
    "index_finger_back": ((3.59, -1.14, 0.87), 2),
}


def skin_at(point: tuple[float, float, float], **weights: float) -> Skin:
    values = dict(zip("xyz", point, strict=True)) | weights
    return Skin.from_columns(np.array([[values.get(column, 0.0) for column in COLUMNS]]))


def area_of(skin: Skin) -> str:
    paint = Paint(len(skin))
    for paint_part in (paint_arm, paint_head, paint_neck):
        paint_part(skin, LANDMARKS, paint)
    (index,) = paint.area_index
    return "trunk or leg" if index == UNPAINTED else AREA_IDS[index]


@pytest.mark.parametrize(("area", "point"), HEAD_AND_NECK.items())
def test_landmark_of_head_or_neck_lies_in_its_area(
    area: str, point: tuple[float, float, float]
) -> None:
    assert area_of(skin_at(point, head_neck=1.0)) == area


@pytest.mark.parametrize(("area", "point"), ARM.items())
def test_landmark_of_the_arm_lies_in_its_area(area: str, point: tuple[float, float, float]) -> None:
    assert area_of(skin_at(point, arm=1.0)) == area


@pytest.mark.parametrize(("area", "place"), HAND.items())
def test_landmark_of_the_hand_lies_in_its_area(
    area: str, place: tuple[tuple[float, float, float], int | None]
) -> None:
    point, digit = place
    finger = {} if digit is None else {f"finger{digit}": 1.0}
    assert area_of(skin_at(point, arm=1.0, hand=1.0, **finger)) == area


def test_auricle_wins_over_the_skull_behind_it() -> None:
    point = (0.80, 7.75, 0.41)
    assert area_of(skin_at(point, head_neck=1.0, ear=1.0)) == "ear"
    assert area_of(skin_at(point, head_neck=1.0)) != "ear"


def test_eyeball_belongs_to_the_lids() -> None:
    assert area_of(skin_at((0.30, 7.90, 1.42), head_neck=1.0, eye=1.0)) == "upper_eyelid"


def test_both_halves_of_the_body_are_divided_alike() -> None:
    right = tuple(np.array(HEAD_AND_NECK["temple"]) * (-1, 1, 1))
    assert area_of(skin_at(right, head_neck=1.0)) == "temple"


@pytest.mark.parametrize(
    "point",
    [
        (0.0, 4.5, 1.3),  # breastbone
        (1.0, 6.0, -0.6),  # over the scapula
        (1.55, 4.4, 0.2),  # side of the chest beside the arm
        (0.9, 0.0, 0.9),  # thigh at the height of the hand
    ],
)
def test_trunk_and_leg_are_left_to_others(point: tuple[float, float, float]) -> None:
    assert area_of(skin_at(point)) == "trunk or leg"


def test_arm_coordinates_run_from_shoulder_to_wrist() -> None:
    joints = [LANDMARKS.shoulder, LANDMARKS.elbow, LANDMARKS.wrist]
    along = [arm_coordinates(skin_at(tuple(joint)), LANDMARKS).along[0] for joint in joints]
    lengths = np.linalg.norm(np.diff(joints, axis=0), axis=1)
    assert along[0] == pytest.approx(0.0)
    assert along[1] == pytest.approx(lengths[0])
    assert along[2] == pytest.approx(lengths.sum())


def test_angle_about_the_arm_counts_from_front_to_the_outer_side() -> None:
    middle = (LANDMARKS.shoulder + LANDMARKS.elbow) / 2
    for offset, angle in (((0, 0, 0.4), 0), ((0.4, 0, 0), 90), ((-0.4, 0, 0), -90)):
        place = arm_coordinates(skin_at(tuple(middle + offset)), LANDMARKS)
        assert place.around[0] == pytest.approx(angle, abs=8)


def test_frame_of_the_hand_is_orthogonal_and_faces_forward() -> None:
    frame = hand_frame(LANDMARKS)
    axes = np.stack([frame.distal, frame.radial, frame.palmar])
    assert axes @ axes.T == pytest.approx(np.eye(3), abs=1e-9)
    assert frame.palmar[2] > 0.9
    assert frame.radial[0] > 0.9


def test_lining_of_the_mouth_goes_with_the_lips() -> None:
    assert area_of(skin_at((0.10, 7.15, 0.80), head_neck=1.0)) == "lower_lip"
    assert area_of(skin_at((0.10, 7.30, 0.80), head_neck=1.0)) == "upper_lip"
