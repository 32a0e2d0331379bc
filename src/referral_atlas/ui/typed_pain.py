"""Pain told in words: read, shown as understood, and marked only when confirmed."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.area_search import keys_on
from referral_atlas.lookup.pain_text import MOST_LETTERS, ReadPain, ReadPhrase, read_pain
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality

_SIDES: dict[str, tuple[Laterality, ...]] = {
    "right": (Laterality.RIGHT,),
    "left": (Laterality.LEFT,),
    "both": (Laterality.RIGHT, Laterality.LEFT),
}


def typed_pain(key: str, catalogue: AreaCatalogue) -> None:
    """Offer to describe the pain in words; it is made only while it is open.

    Parameters
    ----------
    key : str
        Prefix of the widgets' keys.
    catalogue : AreaCatalogue
        The areas to recognise.
    """
    box = st.popover(
        say("typed-open"),
        icon=":material/keyboard:",
        key=f"{key}_open",
        on_change="rerun",
        type="tertiary",
    )
    if not box.open:
        return
    with box:
        typed = st.text_area(
            say("typed-label"),
            placeholder=say("typed-example"),
            max_chars=MOST_LETTERS,
            height=90,
            key=f"{key}_text",
        )
        if typed.strip():
            _understood(key, catalogue, read_pain(catalogue, typed, texts=texts()))


def _understood(key: str, catalogue: AreaCatalogue, read: ReadPain) -> None:
    if not read.places:
        st.warning(say("typed-nothing"), icon=":material/search_off:")
        return
    st.markdown(say("typed-confirm"))
    areas: list[str] = []
    for number, place in enumerate(read.places):
        areas += _place(f"{key}_{number}_{place.phrase}", catalogue, place)
    for told, which in ((read.denied, "denied"), (read.not_understood, "lost")):
        if told:
            st.caption(say(f"typed-{which}", phrases=escape("; ".join(told))))
    st.button(
        say("typed-mark", count=len(areas)),
        icon=":material/done:",
        type="primary",
        disabled=not areas,
        on_click=_mark,
        args=(tuple(areas), read, f"{key}_text"),
        key=f"{key}_mark",
    )


def _place(key: str, catalogue: AreaCatalogue, place: ReadPhrase) -> tuple[str, ...]:
    """Ask which area and side one phrase means; both are chosen already where they are plain."""
    area_box, side_box = st.columns([3, 2], vertical_alignment="bottom")
    hit = area_box.selectbox(
        f"“{escape(place.phrase)}”",
        place.hits,
        format_func=lambda one: one.name,
        key=f"{key}_area",
    )
    if not any(catalogue.areas[area].sided for area in hit.areas):
        return keys_on(catalogue, hit.areas, ())
    told = next((name for name, sides in _SIDES.items() if set(sides) == set(place.sides)), None)
    side = side_box.segmented_control(
        say("typed-side"),
        list(_SIDES),
        default=told,
        format_func=lambda one: say(f"typed-side-{one}"),
        key=f"{key}_side_{hit.key}",
    )
    return keys_on(catalogue, hit.areas, _SIDES[side]) if side else ()


def _mark(areas: tuple[str, ...], read: ReadPain, text_key: str) -> None:
    if read.intensity is None and not read.qualities:
        state.mark(areas)
    else:
        state.describe_areas(
            areas,
            intensity=read.intensity if read.intensity is not None else ...,
            qualities=read.qualities or None,
        )
    state.set_widget_value(text_key, "")
