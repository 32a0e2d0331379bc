"""Links within the app: where an entry of the dataset that cites a work is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import streamlit as st

from referral_atlas.dataset.citation_use import Use, UsedIn
from referral_atlas.model import Dataset
from referral_atlas.ui import sections
from referral_atlas.ui.state import AddressName
from referral_atlas.ui.words import escape


class Place(NamedTuple):
    """A page and what its address asks for there."""

    page: str
    name: str
    """What the link is called."""
    asks: tuple[tuple[AddressName, str], ...] = ()


_PAGE: Mapping[UsedIn, tuple[str, AddressName | None]] = {
    UsedIn.MUSCLE: ("muscle", "muscle"),
    UsedIn.COMPETING_SOURCE: ("atlas", "source"),
    UsedIn.CONDITION: ("conditions", "condition"),
    UsedIn.RELIABILITY: ("method", None),
    UsedIn.RED_FLAG: ("find", None),
    UsedIn.NEEDLING: ("dry_needling", None),
    UsedIn.GLOSSARY: ("glossary", "term"),
}
"""The page that shows what a part of the dataset holds, and what its address calls an entry."""

_CLAIMS = "claims."


def shown_at(dataset: Dataset, use: Use) -> tuple[Place, ...]:
    """Where an entry is shown; nowhere if its page is not there.

    Rates are shown with every condition they apply to.
    """
    if use.place is UsedIn.PREVALENCE:
        places = [
            Place("conditions", condition.name, (("condition", key),))
            for key, condition in dataset.conditions.items()
            if use.entry in condition.rates_of
        ]
    else:
        page, name = _PAGE[use.place]
        asks: tuple[tuple[AddressName, str], ...] = ((name, use.entry),) if name else ()
        if use.place is UsedIn.NEEDLING and use.entry.startswith(_CLAIMS):
            asks = (("claim", use.entry.removeprefix(_CLAIMS)),)
        places = [Place(page, use.name, asks)]
    return tuple(place for place in places if sections.has_page(place.page))


def links(places: Iterable[Place]) -> None:
    """Put links to places beside each other; they stay within the session."""
    with st.container(horizontal=True, gap="small"):
        for place in places:
            st.page_link(
                sections.page_file(place.page),
                label=f":primary[{escape(place.name)}]",
                query_params=list(place.asks) or None,
            )
