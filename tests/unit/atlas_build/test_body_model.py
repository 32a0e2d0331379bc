"""The real body mesh: only where its wheel is at hand."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build.areas.skin import COLUMNS
from referral_atlas.atlas_build.body_model import build_body_model
from referral_atlas.atlas_build.pose import Pose
from referral_atlas.atlas_build.source import WHEEL_NAME, SourceFiles, check_wheel
from referral_atlas.atlas_build.view_plan import DRAWN, MIRRORED, plan_view, pose_of
from referral_atlas.vocabulary import Figure, View

WHEEL = Path(__file__).parents[3] / ".cache" / "atlas" / WHEEL_NAME

pytestmark = [
    pytest.mark.skipif(not WHEEL.is_file(), reason=f"{WHEEL} is not there; make atlas fetches it"),
    pytest.mark.xdist_group("body_model"),
]


EXPECTED = {
    "top": 8.9722,
    "sole": -8.2251,
    "width": 3.8586,
    "shoulder": [1.9515, 5.4958, 0.1831],
    "wrist": [2.9659, 0.4977, 0.4535],
    "ankle": [1.1702, -7.5223, 0.0356],
}


@pytest.fixture(scope="module")
def model():
    check_wheel(WHEEL)
    return build_body_model(SourceFiles(WHEEL))


def test_the_canonical_body_never_changes(model):
    """Every coordinate in the dataset is measured on it."""
    landmarks = model.landmarks
    measured = {
        "top": model.canonical.vertices[:, 1].max(),
        "sole": model.canonical.vertices[:, 1].min(),
        "width": model.canonical.vertices[:, 0].max(),
        "shoulder": landmarks.shoulder,
        "wrist": landmarks.wrist,
        "ankle": landmarks.ankle,
    }
    for name, value in measured.items():
        np.testing.assert_allclose(value, EXPECTED[name], atol=2e-4, err_msg=name)


def test_the_canonical_columns_are_shares(model):
    shares = model.columns[:, 6:]
    assert shares.shape[1] == len(COLUMNS) - 6
    assert shares.min() >= -1e-6
    assert shares.max() <= 1 + 1e-6
    np.testing.assert_allclose(np.linalg.norm(model.columns[:, 3:6], axis=1), 1, atol=1e-6)


@pytest.mark.parametrize("figure", Figure)
def test_figures_are_symmetric_and_stand_on_the_same_ground(model, figure):
    surface = model.surface(figure, Pose.STANDARD)
    coarse = surface.vertices[: len(model.used)]
    other = np.searchsorted(model.used, model.mesh.mirror[model.used])
    np.testing.assert_allclose(coarse[other] * [-1, 1, 1], coarse, atol=3e-4)
    assert surface.vertices[:, 1].min() == pytest.approx(-8.2, abs=0.1)


def test_the_displayed_eyes_are_closed(model):
    """The eyeballs lie behind the lids: nothing of them is nearest to the viewer."""
    from referral_atlas.atlas_build.render import columns_of, render

    surface = model.surface(Figure.NEUTRAL, Pose.STANDARD)
    plan = plan_view(View.HEAD_FRONT, surface, model.landmarks)
    shown = columns_of(model, render(model, surface, plan, 120))
    assert (shown[:, COLUMNS.index("eye")] > 0.5).mean() < 2e-4


def test_every_view_is_planned_inside_its_box(model):
    surfaces = {pose: model.surface(Figure.NEUTRAL, pose) for pose in Pose}
    for view in DRAWN:
        plan = plan_view(view, surfaces[pose_of(view)], model.landmarks)
        width, height = plan.pixels(plan.scale)
        assert width % 2 == 0
        assert 500 < max(width, height) <= 1410
        x0, x1, *_ = plan.box
        if plan.symmetric:
            assert x0 == -x1
        np.testing.assert_allclose(plan.rotation @ plan.rotation.T, np.eye(3), atol=1e-12)
    assert {*DRAWN, *MIRRORED.values()} == set(View)
