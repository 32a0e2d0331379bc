"""The Atlas page: what is shown, the map, and the list beside it."""

from __future__ import annotations

import streamlit as st

from referral_atlas.figures.body_chart import BodyScene, scene_views
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.model import Dataset
from referral_atlas.ui import cached, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.explore import shown
from referral_atlas.ui.explore.area_panel import area_panel
from referral_atlas.ui.explore.on_map import OnMap
from referral_atlas.ui.explore.overlay_panel import density_panel, region_panel, sources_panel
from referral_atlas.ui.explore.picks import choose
from referral_atlas.ui.explore.shown import Show
from referral_atlas.ui.explore.source_card import source_card
from referral_atlas.ui.map_options import map_options
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality, View, ZoneKind

_SIDE = "atlas_side"
_OF_SOMETHING = (Show.AREA, Show.POINTS, Show.BELLIES)
"""What is shown of one area or region, which is chosen beside it."""


def atlas_view(dataset: Dataset) -> None:
    """Show the whole page below its title."""
    if asked := shown.unknown(dataset):
        st.warning(say("atlas-unknown", asked=escape(asked)), icon=":material/search_off:")
    show = shown.shown(dataset)
    side = _choices(dataset, show)
    map_side, text_side = st.columns([11, 9], gap="medium")
    with text_side, st.spinner(say("atlas-working")):
        on_map = _panel(dataset, show, side)
    with map_side:
        _map(dataset, on_map)
    map_options("atlas")
    if (source := shown.source(dataset)) is not None:
        source_card(dataset, source, side)


def _choices(dataset: Dataset, show: Show) -> Laterality:
    """One row above the map: what is shown, of which area or region, on which side."""
    boxes = st.columns([5, 7, 3] if show in _OF_SOMETHING else [5, 10])
    with boxes[0]:
        _show_box(show)
    if show is Show.AREA:
        with boxes[1]:
            _area_box(dataset)
    elif show in _OF_SOMETHING:
        with boxes[1]:
            choose(
                "atlas_region",
                "region",
                list(dataset.areas.regions),
                shown.region(dataset),
                label=say("atlas-region"),
                titles=dataset.areas.regions,
            )
    if show is Show.DENSITY:
        return Laterality.RIGHT
    with boxes[-1]:
        side = st.segmented_control(
            say("atlas-side"),
            [Laterality.RIGHT, Laterality.LEFT],
            default=Laterality.RIGHT,
            required=True,
            format_func=lambda one: say(f"atlas-side-{one.value}"),
            key=_SIDE,
        )
    return side or Laterality.RIGHT


def _show_box(show: Show) -> None:
    now = state.mirror_key("atlas_show", show)

    def change() -> None:
        _, new = state.mirror_change("atlas_show")
        shown.show_instead(Show(str(new)))

    st.selectbox(
        say("atlas-show"),
        list(Show),
        index=list(Show).index(show),
        format_func=lambda one: say(f"atlas-show-{one.value}"),
        on_change=change,
        key=now,
    )


def _area_box(dataset: Dataset) -> None:
    areas = dataset.areas
    clinical = state.clinical_names()
    choose(
        "atlas_area",
        "area",
        list(areas.areas),
        shown.area(dataset),
        label=say("atlas-area"),
        titles={
            key: f"{area.name if clinical else area.plain_name} · {areas.regions[area.region]}"
            for key, area in areas.areas.items()
        },
        placeholder=say("atlas-area-placeholder"),
    )


def _panel(dataset: Dataset, show: Show, side: Laterality) -> OnMap:
    """The list beside the map, and what it puts on the map."""
    if show is Show.AREA:
        area = shown.area(dataset)
        if area is None:
            st.info(say("atlas-area-none"), icon=":material/touch_app:")
            return OnMap()
        return area_panel(dataset, cached.areas_index(), area, side)
    if show is Show.DENSITY:
        return density_panel(dataset, cached.areas_index())
    if show in (Show.POINTS, Show.BELLIES):
        return region_panel(dataset, show, side)
    return sources_panel(dataset, show, side)


def _pick_area(key: str) -> None:
    """A click on the body leads to the area, on the side that was clicked."""
    side, _, area = key.partition(":")
    if side != Laterality.MIDLINE:
        state.set_widget_value(_SIDE, Laterality(side))
    shown.go_to(area=area)


def _map(dataset: Dataset, on_map: OnMap) -> None:
    atlas = cached.atlas()
    chosen = on_map.chosen if on_map.chosen in atlas.areas else None
    body_map(
        "atlas_map",
        atlas=atlas,
        areas=dataset.areas,
        selection=PainDrawing(),
        pattern=on_map.pattern,
        points=on_map.points,
        bellies=on_map.bellies,
        shades=on_map.shades,
        shade_key=on_map.shade_key,
        chosen=chosen,
        figure=state.figure(),
        turn_to=_telling_view(on_map, chosen),
        names=state.names(),
        on_pick=_pick_area,
    )


def _telling_view(on_map: OnMap, chosen: str | None) -> View | None:
    """Where to turn to, so that what was chosen from a list is seen."""
    atlas = cached.atlas()
    if chosen is not None:
        return atlas.best_view(chosen)
    zones = on_map.pattern or dict.fromkeys(on_map.about, ZoneKind.ESSENTIAL)
    if not zones:
        return None
    return scene_views(atlas, BodyScene(zones=zones), state.figure(), most=1)[0]
