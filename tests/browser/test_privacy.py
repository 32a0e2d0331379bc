"""What one person marks, types and uploads reaches nobody else, no log and no other machine."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from map_driver import MapDriver
from playwright.sync_api import expect
from server import ROOT, running

from referral_atlas.texts import Texts
from referral_atlas.ui import sections

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("privacy")]

SAY = Texts()
NO_WAY_OUT = Path(__file__).parent / "no_way_out"
PAGES = ["", *(name for pages in sections._SECTIONS.values() for name in pages if name != "find")]
SECRETS = ("Zitronenfalter", "Kohlmeise", "Haselmaus", "front of the knee")
"""What the first visitor calls the visit, notes, pastes and marks."""

UPLOADED = {
    "format": "referral-atlas-visit",
    "version": 1,
    "visit": {"label": "Zitronenfalter", "day": "2026-01-02", "notes": "Kohlmeise"},
}
HOSTILE = (
    "<img src=/nope onerror=window.injected=1> <script>window.injected=1</script> "
    "![x](/nope) [y](/nope) <a href=/nope>z</a> www.nope.example https://nope.example/ "
    "a@nope.example :material/star: :streamlit: :smile: :red[r] $f$ `c` **b**"
)


@pytest.fixture(scope="module")
def shut_in(tmp_path_factory):
    """The app in a process that reaches nothing but this machine: address, log, what it tried."""
    folder = tmp_path_factory.mktemp("shut_in")
    log, tried = folder / "server.log", folder / "tried.txt"
    tried.touch()
    paths = f"{NO_WAY_OUT}:{ROOT / 'src'}"
    with running(log=log, PYTHONPATH=paths, WAYS_OUT_TRIED=str(tried)) as address:
        yield address, log, tried


def ready(page):
    page.wait_for_timeout(300)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    return page


def upload(page, address, content, name="visit.json"):
    """Choose a file on the Report page, as its bytes."""
    page.goto(f"{address}/report")
    page.get_by_role("button", name=SAY("visit-open")).click()
    files = {"name": name, "mimeType": "application/json", "buffer": content}
    page.locator("input[type=file]").first.set_input_files(files)


def open_visit(page, address, visit):
    upload(page, address, json.dumps(visit).encode())
    page.get_by_role("button", name=SAY("visit-open-now")).click()
    return ready(page)


def paste_entry(page, address, text):
    page.goto(f"{address}/data")
    page.get_by_role("radio", name=SAY("data-part-check")).click()
    page.get_by_role("textbox", name=SAY("data-check-text")).fill(text)
    page.get_by_role("button", name=SAY("data-check-go"), exact=True).click()
    return page


def entry(name, label):
    """A real muscle under another name, its first trigger point under another label."""
    text = (ROOT / "data" / "muscles" / "upper_trapezius.yaml").read_text(encoding="utf-8")
    for field, said in (("^name", name), ("^ +label", label)):
        text, count = re.subn(
            rf"({field}): .*$",
            lambda found, said=said: f"{found[1]}: {json.dumps(said)}",
            text,
            count=1,
            flags=re.MULTILINE,
        )
        assert count == 1
    return text


def test_the_guard_refuses_what_it_should(tmp_path):
    """Without this the test below could pass because nothing was watched."""
    tried = tmp_path / "tried.txt"
    program = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(NO_WAY_OUT), "WAYS_OUT_TRIED": str(tried)},
        capture_output=True,
        check=False,
    )
    assert b"no way out" in done.stderr
    assert "192.0.2.1" in tried.read_text()


def test_nothing_of_one_visitor_reaches_another_the_address_a_log_or_the_world(open_page, shut_in):
    address, log, tried = shut_in
    one, other = open_page(address), open_page(address)
    addresses = []
    one.on("framenavigated", lambda frame: addresses.append(frame.url))
    MapDriver(one).wait().click("left:knee_front", "front")
    expect(one.get_by_text("You marked:")).to_contain_text("front of the knee")
    open_visit(one, address, UPLOADED)
    expect(one.get_by_text("Kohlmeise").first).to_be_visible()
    ready(paste_entry(one, address, entry("Haselmaus", "Haselmaus")))
    expect(one.get_by_text("Haselmaus").first).to_be_visible()

    for path in PAGES:
        ready(other).goto(f"{address}/{path}")
        expect(other.get_by_role("heading", level=1).first).to_be_visible()
        told = ready(other).locator("body").inner_text()
        assert [word for word in SECRETS[:3] if word in told] == [], path
    other.goto(address)
    expect(other.get_by_text("Nothing is marked yet.")).to_be_visible()

    for text in (*addresses, one.url, other.url, log.read_text()):
        for word in (*SECRETS, "knee"):
            assert word.casefold() not in text.casefold(), text
    assert tried.read_text() == ""


MADE = (
    'img[src*="nope"]',
    'a[href*="nope"]:not([href^="#"])',  # a heading links to itself, by its own words
    "script",
    "img[alt*=treamlit]",
    "[aria-label='star icon']",
)


def nothing_came_of_it(page):
    main = page.get_by_test_id("stMain")
    for made in MADE:
        expect(main.locator(made)).to_have_count(0)
    assert page.evaluate("() => window.injected") is None


def test_what_a_visit_file_says_is_shown_as_letters(open_page, shut_in):
    address, _, _ = shut_in
    page = open_page(address)
    visit = {"label": HOSTILE[:120], "day": "2026-01-02", "notes": f"- {HOSTILE}\n\n    {HOSTILE}"}
    visit["movements"] = [{"name": HOSTILE[:120], "before": 1}]
    open_visit(page, address, {**UPLOADED, "visit": visit})
    expect(page.get_by_text("<img src=/nope onerror=window.injected=1>").first).to_be_visible()
    nothing_came_of_it(page)
    assert "/nope" not in page.url


def test_what_an_entry_says_is_shown_as_letters(open_page, shut_in):
    address, _, _ = shut_in
    page = paste_entry(open_page(address), address, entry(f"A {HOSTILE}", f"B {HOSTILE}"))
    expect(page.get_by_role("heading", name=SAY("data-preview"))).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^B <img src")).first).to_be_visible()
    nothing_came_of_it(ready(page))


def test_typed_pain_is_shown_as_letters(open_page, shut_in):
    address, _, _ = shut_in
    page = open_page(address)
    page.get_by_role("button", name=SAY("typed-open")).click()
    box = page.get_by_role("textbox", name=SAY("typed-label"))
    box.fill(f"right temple, left temple ![x](/nope) <img src=/nope>, {HOSTILE}")
    box.press("Control+Enter")
    expect(page.get_by_text("Not understood")).to_be_visible()
    nothing_came_of_it(ready(page))


def test_a_file_too_large_is_refused_in_words(open_page, shut_in):
    address, _, _ = shut_in
    page = open_page(address)
    upload(page, address, b" " * 1_200_000)
    expect(page.get_by_text(re.compile("must be 1.*MB or smaller"))).to_be_visible()


def test_a_deep_file_is_refused_in_words(open_page, shut_in):
    address, _, _ = shut_in
    page = open_page(address)
    upload(page, address, b"[" * 400_000 + b"]" * 400_000)
    expect(page.get_by_text(SAY("visit-file-not-json"))).to_be_visible()
