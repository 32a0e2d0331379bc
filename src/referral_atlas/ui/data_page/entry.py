"""The text of one entry, as the atlas reads it, and the terms of use."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from referral_atlas.dataset.bundle import how_to_cite, terms
from referral_atlas.dataset.check_entry import EntryKind
from referral_atlas.dataset.raw_entry import raw_entry
from referral_atlas.model import Dataset
from referral_atlas.ui import sections, state
from referral_atlas.ui.say import say
from referral_atlas.ui.state import AddressName
from referral_atlas.ui.words import escape

PART, KIND, PASTED = "data_part", "data_check_kind", "data_check_text"
"""Keys of widgets that a button of another part sets."""

ASKS: Mapping[EntryKind, AddressName] = {
    EntryKind.MUSCLE: "muscle",
    EntryKind.COMPETING_SOURCE: "source",
    EntryKind.CONDITION: "condition",
}
"""What the address calls an entry of each kind."""

_PAGES: Mapping[EntryKind, str] = {
    EntryKind.MUSCLE: "muscle",
    EntryKind.COMPETING_SOURCE: "atlas",
    EntryKind.CONDITION: "conditions",
}


def asked_kind() -> EntryKind | None:
    """Which kind of entry the address asks for, if for any."""
    return next((kind for kind, name in ASKS.items() if state.in_address(name)), None)


def entry_text(dataset: Dataset) -> None:
    """Show the text of an entry with line numbers, to read, to save, or to change a copy of."""
    asked = asked_kind()
    kind = st.segmented_control(
        say("data-entry-kind"),
        list(EntryKind),
        default=asked or EntryKind.MUSCLE,
        required=True,
        format_func=lambda one: say(f"data-kind-{one.value}"),
        key="data_entry_kind",
    )
    key = _picked(dataset, kind or EntryKind.MUSCLE)
    if key is None:
        return
    text = raw_entry(kind or EntryKind.MUSCLE, key)
    if text is None:
        st.warning(say("data-entry-missing"), icon=":material/error:")
        return
    _offers(kind or EntryKind.MUSCLE, key, text)
    st.code(text, language="yaml", line_numbers=True, height=560)


def _picked(dataset: Dataset, kind: EntryKind) -> str | None:
    held: Mapping[str, object] = getattr(dataset, kind.value)
    names = {key: str(getattr(entry, "name", key)) for key, entry in held.items()}
    keys = sorted(names, key=lambda key: names[key].casefold())
    asked = state.in_address(ASKS[kind])
    if asked and asked not in names:
        st.warning(say("data-entry-unknown", key=escape(asked)), icon=":material/search_off:")
    picked = st.selectbox(
        say("data-entry"),
        keys,
        index=keys.index(asked) if asked in names else None,
        format_func=lambda key: f"{names[key]} ({key})",
        placeholder=say("data-entry-placeholder"),
        key=f"data_entry:{kind.value}:{asked}",
    )
    if picked is not None and picked != asked:
        for name in ASKS.values():
            state.put_in_address(name, None)
        state.put_in_address(ASKS[kind], picked)
    return picked


def _offers(kind: EntryKind, key: str, text: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            say("data-entry-check"),
            icon=":material/edit_note:",
            on_click=_take_to_check,
            args=(kind, text),
            key="data_entry_to_check",
        )
        st.download_button(
            say("data-entry-save"),
            text,
            file_name=f"{key}.yaml",
            mime="application/yaml",
            icon=":material/download:",
            on_click="ignore",
            key="data_entry_save",
        )
        st.page_link(
            sections.page_file(_PAGES[kind]),
            label=f":primary[{say('data-entry-page')}]",
            query_params=[(ASKS[kind], key)],
        )


def _take_to_check(kind: EntryKind, text: str) -> None:
    """Put a copy of the text into the box where it is checked, and go there."""
    state.set_widget_value(PASTED, text)
    state.set_widget_value(KIND, kind)
    state.set_widget_value(PART, "check")


def licence(dataset: Dataset) -> None:
    """Say on what terms the data may be used and how they are cited."""
    st.markdown(say("data-terms", licence=escape(dataset.info.licence)))
    st.markdown(f"**{say('data-terms-cite')}**")
    st.code(how_to_cite(dataset), language=None, wrap_lines=True)
    st.markdown(f"**{say('data-terms-notice')}**")
    st.code(terms(dataset), language=None, wrap_lines=True)
    st.caption(say("data-terms-body"))
