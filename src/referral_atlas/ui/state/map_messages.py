"""What the map control and the server have told each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from referral_atlas.ui.map_edits import MapEdit, SentEdits

_ACKNOWLEDGED = "referral_atlas_acknowledged"


@dataclass(frozen=True)
class Acknowledged:
    """How far one map's edits were carried out, and the area last touched on it."""

    client: str = ""
    number: int = 0
    touched: str | None = None


def component_value(key: str, name: str) -> object:
    """What a mounted component last sent under a name; None before it sent anything."""
    sent = st.session_state.get(key)
    return sent.get(name) if isinstance(sent, dict) else None


def acknowledged(key: str) -> Acknowledged:
    """How far the edits of the map with this key were carried out."""
    found = st.session_state.get(f"{_ACKNOWLEDGED}_{key}")
    return found if isinstance(found, Acknowledged) else Acknowledged()


def take_new_edits(key: str, sent: SentEdits) -> tuple[MapEdit, ...]:
    """Edits not carried out yet; they count as carried out from now on."""
    former = acknowledged(key)
    same_map = former.client == sent.client
    new = sent.after(former.number if same_map else 0)
    touched = [edit.areas[-1] for edit in new if edit.areas]
    st.session_state[f"{_ACKNOWLEDGED}_{key}"] = replace(
        former,
        client=sent.client,
        number=max(sent.last, former.number if same_map else 0),
        touched=touched[-1] if touched else former.touched,
    )
    return new
