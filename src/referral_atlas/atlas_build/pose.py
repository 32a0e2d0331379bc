"""Posing a body: the anatomical position and the variations the views need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from referral_atlas.atlas_build.arrays import FloatArray
from referral_atlas.atlas_build.base_mesh import BaseMesh
from referral_atlas.atlas_build.skeleton import (
    Body,
    Bone,
    Bones,
    bend,
    descendants,
    rotate_each,
    rotation,
    rotation_between,
    twist_angle,
    unit,
)

TOE_OUT = 7.0
"""How far the feet turn out in every pose [degrees]."""

_UP = np.array([0.0, 1.0, 0.0])
_SIDES = (".L", ".R")


class Pose(StrEnum):
    """A pose some views are seen in."""

    STANDARD = "standard"
    LATERAL = "lateral"
    HAND = "hand"
    FOOT = "foot"


@dataclass(frozen=True)
class PoseAngles:
    """Joint angles of a symmetric pose [degrees].

    Attributes
    ----------
    arm_abduction, arm_flexion
        Upper arm away from the trunk, and forwards.
    forearm_abduction, forearm_flexion
        The same of the forearm; the flexion adds to the upper arm's.
    elbow_crease, palm
        Directions the left elbow's crease and palm face.
    finger_curl, finger_spread, thumb_spread
        Bend of each finger joint, fan of the fingers, and how far the thumb stands off (0-1).
    leg_abduction, plantar_flexion
        Leg away from the midline, and the foot pointed down.
    """

    arm_abduction: float = 14.0
    arm_flexion: float = 0.0
    forearm_abduction: float = 9.0
    forearm_flexion: float = 6.0
    elbow_crease: tuple[float, float, float] = (-0.12, 0.0, 1.0)
    palm: tuple[float, float, float] = (0.0, 0.0, 1.0)
    finger_curl: float = 10.0
    finger_spread: float = 0.0
    thumb_spread: float = 0.0
    leg_abduction: float = 0.7
    plantar_flexion: float = 0.0


CANONICAL_POSE = PoseAngles()
"""Coordinates in the dataset are measured in this pose: never change it."""

POSES: dict[Pose, PoseAngles] = {
    # turned out a little: more of the inner arm shows from the front
    Pose.STANDARD: PoseAngles(elbow_crease=(0.16, 0.0, 1.0), palm=(0.25, 0.0, 1.0)),
    Pose.LATERAL: PoseAngles(
        arm_abduction=6.0,
        arm_flexion=50.0,
        forearm_abduction=2.0,
        forearm_flexion=8.0,
        palm=(-1.0, 0.0, 0.15),
    ),
    Pose.HAND: PoseAngles(finger_curl=3.0, finger_spread=5.0, thumb_spread=0.35),
    Pose.FOOT: PoseAngles(plantar_flexion=58.0),
}


def apply_pose(mesh: BaseMesh, body: Body, angles: PoseAngles) -> Body:
    """Pose an unposed body."""
    for side in _SIDES:
        body = _pose_arm(mesh, body, side, angles)
        body = _pose_fingers(mesh, body, side, angles)
        body = _pose_leg(mesh, body, side, angles)
    return body


def palm_normal(bones: Bones, side: str) -> FloatArray:
    """Direction a palm faces, shape (3,)."""
    wrist = bones[f"wrist{side}"].head
    normal = np.cross(
        bones[f"finger2-1{side}"].head - wrist, bones[f"finger5-1{side}"].head - wrist
    )
    return unit(normal) * (-1 if side == ".L" else 1)


def _outwards(side: str) -> float:
    return 1.0 if side == ".L" else -1.0


def _hanging(abduction: float, flexion: float, outwards: float) -> FloatArray:
    """Direction of a hanging limb raised sideways and forwards."""
    away, forth = np.radians(abduction), np.radians(flexion)
    return unit(
        np.array(
            [
                outwards * np.sin(away),
                -np.cos(away) * np.cos(forth),
                np.cos(away) * np.sin(forth),
            ]
        )
    )


def _pose_arm(mesh: BaseMesh, body: Body, side: str, angles: PoseAngles) -> Body:
    """Turn the humerus, swing the arm, straighten the wrist and turn the palm."""
    outwards = _outwards(side)
    upper, fore, hand = f"upperarm01{side}", f"lowerarm01{side}", f"wrist{side}"
    flexion = angles.arm_flexion
    upper_wanted = _hanging(angles.arm_abduction, flexion, outwards)
    fore_wanted = _hanging(angles.forearm_abduction, angles.forearm_flexion + flexion, outwards)

    shoulder, elbow, wrist = (body.bones[name].head for name in (upper, fore, hand))
    along, forearm = unit(elbow - shoulder), unit(wrist - elbow)
    swing = rotation_between(along, upper_wanted)
    crease = np.array(angles.elbow_crease) * np.array([outwards, 1.0, 1.0])
    crease = rotation(np.array([1.0, 0, 0]), -flexion) @ crease
    turn = twist_angle(swing @ (forearm - along * (forearm @ along)), crease, upper_wanted)
    turn = float(np.clip(turn, -np.radians(50), np.radians(50)))
    body = _twist(mesh, body, (upper, fore), (upper, f"upperarm02{side}"), turn, (0.05, 0.95))

    shoulder, elbow, wrist = (body.bones[name].head for name in (upper, fore, hand))
    swing = rotation_between(elbow - shoulder, upper_wanted)
    swing_fore = rotation_between(swing @ unit(wrist - elbow), fore_wanted)
    body = bend(mesh, body, {upper: swing, fore: swing.T @ swing_fore @ swing})

    elbow, wrist = (body.bones[name].head for name in (fore, hand))
    knuckle = body.bones[f"finger3-1{side}"].head
    body = bend(mesh, body, {hand: rotation_between(knuckle - wrist, wrist - elbow)})

    palm = np.array(angles.palm) * np.array([outwards, 1.0, 1.0])
    turn = twist_angle(palm_normal(body.bones, side), palm, wrist - elbow)
    return _twist(mesh, body, (fore, hand), (fore, f"lowerarm02{side}"), turn, (0.0, 0.97))


def _twist(
    mesh: BaseMesh,
    body: Body,
    ends: tuple[str, str],
    ramp_bones: Iterable[str],
    angle: float,
    ramp: tuple[float, float],
) -> Body:
    """Twist a limb segment smoothly along its length, and all beyond it in full.

    Plain skinning would wring the segment like a sweet wrapper.
    """
    root, beyond = ends
    distal = descendants(body.bones, beyond)
    origin, end = body.bones[root].head, body.bones[beyond].head
    axis = end - origin
    ramp_columns = [mesh.bone_names.index(name) for name in ramp_bones]
    distal_columns = [mesh.bone_names.index(name) for name in distal if name in mesh.bone_names]
    fraction = (body.vertices - origin) @ axis / (axis @ axis)
    share = mesh.bone_weights[:, ramp_columns].sum(axis=1) * _smooth_step(
        (fraction - ramp[0]) / (ramp[1] - ramp[0])
    )
    share += mesh.bone_weights[:, distal_columns].sum(axis=1)
    vertices = rotate_each(body.vertices, origin, axis, angle * share)

    def turned(bone: Bone) -> Bone:
        points = rotate_each(np.stack([bone.head, bone.tail]), origin, axis, np.full(2, angle))
        return Bone(bone.parent, points[0], points[1])

    return Body(
        vertices,
        {name: turned(bone) if name in distal else bone for name, bone in body.bones.items()},
    )


def _smooth_step(value: FloatArray) -> FloatArray:
    value = np.clip(value, 0, 1)
    return value * value * (3 - 2 * value)


def _pose_fingers(mesh: BaseMesh, body: Body, side: str, angles: PoseAngles) -> Body:
    """Gather the fingers along the forearm with a light curl, and the thumb beside them."""
    along = unit(body.bones[f"wrist{side}"].head - body.bones[f"lowerarm01{side}"].head)
    palm = palm_normal(body.bones, side)
    across = body.bones[f"finger2-1{side}"].head - body.bones[f"finger5-1{side}"].head
    to_thumb = np.cross(palm, along)
    to_thumb = unit(to_thumb) * np.sign(to_thumb @ across)
    spread = angles.finger_spread
    fans = {2: 1.5 + spread, 3: 0.0, 4: -2.5 - 0.9 * spread, 5: -6.0 - 2.0 * spread}
    for finger, fan in fans.items():
        base = np.cos(np.radians(fan)) * along + np.sin(np.radians(fan)) * to_thumb
        names = [f"finger{finger}-{joint}{side}" for joint in (1, 2, 3)]
        ends = [body.bones[name].head for name in names] + [body.bones[names[2]].tail]
        turned, rotations = np.eye(3), {}
        for name, start, end, curls in zip(names, ends, ends[1:], (1, 2, 2.6), strict=False):
            curl = np.radians(angles.finger_curl * curls)
            wanted = base * np.cos(curl) + palm * np.sin(curl)
            step = rotation_between(turned @ unit(end - start), wanted)
            rotations[name] = turned.T @ step @ turned
            turned = step @ turned
        body = bend(mesh, body, rotations)
    thumb = f"finger1-1{side}"
    out = angles.thumb_spread
    wanted = along * 0.86 + to_thumb * (0.42 + out) + palm * (0.28 - 0.3 * out)
    current = body.bones[f"finger1-3{side}"].tail - body.bones[thumb].head
    return bend(mesh, body, {thumb: rotation_between(current, wanted)})


def _pose_leg(mesh: BaseMesh, body: Body, side: str, angles: PoseAngles) -> Body:
    """Set the legs nearly parallel, the soles flat and the toes a little out."""
    outwards = _outwards(side)
    hip, ankle = body.bones[f"upperleg01{side}"].head, body.bones[f"foot{side}"].head
    toe = body.bones[f"toe2-1{side}"].head
    leg = unit(ankle - hip)
    wanted = np.array([outwards * np.sin(np.radians(angles.leg_abduction)), -1, leg[2] * 0.4])
    swing = rotation_between(leg, wanted)
    foot = unit(toe - ankle)
    level = np.hypot(foot[0], foot[2])
    out = np.radians(TOE_OUT)
    foot_wanted = np.array([outwards * np.sin(out) * level, foot[1], np.cos(out) * level])
    turn = rotation_between(swing @ foot, foot_wanted)
    roll = twist_angle(turn @ swing @ _UP, _UP, foot_wanted)
    turn = rotation(foot_wanted, float(np.degrees(roll))) @ turn
    if angles.plantar_flexion:
        turn = rotation(np.array([1.0, 0, 0]), angles.plantar_flexion) @ turn
    return bend(mesh, body, {f"upperleg01{side}": swing, f"foot{side}": swing.T @ turn @ swing})
