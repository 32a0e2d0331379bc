"""What plots with one row a thing and one axis of numbers have in common."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from referral_atlas.figures.style import FONT, Palette


def font(palette: Palette) -> dict[str, object]:
    """Font of ticks, titles and legends."""
    return {"color": palette.text, "size": 13}


def name_rows(fig: go.Figure, palette: Palette, names: Sequence[str]) -> None:
    """Put names before the rows 0, 1, ..., the first on top."""
    fig.update_yaxes(
        tickvals=list(range(len(names))),
        ticktext=list(names),
        range=[len(names) - 0.4, -0.6],
        tickfont=font(palette),
        showgrid=False,
        zeroline=False,
        fixedrange=True,
        automargin=True,
    )


def number_axis(fig: go.Figure, palette: Palette, title: str, **more: object) -> None:
    """Title and dotted grid of the axis of numbers.

    Parameters
    ----------
    fig : plotly.graph_objects.Figure
        Gets the axis.
    palette : Palette
        Colours of the theme.
    title : str
        What the numbers are, with their unit.
    **more : object
        Range and ticks, as plotly's x axis takes them.
    """
    fig.update_xaxes(
        title={"text": title, "font": font(palette)},
        tickfont=font(palette),
        gridcolor=palette.muted,
        gridwidth=0.5,
        griddash="dot",
        zeroline=False,
        fixedrange=True,
        **more,
    )


def lay_out(
    fig: go.Figure, palette: Palette, *, height: int, top: int = 8, bottom: int = 48
) -> None:
    """Size, margins [CSS px] and legend; the page shows through.

    Parameters
    ----------
    fig : plotly.graph_objects.Figure
        Gets the layout.
    palette : Palette
        Colours of the theme.
    height : int
        Of the whole figure.
    top, bottom : int
        Room above and below the rows, for legend and axis.
    """
    fig.update_layout(
        height=height,
        margin={"l": 8, "r": 8, "t": top, "b": bottom},
        legend={
            "orientation": "h",
            "y": 1.0,
            "yanchor": "bottom",
            "x": 0,
            "font": font(palette),
            "traceorder": "normal",
        },
        plot_bgcolor="rgba(0,0,0,0)",
        paper_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
        font={"family": FONT},
    )
