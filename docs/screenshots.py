"""Take the pictures in docs/ of the app as a visitor sees it.

Run by ``make screenshots``. Desktop and phone, light and dark, of the Find page after
marking the right temple and the back of the neck, and of a muscle page.
"""

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from chromium import ARGUMENTS, find_chromium  # noqa: E402
from server import running  # noqa: E402

SIZES = {"desktop": {"width": 1440, "height": 1000}, "phone": {"width": 390, "height": 844}}
THEMES = ("light", "dark")
MARKED = ("right:temple", "right:neck_back_upper", "right:neck_back_lower")


def take_find(page: Page, address: str) -> None:
    """Mark three areas on the map and pick the first muscle."""
    page.goto(address)
    for area in MARKED:
        show(page, area)
        shape = page.locator(f'[data-area="{area}"]:visible').first
        shape.wait_for()
        shape.focus()
        page.keyboard.press("Space")
    page.get_by_text("You marked:").wait_for()
    page.get_by_test_id("stRadioOption").first.click()
    page.get_by_text("Sources of this pattern").wait_for()
    page.get_by_test_id("stMain").evaluate("main => main.scrollTo(0, 0)")
    page.wait_for_timeout(800)


def show(page: Page, area: str) -> None:
    """Turn to the back where one view is shown at a time and the area is not on it."""
    page.locator("[data-area]:visible").first.wait_for()
    if page.locator(f'[data-area="{area}"]:visible').count() == 0:
        page.get_by_role("tab", name="Back", exact=True).click()


def take_muscle(page: Page, address: str) -> None:
    """Open a muscle with several trigger points by its address."""
    page.goto(f"{address}/muscle?muscle=upper_trapezius")
    page.get_by_text("Essential:").first.wait_for()
    page.locator("[data-area]:visible").first.wait_for()
    page.wait_for_timeout(1500)


JOURNEYS = {"find": take_find, "muscle": take_muscle}


def main() -> None:
    """Write ``docs/<page>_<size>_<theme>.jpg`` for every page, size and theme."""
    with running() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=[*ARGUMENTS])
        for size, viewport in SIZES.items():
            for theme in THEMES:
                context = browser.new_context(
                    viewport=viewport,
                    color_scheme=theme,
                    device_scale_factor=1 if size == "desktop" else 2,
                    has_touch=size == "phone",
                    is_mobile=size == "phone",
                )
                for name, journey in JOURNEYS.items():
                    page = context.new_page()
                    journey(page, address)
                    path = ROOT / "docs" / f"{name}_{size}_{theme}.jpg"
                    page.screenshot(path=path, type="jpeg", quality=84)
                    page.close()
                context.close()
        browser.close()


if __name__ == "__main__":
    main()
