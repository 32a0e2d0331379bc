"""Where each view is seen from, what it shows and how large.

Right-hand views are mirror images of left ones, so only the left ones are planned.
Front and back views are symmetric: their right half is the mirror image of the left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from referral_atlas.atlas_build.areas.skin import COLUMNS, Landmarks
from referral_atlas.atlas_build.arrays import BoolArray, FloatArray
from referral_atlas.atlas_build.body_model import Surface
from referral_atlas.atlas_build.pose import TOE_OUT, Pose, palm_normal
from referral_atlas.atlas_build.skeleton import Bones, rotation, unit
from referral_atlas.vocabulary import View

MAIN_HEIGHT = 1400
"""Height of a picture of the whole body [px]."""

HEAD_SCALE, HAND_SCALE, FOOT_SCALE = 280, 310, 280
"""Resolutions of the detail pictures [px/dm]."""

_MARGIN = 0.2
"""Room around the whole body, and above the head [dm]."""

MIRRORED: dict[View, View] = {
    View.LEFT: View.RIGHT,
    View.HEAD_LEFT: View.HEAD_RIGHT,
    View.HAND_PALMAR_LEFT: View.HAND_PALMAR_RIGHT,
    View.HAND_DORSAL_LEFT: View.HAND_DORSAL_RIGHT,
    View.FOOT_DORSAL_LEFT: View.FOOT_DORSAL_RIGHT,
    View.FOOT_PLANTAR_LEFT: View.FOOT_PLANTAR_RIGHT,
    View.FOOT_MEDIAL_LEFT: View.FOOT_MEDIAL_RIGHT,
    View.FOOT_LATERAL_LEFT: View.FOOT_LATERAL_RIGHT,
}
"""Views that are drawn, and the ones made of them by mirroring."""

SYMMETRIC = (View.FRONT, View.BACK, View.HEAD_FRONT, View.HEAD_BACK)

DRAWN: tuple[View, ...] = (*SYMMETRIC, *MIRRORED)

POSE_OF_VIEW: dict[View, Pose] = {
    View.LEFT: Pose.LATERAL,
    View.HAND_PALMAR_LEFT: Pose.HAND,
    View.HAND_DORSAL_LEFT: Pose.HAND,
    View.FOOT_DORSAL_LEFT: Pose.FOOT,
}
"""Views not seen in the standard pose."""

Box = tuple[float, float, float, float]
Mask = Callable[[FloatArray], BoolArray]

_X, _Y, _ARM = (COLUMNS.index(name) for name in ("x", "y", "arm"))
_FORWARD = np.array([0.0, 0.0, 1.0])
_UP = np.array([0.0, 1.0, 0.0])


def drawn_view(view: View) -> View:
    """Return the view itself, or the one it is the mirror image of."""
    return {mirror: drawn for drawn, mirror in MIRRORED.items()}.get(view, view)


def pose_of(view: View) -> Pose:
    """Return the pose a view (drawn or mirrored) is seen in."""
    return POSE_OF_VIEW.get(drawn_view(view), Pose.STANDARD)


@dataclass(frozen=True)
class ViewPlan:
    """One drawn view of one figure.

    Attributes
    ----------
    view
        Its name.
    rotation
        From body to view axes (right, up, towards the viewer), shape (3, 3).
    box
        x0, x1, y0, y1 in view coordinates, a whole number of pixels wide and high [dm].
    scale
        Resolution of the picture [px/dm].
    shows
        Which fine vertices can be in the picture, from their columns; all if None.
    keeps
        Which pixels of them are kept, from their interpolated columns: the cut edge. All if
        None.
    """

    view: View
    rotation: FloatArray
    box: Box
    scale: float
    shows: Mask | None
    keeps: Mask | None

    @property
    def detail(self) -> bool:
        """Whether only a part of the body is shown."""
        return self.scale in {HEAD_SCALE, HAND_SCALE, FOOT_SCALE}

    def pixels(self, scale: float) -> tuple[int, int]:
        """Width and height at a resolution [px]."""
        x0, x1, y0, y1 = self.box
        return round((x1 - x0) * scale), round((y1 - y0) * scale)

    @property
    def symmetric(self) -> bool:
        """Whether the right half is the mirror image of the left."""
        return self.view in SYMMETRIC


def plan_view(view: View, surface: Surface, landmarks: Landmarks) -> ViewPlan:
    """Plan a drawn view.

    Parameters
    ----------
    view
        One of `DRAWN`.
    surface
        The figure in the view's pose.
    landmarks
        Of the canonical body; cuts are made there, so that all figures share them.
    """
    plan = _plan(view, surface, landmarks)
    x0, x1, y0, y1 = plan.box
    # even numbers of pixels: the midline then lies between two of them
    width, height = (round(length * plan.scale / 2) * 2 for length in (x1 - x0, y1 - y0))
    if plan.symmetric:
        x0 = -width / plan.scale / 2
    return replace(plan, box=(x0, x0 + width / plan.scale, y1 - height / plan.scale, y1))


def _plan(view: View, surface: Surface, landmarks: Landmarks) -> ViewPlan:
    if view.name.startswith("HAND"):
        return _plan_hand(view, surface.bones, landmarks)
    if view.name.startswith("FOOT"):
        return _plan_foot(view, surface.bones)
    if view.name.startswith("HEAD"):
        return _plan_head(view, surface)
    turn = _looking_at(view)
    seen = surface.vertices @ turn.T
    (x0, y0, _), (x1, y1, _) = seen.min(axis=0) - _MARGIN, seen.max(axis=0) + _MARGIN
    scale = round(MAIN_HEIGHT / (y1 - y0))
    return ViewPlan(view, turn, (x0, x1, y0, y1), scale, None, None)


def _looking_at(view: View) -> FloatArray:
    turn = {"front": 0, "back": 180, "left": -90}[view.value.rpartition("_")[2]]
    return rotation(_UP, turn)


def _facing(forward: FloatArray, up: FloatArray) -> FloatArray:
    """Axes of a viewer towards whom ``forward`` points."""
    return np.stack([unit(np.cross(up, forward)), unit(up), unit(forward)])


def _plan_head(view: View, surface: Surface) -> ViewPlan:
    turn = _looking_at(view)
    across = float((turn @ surface.bones["head"].head)[0])
    top = float(surface.vertices[:, 1].max()) + _MARGIN
    return ViewPlan(
        view,
        turn,
        (across - 1.35, across + 1.35, top - 3.3, top),
        HEAD_SCALE,
        lambda columns: columns[:, _Y] > 4.8,
        None,
    )


def _plan_hand(view: View, bones: Bones, landmarks: Landmarks) -> ViewPlan:
    wrist = bones["wrist.L"].head
    along = unit(bones["finger3-1.L"].head - wrist)
    palm = palm_normal(bones, ".L")
    palm = unit(palm - along * (palm @ along))
    turn = _facing(palm if view is View.HAND_PALMAR_LEFT else -palm, along)
    x, y, _ = turn @ (wrist + along * 0.75)
    canonical_along = unit(landmarks.finger_base[3] - landmarks.wrist)

    def beyond_cut(columns: FloatArray) -> BoolArray:
        result: BoolArray = (columns[:, :3] - landmarks.wrist) @ canonical_along > -0.75
        return result

    return ViewPlan(
        view,
        turn,
        (x - 1.15, x + 1.15, y - 1.55, y + 1.30),
        HAND_SCALE,
        lambda columns: (columns[:, _ARM] > 0.9) & (columns[:, _X] > 0),
        beyond_cut,
    )


def _plan_foot(view: View, bones: Bones) -> ViewPlan:
    ankle = bones["foot.L"].head
    out = np.radians(TOE_OUT)
    toes = np.array([np.sin(out), 0, np.cos(out)])
    outer = np.cross(_UP, toes)
    top = -6.55
    if view is View.FOOT_DORSAL_LEFT:
        turn, around = rotation(_UP, -TOE_OUT), (-0.95, 0.95, -2.15, 0.95)
    elif view is View.FOOT_PLANTAR_LEFT:
        turn, around = _facing(-_UP, toes), (-0.95, 0.95, -0.85, 2.25)
        top = -7.2
    elif view is View.FOOT_LATERAL_LEFT:
        turn, around = _facing(outer, _UP), (-2.25, 0.85, -0.85, 1.05)
    else:
        turn, around = _facing(-outer, _UP), (-0.85, 2.25, -0.85, 1.05)
    x, y, _ = turn @ ankle
    return ViewPlan(
        view,
        turn,
        (x + around[0], x + around[1], y + around[2], y + around[3]),
        FOOT_SCALE,
        lambda columns: (columns[:, _Y] < -4.5) & (columns[:, _X] > 0),
        lambda columns: columns[:, _Y] < top,
    )
