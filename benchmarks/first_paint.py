"""From an address to a page one can use: the Find page against an empty Streamlit page.

The empty page is served twice: by ``streamlit run``, as Streamlit's users have it, and the way
the app is served, which is faster (`referral_atlas.ui.serve`). All run at once and are opened in
turn, each time in a browser that has never been there, so that whatever slows the machine slows
all. Then, how long each takes from the start of its process, and what of that goes into which
package.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from chromium import headless  # noqa: E402
from server import running  # noqa: E402

from benchmarks.click import percentile  # noqa: E402
from benchmarks.readme import machine, put_into_readme  # noqa: E402

ROUNDS = 20
WARM_UP = 2
STARTS = 3
PACKAGES = 8
"""Packages named in the table of the start."""
TARGET_RATIO = 1.5

# Looks at every frame, in shadow roots too; the time counts from the start of the navigation
# to the end of the frame that shows all that is asked for.
WATCH = """(wanted) => {
  const roots = () => [document, ...[...document.querySelectorAll('*')]
    .map((element) => element.shadowRoot).filter(Boolean)];
  const there = (place) => roots().some((root) => root.querySelector(place));
  return new Promise((done) => {
    const look = () => requestAnimationFrame(() => {
      if (!wanted.every(there)) look();
      else setTimeout(() => done(performance.now()));
    });
    look();
  });
}"""


@dataclass(frozen=True)
class Subject:
    """A page, and what must be drawn before anybody can use it."""

    name: str
    script: Path | None
    wanted: tuple[str, ...]
    """CSS selectors."""
    served: Literal["alike", "plain"] = "plain"
    """Served the way the app is, or as Streamlit comes."""


FIND = Subject("Find", None, ("h1", ".areas path[data-area]", "svg image[href]"))
EMPTY = Subject("empty", ROOT / "benchmarks" / "empty_app.py", ("h1",))
EMPTY_ALIKE = Subject("empty, served alike", EMPTY.script, EMPTY.wanted, served="alike")


def opened(browser: Browser, address: str, subject: Subject) -> float:
    """Open a page in a browser of its own; time until it can be used [s]."""
    context = browser.new_context(viewport={"width": 1440, "height": 1100})
    page = context.new_page()
    page.goto(address, wait_until="commit")
    took = page.evaluate(WATCH, list(subject.wanted))
    context.close()
    return took / 1000


def measure_paint(browser: Browser) -> dict[str, list[float]]:
    """Open the pages in turn; seconds by name, the warming up left out."""
    subjects = (EMPTY, EMPTY_ALIKE, FIND)
    found: dict[str, list[float]] = {subject.name: [] for subject in subjects}
    with ExitStack() as stack:
        served = [
            (one, stack.enter_context(running(one.script, served=one.served))) for one in subjects
        ]
        for _ in range(ROUNDS + WARM_UP):
            for subject, address in served:
                found[subject.name].append(opened(browser, address, subject))
    return {name: times[WARM_UP:] for name, times in found.items()}


def measure_start(browser: Browser) -> dict[str, list[tuple[float, float]]]:
    """Start both in turn; seconds until the server answers, and until the first page is usable."""
    found: dict[str, list[tuple[float, float]]] = {FIND.name: [], EMPTY.name: []}
    for _ in range(STARTS):
        for subject in (EMPTY, FIND):
            began = time.monotonic()
            with running(subject.script, served=subject.served) as address:
                answers = time.monotonic() - began
                opened(browser, address, subject)
                found[subject.name].append((answers, time.monotonic() - began))
    return found


def imports(browser: Browser) -> list[tuple[str, float]]:
    """Packages by the time their own modules take to import, until Find is drawn [s]."""
    with tempfile.TemporaryDirectory(prefix="referral-atlas-start-") as folder:
        log = Path(folder) / "imports.log"
        with running(log=log, PYTHONPROFILEIMPORTTIME="1") as address:
            opened(browser, address, FIND)
        rows = re.findall(r"^import time: +(\d+) \| +\d+ \| +([\w.]+)$", log.read_text(), re.M)
    total: Counter[str] = Counter()
    for microseconds, module in rows:
        total[module.partition(".")[0]] += int(microseconds)
    return [(name, time_ / 1e6) for name, time_ in total.most_common()]


def report(
    paint: dict[str, list[float]],
    start: dict[str, list[tuple[float, float]]],
    packages: list[tuple[str, float]],
    busy: float,
) -> list[str]:
    """The measured part of the README."""

    def row(name: str, find: float, empty: float, aim: str = "") -> str:
        times = f"{find * 1000:.0f} ms | {empty * 1000:.0f} ms"
        return f"| {name} | {times} | {find / empty:.2f} | {aim} |"

    find, empty = paint[FIND.name], paint[EMPTY.name]
    alike = statistics.median(paint[EMPTY_ALIKE.name])
    begun = {
        name: [statistics.median(column) for column in zip(*times, strict=True)]
        for name, times in start.items()
    }
    named = ", ".join(f"{name} {took * 1000:.0f}" for name, took in packages[:PACKAGES])
    whole = sum(took for _, took in packages)
    return [
        f"{len(find)} rounds, each in a browser that was never there; {STARTS} starts. "
        f"{machine(busy)}",
        "",
        "| Figure | Find | Empty page | Ratio | Aim |",
        "|--|--:|--:|--:|--:|",
        row("address to usable page, median", *map(statistics.median, (find, empty)), "1.5"),
        row("address to usable page, p95", percentile(find, 0.95), percentile(empty, 0.95)),
        row("the same, median, empty page served as the app is", statistics.median(find), alike),
        row("start of the process until it answers", begun[FIND.name][0], begun[EMPTY.name][0]),
        row("start until the first page is usable", begun[FIND.name][1], begun[EMPTY.name][1]),
        "",
        f"Importing takes {whole * 1000:.0f} ms of the start, by package [ms]: {named}.",
    ]


def main() -> None:
    """Measure, print it and write it into the README."""
    busy = os.getloadavg()[0]
    with headless() as browser:
        found = measure_paint(browser), measure_start(browser), imports(browser)
    lines = report(*found, busy)
    print(*lines, sep="\n")
    put_into_readme("first_paint", lines)


if __name__ == "__main__":
    main()
