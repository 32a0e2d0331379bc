"""Whole journeys by keyboard alone: no mouse, the focus always seen, never caught."""

import re

import pytest
from accessibility import focused, settled, tab_to
from map_driver import MapDriver
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("keyboard")]

# Fails the page on any event of a pointer that a person made.
_NO_POINTER = """() => {
  window.pointed = [];
  for (const name of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
    window.addEventListener(name, (event) => window.pointed.push(name), true);
  }
}"""


@pytest.fixture
def open_keys(open_page, app_address):
    """Open a page of the app for somebody who has no pointer."""
    opened = []

    def open_keys(path=""):
        page = open_page(f"{app_address}/{path}")
        page.evaluate(_NO_POINTER)
        opened.append(page)
        expect(page.get_by_text(re.compile("it does not diagnose"))).to_be_visible()
        settled(page)
        return page

    yield open_keys
    for page in opened:
        assert page.evaluate("() => window.pointed ?? []") == []


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def go_to_area(page, body, area, view, most=80):
    """Walk over the body with the arrows, always towards an area."""
    goal = body.place(area, view)
    for _ in range(most):
        here = body.focused()
        if here == area:
            return
        x, y = body.inside(_HERE)
        across, down = goal[0] - x, goal[1] - y
        ways = [
            "ArrowRight" if across > 0 else "ArrowLeft",
            "ArrowDown" if down > 0 else "ArrowUp",
        ]
        for way in ways if abs(across) > abs(down) else reversed(ways):
            page.keyboard.press(way)
            if body.focused() != here:
                break
    raise AssertionError(f"{area} was not reached from {here}")


_HERE = """(root) => {
  const entry = root.activeElement.entry;
  const canvas = root.querySelector('svg.canvas');
  const frame = canvas.getBoundingClientRect();
  const box = canvas.viewBox.baseVal;
  const [x, y] = entry.middle;
  return [frame.x + (x - box.x) / box.width * frame.width,
    frame.y + (y - box.y) / box.height * frame.height];
}"""


def test_marking_reading_and_taking_back(open_keys):
    page = open_keys()
    body = MapDriver(page).wait()
    tab_to(page, "Left, front of the scalp")
    go_to_area(page, body, "right:temple", "front")
    assert focused(page)["visible"]
    press(page, "Space")
    expect(page.get_by_text("You marked: right temple")).to_be_visible()
    settled(page)
    assert body.focused() == "right:temple", "the answer must not take the focus away"

    # Another view, where an area is marked that the first one hides.
    tab_to(page, "Front & back", key="Shift+Tab")
    press(page, "ArrowRight", "ArrowRight")
    expect(page.get_by_role("tab", name="Head", exact=True)).to_have_attribute(
        "aria-selected", "true"
    )
    tab_to(page, "temple")  # the picture's tab stop: the area that had the focus before
    go_to_area(page, body, "right:neck_back_upper", "head_back")
    press(page, "Enter")
    expect(page.get_by_text(re.compile("You marked: .*upper back of the neck"))).to_be_visible()
    settled(page)

    # Read the candidates and open one.
    options = page.get_by_test_id("stRadio").get_by_role("radio")
    expect(options.first).to_be_attached()
    for _ in range(60):
        press(page, "Tab")
        if page.evaluate("() => document.activeElement.matches('[data-testid=stRadio] input')"):
            break
    press(page, "Space")
    expect(page.get_by_role("link", name=re.compile("^All about")).first).to_be_visible()
    settled(page)
    press(page, "ArrowDown")
    settled(page)
    expect(options.nth(1)).to_be_checked()

    # Take back what was marked last, in the picture itself.
    for _ in range(60):
        press(page, "Shift+Tab")
        if body.focused() == "right:neck_back_upper":
            break
    assert body.focused() == "right:neck_back_upper"
    press(page, "Control+z")
    expect(page.get_by_text(re.compile(r"You marked: right temple\.$"))).to_be_visible()


def test_the_skip_link_leads_past_the_menu(open_keys):
    page = open_keys()
    press(page, "Tab")
    assert focused(page)["said"] == "Skip to main content"
    assert focused(page)["inside"]
    press(page, "Enter", "Tab")
    inside = "() => document.activeElement.closest('[data-testid=stMain]') !== null"
    assert page.evaluate(inside)


@pytest.mark.parametrize(
    "path", ["", "muscle?muscle=soleus", "study"], ids=["find", "muscle", "study"]
)
def test_every_stop_is_seen_and_named_and_there_is_a_way_out(open_keys, path):
    page = open_keys(path)
    if path != "study":
        MapDriver(page).wait()
        settled(page)
    stops = []
    for _ in range(120):
        press(page, "Tab")
        settled_focus = focused(page)
        if settled_focus is None:
            break  # past the last: out of the page
        stops.append(settled_focus)
    else:
        raise AssertionError("Tab never leaves the page")
    assert len(stops) > 10
    assert [stop for stop in stops if not stop["visible"]] == []
    assert [stop for stop in stops if not stop["said"]] == []
    assert [stop for stop in stops if not stop["inside"]] == []
    press(page, "Shift+Tab")
    assert focused(page) is not None, "and back in"


def test_a_muscle_from_the_search_to_the_turned_body(open_keys):
    page = open_keys("glossary")
    tab_to(page, "Search everything")
    page.keyboard.type("soleus")
    expect(page.get_by_role("option", name=re.compile("Soleus")).first).to_be_visible()
    press(page, "Enter")
    expect(page.get_by_role("heading", name="Soleus", exact=True)).to_be_visible()
    body = MapDriver(page).wait()
    settled(page)
    views = page.get_by_role("tablist", name="View of the body")
    tab = views.get_by_role("tab", selected=True).inner_text()
    tab_to(page, tab)
    press(page, "ArrowRight")
    expect(views.get_by_role("tab", name=tab, exact=True)).not_to_have_attribute(
        "aria-selected", "true"
    )
    assert body.inside("(root) => root.activeElement.getAttribute('role')") == "tab"
    tab_to(page, "Examine")
    press(page, "ArrowRight")
    expect(page.get_by_role("tab", name="Anatomy")).to_have_attribute("aria-selected", "true")


def test_a_study_card_by_its_keys(open_keys):
    page = open_keys("study")
    tab_to(page, "Study 10 cards")
    press(page, "Enter")
    expect(page.get_by_text("0 of 10 cards")).to_be_visible()
    settled(page)
    tab_to(page, "Show the answer")
    press(page, "Enter")
    expect(page.get_by_role("button", name=re.compile("^Good"))).to_be_visible()
    settled(page)
    tab_to(page, "Good")
    press(page, "Enter")
    expect(page.get_by_text("1 of 10 cards")).to_be_visible()


def test_a_choice_that_opens_closes_again_and_gives_the_focus_back(open_keys):
    page = open_keys("glossary")
    tab_to(page, "Patient · EN")
    press(page, "Enter")
    expect(page.get_by_role("radio", name="Clinician", exact=True)).to_be_visible()
    press(page, "Escape")
    expect(page.get_by_role("radio", name="Clinician", exact=True)).to_be_hidden()
    assert "Patient · EN" in focused(page)["said"]
