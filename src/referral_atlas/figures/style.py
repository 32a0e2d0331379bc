"""The project's colours: chosen here, once, for every figure and the map control.

Essential and spillover zones are vermilion, what the person marked is blue: the pair of
Okabe and Ito's palette that stays apart in every common form of colour blindness. Colour
never carries a meaning alone: essential zones are solid, spillover zones hatched, marks
outlined and dotted. How many patterns reach an area is a scale of one hue, which no other
meaning uses; compared patterns have four hues that differ in lightness too, and greys where
they agree. A test looks at all of them with the eyes of the colour-blind.

References
----------
Okabe M, Ito K. Color universal design. 2008. https://jfly.uni-koeln.de/color/
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

FONT = "Source Sans, sans-serif"
"""The font of the page round a figure."""


@dataclass(frozen=True)
class Palette:
    """Colours of one theme, as CSS colours."""

    essential: str
    """Fill of essential zones."""
    essential_line: str
    spillover: str
    """Hatching of spillover zones."""
    spillover_ground: str
    """Fill under the hatching."""
    marked: str
    """Fill of areas a person marked."""
    marked_line: str
    leftover: str
    """Outline of marked areas the shown pattern does not explain."""
    point: str
    """Disc of a trigger point."""
    point_line: str
    belly: str
    """Outline of a muscle belly."""
    hover: str
    border: str
    """Lines between areas."""
    focus: str
    focus_ground: str
    text: str
    muted: str
    surface: str
    """Background of labels that float over the picture."""
    clay: str
    """Skin of the turnable body, where pictures have no part."""
    clay_other: str
    """The same, for every other area, so that areas can be told apart."""
    spillover_solid: str
    """Spillover zones where there is no hatching."""
    both: str
    """Marked areas the shown pattern explains, where there are no outlines."""
    chart_1: str
    """Dots and bars on the page, where nothing of the body lies under them."""
    chart_2: str
    chart_ink: str
    """Words on them."""
    density_1: str
    """How many patterns reach an area: few, and in four steps to many."""
    density_2: str
    density_3: str
    density_4: str
    density_5: str
    only_1: str
    """Areas that only the first of the compared patterns holds; and so on."""
    only_2: str
    only_3: str
    only_4: str
    shared: str
    """Areas that some of the compared patterns hold."""
    shared_all: str
    """Areas that all of them hold."""


LIGHT = Palette(
    essential="#de4c12",
    essential_line="#8f2b04",
    spillover="#d1430c",
    spillover_ground="#f8cdb8",
    marked="#3f8fd8",
    marked_line="#0b4f96",
    leftover="#4b2c86",
    point="#1d1b20",
    point_line="#ffffff",
    belly="#00665c",
    hover="#1f6fb8",
    border="#3c3a38",
    focus="#101014",
    focus_ground="#ffffff",
    text="#1d1f24",
    muted="#5b606b",
    surface="#ffffff",
    clay="#d9d4cb",
    clay_other="#cbc5bb",
    spillover_solid="#f0a885",
    both="#7d1650",
    chart_1="#00665c",
    chart_2="#1f6fb8",
    chart_ink="#ffffff",
    density_1="#efe0f2",
    density_2="#d3aede",
    density_3="#ad75c2",
    density_4="#7f429b",
    density_5="#4d1768",
    only_1="#f0bc2e",
    only_2="#3b86e0",
    only_3="#3fd090",
    only_4="#a8228e",
    shared="#a3a7ae",
    shared_all="#3c3f46",
)

DARK = Palette(
    essential="#e0531b",
    essential_line="#7d2503",
    spillover="#b83a08",
    spillover_ground="#f3b597",
    marked="#4a9be6",
    marked_line="#08407c",
    leftover="#45237f",
    point="#16151a",
    point_line="#ffffff",
    belly="#00594f",
    hover="#185e9e",
    border="#35322f",
    focus="#ffffff",
    focus_ground="#101014",
    text="#eceef2",
    muted="#a7adb8",
    surface="#23262d",
    clay="#cfcac1",
    clay_other="#c0bab0",
    spillover_solid="#f0a885",
    both="#7d1650",
    chart_1="#8fd18f",
    chart_2="#4a9be6",
    chart_ink="#10141a",
    density_1="#efe0f2",
    density_2="#d3aede",
    density_3="#ad75c2",
    density_4="#7f429b",
    density_5="#4d1768",
    only_1="#f0bc2e",
    only_2="#3b86e0",
    only_3="#3fd090",
    only_4="#a8228e",
    shared="#a3a7ae",
    shared_all="#3c3f46",
)


def css_variables(palette: Palette) -> dict[str, str]:
    """Name the palette's colours as CSS custom properties: ``--ra-essential-line``."""
    return {f"--ra-{name.replace('_', '-')}": value for name, value in asdict(palette).items()}
