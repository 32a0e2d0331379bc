"""How strong the marked pain is and how it feels."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.pain_drawing import Mark, PainQuality
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state
from referral_atlas.ui.places import place
from referral_atlas.ui.say import say

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

    if state.widget_value(which) not in marks:
        state.set_widget_value(which, _ALL)
    picked = st.selectbox(
        say("describe-which"),
        [_ALL, *marks],
        format_func=lambda area: (
            say("describe-everywhere") if area == _ALL else place(catalogue, area)
        ),
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
        say("describe-strength"),
        0,
        10,
        value=shown.intensity or 0,
        on_change=set_strength,
        key=state.mirror_key(strength, shown.intensity or 0),
    )
    st.pills(
        say("describe-feel"),
        list(PainQuality),
        selection_mode="multi",
        default=shown.qualities,
        format_func=lambda quality: say(f"quality-{quality.value}"),
        on_change=set_feel,
        key=state.mirror_key(feel, shown.qualities),
    )
    if not alike:
        st.caption(say("describe-differ"))
