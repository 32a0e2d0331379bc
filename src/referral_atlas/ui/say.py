"""The visitor's words: every text of the app in the chosen language, for the chosen reader."""

from __future__ import annotations

from referral_atlas.texts import Texts
from referral_atlas.texts.texts import TextValue
from referral_atlas.ui import state


def texts() -> Texts:
    """Give the visitor's texts, for what is written outside the screen, such as a report."""
    return Texts(state.language(), state.audience())


def say(key: str, /, **values: TextValue) -> str:
    """Write one text; see `Texts`."""
    return texts()(key, **values)
