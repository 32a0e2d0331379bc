"""The theme on the visitor's screen."""

from __future__ import annotations

import streamlit as st

from referral_atlas.figures.style import DARK, LIGHT, Palette


def palette() -> Palette:
    """Colours of the theme on the screen."""
    return DARK if st.context.theme.type == "dark" else LIGHT
