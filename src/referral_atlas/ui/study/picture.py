"""Still pictures of a question and its answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from referral_atlas.figures.body_chart import BodyScene, DrawnPoint, body_chart, scene_views
from referral_atlas.lookup.naming import area_names
from referral_atlas.model import Dataset
from referral_atlas.study.cards import Deck
from referral_atlas.study.patterns import Entry
from referral_atlas.ui import cached, state
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import pattern_in_words, patterns_of, scene_of
from referral_atlas.vocabulary import (
    CompetingSourceId,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)

SIDE = Laterality.RIGHT
"""Every question is about the right side, so that no side has to be asked for."""


def pattern_scene(
    dataset: Dataset, entry: Entry, trp: TriggerPointId | None, *, whole: bool
) -> BodyScene:
    """The pattern of a trigger point or competing source, with its muscle if ``whole``."""
    if entry in dataset.muscles:
        muscle = dataset.muscles[MuscleId(entry)]
        scene = scene_of(dataset.areas, muscle, [trp] if trp else list(muscle.trigger_points), SIDE)
        return scene if whole else BodyScene(zones=scene.zones)
    source = dataset.competing_sources[CompetingSourceId(entry)]
    return BodyScene(zones=patterns_of(dataset.areas, [source], SIDE))


def place_scene(dataset: Dataset, muscle_id: MuscleId, trps: Sequence[TriggerPointId]) -> BodyScene:
    """Trigger points and the outline of their muscle, without what they refer to."""
    muscle = dataset.muscles[muscle_id]
    scene = scene_of(dataset.areas, muscle, trps, SIDE)
    # A number or name on a disc could tell which muscle it is.
    points = [DrawnPoint("×", muscle.trigger_points[trp].position, SIDE) for trp in trps]
    return BodyScene(zones={}, points=points, bellies=scene.bellies)


def area_scene(key: str) -> BodyScene:
    """One painful place."""
    return BodyScene(zones={key: ZoneKind.ESSENTIAL})


def closest_point(deck: Deck, shown: Entry, other: Entry) -> TriggerPointId | None:
    """The trigger point of a source whose pattern is most like the other's."""
    _, row, _ = deck.patterns.closest(shown, other)
    return deck.lookup.matrix.sources[row].trigger_point


def in_words(scene: BodyScene) -> str:
    """Say what a scene shows: its areas by kind, and the areas its trigger points lie in.

    Who hears it knows as much as who sees the picture, and has the same to answer.
    """
    said, mesh = texts(), cached.atlas().mesh
    catalogue, clinical = cached.dataset().areas, state.clinical_names()

    def names(areas: Iterable[str]) -> str:
        return said.listing(area_names(catalogue, areas, clinical=clinical, texts=said))

    parts = [
        say("study-picture-zones", kind=kind.value, areas=names(areas))
        for kind, areas in pattern_in_words(scene.zones).items()
        if areas
    ]
    under = [mesh.area_of(mesh.nearest(point.position), point.side) for point in scene.points]
    known = dict.fromkeys(key for key in under if key.partition(":")[2] in catalogue.areas)
    if known:
        where = names(known)
        parts.append(say("study-picture-points", count=len(under), areas=where))
    return " ".join(parts)


def show(scene: BodyScene, key: str, lead: str, *, most: int = 2, height: int = 340) -> None:
    """Draw the views that show a scene best, beside each other; read out, they say the same."""
    atlas = cached.atlas()
    alt = f"{lead} {in_words(scene)}"
    views = scene_views(atlas, scene, state.figure(), most=most)
    with st.container(horizontal=True, gap="small", horizontal_alignment="center"):
        for view in views:
            st.plotly_chart(
                body_chart(atlas, scene, view, figure=state.figure(), height=height),
                width="content",
                theme=None,
                key=f"{key}_{view.value}",
                config={"displayModeBar": False, "staticPlot": True},
                alt=alt,
            )
