"""What can be laid over the whole body or a region: patterns, points, muscles, other sources."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from referral_atlas.lookup.area_index import AreaIndex, sources_of_kinds
from referral_atlas.lookup.area_search import keys_on
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.explore import shown
from referral_atlas.ui.explore.on_map import (
    OnMap,
    bellies_map,
    density_map,
    painted,
    points_map,
    source_name,
    sources_map,
)
from referral_atlas.ui.explore.pattern_words import muscle_detail
from referral_atlas.ui.explore.picks import pick
from referral_atlas.ui.explore.shown import KINDS, Show
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import ShownPattern, paint_of
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality

_BY_NAME = (Show.JOINTS, Show.NERVES, Show.ORGANS)
"""Others stand as the spine has them."""


def density_panel(dataset: Dataset, index: AreaIndex) -> OnMap:
    """Show how many patterns reach each area, coloured and as a table."""
    st.subheader(say("atlas-density-title"), anchor=False)
    total = sum(len(muscle.trigger_points) for muscle in dataset.muscles.values())
    st.markdown(say("atlas-density-lead", total=total))
    clinical = state.clinical_names()
    areas = dataset.areas.areas
    rows = [
        {
            say("atlas-column-area"): areas[area].name if clinical else areas[area].plain_name,
            say("atlas-column-count"): index.density.get(area, 0),
            say("atlas-column-region"): dataset.areas.regions[areas[area].region],
        }
        for area in sorted(areas, key=lambda area: -index.density.get(area, 0))
    ]
    st.dataframe(
        rows,
        hide_index=True,
        width="stretch",
        height=560,
        key="atlas_density",
        column_config={
            say("atlas-column-count"): st.column_config.ProgressColumn(
                width="medium",
                format="%d",
                min_value=0,
                max_value=max(index.density.values(), default=1),
            )
        },
    )
    return density_map(dataset, index.density, texts())


def region_panel(dataset: Dataset, show: Show, side: Laterality) -> OnMap:
    """List the muscles of a region, and show their trigger points or their outlines."""
    region = shown.region(dataset)
    st.subheader(escape(dataset.areas.regions[region]), anchor=False)
    keys = [key for key, muscle in dataset.muscles.items() if muscle.region == region]
    if not keys:
        st.info(say("atlas-region-empty"), icon=":material/info:")
        return OnMap()
    picked = shown.muscle(dataset)
    muscles = dataset.muscles
    pick(
        f"atlas_region_{region}",
        "muscle",
        keys,
        picked,
        label=say("atlas-region-label", count=len(keys)),
        titles={key: f"**{escape(muscles[key].name)}**" for key in keys},
        captions={
            key: escape(
                say(
                    "atlas-muscle-caption",
                    depth=say(f"atlas-depth-{muscles[key].anatomy.depth.value}"),
                    count=len(muscles[key].trigger_points),
                )
            )
            for key in keys
        },
    )
    if picked is not None:
        points = tuple(muscles[picked].trigger_points)
        muscle_detail(dataset, picked, points, side)
        return painted(paint_of(dataset, [ShownPattern(picked, points, side)]))
    if show is Show.BELLIES:
        laid = bellies_map(dataset, keys, side)
    else:
        every = [(key, tuple(muscles[key].trigger_points), side) for key in keys]
        laid = points_map(dataset, every)
    areas = [key for key, area in dataset.areas.areas.items() if area.region == region]
    return replace(laid, about=keys_on(dataset.areas, areas, [side]))


def sources_panel(dataset: Dataset, show: Show, side: Laterality) -> OnMap:
    """List other sources of a kind; together they colour the map by which of them refer there."""
    st.subheader(say(f"atlas-show-{show.value}"), anchor=False)
    clinical = state.clinical_names()
    keys = sources_of_kinds(dataset, KINDS[show])
    if not keys:
        st.info(say("atlas-sources-empty"), icon=":material/info:")
        return OnMap()
    st.markdown(say(f"atlas-about-{show.value}"))
    if show in _BY_NAME:
        keys.sort(key=lambda key: source_name(dataset, key, clinical=clinical).casefold())
    picked = shown.source(dataset)
    others = dataset.competing_sources
    pick(
        f"atlas_{show.value}",
        "source",
        keys,
        picked if picked in keys else None,
        label=say("atlas-sources-label", count=len(keys)),
        titles={key: f"**{escape(source_name(dataset, key, clinical=clinical))}**" for key in keys},
        captions={
            key: escape(say(f"established-by-{others[key].established_by.value}")) for key in keys
        },
    )
    if picked not in keys or picked is None:
        return sources_map(dataset, keys, texts(), clinical=clinical)
    if st.button(say("atlas-sources-all"), icon=":material/layers:", key="atlas_all_of_kind"):
        shown.nothing_picked()
        st.rerun()
    st.caption(say("atlas-source-below"))
    return painted(paint_of(dataset, [ShownPattern(picked, (), side)]))
