"""What widgets hold, and widgets that mirror what can change elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

_OURS = "referral_atlas_"
_MIRRORED = f"{_OURS}mirrored"
_NEW_WORDS = f"{_OURS}new_words"


def widget_value(key: str) -> object:
    """What a widget holds, for its own callback."""
    return st.session_state.get(key)


def set_widget_value(key: str, value: object) -> None:
    """Set what a widget will hold; only before it is made in this run, or in a callback."""
    st.session_state[key] = value


def expect_new_words() -> None:
    """Take down that choices will be called by other names: another language or audience."""
    st.session_state[_NEW_WORDS] = True


def renew_choices() -> None:
    """Send what is chosen again if it is called by another name now; before any widget is made.

    The browser keeps a choice by the words it was shown in, and would go on showing them.
    """
    if not st.session_state.pop(_NEW_WORDS, False):
        return
    for key, value in list(st.session_state.items()):
        if not str(key).startswith(_OURS) and _is_choice(value):
            st.session_state[key] = value


def _is_choice(value: object) -> bool:
    if isinstance(value, (list, tuple)):
        return all(isinstance(one, str) for one in value)
    return isinstance(value, str)


@dataclass(frozen=True)
class Mirrored:
    """What a widget was last known to show, and how often it was made anew for it."""

    generation: int
    value: object


def mirror_key(name: str, value: object) -> str:
    """Key for a widget that shows a value which can also change elsewhere.

    The browser answers with the values it had when an answer left, so overwriting a
    widget's value would make it seem that the person changed it back. A new key makes a
    new widget instead, and only where the value changed elsewhere: the widget in use keeps
    its key and with it the focus.

    Parameters
    ----------
    name : str
        The widget's name, constant over its generations.
    value : object
        What it has to show now; give it as the widget's default too.
    """
    former = st.session_state.get(f"{_MIRRORED}_{name}")
    if not isinstance(former, Mirrored):
        former = Mirrored(0, value)
    elif former.value != value:
        former = Mirrored(former.generation + 1, value)
    st.session_state[f"{_MIRRORED}_{name}"] = former
    return f"{name}:{former.generation}"


def mirror_change(name: str) -> tuple[object, object]:
    """What a mirroring widget showed and what the person made of it, for its callback."""
    former = st.session_state[f"{_MIRRORED}_{name}"]
    new = st.session_state.get(f"{name}:{former.generation}")
    if isinstance(new, list):
        new = tuple(new)
    st.session_state[f"{_MIRRORED}_{name}"] = replace(former, value=new)
    return former.value, new


def mirror_shows(name: str, value: object) -> None:
    """Let a widget in use go on with a value that its own callback has just made."""
    former = st.session_state[f"{_MIRRORED}_{name}"]
    st.session_state[f"{_MIRRORED}_{name}"] = replace(former, value=value)


def several(value: object) -> tuple[str, ...]:
    """Read a widget's several chosen texts; none if it holds something else."""
    return tuple(value) if isinstance(value, (list, tuple)) else ()
