"""Make the API pages out of the docstrings: ``make docs``, then open .cache/api/index.html.

Of the packages a program would use. The ui and the tools that build the atlas have docstrings
too, but nobody imports them.
"""

from __future__ import annotations

import re
import sys
import warnings
from pathlib import Path

import pdoc

ROOT = Path(__file__).parents[1]
PACKAGES = ("vocabulary", "model", "atlas", "dataset", "lookup", "figures", "report", "study")
"""From the bottom of the house up."""

# pdoc looks for the types of a NamedTuple's fields where Python makes its constructor, not in our
# module, and then shows them as they are written: nothing is wrong with the page.
_HARMLESS = re.compile(r"type annotation .* for referral_atlas\.[\w.]+\.__init__\. Import of")


def build(target: Path) -> list[str]:
    """Write the pages.

    Parameters
    ----------
    target : Path
        A folder; made if it is not there.

    Returns
    -------
    list of str
        What pdoc could not make sense of in this project; empty if all is well.
    """
    pdoc.render.configure(docformat="numpy", footer_text="Referral Atlas", search=True)
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        pdoc.pdoc(*(f"referral_atlas.{name}" for name in PACKAGES), output_directory=target)
    told = dict.fromkeys(str(one.message) for one in found)
    return [one for one in told if "referral_atlas" in one and not _HARMLESS.search(one)]


if __name__ == "__main__":
    folder = ROOT / ".cache" / "api"
    sys.exit("\n".join(build(folder)) or None)
