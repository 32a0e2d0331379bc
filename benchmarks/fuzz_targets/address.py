"""What stands in the address: followed, or said to be unknown, and never taken for markup."""

import re
from types import SimpleNamespace
from typing import get_args

from benchmarks.fuzz_damage import bytes_damaged, odd_text
from benchmarks.fuzz_targets.answers import ROOT, hold
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.comparison import MOST, read_items
from referral_atlas.lookup.muscle_search import search_muscles
from referral_atlas.nearest import nearest
from referral_atlas.ui.explore import shown
from referral_atlas.ui.state import address
from referral_atlas.vocabulary import Language

NAMES = (*get_args(address.AddressName), "lang", "nothing")
READ_BY = {
    "muscle": ("explore/muscle", "learn/study", "explore/atlas", "learn/data"),
    "condition": ("explore/conditions", "learn/data"),
    "area": ("explore/atlas",),
    "source": ("explore/atlas", "learn/data"),
    "with": ("explore/compare",),
    "term": ("learn/glossary",),
    "reference": ("learn/sources",),
    "table": ("learn/data",),
    "claim": ("learn/dry_needling",),
    "show": ("explore/atlas", "explore/muscle"),
    "region": ("explore/atlas",),
    "lang": ("lookup/find", "learn/method"),
    "nothing": ("lookup/assess", "lookup/report"),
}
"""Pages that read each parameter."""
WHOLE_PAGE = 25
"""One input in so many is put into the address of a whole page."""


class Address:
    """Parameters of the address, read as the pages do; some on whole pages."""

    name = "address"
    most_s = 10.0
    """Whole pages are made in Streamlit's test frame, some for the first time."""

    def __init__(self):
        self.dataset = load_dataset()
        data = self.dataset
        self.known = {
            "muscle": [*data.muscles],
            "condition": [*data.conditions],
            "area": [*data.areas.areas, "left:temple", "right:sacrum"],
            "source": [*data.competing_sources],
            "with": [",".join([*data.muscles][:3]), "upper_trapezius.trp1,temporalis"],
            "term": [*data.glossary],
            "reference": [*data.references],
            "table": ["muscles", "areas"],
            "claim": [*data.needling.claims],
            "show": [*shown.Show, "3d"],
            "region": [*data.areas.regions],
            "lang": [*Language],
        }

    def feed(self, pick):
        """Feed one input."""
        asked = {name: self._value(pick, name) for name in pick.sample(NAMES, pick.randint(1, 3))}
        former = address.st
        address.st = SimpleNamespace(query_params=asked, session_state={})
        try:
            unknown = self._read(asked)
        finally:
            address.st = former
        if pick.randrange(WHOLE_PAGE) == 0:
            page = pick.choice(READ_BY[pick.choice(list(asked))])
            self._whole_page(ROOT / "pages" / f"{page}.py", asked)
        return unknown

    def _value(self, pick, name):
        known = pick.choice(self.known.get(name, ["x"]))
        kind = pick.randrange(4)
        if kind == 0:
            return odd_text(pick).replace("\ud800", "\ufffd")
        if kind == 1:
            return bytes_damaged(pick, known.encode()).decode("utf-8", "replace")
        return known if kind == 2 else known.upper() + pick.choice((" ", ",", ".", "é", ""))

    def _read(self, asked):
        data = self.dataset
        area, source, muscle = shown.area(data), shown.source(data), shown.muscle(data)
        hold(area is None or area in data.areas.areas, "an area there is not")
        hold(source is None or source in data.competing_sources, "a source there is not")
        hold(muscle is None or muscle == asked["muscle"], "a muscle nobody asked for")
        hold(shown.region(data) in data.areas.regions, "a region there is not")
        hold(shown.shown(data) in set(shown.Show), "nothing to show")
        missing = shown.unknown(data)
        hold(missing is None or missing in asked.values(), "not what was asked is unknown")
        items, lost = read_items(data, asked.get("with", ""))
        hold(len(items) <= MOST, "too many to compare")
        hold(all(word in asked["with"] for word in lost), "another word is unknown")
        found = search_muscles(data.muscles, asked.get("muscle", ""))
        hold(set(found) <= set(data.muscles), "a muscle there is not")
        for name in ("claim", "term", "reference"):
            meant = nearest(asked.get(name, ""), self.known[name])
            hold(meant is None or meant in self.known[name], "nothing there is was meant")
        return "unknown" if missing or lost or (asked.get("muscle") and not muscle) else None

    def _whole_page(self, page, asked):
        from streamlit.testing.v1 import AppTest  # noqa: PLC0415  seconds to load

        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        for name, value in asked.items():
            app.query_params[name] = value
        app.switch_page(str(page)).run()
        hold(not app.exception, f"{page.name}: {[one.value for one in app.exception]}")
        written = [*app.markdown, *app.caption, *app.warning, *app.info, *app.error]
        hold(written or app.title, f"{page.name} is empty")
        for value in asked.values():
            if any(sign in value for sign in "<*[$:"):
                told = [one.value for one in written if _alive(value, str(one.value))]
                hold(not told, f"{page.name}: not escaped: {told}")


def _alive(value, text):
    """Whether a value stands in a text without a backslash before what begins it."""
    return re.search(rf"(?<!\\){re.escape(value)}", text)
