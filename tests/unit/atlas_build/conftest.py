"""The canonical body for tests: a thin sample of its skin, written by write_canonical_body.py."""

import sys
from pathlib import Path

import numpy as np
import pytest

from referral_atlas.atlas_build.areas.catalogue import AREA_IDS
from referral_atlas.atlas_build.areas.classifier import classify
from referral_atlas.atlas_build.areas.skin import (
    DIGITS,
    LEG_LEVELS,
    TRUNK_LEVELS,
    Landmarks,
    Skin,
    cross_sections,
)

HERE = Path(__file__).parent
SAMPLE = HERE / "canonical_body.npz"
sys.path.insert(0, str(HERE))  # for sheet.py


@pytest.fixture(scope="session")
def canonical_columns():
    """About 12,000 points of the left half, in the order of skin.COLUMNS."""
    with np.load(SAMPLE) as stored:
        return np.hstack(
            [stored["position"] / 1000, stored["normal"] / 127, stored["weight"] / 255]
        )


@pytest.fixture(scope="session")
def canonical_skin(canonical_columns):
    return Skin.from_columns(canonical_columns)


@pytest.fixture(scope="session")
def landmarks():
    """The landmarks measured on the whole canonical body."""
    with np.load(SAMPLE) as stored:
        joints = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
        digits = ("finger_base", "finger_tip", "toe_base", "toe_tip")
        return Landmarks(
            **{name: stored[name] for name in joints},
            **{name: dict(zip(DIGITS, stored[name], strict=True)) for name in digits},
            trunk=cross_sections(TRUNK_LEVELS, *stored["trunk"]),
            leg=cross_sections(LEG_LEVELS, *stored["leg"]),
        )


@pytest.fixture(scope="session")
def area_at(canonical_columns, landmarks):
    """Area of the sampled skin point nearest to a canonical place [dm]."""

    def look_up(x, y, z):
        distance = np.linalg.norm(canonical_columns[:, :3] - (x, y, z), axis=1)
        assert distance.min() < 0.25, f"there is no skin near ({x}, {y}, {z})"
        nearest = Skin.from_columns(canonical_columns[[distance.argmin()]])
        return AREA_IDS[classify(nearest, landmarks)[0]]

    return look_up
