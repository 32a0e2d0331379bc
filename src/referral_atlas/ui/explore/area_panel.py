"""One area: which muscles lie here, which refer here, which other sources do."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from referral_atlas.lookup.area_index import AreaIndex, LiesHere, RefersHere
from referral_atlas.lookup.query import sided_keys
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.explore import shown
from referral_atlas.ui.explore.on_map import OnMap, bellies_map, painted, points_map, source_name
from referral_atlas.ui.explore.pattern_words import muscle_detail
from referral_atlas.ui.explore.picks import pick
from referral_atlas.ui.places import place
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import ShownPattern, paint_of
from referral_atlas.ui.words import escape, grade_letter, kind_badge
from referral_atlas.vocabulary import (
    AreaId,
    CompetingSourceId,
    Laterality,
    MuscleId,
    TriggerPointId,
)

List = Literal["refers", "lies", "others"]


def area_key(dataset: Dataset, area: AreaId, side: Laterality) -> str:
    """The sided key of an area on the side that is shown."""
    keys = sided_keys(dataset.areas, area)
    return next((key for key in keys if key.startswith(f"{side.value}:")), keys[0])


def area_panel(dataset: Dataset, index: AreaIndex, area: AreaId, side: Laterality) -> OnMap:
    """Show the lists of an area, and say what the map has to show for them."""
    key = area_key(dataset, area, side)
    about = dataset.areas.areas[area]
    clinical = state.clinical_names()
    name = about.name if clinical else about.plain_name
    st.subheader(escape(name[0].upper() + name[1:]), anchor=False)
    also = [about.plain_name if clinical else about.name, *about.synonyms]
    kept = dict.fromkeys(word for word in also if word.casefold() != name.casefold())
    st.caption(escape(", ".join([dataset.areas.regions[about.region], *kept])))
    if about.deep:
        st.caption(say("atlas-deep"))
    refers = index.muscles.get(area, ())
    lies = index.lying.get(area, ())
    others = index.others.get(area, ())
    counts: dict[List, int] = {"refers": len(refers), "lies": len(lies), "others": len(others)}
    listed = _list_shown(area, counts, shown.source(dataset) is not None)
    if listed == "refers":
        return _refers(dataset, key, refers, side)
    if listed == "lies":
        return _lies(dataset, key, lies, side)
    return _others(dataset, key, others, side)


def _list_shown(area: AreaId, counts: dict[List, int], source_asked: bool) -> List:
    listed = st.segmented_control(
        say("atlas-lists"),
        list(counts),
        default="others" if source_asked else "refers",
        required=True,
        format_func=lambda one: say(f"atlas-list-{one}", count=counts[one]),
        key=f"atlas_list_{area}",
        on_change=shown.nothing_picked,
        label_visibility="collapsed",
    )
    return next((one for one in counts if one == listed), "refers")


def _refers(dataset: Dataset, key: str, found: tuple[RefersHere, ...], side: Laterality) -> OnMap:
    if not found:
        st.info(say("atlas-refers-none"), icon=":material/info:")
        return OnMap(chosen=key)
    of = {MuscleId(one.source): one for one in found}
    picked = shown.muscle(dataset)
    pick(
        f"atlas_refers_{key}",
        "muscle",
        list(of),
        picked,
        label=say("atlas-refers-label", area=escape(place(dataset.areas, key))),
        titles={one: f"**{escape(dataset.muscles[one].name)}**" for one in of},
        captions={one: _reason(dataset, of[one]) for one in of},
    )
    if picked is None:
        st.caption(say("atlas-refers-points", count=sum(len(one.points) for one in found)))
        sources = [(one, of[one].points, _lies_on(of[one], side)) for one in of]
        return points_map(dataset, sources, chosen=key)
    points = of[picked].points if picked in of else tuple(dataset.muscles[picked].trigger_points)
    on = _lies_on(of[picked], side) if picked in of else side
    muscle_detail(dataset, picked, points, on)
    return painted(paint_of(dataset, [ShownPattern(picked, points, on)]), chosen=key)


def _lies_on(found: RefersHere, side: Laterality) -> Laterality:
    """The side a source lies on when it is felt on a side."""
    return side.mirrored if found.crosses else side


def _reason(dataset: Dataset, found: RefersHere) -> str:
    """Say how a source reaches the area: zone, points, side, grade."""
    said = texts()
    parts = [say(f"atlas-zone-{found.kind.value}")]
    if found.points:
        muscle = dataset.muscles[MuscleId(found.source)]
        if len(muscle.trigger_points) > 1:
            parts.append(_labels(dataset, MuscleId(found.source), found.points))
    if found.crosses:
        parts.append(say("atlas-crosses"))
    if found.sides and len(found.sides) == 1 and found.sides[0] is not Laterality.MIDLINE:
        parts.append(say("atlas-one-side", side=say(f"side-{found.sides[0].value}")))
    return f"{grade_letter(found.grade, said)} {escape(' · '.join(parts))}"


def _labels(dataset: Dataset, muscle: MuscleId, points: tuple[TriggerPointId, ...]) -> str:
    return "; ".join(dataset.muscles[muscle].trigger_points[trp].label for trp in points)


def _lies(dataset: Dataset, key: str, found: tuple[LiesHere, ...], side: Laterality) -> OnMap:
    if not found:
        st.info(say("atlas-lies-none"), icon=":material/info:")
        return OnMap(chosen=key)
    of = {one.muscle: one for one in found}
    picked = shown.muscle(dataset)
    pick(
        f"atlas_lies_{key}",
        "muscle",
        list(of),
        picked,
        label=say("atlas-lies-label", area=escape(place(dataset.areas, key))),
        titles={one: f"**{escape(dataset.muscles[one].name)}**" for one in of},
        captions={one: _place_in(dataset, of[one]) for one in of},
    )
    if picked is not None:
        points = tuple(dataset.muscles[picked].trigger_points)
        muscle_detail(dataset, picked, points, side)
        return painted(paint_of(dataset, [ShownPattern(picked, points, side)]), chosen=key)
    bare = points_map(dataset, [(one.muscle, one.points, side) for one in found])
    return bellies_map(dataset, of, side, points=bare.points, chosen=key)


def _place_in(dataset: Dataset, found: LiesHere) -> str:
    depth = say(f"atlas-depth-{dataset.muscles[found.muscle].anatomy.depth.value}")
    if not found.points:
        return escape(depth)
    words = say(
        "atlas-points-here",
        count=len(found.points),
        labels=_labels(dataset, found.muscle, found.points),
    )
    return escape(f"{depth} · {words}")


def _others(dataset: Dataset, key: str, found: tuple[RefersHere, ...], side: Laterality) -> OnMap:
    if not found:
        st.info(say("atlas-others-none"), icon=":material/info:")
        return OnMap(chosen=key)
    of = {CompetingSourceId(one.source): one for one in found}
    picked = shown.source(dataset)
    clinical = state.clinical_names()
    said = texts()
    pick(
        f"atlas_others_{key}",
        "source",
        list(of),
        picked,
        label=say("atlas-others-label", area=escape(place(dataset.areas, key))),
        titles={
            one: f"**{escape(source_name(dataset, one, clinical=clinical))}** "
            f"{kind_badge(dataset.competing_sources[one].kind, said)}"
            for one in of
        },
        captions={one: _reason(dataset, of[one]) for one in of},
    )
    if picked is None:
        return OnMap(chosen=key)
    on = _lies_on(of[picked], side) if picked in of else side
    st.caption(say("atlas-source-below"))
    return painted(paint_of(dataset, [ShownPattern(picked, (), on)]), chosen=key)
