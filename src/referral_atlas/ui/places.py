"""Areas as the visitor calls them: in the chosen language, by plain or by clinical names."""

from __future__ import annotations

from collections.abc import Iterable

from referral_atlas.lookup.naming import area_name, area_names
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state
from referral_atlas.ui.say import texts
from referral_atlas.ui.words import escape


def place(catalogue: AreaCatalogue, area: str) -> str:
    """Say one sided area; see `area_name`."""
    return area_name(catalogue, area, clinical=state.clinical_names(), texts=texts())


def places(catalogue: AreaCatalogue, areas: Iterable[str]) -> str:
    """List sided areas, the shortest true way, as Markdown; see `area_names`."""
    said = texts()
    names = area_names(catalogue, areas, clinical=state.clinical_names(), texts=said)
    return escape(said.listing(names))
