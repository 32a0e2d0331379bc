"""A muscle on the screen: its heading, its points and patterns, its facts with citations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.citations import reference_link, reference_text
from referral_atlas.figures.body_chart import body_chart, scene_views
from referral_atlas.figures.framing import views_for
from referral_atlas.lookup.naming import area_names
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, Muscle, TriggerPoint
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.scenes import pattern_in_words, pattern_of, scene_of
from referral_atlas.ui.words import base_rate_line, escape, grade_badge, grade_letter, listing
from referral_atlas.vocabulary import (
    EvidenceGrade,
    Figure,
    Laterality,
    MuscleId,
    TriggerPointId,
    View,
    ZoneKind,
)

_WEIGHT = {ZoneKind.ESSENTIAL: 1.0, ZoneKind.SPILLOVER: 0.5}
_COLUMNS = 4


def heading(muscle: Muscle) -> None:
    """Name the muscle, in Latin and otherwise, and say how common its points are."""
    st.title(muscle.name, anchor=False)
    names = [f"*{escape(muscle.latin_name)}*", *(escape(name) for name in muscle.synonyms)]
    whole = f" Part of {escape(muscle.part_of.replace('_', ' '))}." if muscle.part_of else ""
    st.markdown(f"{' · '.join(names)}.{whole}")
    if muscle.base_rates:
        largest = max(muscle.base_rates, key=lambda rate: rate.n)
        st.caption(base_rate_line(largest))


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
            "Side",
            [Laterality.RIGHT, Laterality.LEFT],
            default=Laterality.RIGHT,
            required=True,
            format_func=lambda item: item.value.capitalize(),
            key="muscle_side",
        )
        chosen: Sequence[TriggerPointId] = []
        if len(ids) > 1:
            chosen = st.pills(
                "Trigger points",
                ids,
                selection_mode="multi",
                default=ids[:1],
                format_func=lambda trp: muscle.trigger_points[trp].label,
                key=f"points:{muscle_id}",
            )
    return tuple(chosen) or tuple(ids), side or Laterality.RIGHT


def telling_views(
    atlas: Atlas, pattern: Mapping[str, ZoneKind], figure: Figure
) -> tuple[View, ...]:
    """Views that show a pattern best, to open the map with."""
    return views_for(atlas, figure, {area: _WEIGHT[kind] for area, kind in pattern.items()})


def pattern_text(
    dataset: Dataset, muscle: Muscle, trps: Sequence[TriggerPointId], side: Laterality
) -> None:
    """Say what the picture shows: where each point lies, where it refers, who says so."""
    clinical = state.names() == "clinical"
    for trp_id in trps:
        trp = muscle.trigger_points[trp_id]
        st.markdown(f"#### {escape(trp.label)}\n{grade_badge(trp.grade)}\n\n{escape(trp.location)}")
        st.markdown(graded_zone_lines(dataset.areas, trp, side, clinical=clinical))
        if trp.spillover is None:
            st.caption("The sources publish one grade of zone only.")
        for frequency in trp.frequencies:
            st.caption(
                f"Measured: {escape(frequency.area.replace('_', ' '))} in {frequency.count} of "
                f"{frequency.n}, {escape(frequency.population)}."
            )
        if trp.sensations:
            kinds = [kind.value.replace("_", " ") for kind in trp.sensations.kinds]
            note = f" {escape(trp.sensations.note)}" if trp.sensations.note else ""
            st.markdown(f"**Besides pain:** {listing(kinds)}.{note}")
        if trp.satellites:
            names = [
                dataset.muscles[key].name if key in dataset.muscles else key.replace("_", " ")
                for key in trp.satellites
            ]
            st.markdown(f"**May set off points in:** {escape(listing(names))}.")
        if trp.note:
            st.caption(escape(trp.note))
        with st.expander("Sources of this pattern"):
            evidence_list(trp.evidence, dataset)


def zone_lines(catalogue: AreaCatalogue, pattern: Mapping[str, ZoneKind], *, clinical: bool) -> str:
    """Write essential and spillover zones as two lines of Markdown."""
    words = pattern_in_words(pattern)
    return "\n\n".join(
        f"**{kind.value.capitalize()}:** "
        f"{escape(listing(area_names(catalogue, areas, clinical=clinical)))}."
        for kind, areas in words.items()
        if areas
    )


def graded_zone_lines(
    catalogue: AreaCatalogue, trp: TriggerPoint, side: Laterality, *, clinical: bool
) -> str:
    """Write the zones as Markdown, by kind and by how well each is supported."""
    lines = []
    for kind in ZoneKind:
        by_grade: dict[EvidenceGrade, list[str]] = {}
        for zone in trp.zones:
            if zone.kind is kind:
                keys = zone_keys(catalogue, zone.area, zone.relation, side)
                by_grade.setdefault(trp.zone_grade(zone), []).extend(keys)
        parts = [
            f"{escape(listing(area_names(catalogue, by_grade[grade], clinical=clinical)))} "
            f"{grade_letter(grade)}"
            for grade in sorted(by_grade)
        ]
        if parts:
            lines.append(f"**{kind.value.capitalize()}:** {'; '.join(parts)}")
    return "\n\n".join(lines)


def point_grid(atlas: Atlas, dataset: Dataset, muscle: Muscle) -> None:
    """Show one small picture a trigger point, for muscles that have several."""
    if len(muscle.trigger_points) < 2:
        return
    st.subheader("Its trigger points side by side", anchor=False)
    columns = st.columns(min(_COLUMNS, len(muscle.trigger_points)))
    for number, (trp_id, trp) in enumerate(muscle.trigger_points.items()):
        scene = scene_of(dataset.areas, muscle, trp_id, Laterality.RIGHT)
        view = scene_views(atlas, scene, most=1)[0]
        text = zone_lines(dataset.areas, scene.zones, clinical=False).replace("**", "")
        with columns[number % len(columns)]:
            st.markdown(f"**{escape(trp.label)}**")
            st.plotly_chart(
                body_chart(atlas, scene, view),
                width="content",
                theme=None,
                key=f"grid_{trp_id}",
                config={"displayModeBar": False, "staticPlot": True},
                alt=f"{trp.label}, right side, {view.value.replace('_', ' ')} view. {text}",
            )


def facts(dataset: Dataset, muscle: Muscle) -> None:
    """Give everything else that is known, by what a reader is after."""
    tabs = st.tabs(["Examine", "Anatomy", "Clinical picture", "Self-care", "Needling"])
    with tabs[0]:
        palpation = muscle.palpation
        st.markdown(
            f"**Position:** {escape(palpation.position)}\n\n"
            f"**Palpation:** {palpation.method.value.replace('_', ' ')}\n\n"
            f"**Landmark:** {escape(palpation.landmark)}"
        )
        evidence_list(palpation.evidence, dataset)
        if muscle.base_rates:
            st.markdown("**How common in people without pain**")
            st.markdown("\n".join(f"- {base_rate_line(rate)}" for rate in muscle.base_rates))
            evidence_list(
                dict.fromkeys(item for rate in muscle.base_rates for item in rate.evidence), dataset
            )
    with tabs[1]:
        _anatomy(dataset, muscle)
    with tabs[2]:
        _clinical(dataset, muscle)
    with tabs[3]:
        if muscle.self_care is None:
            st.markdown("No self-care advice has been entered for this muscle.")
        else:
            _bullets(muscle.self_care.advice)
            if muscle.self_care.stretch:
                st.markdown(f"**Stretch:** {escape(muscle.self_care.stretch)}")
            evidence_list(muscle.self_care.evidence, dataset)
    with tabs[4]:
        _needling(dataset, muscle)


def references(dataset: Dataset, muscle: Muscle) -> None:
    """Write out every work the muscle's file cites."""
    cited = sorted({item.source for item in muscle.cited}, key=str.casefold)
    with st.expander(f"References ({len(cited)})", icon=":material/menu_book:"):
        for key in cited:
            reference = dataset.references[key]
            link = reference_link(reference)
            text = escape(reference_text(reference))
            st.markdown(f"{text} [{escape(link)}]({link})" if link else text)


def _anatomy(dataset: Dataset, muscle: Muscle) -> None:
    anatomy = muscle.anatomy
    roots = f" ({', '.join(anatomy.innervation.roots)})" if anatomy.innervation.roots else ""
    st.markdown(
        f"**Attachments:** {escape(anatomy.attachment_proximal)} to "
        f"{escape(anatomy.attachment_distal)}\n\n"
        f"**Action:** {escape(listing(anatomy.action))}\n\n"
        f"**Innervation:** {escape(anatomy.innervation.nerve + roots)}\n\n"
        f"**Depth:** {anatomy.depth.value}"
    )
    if muscle.xrefs:
        ids = [f"{curie} ({relation})" for curie, relation in muscle.xrefs.items()]
        st.markdown(f"**Identifiers:** {escape(listing(ids))}")
    evidence_list(anatomy.evidence, dataset)


def _clinical(dataset: Dataset, muscle: Muscle) -> None:
    clinical = muscle.clinical
    for title, items in (
        ("What people notice", clinical.symptoms),
        ("Movement that is restricted or hurts", clinical.restricted_movement),
        ("What brings it on", clinical.activating_factors),
        ("What keeps it going", clinical.perpetuating_factors),
        ("What else to think of", clinical.differential),
    ):
        if items:
            st.markdown(f"**{title}**")
            _bullets(items)
    evidence_list(clinical.evidence, dataset)


def _needling(dataset: Dataset, muscle: Muscle) -> None:
    needling = muscle.needling
    st.markdown("Only for trained professionals, as local law allows.")
    for hazard in needling.hazards:
        st.warning(
            f"**{escape(hazard.structure)}**: {escape(hazard.harm)}. {escape(hazard.avoidance)}",
            icon=":material/warning:",
        )
        evidence_list(hazard.evidence, dataset)
    st.markdown(f"**Approach:** {escape(needling.approach)}")
    if needling.guidance:
        st.markdown(f"**Guidance:** {escape(needling.guidance)}")
    evidence_list(needling.evidence, dataset)


def _bullets(items: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {escape(item)}" for item in items))
