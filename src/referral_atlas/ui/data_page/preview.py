"""What a sound entry would look like in the atlas: on the body, and in the tables."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.dataset.check_entry import CheckedEntry
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.entry_preview import entry_tables, with_entry
from referral_atlas.figures.body_chart import BodyScene, scene_views
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.model import CompetingSource, Condition, Dataset, Muscle
from referral_atlas.ui import muscle_card, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.condition_card import typical_zones
from referral_atlas.ui.data_page.tables import table_view
from referral_atlas.ui.say import say
from referral_atlas.ui.scenes import Paint, ShownPattern, paint_of, patterns_of
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality, MuscleId, View, ZoneKind


def preview(atlas: Atlas, dataset: Dataset, checked: CheckedEntry) -> None:
    """Paint a sound entry on the body and show its rows; nothing for one with errors."""
    if checked.entry is None:
        return
    beside = with_entry(dataset, checked)
    st.subheader(say("data-preview"), anchor=False)
    map_side, text_side = st.columns([11, 9], gap="medium")
    entry = checked.entry
    with text_side:
        st.markdown(f"**{escape(entry.name)}**")
        if isinstance(entry, Muscle):
            paint, views = _muscle(atlas, beside, MuscleId(checked.id), entry)
        elif isinstance(entry, CompetingSource):
            paint, views = _source(atlas, beside, entry)
        else:
            paint, views = _condition(atlas, beside, entry)
    with map_side:
        if paint.pattern:
            body_map(
                "data_check_map",
                atlas=atlas,
                areas=beside.areas,
                selection=PainDrawing(),
                pattern=paint.pattern,
                points=paint.points,
                bellies=paint.bellies,
                figure=state.figure(),
                views=views,
                names=state.names(),
            )
        else:
            st.caption(say("data-preview-no-place"))
    _tables(beside, checked)


Shown = tuple[Paint, tuple[View, ...]]


def _muscle(atlas: Atlas, dataset: Dataset, key: MuscleId, muscle: Muscle) -> Shown:
    trps, side = muscle_card.point_picker(key, muscle)
    muscle_card.pattern_text(dataset, muscle, trps, side)
    views = muscle_card.telling_views(atlas, dataset, muscle, trps, side, state.figure())
    return paint_of(dataset, [ShownPattern(key, trps, side)]), views


def _source(atlas: Atlas, dataset: Dataset, source: CompetingSource) -> Shown:
    side = Laterality.RIGHT if source.sided else Laterality.MIDLINE
    st.markdown(escape(source.plain_name))
    return _zones(atlas, dataset, patterns_of(dataset.areas, [source], side))


def _condition(atlas: Atlas, dataset: Dataset, condition: Condition) -> Shown:
    st.markdown(escape(condition.in_plain_words))
    areas = condition.areas.areas if condition.areas else ()
    return _zones(atlas, dataset, typical_zones(dataset.areas, areas))


def _zones(atlas: Atlas, dataset: Dataset, zones: Mapping[str, ZoneKind]) -> Shown:
    if not zones:
        return Paint(pattern=None), ()
    st.markdown(muscle_card.zone_lines(dataset.areas, zones))
    return Paint(zones), scene_views(atlas, BodyScene(zones=zones), state.figure())


def _tables(dataset: Dataset, checked: CheckedEntry) -> None:
    """The rows it would have, one table at a time."""
    tables = entry_tables(dataset, checked)
    if not tables:
        return
    st.markdown(f"**{say('data-preview-tables')}**")
    name = st.pills(
        say("data-table"),
        list(tables),
        default=next(iter(tables)),
        required=True,
        format_func=lambda one: f"{one} ({len(tables[one])})",
        label_visibility="collapsed",
        key=f"data_preview_table:{checked.kind.value}",
    )
    chosen = name if name in tables else next(iter(tables))
    table_view(tables[chosen], TABLES[chosen], key=f"data_preview_{chosen}")
