"""What the first page makes the server load: nothing heavy that only other pages need."""

import re

import pytest
from map_driver import MapDriver
from server import running

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("privacy")]

LATER = ("pandas", "fpdf", "fsrs", "scipy", "matplotlib", "referral_atlas.dataset.frames")
"""Tables, the printed page, the schedule of the cards; tools of the tests and the build."""


def test_the_first_page_loads_nothing_heavy_that_it_does_not_need(open_page, tmp_path):
    log = tmp_path / "imports.log"
    with running(log=log, PYTHONPROFILEIMPORTTIME="1") as address:
        page = open_page(address)
        MapDriver(page).wait()
        page.goto("about:blank")  # before the server goes
    loaded = set(re.findall(r"^import time:.*\| +(\S+)$", log.read_text(), re.MULTILINE))
    assert "referral_atlas.ui.cached" in loaded
    assert sorted(loaded.intersection(LATER)) == []
