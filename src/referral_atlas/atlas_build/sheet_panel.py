"""One small picture of a muscle on the body, drawn with Pillow: for contact sheets.

It shows what the app shows (body, borders, zones, outline, points) but needs no browser, so
hundreds are drawn in a minute.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFont

from referral_atlas.atlas import Atlas, project_point
from referral_atlas.atlas_build.arrays import FloatArray
from referral_atlas.figures.style import LIGHT
from referral_atlas.vocabulary import Figure, Laterality, View, ZoneKind

Box = tuple[float, float, float, float]
"""x0, x1, y0, y1 in view coordinates [dm]."""

SUPERSAMPLING = 2
"""Pixels are drawn this much finer, then averaged."""

DISC_RADIUS = 0.06
"""Of a trigger point [dm]."""

_HATCH = 7
_DASH = 9.0
_GAP = 6.0
_BORDER_OPACITY = 70
_ZONE_OPACITY = {ZoneKind.ESSENTIAL: 190, ZoneKind.SPILLOVER: 210}


@dataclass(frozen=True)
class PanelPoint:
    """A trigger point to draw: its label and its canonical position on the left half [dm]."""

    label: str
    position: tuple[float, float, float]
    shown: bool
    """Whether it is the panel's own point; others are drawn hollow."""


@dataclass(frozen=True)
class PanelScene:
    """What is drawn on the body in one panel, always for a muscle of the patient's left."""

    zones: Mapping[str, ZoneKind]
    points: Sequence[PanelPoint]
    outline: tuple[FloatArray, ...]
    """The muscle, already projected to the panel's view [dm]."""
    deep: bool


@dataclass(frozen=True)
class _Frame:
    """Where the box of a view lies in a square picture, at the finer scale."""

    box: Box
    size: int
    scale: float = field(init=False)

    def __post_init__(self) -> None:
        x0, x1, y0, y1 = self.box
        object.__setattr__(self, "scale", self.size / max(x1 - x0, y1 - y0))

    def place(self, points: FloatArray) -> list[tuple[float, float]]:
        """Pixels of points in view coordinates, shape (k, 2)."""
        x0, x1, y0, y1 = self.box
        middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
        at = (points - middle) * np.array([1, -1]) * self.scale + self.size / 2
        return [(x, y) for x, y in at.tolist()]


def draw_panel(
    atlas: Atlas, figure: Figure, view: View, scene: PanelScene, box: Box, size: int
) -> Image.Image:
    """Draw a square panel.

    Parameters
    ----------
    atlas, figure, view
        What to look at.
    scene
        What is drawn on it.
    box
        Part of the view to show [dm]; the panel shows at least that.
    size
        Width and height of the panel [px].
    """
    shown = atlas.view(figure, view)
    frame = _Frame(box, size * SUPERSAMPLING)
    panel = _body(shown.image_path, shown.box, frame)
    for kind in (ZoneKind.SPILLOVER, ZoneKind.ESSENTIAL):
        rings = [
            ring
            for key, found in scene.zones.items()
            if found is kind
            for ring in shown.shapes.get(key, ())
        ]
        _fill(panel, [frame.place(ring) for ring in rings], kind)
    lines = Image.new("RGBA", panel.size)
    draw = ImageDraw.Draw(lines)
    border = (*ImageColor.getrgb(LIGHT.border), _BORDER_OPACITY)
    for ring in (ring for shape in shown.shapes.values() for ring in shape):
        at = frame.place(ring)
        draw.line([*at, at[0]], fill=border, width=1)
    for ring in scene.outline:
        at = frame.place(ring)
        _line(draw, [*at, at[0]], dashed=scene.deep)
    panel.alpha_composite(lines)
    _points(ImageDraw.Draw(panel), atlas, figure, view, scene.points, frame)
    return panel.resize((size, size), Image.Resampling.LANCZOS).convert("RGB")


@lru_cache(maxsize=64)
def _picture(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGBA")


def _body(path: Path, box: Box, frame: _Frame) -> Image.Image:
    """The shaded body behind a panel, on white."""
    image = _picture(path)
    x0, x1, _, y1 = box
    pixels = image.width / (x1 - x0)
    middle = (frame.box[0] + frame.box[1]) / 2, (frame.box[2] + frame.box[3]) / 2
    half = frame.size / frame.scale / 2
    left, top = (middle[0] - half - x0) * pixels, (y1 - middle[1] - half) * pixels
    step = 2 * half * pixels / frame.size
    cut = image.transform(
        (frame.size, frame.size),
        Image.Transform.AFFINE,
        (step, 0, left, 0, step, top),
        resample=Image.Resampling.BILINEAR,
    )
    ground = Image.new("RGBA", cut.size, LIGHT.surface)
    ground.alpha_composite(cut)
    return ground


def _fill(panel: Image.Image, rings: Iterable[list[tuple[float, float]]], kind: ZoneKind) -> None:
    """Fill rings, even-odd: essential zones solid, spillover zones hatched."""
    mask = Image.new("1", panel.size)
    for ring in rings:
        one = Image.new("1", panel.size)
        ImageDraw.Draw(one).polygon(ring, fill=1)
        mask = ImageChops.logical_xor(mask, one)
    if kind is ZoneKind.ESSENTIAL:
        paint = Image.new("RGB", panel.size, LIGHT.essential)
    else:
        paint = _hatching(panel.size)
    opacity = mask.convert("L").point(lambda value: min(value, _ZONE_OPACITY[kind]))
    panel.paste(paint, mask=opacity)


@lru_cache(maxsize=4)
def _hatching(size: tuple[int, int]) -> Image.Image:
    paint = Image.new("RGB", size, LIGHT.spillover_ground)
    draw = ImageDraw.Draw(paint)
    for start in range(-size[1], size[0], _HATCH * SUPERSAMPLING):
        draw.line([(start, size[1]), (start + size[1], 0)], LIGHT.spillover, width=2)
    return paint


def _line(draw: ImageDraw.ImageDraw, at: list[tuple[float, float]], *, dashed: bool) -> None:
    width = 2 * SUPERSAMPLING
    if not dashed:
        draw.line(at, fill=LIGHT.belly, width=width, joint="curve")
        return
    points = np.asarray(at)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    period = (_DASH + _GAP) * SUPERSAMPLING
    for start in np.arange(0, length[-1], period).tolist():
        end = min(start + _DASH * SUPERSAMPLING, length[-1])
        inner = length[(length > start) & (length < end)]
        along = np.concatenate([[start], inner, [end]])
        x, y = (np.interp(along, length, points[:, axis]) for axis in (0, 1))
        draw.line(list(zip(x.tolist(), y.tolist(), strict=True)), fill=LIGHT.belly, width=width)


def _points(
    draw: ImageDraw.ImageDraw,
    atlas: Atlas,
    figure: Figure,
    view: View,
    points: Sequence[PanelPoint],
    frame: _Frame,
) -> None:
    font = ImageFont.load_default(10 * SUPERSAMPLING)
    for point in sorted(points, key=lambda one: one.shown):
        at = project_point(atlas, figure, view, point.position, Laterality.LEFT)
        if at is None or not at.visible:
            continue
        ((x, y),) = frame.place(np.array([[at.x, at.y]]))
        r = max(DISC_RADIUS * frame.scale, 4 * SUPERSAMPLING) * (1 if point.shown else 0.6)
        fill = LIGHT.point if point.shown else LIGHT.surface
        line = LIGHT.point_line if point.shown else LIGHT.point
        draw.ellipse((x - r, y - r, x + r, y + r), fill, line, width=SUPERSAMPLING)
        if point.shown:
            where = (x, y - r - 2 * SUPERSAMPLING)
            draw.text(
                where,
                point.label,
                LIGHT.point,
                font,
                anchor="mb",
                stroke_width=2 * SUPERSAMPLING,
                stroke_fill=LIGHT.surface,
            )
