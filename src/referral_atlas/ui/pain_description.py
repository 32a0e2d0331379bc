"""How strong the marked pain is and how it feels."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.pain_drawing import Mark, PainQuality
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state

_ALL = "all"


def describe_pain(key: str, catalogue: AreaCatalogue) -> None:
    """Ask how strong the pain is and how it feels, in one marked area or in all.

    Parameters
    ----------
    key : str
        Prefix of the widgets' keys.
    catalogue : AreaCatalogue
        The areas' names.
    """
    which, strength, feel = f"{key}_which", f"{key}_strength", f"{key}_feel"
    marks = state.drawing().marks

    def named(area: str) -> str:
        return area_name(catalogue, area, clinical=state.names() == "clinical")

    if state.widget_value(which) not in marks:
        state.set_widget_value(which, _ALL)
    picked = st.selectbox(
        "Describe the pain",
        [_ALL, *marks],
        format_func=lambda area: "in all marked areas" if area == _ALL else named(area),
        key=which,
    )
    areas = tuple(marks) if picked == _ALL else (str(picked),)
    first = marks[areas[0]]
    alike = all(marks[area] == first for area in areas)
    shown = first if alike else Mark()

    def set_strength() -> None:
        _, number = state.mirror_change(strength)
        intensity = number if isinstance(number, int) and number > 0 else None
        state.describe_areas(areas, intensity=intensity)

    def set_feel() -> None:
        _, chosen = state.mirror_change(feel)
        state.describe_areas(areas, qualities=[PainQuality(item) for item in state.several(chosen)])

    st.slider(
        "Strength, 1 (hardly there) to 10 (worst there is); 0 leaves it open",
        0,
        10,
        value=shown.intensity or 0,
        on_change=set_strength,
        key=state.mirror_key(strength, shown.intensity or 0),
    )
    st.pills(
        "It feels",
        list(PainQuality),
        selection_mode="multi",
        default=shown.qualities,
        format_func=lambda quality: quality.value,
        on_change=set_feel,
        key=state.mirror_key(feel, shown.qualities),
    )
    if not alike:
        st.caption("The marked areas differ; what you set here is set for all of them.")
