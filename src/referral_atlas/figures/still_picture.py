"""The body as a picture that needs no browser: for the printed page.

It draws what the map draws, by the same shapes and colours: essential zones solid, spillover
zones hatched, marks dotted with an outline, trigger points as discs.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from referral_atlas.atlas import Atlas
from referral_atlas.atlas.view_shapes import ViewShapes
from referral_atlas.figures.style import LIGHT, Palette
from referral_atlas.vocabulary import Figure, View, ZoneKind

_OVER = 2
"""Drawn so many times larger and scaled down, which smooths the edges."""


def still_picture(
    atlas: Atlas,
    view: View,
    *,
    marked: Iterable[str] = (),
    pattern: Mapping[str, ZoneKind] | None = None,
    figure: Figure = Figure.NEUTRAL,
    height: int = 900,
    palette: Palette = LIGHT,
) -> bytes:
    """Draw one view of the body as PNG.

    Parameters
    ----------
    atlas : Atlas
        Shapes and pictures.
    view : View
        Which side of the body.
    marked : iterable of str
        Sided areas a person marked; those the view does not show are passed over.
    pattern : mapping of str to ZoneKind, optional
        A referral pattern under the marks.
    figure : Figure, optional
        Body shape.
    height : int, optional
        Height of the picture [px]; the width follows.
    palette : Palette, optional
        Colours.

    Returns
    -------
    bytes
        PNG on white.
    """
    shapes = atlas.view(figure, view)
    size = (round(height * _OVER * _aspect(shapes)), height * _OVER)
    picture = Image.new("RGBA", size, "white")
    body = _body(shapes.image_path).resize(size, Image.Resampling.LANCZOS)
    picture.alpha_composite(body)
    _outline(picture, shapes, shapes.shapes, palette.border, width=1, alpha=70)
    zones = pattern or {}
    for kind in (ZoneKind.SPILLOVER, ZoneKind.ESSENTIAL):
        for area in (key for key, found in zones.items() if found is kind):
            _zone(picture, shapes, area, kind, palette)
    for area in marked:
        _mark(picture, shapes, area, palette)
    small = picture.resize((size[0] // _OVER, height), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    small.convert("RGB").save(stream, "PNG", optimize=True)
    return stream.getvalue()


def shows(atlas: Atlas, view: View, areas: Iterable[str], figure: Figure = Figure.NEUTRAL) -> bool:
    """Whether a view shows any of some sided areas."""
    return any(area in atlas.view(figure, view).shapes for area in areas)


def _aspect(shapes: ViewShapes) -> float:
    x0, x1, y0, y1 = shapes.box
    return (x1 - x0) / (y1 - y0)


@lru_cache(maxsize=32)
def _body(path: Path) -> Image.Image:
    with Image.open(path) as opened:
        return opened.convert("RGBA")


def _pixels(
    shapes: ViewShapes, area: str, size: tuple[int, int]
) -> list[list[tuple[float, float]]]:
    """Rings of an area in pixels; none where the view does not show it."""
    x0, x1, y0, y1 = shapes.box
    scale = np.array([size[0] / (x1 - x0), -size[1] / (y1 - y0)])
    origin = np.array([x0, y1])
    return [
        [(float(x), float(y)) for x, y in (ring - origin) * scale]
        for ring in shapes.shapes.get(area, ())
    ]


def _filled(size: tuple[int, int], rings: Sequence[Sequence[tuple[float, float]]]) -> Image.Image:
    mask = Image.new("L", size, 0)
    for ring in rings:
        ImageDraw.Draw(mask).polygon(list(ring), fill=255)
    return mask


def _lay(picture: Image.Image, mask: Image.Image, colour: str, share: float) -> None:
    layer = Image.new("RGBA", picture.size, colour)
    layer.putalpha(mask.point([round(value * share) for value in range(256)]))
    picture.alpha_composite(layer)


def _outline(
    picture: Image.Image,
    shapes: ViewShapes,
    areas: Iterable[str],
    colour: str,
    *,
    width: int,
    alpha: int,
) -> None:
    mask = Image.new("L", picture.size, 0)
    pen = ImageDraw.Draw(mask)
    for area in areas:
        for ring in _pixels(shapes, area, picture.size):
            pen.line([*ring, ring[0]], fill=alpha, width=width)
    _lay(picture, mask, colour, 1)


def _zone(
    picture: Image.Image, shapes: ViewShapes, area: str, kind: ZoneKind, palette: Palette
) -> None:
    rings = _pixels(shapes, area, picture.size)
    if not rings:
        return
    mask = _filled(picture.size, rings)
    if kind is ZoneKind.ESSENTIAL:
        _lay(picture, mask, palette.essential, 0.78)
    else:
        _lay(picture, mask, palette.spillover_ground, 0.7)
        _lay(picture, _crossed(mask, _stripes(picture.size)), palette.spillover, 0.8)
    _outline(picture, shapes, [area], palette.essential_line, width=2, alpha=255)


def _mark(picture: Image.Image, shapes: ViewShapes, area: str, palette: Palette) -> None:
    rings = _pixels(shapes, area, picture.size)
    if not rings:
        return
    mask = _filled(picture.size, rings)
    _lay(picture, mask, palette.marked, 0.55)
    _lay(picture, _crossed(mask, _dots(picture.size)), palette.marked_line, 0.9)
    _outline(picture, shapes, [area], palette.marked_line, width=3, alpha=255)


def _crossed(one: Image.Image, other: Image.Image) -> Image.Image:
    return Image.fromarray(np.minimum(np.asarray(one), np.asarray(other)))


@lru_cache(maxsize=8)
def _stripes(size: tuple[int, int]) -> Image.Image:
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    return Image.fromarray(np.where((x + y) % 14 < 5, 255, 0).astype(np.uint8))


@lru_cache(maxsize=8)
def _dots(size: tuple[int, int]) -> Image.Image:
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    step = 16
    inside = ((x % step) - step / 2) ** 2 + ((y % step) - step / 2) ** 2 < 9
    return Image.fromarray(np.where(inside, 255, 0).astype(np.uint8))
