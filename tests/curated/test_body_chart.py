"""The figures draw muscles where they are, also where one part of the body hides another."""

import numpy as np

from referral_atlas.atlas import load_atlas, project_point
from referral_atlas.dataset.load import load_dataset
from referral_atlas.figures.body_chart import body_chart
from referral_atlas.figures.style import LIGHT
from referral_atlas.ui.scenes import scene_of
from referral_atlas.vocabulary import Figure, Laterality, View


def test_a_muscle_of_the_forearm_is_not_drawn_on_the_hip_behind_it():
    atlas, dataset = load_atlas(), load_dataset()
    muscle = dataset.muscles["extensor_carpi_radialis_longus"]
    (trp,) = muscle.trigger_points
    scene = scene_of(dataset.areas, muscle, [trp], Laterality.LEFT)
    chart = body_chart(atlas, scene, View.LEFT)
    (outline,) = [trace for trace in chart.data if trace.line.color == LIGHT.belly]
    drawn = np.array([(x, y) for x, y in zip(outline.x, outline.y, strict=True) if x is not None])
    position = muscle.trigger_points[trp].position
    at = project_point(atlas, Figure.NEUTRAL, View.LEFT, position, Laterality.LEFT)
    assert np.linalg.norm(drawn - [at.x, at.y], axis=1).max() < 1.5
