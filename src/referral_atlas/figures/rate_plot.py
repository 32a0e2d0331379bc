"""Published rates with their uncertainty, as a dot plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import plotly.graph_objects as go

from referral_atlas.figures.row_plot import lay_out, name_rows, number_axis
from referral_atlas.figures.style import LIGHT, Palette
from referral_atlas.texts import Texts

Z_95 = 1.959963984540054
_ROW = 40
_FRAME = 64
_LABEL_MOST = 34


@dataclass(frozen=True)
class PlottedRate:
    """One published figure: of what, how many percent, of how many people if printed."""

    label: str
    detail: str
    """What tells it from other figures of the same; stands below the label."""
    percent: float
    n: int | None
    told: str
    """What hovering says, plain text."""


def wilson_interval(percent: float, n: int) -> tuple[float, float]:
    """Give the Wilson score interval of a share, 95 %.

    Parameters
    ----------
    percent : float
        The share, 0 to 100.
    n : int
        Of how many, at least 1.

    Returns
    -------
    tuple of float
        Lower and upper bound, percent.

    References
    ----------
    Wilson EB. Probable inference, the law of succession, and statistical inference.
    J Am Stat Assoc 1927;22:209-212.
    """
    p, z2 = percent / 100, Z_95**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return max(0.0, 100 * (middle - half)), min(100.0, 100 * (middle + half))


def rate_plot(rates: Sequence[PlottedRate], palette: Palette = LIGHT, *, texts: Texts) -> go.Figure:
    """Draw one row a figure, in the order given, the first on top.

    A figure without a number of people is an open dot without an interval: how sure it is
    cannot be told.
    """
    fig = go.Figure()
    for counted in (True, False):
        rows = [(at, one) for at, one in enumerate(rates) if (one.n is not None) is counted]
        if not rows:
            continue
        bars = None
        if counted:
            bounds = [wilson_interval(one.percent, one.n or 1) for _, one in rows]
            bars = {
                "type": "data",
                "symmetric": False,
                "array": [
                    high - one.percent for (_, one), (_, high) in zip(rows, bounds, strict=True)
                ],
                "arrayminus": [
                    one.percent - low for (_, one), (low, _) in zip(rows, bounds, strict=True)
                ],
                "color": palette.muted,
                "thickness": 1.5,
                "width": 3,
            }
        fig.add_trace(
            go.Scatter(
                x=[one.percent for _, one in rows],
                y=[at for at, _ in rows],
                mode="markers",
                error_x=bars,
                marker={
                    "size": 9,
                    "color": palette.marked if counted else palette.surface,
                    "line": {"width": 1.5, "color": palette.marked},
                },
                text=[one.told for _, one in rows],
                hovertemplate="%{text}<extra></extra>",
                showlegend=False,
            )
        )
    name_rows(fig, palette, [_label(one) for one in rates])
    number_axis(fig, palette, texts("rate-axis"), range=[-2, 102], nticks=6)
    lay_out(fig, palette, height=_FRAME + _ROW * len(rates))
    return fig


def _label(rate: PlottedRate) -> str:
    label = rate.label
    if len(label) > _LABEL_MOST:
        label = f"{label[: _LABEL_MOST - 1]}…"
    if not rate.detail:
        return label
    return f'{label}<br><span style="font-size:11px"><i>{rate.detail}</i></span>'
