"""Effects of a treatment with their intervals, as a forest plot: left of nought is better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from referral_atlas.figures.row_plot import font, lay_out, number_axis
from referral_atlas.figures.style import LIGHT, Palette

_ROW = 64
_ABOVE = 8
"""Pixels between a dot and its label above it."""
_FRAME = 92
_MARGIN = 1.15


@dataclass(frozen=True)
class PlottedEffect:
    """One published effect: negative where the treatment did better."""

    label: str
    """What was measured, against what and when; lines parted by ``<br>``."""
    value: float
    interval: tuple[float, float] | None
    clear: bool
    """Whether the interval leaves out nought, as the study tells it."""
    told: str
    """What hovering says, plain text."""


@dataclass(frozen=True)
class EffectWords:
    """The words of the plot."""

    axis: str
    left: str
    right: str


def effect_plot(
    effects: Sequence[PlottedEffect], words: EffectWords, palette: Palette = LIGHT
) -> go.Figure:
    """Draw one row an effect, in the order given, the first on top.

    An effect whose interval holds nought is an open dot.
    """
    bounds = [one.interval or (one.value, one.value) for one in effects]
    reach = _MARGIN * max(abs(end) for pair in bounds for end in (*pair, 1.0))
    fig = go.Figure(
        go.Scatter(
            x=[one.value for one in effects],
            y=list(range(len(effects))),
            mode="markers",
            error_x={
                "type": "data",
                "symmetric": False,
                "array": [high - one.value for one, (_, high) in zip(effects, bounds, strict=True)],
                "arrayminus": [
                    one.value - low for one, (low, _) in zip(effects, bounds, strict=True)
                ],
                "color": palette.muted,
                "thickness": 1.8,
                "width": 4,
            },
            marker={
                "size": 11,
                "symbol": ["square" if one.clear else "square-open" for one in effects],
                "color": palette.marked,
                "line": {"width": 2, "color": palette.marked},
            },
            text=[one.told for one in effects],
            hovertemplate="%{text}<extra></extra>",
            showlegend=False,
        )
    )
    fig.add_vline(x=0, line={"color": palette.text, "width": 1})
    for side, word in ((-1, words.left), (1, words.right)):
        fig.add_annotation(
            x=side * reach / 2,
            y=1,
            yref="paper",
            yanchor="bottom",
            text=word,
            showarrow=False,
            font={"color": palette.muted, "size": 12},
        )
    # Beside their rows the labels would leave a phone no room for the plot.
    for row, one in enumerate(effects):
        fig.add_annotation(
            x=0,
            xref="paper",
            xanchor="left",
            y=row,
            yanchor="bottom",
            yshift=_ABOVE,
            text=one.label,
            align="left",
            showarrow=False,
            font={**font(palette), "size": 12},
            bgcolor=palette.surface,
        )
    fig.update_yaxes(
        range=[len(effects) - 0.7, -0.8],
        showticklabels=False,
        showgrid=False,
        zeroline=False,
        fixedrange=True,
    )
    number_axis(fig, palette, words.axis, range=[-reach, reach], nticks=7)
    lay_out(fig, palette, height=_FRAME + _ROW * len(effects), top=26)
    return fig
