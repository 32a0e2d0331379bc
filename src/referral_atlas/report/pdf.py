"""The report as a printable page, made without a browser."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from referral_atlas.report.content import Block, ReportContent
from referral_atlas.texts import Texts

_FONTS = Path(__file__).parent / "fonts"
_FAMILY = "DejaVu"
_MARGIN = 12.0
_CHART_WIDTH = 74.0
_GUTTER = 6.0
_INK = (29, 31, 36)
_QUIET = (91, 96, 107)
_URGENT = (176, 24, 24)
_RULE = (205, 210, 214)


class Chart(NamedTuple):
    """A picture of the body with its title."""

    title: str
    png: bytes
    alt: str = ""
    """What the picture shows, to be read out; its title if empty."""


class _Page(FPDF):
    """An A4 page with a quiet foot."""

    def __init__(self, content: ReportContent, texts: Texts) -> None:
        super().__init__(format="A4")
        self._content = content
        self._texts = texts
        self.add_font(_FAMILY, "", _FONTS / "DejaVuSans.ttf")
        self.add_font(_FAMILY, "B", _FONTS / "DejaVuSans-Bold.ttf")
        self.set_margins(_MARGIN, _MARGIN)
        self.set_auto_page_break(auto=True, margin=18)
        self.set_title(content.title)
        self.set_lang(texts.language.value)

    def footer(self) -> None:
        """Disclaimer and page number below every page."""
        self.set_y(-15)
        self.set_font(_FAMILY, "", 6.5)
        self.set_text_color(*_QUIET)
        self.set_x(_MARGIN)
        self.multi_cell(self.epw - 25, 3, self._content.disclaimer)
        self.set_xy(-_MARGIN - 30, -15)
        number = self._texts("report-page", page=self.page_no(), pages="{nb}")
        self.cell(30, 3, number, align="R")


def report_pdf(
    content: ReportContent, charts: tuple[Chart, ...], texts: Texts, *, made: datetime | None = None
) -> bytes:
    """Lay out a report.

    Parameters
    ----------
    content : ReportContent
        What it says.
    charts : tuple of Chart
        Pictures of the body, put side by side at the left.
    texts : Texts
        For the page's foot.
    made : datetime, optional
        When it was made; now if not given.

    Returns
    -------
    bytes
        A PDF. One page of A4 unless much was recorded.
    """
    page = _Page(content, texts)
    page.set_creation_date(made or datetime.now(UTC))
    page.add_page()
    _head(page, content)
    top = page.get_y()
    bottom = _charts(page, charts, texts, top)
    page.set_xy(_MARGIN, bottom)
    bottom = _drawing(page, content.drawing)
    page.set_left_margin(_MARGIN + _CHART_WIDTH + _GUTTER)
    page.set_xy(_MARGIN + _CHART_WIDTH + _GUTTER, top)
    for block in content.blocks:
        _block(page, block)
        if page.page_no() > 1 or page.get_y() > bottom:
            page.set_left_margin(_MARGIN)  # below the pictures the whole width is free
            page.set_x(_MARGIN)
    page.set_left_margin(_MARGIN)
    page.set_xy(_MARGIN, max(page.get_y(), bottom if page.page_no() == 1 else 0) + 2)
    _block(page, Block(texts("report-citations"), content.citations), size=6.5)
    return bytes(page.output())


def _head(page: _Page, content: ReportContent) -> None:
    page.set_text_color(*_INK)
    page.set_font(_FAMILY, "B", 15)
    page.cell(0, 8, content.title, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.set_font(_FAMILY, "", 8.5)
    page.set_text_color(*_QUIET)
    facts = "   ·   ".join(f"{label}: {value}" for label, value in content.facts)
    page.multi_cell(0, 4.5, facts, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.set_draw_color(*_RULE)
    page.line(_MARGIN, page.get_y() + 1.5, page.w - _MARGIN, page.get_y() + 1.5)
    page.ln(4)


def _charts(page: _Page, charts: tuple[Chart, ...], texts: Texts, top: float) -> float:
    """Put the pictures in one column, two abreast; returns where they end [mm]."""
    width = _CHART_WIDTH / 2
    y, row_end = top, top
    for number, chart in enumerate(charts):
        column = number % 2
        if column == 0:
            y = row_end
        page.set_font(_FAMILY, "", 6.5)
        page.set_text_color(*_QUIET)
        page.set_xy(_MARGIN + column * width, y)
        page.cell(width, 3.5, chart.title, align="C")
        picture = page.image(
            io.BytesIO(chart.png),
            x=_MARGIN + column * width,
            y=y + 4,
            w=width - 1,
            alt_text=chart.alt or chart.title,
        )
        row_end = max(row_end, y + 5 + picture.rendered_height)
    page.set_xy(_MARGIN, row_end)
    page.multi_cell(_CHART_WIDTH, 3, texts("report-legend"))
    return page.get_y() + 2


def _drawing(page: _Page, block: Block) -> float:
    """Write what was marked below the pictures, as wide as they are; returns the end [mm]."""
    page.set_right_margin(page.w - _MARGIN - _CHART_WIDTH)
    _block(page, block)
    page.set_right_margin(_MARGIN)
    return page.get_y()


def _block(page: _Page, block: Block, *, size: float = 8.0) -> None:
    if not block.lines:
        return
    page.set_text_color(*(_URGENT if block.urgent else _INK))
    page.set_font(_FAMILY, "B", 9)
    page.multi_cell(0, 5, block.title, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.set_font(_FAMILY, "", size)
    for line in block.lines:
        page.multi_cell(0, size * 0.48, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
        page.ln(0.5)
    page.ln(1.5)
    page.set_text_color(*_INK)
