"""Contact sheets of the dataset: outline, point and pattern of every trigger point.

``python -m referral_atlas.atlas_build.muscle_sheets`` draws pages per region. Each cell has a
close look at the muscle and its point, then the views that show the pattern best. They are
for opening and judging by eye what no test can: whether a muscle looks like itself.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw, ImageFont

from referral_atlas.atlas import Atlas, load_atlas, project_belly, project_point
from referral_atlas.atlas_build.arrays import FloatArray
from referral_atlas.atlas_build.sheet_panel import Box, PanelPoint, PanelScene, draw_panel
from referral_atlas.dataset.load import load_dataset
from referral_atlas.figures.framing import crop_for, views_for
from referral_atlas.figures.style import LIGHT
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import Dataset, Muscle
from referral_atlas.vocabulary import (
    Depth,
    Figure,
    Laterality,
    MuscleId,
    TriggerPointId,
    View,
    ZoneKind,
)

DEFAULT_FOLDER = Path(".cache") / "contact-sheets"
PANEL = 250
PANELS = 3
COLUMNS, ROWS = 2, 5

_SIDE = Laterality.LEFT
_CAPTION = 54
_MARGIN = 12
_HEADING = 30
_AROUND = 0.35
"""Free space around a muscle in its close look [dm]."""

_CLOSEST = 1.6
"""Least width and height of a close look [dm]."""

_FINENESS = 0.03
"""Of two views that show a muscle as large, the finer picture is opened."""

_WEIGHT = {ZoneKind.ESSENTIAL: 1.0, ZoneKind.SPILLOVER: 0.5}
_CELL = (PANELS * PANEL, PANEL + _CAPTION)


@dataclass(frozen=True)
class _Outlines:
    """A muscle's visible outline in every view of a figure that shows any of it."""

    rings: dict[View, tuple[FloatArray, ...]]

    def size(self, view: View) -> float:
        """Part of the picture's area it takes [dm2]."""
        return sum(float(shapely.Polygon(ring).area) for ring in self.rings.get(view, ()))


def main(arguments: list[str] | None = None) -> int:
    """Draw the wanted sheets into a folder; the exit status is 0 on success."""
    dataset = load_dataset()
    options = _parse(dataset, arguments)
    atlas = load_atlas()
    options.out.mkdir(parents=True, exist_ok=True)
    for region, title in dataset.areas.regions.items():
        muscles = [
            muscle_id
            for muscle_id, muscle in dataset.muscles.items()
            if muscle.region == region
            and options.region in (None, region)
            and options.muscle in (None, muscle_id)
        ]
        if not muscles:
            continue
        name = f"{options.figure.value}_{options.muscle or region}"
        cells = [cell for one in muscles for cell in _cells(atlas, dataset, one, options.figure)]
        pages = _pages(cells, f"{title} · {options.figure.value} figure")
        for number, page in enumerate(pages, start=1):
            path = options.out / f"{name}_{number}.png"
            page.save(path)
            print(path, flush=True)
    return 0


def _parse(dataset: Dataset, arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m referral_atlas.atlas_build.muscle_sheets", description=__doc__
    )
    parser.add_argument("--out", type=Path, default=DEFAULT_FOLDER, help="folder for the pages")
    parser.add_argument("--figure", type=Figure, default=Figure.NEUTRAL, choices=list(Figure))
    parser.add_argument("--region", choices=list(dataset.areas.regions), metavar="REGION")
    parser.add_argument("--muscle", type=MuscleId, choices=list(dataset.muscles), metavar="MUSCLE")
    return parser.parse_args(arguments)


def _cells(
    atlas: Atlas, dataset: Dataset, muscle_id: MuscleId, figure: Figure
) -> Iterator[Image.Image]:
    """A cell for every trigger point of a muscle."""
    muscle = dataset.muscles[muscle_id]
    near = tuple(point.position for point in muscle.trigger_points.values())
    found = {view: project_belly(atlas, figure, view, muscle.belly, _SIDE, near) for view in View}
    outlines = _Outlines({view: rings for view, rings in found.items() if rings})
    for trp, point in muscle.trigger_points.items():
        zones = {
            key: zone.kind
            for zone in reversed(point.zones)
            for key in zone_keys(dataset.areas, zone, _SIDE)
        }
        at = point.position
        panels = [_close_look(atlas, figure, at, outlines)]
        weights = {key: _WEIGHT[kind] for key, kind in zones.items()}
        panels += [
            (view, crop_for(atlas, figure, view, list(zones), [(at, _SIDE)]))
            for view in views_for(atlas, figure, weights, [(at, _SIDE)], most=PANELS - 1)
        ]
        deep = muscle.anatomy.depth is not Depth.SUPERFICIAL
        points = [
            PanelPoint(other.removeprefix("trp"), one.position, other == trp)
            for other, one in muscle.trigger_points.items()
        ]
        cell = Image.new("RGB", _CELL, LIGHT.surface)
        for column, (view, box) in enumerate(panels):
            scene = PanelScene(zones, points, outlines.rings.get(view, ()), deep)
            panel = draw_panel(atlas, figure, view, scene, box, PANEL - 6)
            ImageDraw.Draw(panel).text((4, 3), view.value, LIGHT.muted, ImageFont.load_default(11))
            cell.paste(panel, (column * PANEL, _CAPTION))
        _write_caption(cell, dataset, muscle_id, muscle, trp)
        yield cell


def _close_look(
    atlas: Atlas, figure: Figure, at: tuple[float, float, float], outlines: _Outlines
) -> tuple[View, Box]:
    """The view that shows most of a muscle together with its point, and where to look."""
    places = {view: project_point(atlas, figure, view, at, _SIDE) for view in View}
    visible = {
        view: np.array([[place.x, place.y]])
        for view, place in places.items()
        if place is not None and place.visible
    }

    def worth(view: View) -> tuple[bool, float]:
        shown = atlas.view(figure, view)
        fineness = shown.size[0] / (shown.box[1] - shown.box[0])
        return view in visible, outlines.size(view) * fineness**_FINENESS

    view = max(View, key=worth)
    corners = list(outlines.rings.get(view, ()))
    if view in visible:
        corners.append(visible[view])
    if not corners:
        return view, atlas.view(figure, view).box
    flat = np.concatenate(corners)
    low, high = flat.min(axis=0) - _AROUND, flat.max(axis=0) + _AROUND
    middle, half = (low + high) / 2, np.maximum((high - low) / 2, _CLOSEST / 2)
    (x0, y0), (x1, y1) = (middle - half).tolist(), (middle + half).tolist()
    return view, (x0, x1, y0, y1)


def _write_caption(
    cell: Image.Image, dataset: Dataset, muscle_id: MuscleId, muscle: Muscle, trp: TriggerPointId
) -> None:
    draw = ImageDraw.Draw(cell)
    point = muscle.trigger_points[trp]
    inside = [zone.text for zone in point.zones if dataset.areas.areas[zone.area].deep]
    title = f"{muscle_id} · {trp} · {muscle.anatomy.depth.value}, {muscle.belly.face.value}"
    draw.text((2, 0), title, LIGHT.text, ImageFont.load_default(13))
    told = point.location + (f" [deep zones: {', '.join(inside)}]" if inside else "")
    lines = textwrap.wrap(told, width=138, max_lines=3, placeholder=" …")
    draw.multiline_text(
        (2, 16), "\n".join(lines), LIGHT.muted, ImageFont.load_default(10), spacing=1
    )


def _pages(cells: Sequence[Image.Image], title: str) -> Iterator[Image.Image]:
    """Cells in reading order on as many pages as they need."""
    on_page = COLUMNS * ROWS
    count = -(-len(cells) // on_page)
    for number in range(count):
        chosen = cells[number * on_page : (number + 1) * on_page]
        rows = -(-len(chosen) // COLUMNS)
        width = COLUMNS * (_CELL[0] + _MARGIN) + _MARGIN
        height = _HEADING + rows * (_CELL[1] + _MARGIN)
        page = Image.new("RGB", (width, height), LIGHT.surface)
        told = f"{title} · page {number + 1} of {count}"
        ImageDraw.Draw(page).text((_MARGIN, 6), told, LIGHT.text, ImageFont.load_default(16))
        for index, cell in enumerate(chosen):
            row, column = divmod(index, COLUMNS)
            x = _MARGIN + column * (_CELL[0] + _MARGIN)
            page.paste(cell, (x, _HEADING + row * (_CELL[1] + _MARGIN)))
        yield page


if __name__ == "__main__":
    sys.exit(main())
