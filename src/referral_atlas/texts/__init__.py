"""The app's own words, one folder of Fluent files a language."""

from referral_atlas.texts.texts import Texts, UnknownTextError, escape_markdown

__all__ = ["Texts", "UnknownTextError", "escape_markdown"]
