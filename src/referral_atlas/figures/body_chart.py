"""The body with a pattern on it, as a plotly figure: for grids, comparison and notebooks.

A view is the shaded picture, one trace for all borders and one trace a kind of zone, so a
grid of ten stays light. Zones differ in hatching as well as colour.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import plotly.graph_objects as go

from referral_atlas.atlas import Atlas, project_belly, project_point
from referral_atlas.figures.framing import Box, Point, crop_for, views_for
from referral_atlas.figures.style import LIGHT, Palette
from referral_atlas.model import Belly
from referral_atlas.vocabulary import Figure, Laterality, View, ZoneKind

DISC_RADIUS = 0.075
"""Radius of a trigger point's disc, dm: two examiners agree within about 1.3 cm."""

ZONE_WEIGHT = {ZoneKind.ESSENTIAL: 1.0, ZoneKind.SPILLOVER: 0.5}
"""How much seeing a zone matters when a view is chosen."""

_PIXELS_PER_DM_MOST = 110


@dataclass(frozen=True)
class DrawnPoint:
    """A trigger point to draw: its label, canonical position (left half) and side."""

    label: str
    position: tuple[float, float, float]
    side: Laterality


@dataclass(frozen=True)
class DrawnBelly:
    """A muscle outline to draw; deep muscles are dashed."""

    belly: Belly
    side: Laterality
    deep: bool
    near: tuple[tuple[float, float, float], ...] = ()
    """Points in the muscle, which tell the skin meant where one part hides another."""


@dataclass(frozen=True)
class BodyScene:
    """Everything that is drawn on the body."""

    zones: Mapping[str, ZoneKind]
    points: Sequence[DrawnPoint] = ()
    bellies: Sequence[DrawnBelly] = ()


def scene_views(
    atlas: Atlas, scene: BodyScene, figure: Figure = Figure.NEUTRAL, *, most: int = 2
) -> tuple[View, ...]:
    """The views in which the zones and trigger points of a scene are seen best."""
    weights = {area: ZONE_WEIGHT[kind] for area, kind in scene.zones.items()}
    return views_for(atlas, figure, weights, _places(scene), most=most)


def _places(scene: BodyScene) -> list[Point]:
    return [(point.position, point.side) for point in scene.points]


def body_chart(
    atlas: Atlas,
    scene: BodyScene,
    view: View,
    *,
    figure: Figure = Figure.NEUTRAL,
    palette: Palette = LIGHT,
    height: int = 320,
    close: bool = True,
    also: Iterable[str] = (),
) -> go.Figure:
    """Draw one view of the body with a scene on it.

    Parameters
    ----------
    atlas : Atlas
        Shapes and pictures.
    scene : BodyScene
        Zones, trigger points and bellies.
    view : View
        Which picture of the body.
    figure : Figure, optional
        Body shape.
    palette : Palette, optional
        Colours, by theme.
    height : int, optional
        Height in pixels; the width follows the picture.
    close : bool, optional
        Crop to the scene; otherwise the whole view.
    also : iterable of sided area, optional
        Areas to keep in sight beside the scene's, so that charts to compare show the same.

    Returns
    -------
    plotly.graph_objects.Figure
        Axes in dm of the view, equal scale, nothing to zoom or select.
    """
    shapes = atlas.view(figure, view)
    box = shapes.box
    if close:
        box = crop_for(atlas, figure, view, [*scene.zones, *also], _places(scene))
    fig = go.Figure()
    _add_picture(fig, shapes.image_path, shapes.box)
    _add_line(
        fig,
        (ring for rings in shapes.shapes.values() for ring in rings),
        colour=palette.border,
        width=0.4,
        opacity=0.35,
    )
    for kind in (ZoneKind.SPILLOVER, ZoneKind.ESSENTIAL):
        rings = [
            ring
            for area, found in scene.zones.items()
            if found is kind
            for ring in shapes.shapes.get(area, ())
        ]
        if rings:
            fig.add_trace(_zone_trace(rings, kind, palette))
    for drawn in scene.bellies:
        outline = project_belly(atlas, figure, view, drawn.belly, drawn.side, drawn.near)
        dash = "dash" if drawn.deep else "solid"
        _add_line(fig, outline, colour=palette.belly, width=2, opacity=0.9, dash=dash)
    _add_points(fig, atlas, scene.points, view, figure, palette)
    _lay_out(fig, box, height)
    return fig


def _zone_trace(rings: Sequence[np.ndarray], kind: ZoneKind, palette: Palette) -> go.Scatter:
    x, y = _joined(rings)
    essential = kind is ZoneKind.ESSENTIAL
    pattern = (
        None
        if essential
        else {"shape": "/", "size": 6, "solidity": 0.35, "fgcolor": palette.spillover}
    )
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        fill="toself",
        fillcolor=palette.essential if essential else palette.spillover_ground,
        fillpattern=pattern,
        line={"width": 0.8, "color": palette.essential_line},
        opacity=0.78 if essential else 0.7,
        hoverinfo="skip",
        name=kind.value,
        showlegend=False,
    )


def _add_points(
    fig: go.Figure,
    atlas: Atlas,
    points: Iterable[DrawnPoint],
    view: View,
    figure: Figure,
    palette: Palette,
) -> None:
    for point in points:
        at = project_point(atlas, figure, view, point.position, point.side)
        if at is None or not at.visible:
            continue
        r = DISC_RADIUS
        fig.add_shape(
            type="circle",
            x0=at.x - r,
            x1=at.x + r,
            y0=at.y - r,
            y1=at.y + r,
            fillcolor=palette.point,
            line={"color": palette.point_line, "width": 1.5},
        )
        fig.add_annotation(
            x=at.x,
            y=at.y,
            text=point.label,
            showarrow=False,
            yshift=14,
            font={"size": 12, "color": palette.point},
            bgcolor=palette.point_line,
            opacity=0.92,
            borderpad=1,
        )


def _add_picture(fig: go.Figure, path: Path, box: Box) -> None:
    x0, x1, y0, y1 = box
    fig.add_layout_image(
        source=_data_uri(path),
        x=x0,
        y=y1,
        sizex=x1 - x0,
        sizey=y1 - y0,
        xref="x",
        yref="y",
        sizing="stretch",
        layer="below",
    )


@lru_cache(maxsize=64)
def _data_uri(path: Path) -> str:
    return "data:image/webp;base64," + base64.b64encode(path.read_bytes()).decode("ascii")


def _add_line(
    fig: go.Figure,
    rings: Iterable[np.ndarray],
    *,
    colour: str,
    width: float,
    opacity: float,
    dash: str = "solid",
) -> None:
    x, y = _joined(list(rings))
    if not x:
        return
    fig.add_trace(
        go.Scatter(
            x=x,
            y=y,
            mode="lines",
            line={"width": width, "color": colour, "dash": dash},
            opacity=opacity,
            hoverinfo="skip",
            showlegend=False,
        )
    )


def _joined(rings: Sequence[np.ndarray]) -> tuple[list[float | None], list[float | None]]:
    """All rings, closed, as one path with gaps."""
    x: list[float | None] = []
    y: list[float | None] = []
    for ring in rings:
        closed = np.round(np.vstack([ring, ring[:1]]), 3)
        x += [*closed[:, 0].tolist(), None]
        y += [*closed[:, 1].tolist(), None]
    return x[:-1], y[:-1]


def _lay_out(fig: go.Figure, box: Box, height: int) -> None:
    x0, x1, y0, y1 = box
    height = min(height, round((y1 - y0) * _PIXELS_PER_DM_MOST))
    fig.update_xaxes(visible=False, range=[x0, x1], fixedrange=True, constrain="domain")
    fig.update_yaxes(
        visible=False, range=[y0, y1], fixedrange=True, scaleanchor="x", constrain="domain"
    )
    fig.update_layout(
        height=height,
        width=round(height * (x1 - x0) / (y1 - y0)),
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        plot_bgcolor="rgba(0,0,0,0)",
        paper_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
    )
