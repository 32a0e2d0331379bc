"""How often unwanted effects were counted, study by study, on a scale of tens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from referral_atlas.figures.rate_plot import wilson_interval
from referral_atlas.figures.row_plot import lay_out, name_rows, number_axis
from referral_atlas.figures.style import LIGHT, Palette

_TICKS = (0.01, 0.1, 1.0, 10.0, 100.0)
_SYMBOLS = ("circle", "diamond", "square", "cross")
_ROW = 34
_FRAME = 96
_LOWEST = 0.01
"""Percent; what lies lower is drawn there."""


@dataclass(frozen=True)
class PlottedEvent:
    """How often one study counted one effect."""

    label: str
    study: str
    percent: float
    n: int
    at_most: bool
    """Whether the figure is an upper limit."""
    told: str
    """What hovering says, plain text."""


def side_effect_plot(
    events: Sequence[PlottedEvent], axis: str, palette: Palette = LIGHT
) -> go.Figure:
    """Draw one row an effect and one symbol a study, in the order given.

    Lines are 95 % Wilson intervals; an upper limit is a triangle that points to less.
    """
    rows = list(dict.fromkeys(one.label for one in events))
    studies = list(dict.fromkeys(one.study for one in events))
    colours = (palette.marked, palette.essential, palette.chart_1, palette.text)
    fig = go.Figure()
    for number, study in enumerate(studies):
        told = [one for one in events if one.study == study]
        bounds = [
            (one.percent, one.percent) if one.at_most else wilson_interval(one.percent, one.n)
            for one in told
        ]
        fig.add_trace(
            go.Scatter(
                x=[max(one.percent, _LOWEST) for one in told],
                y=[rows.index(one.label) + _beside(one, events) for one in told],
                name=study,
                mode="markers",
                error_x={
                    "type": "data",
                    "symmetric": False,
                    "array": [
                        high - one.percent for one, (_, high) in zip(told, bounds, strict=True)
                    ],
                    "arrayminus": [
                        one.percent - max(low, _LOWEST)
                        for one, (low, _) in zip(told, bounds, strict=True)
                    ],
                    "color": palette.muted,
                    "thickness": 1.5,
                    "width": 3,
                },
                marker={
                    "size": 10,
                    "color": colours[number % len(colours)],
                    "symbol": [
                        "triangle-left" if one.at_most else _SYMBOLS[number % len(_SYMBOLS)]
                        for one in told
                    ],
                },
                text=[one.told for one in told],
                hovertemplate="%{text}<extra></extra>",
            )
        )
    name_rows(fig, palette, rows)
    number_axis(
        fig,
        palette,
        axis,
        type="log",
        range=[-2.1, 2],
        tickvals=list(_TICKS),
        tickformat="~g",
        automargin=True,
    )
    lay_out(fig, palette, height=_FRAME + _ROW * len(rows), top=30)
    return fig


def _beside(event: PlottedEvent, events: Sequence[PlottedEvent]) -> float:
    """How far from the middle of its row a dot lies, in rows, so that none hides another."""
    row = [one for one in events if one.label == event.label]
    return 0.3 * (row.index(event) - (len(row) - 1) / 2)
