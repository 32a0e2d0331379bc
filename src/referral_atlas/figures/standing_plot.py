"""How far study has come, a bar a region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from referral_atlas.figures.row_plot import font, lay_out
from referral_atlas.figures.style import LIGHT, Palette

_ROW = 26
_FRAME = 56


@dataclass(frozen=True)
class RegionBar:
    """Cards of one region: learned, still being learned, never asked."""

    label: str
    learned: int
    learning: int
    new: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.learned + self.learning + self.new


def standing_plot(
    bars: Sequence[RegionBar], legend: tuple[str, str, str], palette: Palette = LIGHT
) -> go.Figure:
    """Draw one row a region, in the order given, the first on top.

    Parameters
    ----------
    bars : sequence of RegionBar
        The regions.
    legend : tuple of str
        What learned, being learned and new are called.
    palette : Palette, optional
        Colours, by theme.

    Returns
    -------
    plotly.graph_objects.Figure
        Stacked bars of numbers of cards; kinds differ in hatching as well as colour.
    """
    fig = go.Figure()
    kinds = (
        (legend[0], [bar.learned for bar in bars], palette.chart_1, "", 1.0),
        (legend[1], [bar.learning for bar in bars], palette.marked, "/", 0.9),
        (legend[2], [bar.new for bar in bars], palette.muted, "", 0.22),
    )
    for name, counts, colour, shape, opacity in kinds:
        fig.add_trace(
            go.Bar(
                y=[bar.label for bar in bars],
                x=counts,
                orientation="h",
                name=name,
                marker={"color": colour, "pattern": {"shape": shape}, "line": {"width": 0}},
                opacity=opacity,
                hoverinfo="skip",
            )
        )
    text = font(palette)
    fig.update_yaxes(autorange="reversed", tickfont=text, fixedrange=True, automargin=True)
    fig.update_xaxes(tickfont=text, showgrid=False, zeroline=False, fixedrange=True, nticks=5)
    lay_out(fig, palette, height=_FRAME + _ROW * len(bars), top=30, bottom=24)
    fig.update_layout(barmode="stack", bargap=0.35)
    return fig
