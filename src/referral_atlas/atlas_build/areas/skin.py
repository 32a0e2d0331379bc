"""Points sampled on the skin, and the landmarks the borders of the areas hang on.

Both live on the canonical body: decimetres, anatomical position, x to the patient's
left, y up, z forward. Everything is folded onto the left half (x >= 0), so the two
halves of the map are mirror images by construction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from referral_atlas.atlas_build.areas.curves import smooth_curve

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Curve = Callable[[FloatArray], FloatArray]

DIGITS = (1, 2, 3, 4, 5)
"""Fingers from the thumb, toes from the great toe."""

WEIGHTS = (
    "arm",
    "hand",
    *(f"finger{digit}" for digit in DIGITS),
    "leg",
    "foot",
    *(f"toe{digit}" for digit in DIGITS),
    "head_neck",
    "ear",
    "lips",
    "eye",
)
"""Shares (0-1) of the rig's bones, of the ear and lip masks and of the eyeball at a point."""

COLUMNS = ("x", "y", "z", "nx", "ny", "nz", *WEIGHTS)
"""Order of the columns in a plain attribute array, see `Skin.from_columns`."""


@dataclass(frozen=True)
class Skin:
    """Points of the skin, folded onto the left half of the canonical body.

    Attributes
    ----------
    x, y, z
        Position, shape (n,) [dm]; x >= 0.
    nx, ny, nz
        Unit normal pointing outwards, shape (n,), mirrored together with x.
    weight
        One array of shape (n,) in 0-1 for each name of `WEIGHTS`.
    """

    x: FloatArray
    y: FloatArray
    z: FloatArray
    nx: FloatArray
    ny: FloatArray
    nz: FloatArray
    weight: Mapping[str, FloatArray]

    @classmethod
    def from_columns(cls, columns: NDArray[np.floating]) -> Skin:
        """Fold points of either half given as one array.

        Parameters
        ----------
        columns
            Shape (n, len(COLUMNS)), in the order of `COLUMNS`; x may be negative.

        Raises
        ------
        ValueError
            If the array has another number of columns.
        """
        if columns.ndim != 2 or columns.shape[1] != len(COLUMNS):
            raise ValueError(
                f"the skin needs {len(COLUMNS)} columns ({', '.join(COLUMNS)}), "
                f"got an array of shape {columns.shape}"
            )
        values = dict(zip(COLUMNS, np.asarray(columns, dtype=np.float64).T, strict=True))
        mirror = np.where(values["x"] < 0, -1.0, 1.0)
        return cls(
            x=values["x"] * mirror,
            y=values["y"],
            z=values["z"],
            nx=values["nx"] * mirror,
            ny=values["ny"],
            nz=values["nz"],
            weight={name: values[name] for name in WEIGHTS},
        )

    def __len__(self) -> int:
        return len(self.x)

    @property
    def position(self) -> FloatArray:
        """Positions, shape (n, 3) [dm]."""
        return np.stack([self.x, self.y, self.z], axis=1)

    @property
    def normal(self) -> FloatArray:
        """Outward unit normals, shape (n, 3)."""
        return np.stack([self.nx, self.ny, self.nz], axis=1)


@dataclass(frozen=True)
class CrossSections:
    """The box around a trunk or limb as functions of the height y [dm]."""

    centre_x: Curve
    centre_z: Curve
    half_width: Curve
    half_depth: Curve


@dataclass(frozen=True)
class Landmarks:
    """Joint centres of the left side and the cross-sections of trunk and leg.

    Attributes
    ----------
    shoulder, elbow, wrist, hip, knee, ankle
        Joint centres, shape (3,) [dm].
    finger_base, finger_tip
        Metacarpophalangeal joints and finger tips by digit (1 = thumb).
    toe_base, toe_tip
        Metatarsophalangeal joints and toe tips by digit (1 = great toe).
    trunk
        Sections without the arms; ``centre_x`` is 0.
    leg
        Sections of the left leg.
    """

    shoulder: FloatArray
    elbow: FloatArray
    wrist: FloatArray
    hip: FloatArray
    knee: FloatArray
    ankle: FloatArray
    finger_base: Mapping[int, FloatArray]
    finger_tip: Mapping[int, FloatArray]
    toe_base: Mapping[int, FloatArray]
    toe_tip: Mapping[int, FloatArray]
    trunk: CrossSections
    leg: CrossSections


TRUNK_LEVELS = np.arange(-0.2, 6.6, 0.2)
LEG_LEVELS = np.arange(-7.5, 0.05, 0.2)
WIDEST_TRUNK = 1.75
"""Half width the trunk is held to where the shoulders begin [dm]."""


def measure_landmarks(
    bone_head: Mapping[str, FloatArray], bone_tail: Mapping[str, FloatArray], skin: Skin
) -> Landmarks:
    """Measure the landmarks of the canonical body.

    Parameters
    ----------
    bone_head, bone_tail
        Ends of the rig's bones by name in the canonical pose, shape (3,) each [dm];
        left bones end in ``.L``.
    skin
        A dense, even sample of the whole skin (the subdivided mesh's vertices).
    """
    not_arm = skin.weight["arm"] < 0.3
    trunk = _sections(skin, not_arm, TRUNK_LEVELS)
    leg = _sections(skin, not_arm, LEG_LEVELS)
    half_width = np.minimum(trunk[:, 1], WIDEST_TRUNK)

    def head(name: str) -> FloatArray:
        return np.asarray(bone_head[f"{name}.L"], dtype=np.float64)

    def tail(name: str) -> FloatArray:
        return np.asarray(bone_tail[f"{name}.L"], dtype=np.float64)

    return Landmarks(
        shoulder=head("upperarm01"),
        elbow=head("lowerarm01"),
        wrist=head("wrist"),
        hip=head("upperleg01"),
        knee=head("lowerleg01"),
        ankle=head("foot"),
        finger_base={digit: head(f"finger{digit}-1") for digit in DIGITS},
        finger_tip={digit: tail(f"finger{digit}-3") for digit in DIGITS},
        toe_base={digit: head(f"toe{digit}-1") for digit in DIGITS},
        toe_tip={digit: tail(f"toe{digit}-{2 if digit == 1 else 3}") for digit in DIGITS},
        trunk=cross_sections(TRUNK_LEVELS, np.zeros_like(half_width), half_width, *trunk.T[2:]),
        leg=cross_sections(
            LEG_LEVELS, (leg[:, 0] + leg[:, 1]) / 2, (leg[:, 1] - leg[:, 0]) / 2, *leg.T[2:]
        ),
    )


def cross_sections(
    levels: FloatArray,
    centre_x: FloatArray,
    half_width: FloatArray,
    back: FloatArray,
    front: FloatArray,
) -> CrossSections:
    """Smooth curves through sections measured at some levels; all shape (k,) [dm]."""

    def curve(values: FloatArray) -> Curve:
        return smooth_curve(list(zip(levels.tolist(), values.tolist(), strict=True)))

    return CrossSections(
        centre_x=curve(centre_x),
        centre_z=curve((front + back) / 2),
        half_width=curve(half_width),
        half_depth=curve((front - back) / 2),
    )


def _sections(skin: Skin, mask: BoolArray, levels: FloatArray) -> FloatArray:
    """Least and largest x and z of a slice at each level, lightly smoothed, shape (k, 4)."""
    rows = []
    for level in levels:
        half = 0.05
        near = mask & (np.abs(skin.y - level) < half)
        while near.sum() < 8:  # coarse mesh there: take a thicker slice
            half *= 1.5
            near = mask & (np.abs(skin.y - level) < half)
        x, z = skin.x[near], skin.z[near]
        rows.append([x.min(), x.max(), z.min(), z.max()])
    smoothed: FloatArray = gaussian_filter1d(np.array(rows), 1.5, axis=0, mode="nearest")
    return smoothed
