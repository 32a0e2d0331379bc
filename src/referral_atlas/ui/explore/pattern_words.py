"""A pattern in words, with the way to everything else about its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import AreaCatalogue, Dataset, ReferralPattern
from referral_atlas.ui.places import places
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import pattern_in_words, pattern_of
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape, grade_letter
from referral_atlas.vocabulary import (
    EvidenceGrade,
    Laterality,
    MuscleId,
    TriggerPointId,
    ZoneKind,
)


def zone_lines(catalogue: AreaCatalogue, pattern: Mapping[str, ZoneKind]) -> str:
    """Essential and spillover zones as two paragraphs of Markdown."""
    return "\n\n".join(
        _line(kind, places(catalogue, areas))
        for kind, areas in pattern_in_words(pattern).items()
        if areas
    )


def _line(kind: ZoneKind, areas: str) -> str:
    name = say(f"atlas-zone-{kind.value}")
    return say("atlas-zone-line", kind=name[0].upper() + name[1:], areas=areas)


def graded_zone_lines(catalogue: AreaCatalogue, pattern: ReferralPattern, side: Laterality) -> str:
    """The same by how well each zone is supported."""
    lines = []
    for kind in ZoneKind:
        by_grade: dict[EvidenceGrade, list[str]] = {}
        for zone in pattern.zones:
            if zone.kind is kind:
                keys = zone_keys(catalogue, zone, side)
                by_grade.setdefault(pattern.zone_grade(zone), []).extend(keys)
        parts = [
            f"{places(catalogue, by_grade[grade])} {grade_letter(grade, texts())}"
            for grade in sorted(by_grade)
        ]
        if parts:
            areas = "; ".join(parts)
            lines.append(_line(kind, areas))
    return "\n\n".join(lines)


def muscle_detail(
    dataset: Dataset, muscle_id: MuscleId, points: Sequence[TriggerPointId], side: Laterality
) -> None:
    """Say what is painted of a muscle, and lead to its page."""
    muscle = dataset.muscles[muscle_id]
    with st.container(border=True):
        st.markdown(zone_lines(dataset.areas, pattern_of(dataset.areas, muscle, points, side)))
        with st.container(horizontal=True, gap="small"):
            st.page_link(
                page_file("muscle"),
                label=say("atlas-open-muscle", name=escape(muscle.name)),
                icon=":material/menu_book:",
                query_params={"muscle": muscle_id},
            )
            st.page_link(
                page_file("muscle"),
                label=say("related-in-3d"),
                icon=":material/view_in_ar:",
                query_params={"muscle": muscle_id, "show": "3d"},
            )
            st.page_link(
                page_file("compare"),
                label=say("atlas-compare"),
                icon=":material/compare:",
                query_params={"with": muscle_id},
            )
