"""What the Atlas page shows, as its address says it: nothing else is remembered."""

from __future__ import annotations

from enum import StrEnum

from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.vocabulary import AreaId, CompetingSourceId, MuscleId, SourceKind


class Show(StrEnum):
    """What is laid over the map; the value stands in the address."""

    AREA = "area"
    DENSITY = "patterns"
    POINTS = "points"
    BELLIES = "muscles"
    ROOTS = "roots"
    FACETS = "facets"
    JOINTS = "joints"
    NERVES = "nerves"
    ORGANS = "organs"


KINDS: dict[Show, tuple[SourceKind, ...]] = {
    Show.ROOTS: (SourceKind.NERVE_ROOT,),
    Show.FACETS: (SourceKind.FACET_JOINT,),
    Show.JOINTS: (SourceKind.JOINT, SourceKind.SACROILIAC_JOINT, SourceKind.DISC),
    Show.NERVES: (SourceKind.PERIPHERAL_NERVE,),
    Show.ORGANS: (SourceKind.ORGAN, SourceKind.VESSEL, SourceKind.DENTAL),
}
"""The kinds of other sources that are shown together."""


def shown(dataset: Dataset) -> Show:
    """What the address asks for; all patterns where it asks for nothing that there is."""
    asked = state.in_address("show")
    if asked in set(Show):
        return Show(asked)
    if area(dataset) is not None:
        return Show.AREA
    if (found := source(dataset)) is not None:
        kind = dataset.competing_sources[found].kind
        return next(show for show, kinds in KINDS.items() if kind in kinds)
    return Show.DENSITY


def area(dataset: Dataset) -> AreaId | None:
    """The area the address names, with or without a side."""
    asked = (state.in_address("area") or "").rpartition(":")[2]
    return AreaId(asked) if asked in dataset.areas.areas else None


def region(dataset: Dataset) -> str:
    """The region the address names, else the first."""
    asked = state.in_address("region") or ""
    return asked if asked in dataset.areas.regions else next(iter(dataset.areas.regions))


def source(dataset: Dataset) -> CompetingSourceId | None:
    """The other source the address names."""
    asked = state.in_address("source") or ""
    return CompetingSourceId(asked) if asked in dataset.competing_sources else None


def muscle(dataset: Dataset) -> MuscleId | None:
    """The muscle the address names."""
    asked = state.in_address("muscle") or ""
    return MuscleId(asked) if asked in dataset.muscles else None


def unknown(dataset: Dataset) -> str | None:
    """What the address names that there is not, to say so; None if all is known."""
    asked_area, asked_source = state.in_address("area"), state.in_address("source")
    if asked_area and area(dataset) is None:
        return asked_area
    if asked_source and source(dataset) is None:
        return asked_source
    return None


def show_instead(show: Show) -> None:
    """Lay something else over the map; what was picked before is let go."""
    kept = state.in_address("area") if show is Show.AREA else None
    go_to(show=show, area=kept)


def go_to(*, show: Show | None = None, area: str | None = None, region: str | None = None) -> None:
    """Make the address lead to one thing of this page and to nothing else."""
    state.put_in_address("show", show.value if show else None)
    state.put_in_address("area", area)
    state.put_in_address("region", region)
    nothing_picked()


def nothing_picked() -> None:
    """Let go of the muscle or other source that was picked."""
    state.put_in_address("source", None)
    state.put_in_address("muscle", None)
