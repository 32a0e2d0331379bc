"""The sections of the app and their pages, in the order of the menu."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from referral_atlas.ui.say import say

_SECTIONS: Mapping[str, Mapping[str, str]] = {
    "lookup": {"find": "my_location", "assess": "clinical_notes", "report": "print"},
    "explore": {
        "atlas": "accessibility_new",
        "muscle": "menu_book",
        "compare": "compare",
        "conditions": "assignment",
    },
    "learn": {
        "study": "school",
        "dry_needling": "vaccines",
        "glossary": "dictionary",
        "sources": "library_books",
        "method": "rule",
        "data": "table",
    },
}
"""File name of every page by the folder it lies in, with its icon."""

FIRST = "find"
"""The page one lands on."""


def has_page(name: str) -> bool:
    """Whether there is a page of that name."""
    return any(name in pages for pages in _SECTIONS.values())


def page_file(name: str) -> str:
    """Path of a page below the project's folder, as Streamlit's links want it."""
    section = next(key for key, pages in _SECTIONS.items() if name in pages)
    return f"pages/{section}/{name}.py"


def menu() -> dict[str, list[st.Page]]:
    """Every page under its section's title, worded for the visitor."""
    return {
        say(f"section-{section}"): [
            st.Page(
                page_file(name),
                title=say(f"page-{name.replace('_', '-')}"),
                icon=f":material/{icon}:",
                default=name == FIRST,
                url_path=None if name == FIRST else name,
            )
            for name, icon in pages.items()
        ]
        for section, pages in _SECTIONS.items()
    }
