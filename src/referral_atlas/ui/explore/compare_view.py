"""The Compare page: what is compared, side by side, over each other, and area by area."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.figures.body_chart import BodyScene, body_chart, scene_views
from referral_atlas.figures.framing import crop_for
from referral_atlas.lookup.comparison import (
    MOST,
    Comparison,
    Item,
    all_items,
    compare,
    pairs,
    read_items,
    telling_side,
)
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.lookup.similarity import Zones
from referral_atlas.model import Dataset
from referral_atlas.ui import cached, state
from referral_atlas.ui.body_map import MapShade, body_map
from referral_atlas.ui.explore.compare_words import (
    area_table,
    differences,
    item_name,
    likeness_lines,
    links_to,
    what_tells_apart,
)
from referral_atlas.ui.places import place
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality, ZoneKind

EXAMPLES = (
    "upper_trapezius,facet_c2_c3",
    "gluteus_minimus_posterior,root_s1,sacroiliac_joint",
    "scalenus_medius,root_c6,infraspinatus",
    "pectoralis_major_sternal,heart",
)
"""Something to begin with: sources that reach some of the same areas."""

_SLIM = 0.4
"""Charts slimmer than this (width by height) show the whole view instead: a leg alone, say."""

_WIDEST = 262
"""Widest chart, in pixels: four of them fit beside each other."""


def compare_view(dataset: Dataset) -> None:
    """Show the whole page below its title."""
    items, unknown = read_items(dataset, state.in_address("with") or "")
    if unknown:
        missing = texts().listing([f'"{escape(one)}"' for one in unknown])
        st.warning(say("compare-unknown", names=missing), icon=":material/search_off:")
    side = _choices(dataset, items)
    if len(items) < 2:
        _too_few(dataset, items)
        return
    zones = [item.zones(dataset, side) for item in items]
    found = compare(zones)
    _side_by_side(dataset, items, zones)
    st.subheader(say("compare-over"), anchor=False)
    map_side, text_side = st.columns([11, 9], gap="medium")
    with text_side:
        likeness_lines(dataset, items, pairs(zones))
        differences(dataset, items, found)
    with map_side:
        _over_each_other(dataset, items, found, zones)
    what_tells_apart(dataset, items)
    with st.expander(say("compare-table"), icon=":material/table:"):
        area_table(dataset, items, found)


def _choices(dataset: Dataset, items: Sequence[Item]) -> Laterality:
    what, side_box = st.columns([12, 3])
    with what:
        names = {str(item): item_name(dataset, item) for item in (*all_items(dataset), *items)}
        chosen = tuple(str(item) for item in items)
        now = state.mirror_key("compare_with", chosen)

        def change() -> None:
            _, new = state.mirror_change("compare_with")
            state.put_in_address("with", ",".join(state.several(new)) or None)

        st.multiselect(
            say("compare-what"),
            list(names),
            default=list(chosen),
            max_selections=MOST,
            format_func=lambda key: names[key],
            placeholder=say("compare-placeholder"),
            on_change=change,
            key=now,
        )
    with side_box:
        best = telling_side(dataset, items)
        side = st.segmented_control(
            say("atlas-side"),
            [Laterality.RIGHT, Laterality.LEFT],
            default=best,
            required=True,
            format_func=lambda one: say(f"atlas-side-{one.value}"),
            key=f"compare_side_{best.value}",
        )
    return side or best


def _too_few(dataset: Dataset, items: Sequence[Item]) -> None:
    """Say what to do, and offer something to begin with."""
    st.info(say("compare-too-few", count=len(items)), icon=":material/compare_arrows:")
    if items:
        links_to(dataset, items[0])
        return
    st.markdown(say("compare-examples"))
    for example in EXAMPLES:
        known, unknown = read_items(dataset, example)
        if unknown:
            continue
        name = texts().listing([item_name(dataset, item) for item in known])
        if st.button(
            escape(name), key=f"example_{example}", type="tertiary", icon=":material/compare:"
        ):
            state.put_in_address("with", example)
            st.rerun()


def _side_by_side(dataset: Dataset, items: Sequence[Item], zones: Sequence[Zones]) -> None:
    """Charts of every pattern, all of the same part of the body from the same sides."""
    atlas, figure = cached.atlas(), state.figure()
    together: dict[str, ZoneKind] = {area: kind for some in zones for area, kind in some.items()}
    views = scene_views(atlas, BodyScene(zones=together), figure, most=2)
    for column, item, mine in zip(st.columns(len(items)), items, zones, strict=True):
        said = ", ".join(
            f"{place(dataset.areas, area)} ({say(f'atlas-zone-{kind.value}')})"
            for area, kind in mine.items()
        )
        with column:
            st.markdown(f"**{escape(item_name(dataset, item))}**")
            with st.container(horizontal=True, gap="small"):
                for view in views:
                    x0, x1, y0, y1 = crop_for(atlas, figure, view, together)
                    shape = (x1 - x0) / (y1 - y0)
                    close = shape > _SLIM
                    chart = body_chart(
                        atlas,
                        BodyScene(zones=mine),
                        view,
                        figure=figure,
                        height=min(300, round(_WIDEST / shape)) if close else 380,
                        close=close,
                        also=together,
                    )
                    st.plotly_chart(
                        chart,
                        width="content",
                        theme=None,
                        key=f"compare_{item}_{view.value}",
                        config={"displayModeBar": False, "staticPlot": True},
                        alt=f"{item_name(dataset, item)}: {said}",
                    )


def _over_each_other(
    dataset: Dataset, items: Sequence[Item], found: Comparison, zones: Sequence[Zones]
) -> None:
    """All patterns on one body: what only one has in its own colour, what they share in greys."""
    colour = {area: f"only_{n}" for n, some in enumerate(found.only, 1) for area in some}
    colour |= dict.fromkeys(found.shared, "shared") | dict.fromkeys(found.common, "shared_all")
    names = [item_name(dataset, item) for item in items]
    shades = {
        area: MapShade(
            shade,
            "; ".join(
                f"{name} ({say(f'atlas-zone-{kind.value}')})"
                for name, kind in zip(names, found.rows[area], strict=True)
                if kind
            ),
        )
        for area, shade in colour.items()
    }
    legend = [
        MapShade(f"only_{n}", say("compare-only", name=name))
        for n, (name, some) in enumerate(zip(names, found.only, strict=True), 1)
        if some
    ]
    if found.shared:
        legend.append(MapShade("shared", say("compare-some")))
    if found.common:
        legend.append(MapShade("shared_all", say("compare-all", count=len(items))))
    atlas = cached.atlas()
    scene = BodyScene(zones={area: kind for some in zones for area, kind in some.items()})
    body_map(
        "compare_map",
        atlas=atlas,
        areas=dataset.areas,
        selection=PainDrawing(),
        shades=shades,
        shade_key=legend,
        figure=state.figure(),
        turn_to=scene_views(atlas, scene, state.figure(), most=1)[0],
        names=state.names(),
    )
