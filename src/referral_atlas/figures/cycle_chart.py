"""The proposed cycle of pain and tension as a ring of steps, for stepping through.

How well a step is known is told by the disc's shape and fill as well as its colour, so that
it can be read without colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from textwrap import wrap

import plotly.graph_objects as go

from referral_atlas.figures.style import FONT, LIGHT, Palette
from referral_atlas.model.needling_guide import Sureness

_SYMBOLS = {
    Sureness.MEASURED: "circle",
    Sureness.INDIRECT: "square",
    Sureness.HYPOTHESIS: "circle-open",
    Sureness.DISPUTED: "diamond-open",
}
_DISC = 40
_CHOSEN = 54
_LABEL_LETTERS = 12
_RING = 1.0
_LABELS = (1.24, 1.3)
"""Where labels begin beside and above the ring, in its radii."""
_BESIDE = 0.3
"""A label stands beside its disc where the disc lies so far from the middle, in radii."""
_REACH = (2.3, 1.75)
"""Half the width and height of the picture, in radii of the ring."""
_HEIGHT = 440
_GAP = 6
"""Pixels between a disc and what stands beside it: its label, the arrows."""


@dataclass(frozen=True)
class CycleNode:
    """One step of the ring."""

    name: str
    sureness: Sureness
    told: str
    """What hovering says, plain text."""


def cycle_chart(
    nodes: Sequence[CycleNode], chosen: int, centre: str = "", palette: Palette = LIGHT
) -> go.Figure:
    """Draw the steps clockwise from the top, each with an arrow to the next.

    Parameters
    ----------
    nodes : sequence of CycleNode
        Steps in their order; the last leads to the first.
    chosen : int
        Index of the step that stands out.
    centre : str, optional
        What stands in the middle, plain text.
    palette : Palette, optional
        Colours, by theme.

    Returns
    -------
    plotly.graph_objects.Figure
        One trace whose points carry their index as ``customdata``.
    """
    places = [_place(index, len(nodes)) for index in range(len(nodes))]
    fig = go.Figure()
    fig.add_trace(
        go.Scatter(
            x=[x for x, _ in places],
            y=[y for _, y in places],
            mode="markers+text",
            text=[str(index + 1) for index in range(len(nodes))],
            textfont={"size": 15, "color": [_ink(node, palette) for node in nodes]},
            customdata=list(range(len(nodes))),
            hovertext=[node.told for node in nodes],
            hovertemplate="%{hovertext}<extra></extra>",
            marker={
                "size": [_CHOSEN if index == chosen else _DISC for index in range(len(nodes))],
                "symbol": [_SYMBOLS[node.sureness] for node in nodes],
                "color": [_colour(node.sureness, palette) for node in nodes],
                "opacity": 1,
                "line": {
                    "width": [4 if index == chosen else 2 for index in range(len(nodes))],
                    "color": [
                        palette.marked if index == chosen else _colour(node.sureness, palette)
                        for index, node in enumerate(nodes)
                    ],
                },
            },
            selected={"marker": {"opacity": 1}},
            unselected={"marker": {"opacity": 1}},
            showlegend=False,
        )
    )
    for index, (x, y) in enumerate(places):
        after = (index + 1) % len(places)
        standoffs = _room(nodes, index, chosen), _room(nodes, after, chosen)
        _arrow(fig, (x, y), places[after], standoffs, palette)
        _label(fig, index, nodes, chosen, palette)
    fig.add_annotation(
        x=0, y=0, text=centre, showarrow=False, font={"size": 15, "color": palette.text}
    )
    width, height = _REACH
    axis = {"visible": False, "fixedrange": True, "constrain": "domain"}
    fig.update_xaxes(range=[-width, width], **axis)
    fig.update_yaxes(range=[-height, height], **axis)
    fig.update_layout(
        height=_HEIGHT,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        plot_bgcolor="rgba(0,0,0,0)",
        paper_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
        clickmode="event+select",
        font={"family": FONT},
    )
    return fig


def _place(index: int, count: int, radius: float = _RING) -> tuple[float, float]:
    angle = pi / 2 - 2 * pi * index / count
    return radius * cos(angle), radius * sin(angle)


def _colour(sureness: Sureness, palette: Palette) -> str:
    if sureness is Sureness.DISPUTED:
        return palette.essential
    if sureness is Sureness.HYPOTHESIS:
        return palette.muted
    return palette.chart_1 if sureness is Sureness.MEASURED else palette.chart_2


def _ink(node: CycleNode, palette: Palette) -> str:
    """Colour of the number: it is read on a filled disc or, in an open one, on the page."""
    filled = not _SYMBOLS[node.sureness].endswith("open")
    return palette.chart_ink if filled else palette.text


def _room(nodes: Sequence[CycleNode], index: int, chosen: int) -> float:
    """Pixels from the middle of a disc to where something else may stand."""
    size = _CHOSEN if index == chosen else _DISC
    corner = 1.0 if _SYMBOLS[nodes[index].sureness].startswith("circle") else 1.3
    return size / 2 * corner + _GAP


def _arrow(
    fig: go.Figure,
    start: tuple[float, float],
    end: tuple[float, float],
    standoffs: tuple[float, float],
    palette: Palette,
) -> None:
    fig.add_annotation(
        ax=start[0],
        ay=start[1],
        x=end[0],
        y=end[1],
        axref="x",
        ayref="y",
        xref="x",
        yref="y",
        startstandoff=standoffs[0],
        standoff=standoffs[1],
        text="",
        showarrow=True,
        arrowhead=2,
        arrowwidth=2,
        arrowcolor=palette.muted,
    )


def _label(
    fig: go.Figure, index: int, nodes: Sequence[CycleNode], chosen: int, palette: Palette
) -> None:
    x, y = _place(index, len(nodes))
    words = "<br>".join(wrap(nodes[index].name, _LABEL_LETTERS))
    beside = abs(x) > _BESIDE and abs(y) < 0.8
    fig.add_annotation(
        x=x if beside else x * _LABELS[0],
        xshift=(_room(nodes, index, chosen) * (1 if x > 0 else -1)) if beside else 0,
        y=y if beside else y * _LABELS[1],
        xanchor=("left" if x > 0 else "right") if beside else "center",
        yanchor="middle" if beside else ("bottom" if y > 0 else "top"),
        text=f"<b>{words}</b>" if index == chosen else words,
        showarrow=False,
        align="center" if not beside else ("left" if x > 0 else "right"),
        font={"size": 12, "color": palette.text},
    )
