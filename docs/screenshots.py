"""Take the pictures in docs/screens/ of every page, as a visitor sees it.

Run by ``make screenshots``: desktop and phone, light and dark. ``python docs/screenshots.py
find muscle`` takes some pages only.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))
SCREENS = ROOT / "docs" / "screens"

from chromium import headless  # noqa: E402
from server import running  # noqa: E402

SIZES = {"desktop": {"width": 1440, "height": 1000}, "phone": {"width": 390, "height": 844}}
THEMES = ("light", "dark")
MARKED = ("right:temple", "right:neck_back_upper", "right:neck_back_lower")


def mark(page: Page) -> None:
    """Mark three areas on the map."""
    for area in MARKED:
        page.locator("[data-area]:visible").first.wait_for()
        if page.locator(f'[data-area="{area}"]:visible').count() == 0:
            page.get_by_role("tab", name="Back", exact=True).click()
        shape = page.locator(f'[data-area="{area}"]:visible').first
        shape.focus()
        page.keyboard.press("Space")


def read_as_clinician(page: Page) -> None:
    """Choose the clinician's words in the frame."""
    page.get_by_role("button", name=re.compile("Patient · EN")).click()
    page.get_by_role("radio", name="Clinician", exact=True).click()
    page.get_by_role("button", name=re.compile("Clinician · EN")).wait_for()
    page.keyboard.press("Escape")
    page.wait_for_timeout(1500)  # the map is drawn anew with the other names


def take_find(page: Page, address: str) -> None:
    """Mark three areas and pick the first candidate."""
    page.goto(address)
    mark(page)
    page.get_by_test_id("stRadioOption").first.click()


def take_assess(page: Page, address: str) -> None:
    """Mark three areas and go to the examination."""
    page.goto(f"{address}/assess")
    page.locator("[data-area]:visible").first.wait_for()
    read_as_clinician(page)
    mark(page)
    page.get_by_role("radio", name=re.compile("Examination")).click()
    page.get_by_role("heading", name="Examine next").wait_for()


def take_report(page: Page, address: str) -> None:
    """The report of a drawing."""
    page.goto(f"{address}/assess")
    page.locator("[data-area]:visible").first.wait_for()
    read_as_clinician(page)
    mark(page)
    page.get_by_role("button", name=re.compile("^.*Report")).last.click()
    page.get_by_text("Record of a visit").wait_for()


def take_study(page: Page, address: str) -> None:
    """A study card with its answer."""
    page.goto(f"{address}/study")
    page.get_by_role("button", name=re.compile("Pattern to muscle")).click()
    page.get_by_role("button", name=re.compile("Study 10 cards")).click()
    page.get_by_role("button", name=re.compile("Show the answer")).click()
    page.get_by_role("button", name=re.compile("^Good")).wait_for()


JOURNEYS = {"find": take_find, "assess": take_assess, "report": take_report, "study": take_study}
ADDRESSES = {
    "atlas": "atlas?area=temple",
    "muscle": "muscle?muscle=upper_trapezius",
    "compare": "compare?with=gluteus_minimus_posterior,root_s1",
    "conditions": "conditions?condition=tension_type_headache",
    "dry_needling": "dry_needling",
    "glossary": "glossary?term=active_trigger_point",
    "sources": "sources",
    "method": "method",
    "data": "data",
}


def take(page: Page, name: str, address: str) -> None:
    """Bring a page to the state its picture shows."""
    if name in JOURNEYS:
        JOURNEYS[name](page, address)
    else:
        page.goto(f"{address}/{ADDRESSES[name]}")
        page.get_by_role("heading").first.wait_for()
    page.wait_for_timeout(2500)
    page.get_by_test_id("stMain").evaluate("main => main.scrollTo(0, 0)")
    page.wait_for_timeout(700)


def main(wanted: list[str]) -> None:
    """Write ``docs/screens/<page>_<size>_<theme>.jpg`` for every page, size and theme."""
    SCREENS.mkdir(exist_ok=True)
    names = wanted or [*JOURNEYS, *ADDRESSES]
    with running() as address, headless() as browser:
        for size, viewport in SIZES.items():
            for theme in THEMES:
                context = browser.new_context(
                    viewport=viewport,
                    color_scheme=theme,
                    locale="en-GB",
                    has_touch=size == "phone",
                    is_mobile=size == "phone",
                )
                for name in names:
                    page = context.new_page()
                    take(page, name, address)
                    path = SCREENS / f"{name}_{size}_{theme}.jpg"
                    page.screenshot(path=path, type="jpeg", quality=72)
                    page.close()
                context.close()


if __name__ == "__main__":
    main(sys.argv[1:])
