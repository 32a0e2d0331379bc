"""Write canonical_body.npz, the sample of the canonical body's skin the tests use.

Run it when the canonical body changes, with the wheel the atlas is built from:

    python tests/unit/atlas_build/write_canonical_body.py path/to/the/wheel
"""

import sys
from pathlib import Path

import numpy as np

from referral_atlas.atlas_build.areas.skin import COLUMNS, DIGITS, LEG_LEVELS, TRUNK_LEVELS
from referral_atlas.atlas_build.body_model import build_body_model
from referral_atlas.atlas_build.source import fetch_wheel, open_source

SAMPLE_SIZE = 12_000


def sample(model):
    """Points of the left half, spread over the skin but more densely where areas are small."""
    corners = model.columns[model.faces, :3]
    doubled = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    skin = np.zeros(len(model.columns))
    np.add.at(skin, model.faces, np.linalg.norm(doubled, axis=1)[:, None] / 6)

    at = {name: model.columns[:, index] for index, name in enumerate(COLUMNS)}
    wanted = skin**0.75 * (at["x"] >= 0) * (at["eye"] == 0)
    chosen = np.random.default_rng(0).choice(
        len(skin), SAMPLE_SIZE, replace=False, p=wanted / wanted.sum()
    )
    return model.columns[np.sort(chosen)]


def table(sections, levels):
    """Centre, half width, back and front of the cross-sections, shape (4, k)."""
    centre, half_depth = sections.centre_z(levels), sections.half_depth(levels)
    return np.array(
        [
            sections.centre_x(levels),
            sections.half_width(levels),
            centre - half_depth,
            centre + half_depth,
        ]
    )


def write(model, path):
    """Store the sample and the landmarks."""
    points, landmarks = sample(model), model.landmarks
    joints = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    digits = ("finger_base", "finger_tip", "toe_base", "toe_tip")
    np.savez_compressed(
        path,
        position=np.round(points[:, :3] * 1000).astype(np.int16),
        normal=np.round(points[:, 3:6] * 127).astype(np.int8),
        weight=np.round(points[:, 6:] * 255).astype(np.uint8),
        trunk=table(landmarks.trunk, TRUNK_LEVELS),
        leg=table(landmarks.leg, LEG_LEVELS),
        **{name: getattr(landmarks, name) for name in joints},
        **{
            name: np.array([getattr(landmarks, name)[digit] for digit in DIGITS]) for name in digits
        },
    )


if __name__ == "__main__":
    wheel = fetch_wheel(Path(), Path(sys.argv[1]))
    write(build_body_model(open_source(wheel)), Path(__file__).parent / "canonical_body.npz")
