"""From click to painted answer: the Find page against a bare app with the same polygons.

All run at once, in one browser and one run, and are clicked in turn, so that whatever
slows the machine slows all. The bare app is there twice: as ``streamlit run`` serves it, and with
all that makes the app quick to answer (``.streamlit/config.toml``, `referral_atlas.ui.serve`).
Measured in the page: from the press of the mouse until the whole answer (the ranking; the name)
stands in the page and has been painted, and until the script has ended as well.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import streamlit
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from chromium import headless  # noqa: E402
from server import running  # noqa: E402

from benchmarks.readme import machine, put_into_readme  # noqa: E402
from referral_atlas.dataset.load import load_dataset  # noqa: E402
from referral_atlas.lookup.naming import area_name  # noqa: E402

ROUNDS = 40
WARM_UP = 5
MARKS_AT_ONCE = 3
TARGET_RATIO = 1.25

# Waits for the next press; then notes when the words came, when the answer last changed
# before the script ended, and when it ended: each at the frame that shows it.
WATCH = """([words, place]) => {
  const answer = [...document.querySelectorAll(place)].at(-1);
  const told = () => answer.textContent.includes(words);
  const idle = () => document.querySelector('[data-testid=stApp]')
    .getAttribute('data-test-script-state') === 'notRunning';
  const painted = () => new Promise((done) =>
    requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  window.measured = new Promise((finish) => {
    addEventListener('pointerdown', () => {
      const start = performance.now();
      let changed = null;
      const changes = new MutationObserver(() => {
        changed = painted();
      });
      const end = new MutationObserver(async () => {
        if (changed === null || !told() || !idle()) return;
        changes.disconnect();
        end.disconnect();
        const [shown, ended] = await Promise.all([changed, painted()]);
        finish({ shown: shown - start, ended: ended - start });
      });
      changes.observe(answer, { subtree: true, childList: true, characterData: true });
      end.observe(document.body,
        { subtree: true, childList: true, characterData: true, attributes: true });
    }, { once: true, capture: true });
  });
}"""

PLACE = """(area) => {
  const roots = [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]
    .map((element) => element.shadowRoot);
  const path = roots.flatMap((root) => [...root.querySelectorAll(`path[data-area="${area}"]`)])[0];
  if (!path) return null;
  const box = path.getBBox();
  const matrix = path.getScreenCTM();
  for (let step = 1; step < 100; step += 1) {
    const [u, v] = [(step * 0.618) % 1, (step * 0.7549) % 1];
    const point = new DOMPoint(box.x + u * box.width, box.y + v * box.height);
    if (!path.isPointInFill(point)) continue;
    const { x, y } = point.matrixTransform(matrix);
    if (y > 0 && y < innerHeight && roots.some((root) => root.elementFromPoint(x, y) === path)) {
      return [x, y];
    }
  }
  return null;
}"""


@dataclass
class Traffic:
    """Bytes a page received and sent, as they went over the wire."""

    own: int = 0
    """Files of the map: scripts, shapes, pictures."""
    streamlit: int = 0
    """Streamlit's own files."""
    socket: int = 0
    """Messages between the page and Python, both ways."""
    _urls: dict[str, str] = field(default_factory=dict)

    def listen(self, page: Page) -> None:
        """Count what a page asks for from now on."""
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.responseReceived", self._response)
        session.on("Network.loadingFinished", self._finished)
        for event in ("webSocketFrameReceived", "webSocketFrameSent"):
            session.on(f"Network.{event}", self._frame)

    def _response(self, event: dict) -> None:
        self._urls[event["requestId"]] = event["response"]["url"]

    def _finished(self, event: dict) -> None:
        size = int(event["encodedDataLength"])
        if "/component/" in self._urls.get(event["requestId"], ""):
            self.own += size
        else:
            self.streamlit += size

    def _frame(self, event: dict) -> None:
        frame = event["response"]
        length = len(frame["payloadData"])
        # Binary frames are told in base 64.
        self.socket += length * 3 // 4 if frame["opcode"] == 2 else length


class Subject:
    """One of the two apps, open in a page of its own."""

    def __init__(self, browser: Browser, address: str, answer: str) -> None:
        self.answer = answer
        context = browser.new_context(viewport={"width": 1440, "height": 1100})
        self.page = context.new_page()
        self.traffic = Traffic()
        self.traffic.listen(self.page)
        self.page.goto(address)
        self.page.locator("path[data-area]").first.wait_for(state="attached", timeout=60_000)
        self.page.wait_for_timeout(2500)
        self.first_load = (self.traffic.own, self.traffic.socket, self.traffic.streamlit)
        self.shown: list[float] = []
        self.ended: list[float] = []
        self.bytes: list[int] = []

    def place(self, area: str) -> tuple[float, float] | None:
        """Pixels inside an area, or None if it cannot be clicked where the page stands."""
        found = self.page.evaluate(PLACE, area)
        return tuple(found) if found else None

    def click(self, area: str, words: str) -> None:
        """Click an area and keep how long the answer took."""
        place = self.place(area)
        if place is None:
            raise RuntimeError(f"{area} cannot be clicked")
        before = self.traffic.socket + self.traffic.own + self.traffic.streamlit
        self.page.mouse.move(*place)
        self.page.wait_for_timeout(60)
        self.page.evaluate(WATCH, [words, self.answer])
        self.page.mouse.click(*place)
        took = self.page.evaluate("() => window.measured")
        self.page.wait_for_timeout(150)
        self.shown.append(took["shown"])
        self.ended.append(took["ended"])
        after = self.traffic.socket + self.traffic.own + self.traffic.streamlit
        self.bytes.append(after - before)


def percentile(values: list[float], share: float) -> float:
    """The value below which a share of the values lies."""
    return statistics.quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


def measure() -> dict[str, object]:
    """Click the apps in turn.

    Returns
    -------
    dict
        Milliseconds and bytes of each, and the Find page's ratios to the others.
    """
    areas = load_dataset().areas
    bare_app, paths = ROOT / "benchmarks" / "bare_app.py", str(ROOT / "src")
    with ExitStack() as stack:
        start = stack.enter_context
        find = start(running())
        bare = start(running(bare_app, served="plain", PYTHONPATH=paths))
        alike = start(running(bare_app, served="alike", PYTHONPATH=paths))
        browser = start(headless())
        subject = Subject(browser, find, "[data-testid=stColumn]")
        references = [Subject(browser, one, "[data-testid=stText]") for one in (bare, alike)]
        wanted = [f"right:{key}" for key, area in areas.areas.items() if area.sided]
        there = [area for area in wanted if all(one.place(area) for one in (subject, *references))]
        for number in range(ROUNDS + WARM_UP):
            area = there[(7 * number) % len(there)]
            for reference in references:
                reference.click(area, f"clicked {area}")
            subject.click(area, area_name(areas, area))
            if number % MARKS_AT_ONCE == MARKS_AT_ONCE - 1:
                subject.page.locator('[data-tool="clear"]').click()
                subject.page.wait_for_timeout(700)
    names = ("bare", "bare, served alike")
    return {
        "find": summary(subject),
        **{name: summary(one) for name, one in zip(names, references, strict=True)},
        "to": {name: ratios(subject, one) for name, one in zip(names, references, strict=True)},
    }


def summary(subject: Subject) -> dict[str, object]:
    """Figures of one app, the warming up left out."""
    shown, ended = subject.shown[WARM_UP:], subject.ended[WARM_UP:]
    own, socket, streamlit = subject.first_load
    return {
        "answer_ms": {"median": statistics.median(shown), "p95": percentile(shown, 0.95)},
        "finished_ms": {"median": statistics.median(ended), "p95": percentile(ended, 0.95)},
        "bytes_a_click": statistics.median(subject.bytes[WARM_UP:]),
        "first_load_bytes": {"own_files": own, "messages": socket, "streamlit_files": streamlit},
    }


def ratios(subject: Subject, reference: Subject) -> dict[str, float]:
    """How much longer the Find page takes than the bare app."""
    found: dict[str, float] = {}
    for name in ("shown", "ended"):
        mine, other = (getattr(each, name)[WARM_UP:] for each in (subject, reference))
        found[f"{name}_ratio_median"] = statistics.median(mine) / statistics.median(other)
        found[f"{name}_ratio_p95"] = percentile(mine, 0.95) / percentile(other, 0.95)
    return found


def report(found: Mapping[str, Any], busy: float) -> list[str]:
    """The measured part of the README."""
    find = found["find"]
    own = find["first_load_bytes"]["own_files"]
    bare, alike = found["to"].values()
    aims = {"shown_ratio_median": str(TARGET_RATIO)}
    took = {name: f"{found[name]['answer_ms']['median']:.0f} ms" for name in ("find", *found["to"])}
    return [
        f"{ROUNDS} rounds after {WARM_UP} to warm up, Streamlit {streamlit.__version__}. "
        f"{machine(busy)}",
        "",
        "| Figure | To the bare app | To the bare app served alike | Aim |",
        "|--|--:|--:|--:|",
        *(
            f"| `{name}` | {bare[name]:.2f} | {alike[name]:.2f} | {aims.get(name, '')} |"
            for name in bare
        ),
        f"| `answer_ms`, median; Find: {took.pop('find')} | {' | '.join(took.values())} | |",
        f"| bytes a click | {find['bytes_a_click'] / 1000:.1f} kB | | 60 kB |",
        f"| first load, own files | {own / 1000:.0f} kB | | 400 kB |",
    ]


def main() -> None:
    """Measure, print the figures as JSON and write the table into the README."""
    busy = os.getloadavg()[0]
    found = measure()
    print(json.dumps(found, indent=2, default=lambda value: round(value, 2)))
    ratio = found["to"]["bare"]["shown_ratio_median"]
    print(f"click to painted answer: {ratio:.2f} times the bare app (target {TARGET_RATIO})")
    put_into_readme("click", report(found, busy))


if __name__ == "__main__":
    main()
