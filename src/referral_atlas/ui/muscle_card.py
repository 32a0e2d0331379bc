"""A muscle on the screen: its heading, its trigger points and where they refer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.figures.body_chart import body_chart, scene_views
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, Muscle, TriggerPoint, split_zone
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.places import places
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import pattern_in_words, scene_of
from referral_atlas.ui.words import base_rate_line, escape, grade_badge, grade_letter
from referral_atlas.vocabulary import (
    EvidenceGrade,
    FeltAs,
    Figure,
    Laterality,
    MuscleId,
    TriggerPointId,
    View,
    ZoneKind,
)

_COLUMNS = 4


def heading(muscle: Muscle) -> None:
    """Name the muscle, in Latin and otherwise, and say how common its points are."""
    st.title(escape(muscle.name), anchor=False)
    names = [f"*{escape(muscle.latin_name)}*", *(escape(name) for name in muscle.synonyms)]
    whole = ""
    if muscle.part_of:
        whole = f" {say('muscle-part-of', whole=escape(muscle.part_of.replace('_', ' ')))}"
    st.markdown(f"{' · '.join(names)}.{whole}")
    if muscle.base_rates:
        largest = max(muscle.base_rates, key=lambda rate: rate.n)
        st.caption(base_rate_line(largest, texts()))


def point_picker(
    muscle_id: MuscleId, muscle: Muscle
) -> tuple[tuple[TriggerPointId, ...], Laterality]:
    """Choose trigger points and the side they are shown on.

    Returns
    -------
    tuple of TriggerPointId
        The chosen points; all of them where nothing is chosen.
    Laterality
        The patient's side.
    """
    ids = list(muscle.trigger_points)
    with st.container(horizontal=True, gap="medium"):
        side = st.segmented_control(
            say("muscle-side"),
            [Laterality.RIGHT, Laterality.LEFT],
            default=Laterality.RIGHT,
            required=True,
            format_func=lambda item: say(f"list-side-{item.value}"),
            key="muscle_side",
        )
        chosen: Sequence[TriggerPointId] = []
        if len(ids) > 1:
            chosen = st.pills(
                say("muscle-points"),
                ids,
                selection_mode="multi",
                default=ids[:1],
                format_func=lambda trp: escape(muscle.trigger_points[trp].label),
                key=f"points:{muscle_id}",
            )
    return tuple(chosen) or tuple(ids), side or Laterality.RIGHT


def telling_views(
    atlas: Atlas,
    dataset: Dataset,
    muscle: Muscle,
    trps: Sequence[TriggerPointId],
    side: Laterality,
    figure: Figure,
) -> tuple[View, ...]:
    """Views that show trigger points and their patterns best, to open the map with."""
    return scene_views(atlas, scene_of(dataset.areas, muscle, trps, side), figure)


def pattern_text(
    dataset: Dataset, muscle: Muscle, trps: Sequence[TriggerPointId], side: Laterality
) -> None:
    """Say what the picture shows: where each point lies, where it refers, who says so."""
    for trp_id in trps:
        trp = muscle.trigger_points[trp_id]
        st.markdown(
            f"#### {escape(trp.label)}\n{grade_badge(trp.grade, texts())}\n\n{escape(trp.location)}"
        )
        st.markdown(graded_zone_lines(dataset.areas, trp, side))
        if trp.felt_as is FeltAs.SENSATION:
            st.caption(say("muscle-no-pain"))
        if trp.spillover is None and trp.note is None:
            st.caption(say("muscle-one-zone"))
        for frequency in trp.frequencies:
            place = split_zone(frequency.area, ZoneKind.ESSENTIAL)
            keys = zone_keys(dataset.areas, place, side)
            st.caption(
                say(
                    "muscle-measured",
                    areas=places(dataset.areas, keys),
                    count=frequency.count,
                    n=frequency.n,
                    population=escape(frequency.population),
                )
            )
        if trp.sensations:
            kinds = texts().listing([say(f"sensation-{k.value}") for k in trp.sensations.kinds])
            note = f" {escape(trp.sensations.note)}" if trp.sensations.note else ""
            st.markdown(f"{say('muscle-besides-pain', kinds=kinds)}{note}")
        if trp.satellites:
            names = [
                dataset.muscles[key].name if key in dataset.muscles else key.replace("_", " ")
                for key in trp.satellites
            ]
            st.markdown(say("muscle-satellites", names=escape(texts().listing(names))))
        if trp.note:
            st.caption(escape(trp.note))
        with st.expander(say("reasons-pattern-sources")):
            evidence_list(trp.evidence, dataset)


def zone_lines(catalogue: AreaCatalogue, pattern: Mapping[str, ZoneKind]) -> str:
    """Write essential and spillover zones as two lines of Markdown."""
    words = pattern_in_words(pattern)
    return "\n\n".join(
        f"{say(f'muscle-zone-{kind.value}')} {places(catalogue, areas)}."
        for kind, areas in words.items()
        if areas
    )


def graded_zone_lines(catalogue: AreaCatalogue, trp: TriggerPoint, side: Laterality) -> str:
    """Write the zones as Markdown, by kind and by how well each is supported."""
    lines = []
    for kind in ZoneKind:
        by_grade: dict[EvidenceGrade, list[str]] = {}
        for zone in trp.zones:
            if zone.kind is kind:
                keys = zone_keys(catalogue, zone, side)
                by_grade.setdefault(trp.zone_grade(zone), []).extend(keys)
        parts = [
            f"{places(catalogue, by_grade[grade])} {grade_letter(grade, texts())}"
            for grade in sorted(by_grade)
        ]
        if parts:
            lines.append(f"{say(f'muscle-zone-{kind.value}')} {'; '.join(parts)}")
    return "\n\n".join(lines)


def point_grid(atlas: Atlas, dataset: Dataset, muscle: Muscle) -> None:
    """Show one small picture a trigger point, for muscles that have several."""
    if len(muscle.trigger_points) < 2:
        return
    st.subheader(say("muscle-side-by-side"), anchor=False)
    columns = st.columns(min(_COLUMNS, len(muscle.trigger_points)))
    for number, (trp_id, trp) in enumerate(muscle.trigger_points.items()):
        scene = scene_of(dataset.areas, muscle, [trp_id], Laterality.RIGHT)
        view = scene_views(atlas, scene, most=1)[0]
        text = zone_lines(dataset.areas, scene.zones).replace("**", "")
        with columns[number % len(columns)]:
            st.markdown(f"**{escape(trp.label)}**")
            st.plotly_chart(
                body_chart(atlas, scene, view),
                width="content",
                theme=None,
                key=f"grid_{trp_id}",
                config={"displayModeBar": False, "staticPlot": True},
                alt=say(
                    "muscle-picture-alt",
                    point=trp.label,
                    view=say(f"map-view-{view.value}"),
                    text=text,
                ),
            )
