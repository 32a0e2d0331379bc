"""The map control as pages use it: what goes to the browser and what comes back."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui import state
from referral_atlas.ui.body_map.overlays import (
    MapBelly,
    MapPoint,
    MapShade,
    belly_rows,
    line_rows,
    place_rows,
    point_rows,
)
from referral_atlas.ui.body_map.served import (
    assets_url,
    folder_digest,
    folder_url,
    legend_url,
    plotly_url,
    script_url,
)
from referral_atlas.ui.map_edits import EditKind, MapEdit, parse_edits
from referral_atlas.vocabulary import Figure, View, ZoneKind

__all__ = ["BodyMapResult", "MapBelly", "MapPoint", "MapShade", "body_map", "map_data"]

_VALUE = "sent"

# Streamlit sends a component's script with every rerun, so it is this short; the map itself
# is fetched once.
_LOADER = """
export default async function (component) {
  const [data] = component.data;
  const map = await import(new URL(data.script, document.baseURI).href);
  return map.default({ ...component, data });
}
"""


@dataclass(frozen=True)
class BodyMapResult:
    """What the page learns from the map in this run."""

    edits: int
    """Number of the last edit carried out; it grows by one an edit."""
    touched: str | None
    """Sided key of the area touched last, marked or not."""


def body_map(  # noqa: PLR0913 - one keyword a setting of the control
    key: str,
    *,
    atlas: Atlas,
    areas: AreaCatalogue,
    selection: PainDrawing,
    pattern: Mapping[str, ZoneKind] | None = None,
    points: Sequence[MapPoint] = (),
    bellies: Sequence[MapBelly] = (),
    shades: Mapping[str, MapShade] | None = None,
    shade_key: Sequence[MapShade] = (),
    chosen: str | None = None,
    figure: Figure = Figure.NEUTRAL,
    views: Sequence[View] | None = None,
    turn_to: View | Literal["solid"] | None = None,
    names: state.Names = "plain",
    height: int | None = None,
    on_edit: Callable[[Iterable[MapEdit]], None] | None = None,
    on_pick: Callable[[str], None] | None = None,
    steps: tuple[bool, bool] | None = None,
    prompt: str | None = None,
) -> BodyMapResult:
    """Show the map, and carry out what is done on it.

    Parameters
    ----------
    key : str
        Key of the widget; one map a key and page.
    atlas : Atlas
        Shapes, pictures and projection.
    areas : AreaCatalogue
        Names of the areas.
    selection : PainDrawing
        The areas to show as marked.
    pattern : mapping of sided area to ZoneKind, optional
        A referral pattern to paint over the marks.
    points, bellies : sequence
        Trigger points and muscle outlines to draw.
    shades : mapping of sided area to MapShade, optional
        Colours for areas under everything else, each with words that are shown and read
        out with the area's name.
    shade_key : sequence of MapShade, optional
        What the colours mean, for the key below the map.
    chosen : str, optional
        A sided area to outline as the one spoken of.
    figure : Figure
        Body shape.
    views : sequence of View, optional
        Views to open with; front and back if not given.
    turn_to : View or "solid", optional
        What to turn to whenever this changes: a view, unless the chosen area can be seen as
        it is, or the body in three dimensions.
    names : {"plain", "clinical"}
        Which of an area's names is shown and read out.
    height : int, optional
        Height of the picture in CSS pixels; by default it follows the window.
    on_edit : callable, optional
        Gets the new edits before the page runs again, usually ``state.apply_edits``.
        Without it the map does not mark: a click only reports the area.
    on_pick : callable, optional
        Gets the sided area clicked on a map that does not mark, before the page runs again.
    steps : tuple of bool, optional
        Whether there is a step to undo and one to redo; by default those of the visitor's
        pain drawing.
    prompt : str, optional
        What to do on a map without marks; by default to mark where it hurts.

    Returns
    -------
    BodyMapResult
        The area touched last and how many edits there were.
    """
    known = frozenset(all_sided_keys(areas))

    def carry_out() -> None:
        sent = parse_edits(state.component_value(key, _VALUE), known)
        edits = state.take_new_edits(key, sent)
        if on_edit is not None:
            on_edit(edits)
        picked = [edit.areas[-1] for edit in edits if edit.kind is EditKind.PICK and edit.areas]
        if on_pick is not None and picked:
            on_pick(picked[-1])

    data = map_data(
        atlas=atlas,
        selection=selection,
        pattern=pattern,
        points=points,
        bellies=bellies,
        figure=figure,
    )
    done = state.acknowledged(key)
    undo, redo = steps if steps is not None else (state.can_undo(), state.can_redo())
    data |= {
        "script": script_url(),
        "assets": assets_url(),
        "atlas": folder_url("atlas", atlas.folder),
        "version": folder_digest(atlas.folder),
        "legend": legend_url(areas, state.language(), state.audience()),
        "plotly": plotly_url(),
        "client": done.client,
        "ack": done.number,
        "views": [View(view).value for view in views] if views else None,
        "turn": str(turn_to) if turn_to else None,
        "shades": {area: [one.colour, one.words] for area, one in (shades or {}).items()},
        "shadeKey": [[one.colour, one.words] for one in shade_key],
        "chosen": chosen,
        "names": names,
        "height": height,
        "marks": on_edit is not None,
        "undo": undo,
        "redo": redo,
        "prompt": prompt,
    }
    # In a list, because Streamlit imports pandas to look through a mapping for tables.
    _component()(key=key, data=[data], on_sent_change=carry_out)
    return BodyMapResult(edits=done.number, touched=done.touched)


@functools.cache
def _component() -> Callable[..., object]:
    """The component, declared when it is first needed."""
    return st.components.v2.component("referral_atlas_body_map", html="<div></div>", js=_LOADER)


def map_data(
    *,
    atlas: Atlas,
    selection: PainDrawing,
    pattern: Mapping[str, ZoneKind] | None = None,
    points: Sequence[MapPoint] = (),
    bellies: Sequence[MapBelly] = (),
    figure: Figure = Figure.NEUTRAL,
) -> dict[str, object]:
    """What is painted, as ids and a few numbers.

    Returns
    -------
    dict
        ``marked``: sided area to intensity (-1 where none was given); ``essential`` and
        ``spillover``: sided areas, or None without a pattern; ``points`` and ``bellies``:
        rows of `point_rows` and `belly_rows`, in 1/1000 dm; ``places`` and ``lines``: the
        same for the body to turn.
    """
    zones = {
        kind.value: [area for area, found in pattern.items() if found is kind]
        if pattern is not None
        else None
        for kind in ZoneKind
    }
    marked = {
        area: -1 if mark.intensity is None else mark.intensity
        for area, mark in selection.marks.items()
    }
    return {
        "figure": figure.value,
        "marked": marked,
        **zones,
        "points": point_rows(atlas, figure, points),
        "places": place_rows(atlas, figure, points),
        "bellies": belly_rows(atlas, figure, bellies),
        "lines": line_rows(atlas, figure, bellies),
    }
