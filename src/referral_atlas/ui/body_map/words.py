"""Everything the map says in the browser, in one language and for one audience."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Audience, Language, View

_SAID = (
    *("map-tabs", "map-tab-whole", "map-tab-sides", "map-tab-front", "map-tab-back"),
    *("map-tab-left", "map-tab-right", "map-tab-head", "map-tab-hands", "map-tab-feet"),
    *("map-tab-solid", "map-tab-more"),
    *("map-tools", "map-tool-point", "map-tool-brush", "map-tool-lasso", "map-tool-erase"),
    *("map-tool-undo", "map-tool-redo", "map-tool-clear"),
    *("map-zoom", "map-tool-plus", "map-tool-minus", "map-tool-fit"),
    *(
        "map-key-chosen",
        "map-key-essential",
        "map-key-spillover",
        "map-key-marked",
        "map-key-leftover",
    ),
    *("map-key-point", "map-key-belly", "map-key-deep", "map-not-explained"),
    *("map-prompt", "map-count-one", "map-eraser-on", "map-eraser-off"),
    *("map-took-point", "map-took-brush", "map-took-lasso"),
    *("map-letter-left", "map-letter-right"),
    *("map-solid", "map-solid-turn", "map-solid-loading", "map-solid-failed"),
)
_FILLED_IN: Mapping[str, str] = {
    "map-count-many": "count",
    "map-several": "count",
    "map-shown": "view",
    "map-did-mark": "area",
    "map-did-unmark": "area",
    "map-canvas-marks": "view",
    "map-canvas-chooses": "view",
}
"""Texts the browser completes, with the one value each of them waits for."""


@functools.cache
def map_words(language: Language, audience: Audience) -> Mapping[str, str]:
    """Write everything the map says.

    Returns
    -------
    mapping of str to str
        By key without ``map-``; views as ``view-front``, ``view-front.short`` and
        ``view-front.spoken``; names of areas as ``area-plain-left``. What the browser fills
        in stands in braces, as ``{count}``.
    """
    texts = Texts(language, audience)
    found = {key: texts(key) for key in _SAID}
    found |= {key: texts(key, **{name: _blank(name)}) for key, name in _FILLED_IN.items()}
    for side in ("left", "right"):
        name = _blank("name")
        found[f"map-area-plain-{side}"] = texts("map-area-plain", side=side, name=name)
        found[f"map-area-clinical-{side}"] = texts("map-area-clinical", side=side, name=name)
    for view in View:
        found[f"map-view-{view.value}"] = texts(f"map-view-{view.value}")
        for form in ("short", "spoken"):
            found[f"map-view-{view.value}.{form}"] = texts(f"map-view-{view.value}.{form}")
    return {key.removeprefix("map-"): text for key, text in found.items()}


def _blank(name: str) -> str:
    return f"{{{name}}}"
