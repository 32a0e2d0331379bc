"""Two visits beside each other: what of the pain is gone, what is new, and how far.

Jaccard's index is the skin marked in both over the skin marked in either; deep sites have
no skin and are compared by name only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from referral_atlas.atlas import Atlas
from referral_atlas.lookup.widespread import widespread_pain
from referral_atlas.model import Dataset, Record
from referral_atlas.report.visit import Movement, Visit
from referral_atlas.vocabulary import Laterality


class Change(Record):
    """One figure then and now; None where it was not taken."""

    then: float | None
    now: float | None

    @property
    def difference(self) -> float | None:
        """Now less then; None unless both were taken."""
        return None if self.then is None or self.now is None else self.now - self.then


class MovementChange(Record):
    """A movement measured at both visits, each before treatment [degrees]."""

    name: str
    side: Laterality | None
    range: Change


class VisitComparison(Record):
    """An earlier and a later visit.

    Attributes
    ----------
    gained, lost, kept : tuple of str
        Sided areas marked only later, only earlier, at both.
    jaccard : float or None
        Overlap of marked skin, 0 to 1; None where neither marked any.
    extent : Change
        Marked skin [% of the body].
    widespread_index : Change
        Widespread Pain Index, 0 to 19.
    pain : Change
        Rating before treatment at each visit, 0 to 10.
    movements : tuple of MovementChange
        Movements measured at both.
    """

    gained: tuple[str, ...]
    lost: tuple[str, ...]
    kept: tuple[str, ...]
    jaccard: float | None
    extent: Change
    widespread_index: Change
    pain: Change
    movements: tuple[MovementChange, ...]


def compare_visits(dataset: Dataset, atlas: Atlas, earlier: Visit, later: Visit) -> VisitComparison:
    """Compare two visits of one person.

    Parameters
    ----------
    dataset : Dataset
        Areas with what they count for in the Widespread Pain Index.
    atlas : Atlas
        How much skin each area has.
    earlier, later : Visit
        The two visits.
    """
    then, now = earlier.drawing, later.drawing
    kept = tuple(area for area in now.areas if area in then)
    union = skin_of(atlas, {*then.areas, *now.areas})
    return VisitComparison(
        gained=tuple(area for area in now.areas if area not in then),
        lost=tuple(area for area in then.areas if area not in now),
        kept=kept,
        jaccard=skin_of(atlas, kept) / union if union else None,
        extent=Change(then=extent(atlas, then.areas), now=extent(atlas, now.areas)),
        widespread_index=Change(
            then=widespread_pain(dataset.areas, then.areas).index,
            now=widespread_pain(dataset.areas, now.areas).index,
        ),
        pain=Change(then=earlier.pain.before, now=later.pain.before),
        movements=_movements(earlier.movements, later.movements),
    )


def skin_of(atlas: Atlas, areas: Collection[str]) -> float:
    """Skin of some sided areas [dm2]; deep sites have none."""
    return sum(atlas.size(area) for area in areas if area in atlas.areas)


def extent(atlas: Atlas, areas: Collection[str]) -> float:
    """Share of the body's skin that is marked [%]."""
    return 100 * skin_of(atlas, areas) / skin_of(atlas, tuple(atlas.areas))


def _movements(
    earlier: Iterable[Movement], later: Iterable[Movement]
) -> tuple[MovementChange, ...]:
    then = {(one.name.casefold(), one.side): one for one in earlier}
    return tuple(
        MovementChange(
            name=one.name,
            side=one.side,
            range=Change(then=then[key].before, now=one.before),
        )
        for one in later
        if (key := (one.name.casefold(), one.side)) in then
    )
