"""All areas of the body by region, deep sites included, to switch on and off."""

from __future__ import annotations

import streamlit as st

from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import AreaId, Laterality


def region_list(key: str, catalogue: AreaCatalogue) -> None:
    """Show every area of one region as buttons that are on or off, right and left.

    Parameters
    ----------
    key : str
        Prefix of the widgets' keys.
    catalogue : AreaCatalogue
        The areas and regions to offer.
    """
    region = st.selectbox(
        say("list-region"),
        list(catalogue.regions),
        format_func=lambda item: catalogue.regions[item],
        key=f"{key}_region",
    )
    for side in (Laterality.RIGHT, Laterality.LEFT, Laterality.MIDLINE):
        ids = [
            area_id
            for area_id, area in catalogue.areas.items()
            if area.region == region and area.sided is (side is not Laterality.MIDLINE)
        ]
        if ids:
            _side_pills(f"{key}_{region}_{side.value}", ids, side, catalogue)


def _side_pills(key: str, ids: list[AreaId], side: Laterality, catalogue: AreaCatalogue) -> None:
    clinical = state.clinical_names()
    here = [f"{side.value}:{area}" for area in ids]

    def change() -> None:
        before, after = (state.several(value) for value in state.mirror_change(key))
        gone = state.drawing().without(area for area in before if area not in after)
        state.set_drawing(gone.with_marked(area for area in after if area not in before))

    def name(sided: str) -> str:
        area = catalogue.areas[AreaId(sided.partition(":")[2])]
        called = area.name if clinical else area.plain_name
        return escape(say("list-inside", name=called) if area.deep else called)

    marked = tuple(area for area in here if area in state.drawing())
    st.pills(
        say(f"list-side-{side.value}"),
        here,
        selection_mode="multi",
        default=marked,
        format_func=name,
        on_change=change,
        key=state.mirror_key(key, marked),
    )
