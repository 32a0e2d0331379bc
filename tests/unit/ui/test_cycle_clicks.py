"""What a click on the ring of steps means."""

import pytest

from referral_atlas.ui.needling.cycle import picked_step


def clicked(*points):
    return {"selection": {"points": list(points)}}


@pytest.mark.parametrize(
    ("event", "step"),
    [
        (clicked({"point_index": 3}), 3),
        (clicked(), None),
        (clicked({"point_index": 7}), None),
        (clicked({"point_index": -1}), None),
        (clicked({"point_index": "3"}), None),
        (clicked("nonsense"), None),
        ({}, None),
        (None, None),
    ],
)
def test_only_a_step_that_is_there_is_picked(event, step):
    assert picked_step(event, 7) == step
