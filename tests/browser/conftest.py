"""A real browser on a real server, for the tests in this folder."""

import sys
from pathlib import Path
from urllib.parse import urlparse

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from map_driver import MapDriver  # noqa: E402
from policy import blocked_in  # noqa: E402
from server import ROOT, running  # noqa: E402

FAILURES = HERE / "failures"

OWN = {"127.0.0.1", "localhost", ""}


@pytest.fixture(scope="session")
def app_address():
    """The real app on a free port."""
    with running() as address:
        yield address


@pytest.fixture(scope="session")
def map_address():
    """A page with only the map on a free port."""
    with running(HERE / "map_page.py", PYTHONPATH=str(ROOT / "src")) as address:
        yield address


@pytest.fixture
def open_page(browser, request):
    """Open an address in a browser of its own.

    Errors, foreign requests and what the content security policy stops fail the test.
    """
    contexts, problems, blocked = [], [], []

    def open_page(address, *, width=1280, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        blocked.append(blocked_in(context))
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda asked: problems.extend(foreign(asked.url)))
        page.goto(address)
        return page

    yield open_page
    failed = getattr(request.node, "failed", False)
    for context in contexts:
        if failed or problems:
            FAILURES.mkdir(exist_ok=True)
            name = request.node.name.replace("/", "_")
            context.pages[0].screenshot(path=FAILURES / f"{name}.png")
        context.close()
    assert not problems
    assert not [told for each in blocked for told in each], "stopped by our own policy"


def foreign(url):
    """A complaint if an address is not the test's own server."""
    host = urlparse(url).hostname or ""
    return [] if host in OWN else [f"asked {host}: {url}"]


@pytest.fixture
def open_map(open_page, map_address):
    """Open the map's own page and wait for the map."""

    def open_map(show="", **options):
        page = open_page(f"{map_address}/?show={show}", **options)
        return MapDriver(page).wait()

    return open_map


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Tell the fixtures whether the test failed, for the screenshot."""
    report = yield
    if call.when == "call":
        item.failed = report.failed
    return report
