"""Tiny made-up data for the tests; the real data have tests of their own in ``curated``."""

import os
import shutil
import sys
from pathlib import Path
from types import ModuleType

import hypothesis
import pytest

from referral_atlas.dataset.load import load_dataset

sys.path.insert(0, str(Path(__file__).parent / "browser"))

from chromium import headless

# On a busy machine a limit of time for each example fails tests of sound code.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")

TINY_DATA = Path(__file__).parent / "tiny_data"


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory):
    """Keep loaded datasets of the tests apart from the user's, but together for all workers."""
    with pytest.MonkeyPatch.context() as patch:
        base = tmp_path_factory.getbasetemp()
        base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
        patch.setenv("REFERRAL_ATLAS_CACHE", str(base / "cache"))
        patch.setenv("REFERRAL_ATLAS_STUDY", "off")  # tests never touch what their runner learned
        yield


@pytest.fixture
def plain_main(monkeypatch):
    """New processes run the main module again; app tests leave a page of the app there."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))


@pytest.fixture
def data_folder(tmp_path):
    """A copy of the tiny data that a test may change."""
    return Path(shutil.copytree(TINY_DATA, tmp_path / "data"))


@pytest.fixture(scope="session")
def tiny_dataset():
    """The tiny data, loaded: six areas, two muscles, three trigger points."""
    return load_dataset(TINY_DATA)


@pytest.fixture
def edit(data_folder):
    """Replace some text in one file of the tiny data."""

    def replace(file, old, new):
        path = data_folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


@pytest.fixture(scope="session")
def browser():
    """One headless Chromium for all tests of a process: Playwright allows no second one."""
    from playwright.sync_api import expect  # slow, and most workers need none

    expect.set_options(timeout=20_000)
    # WebGL without a graphics card, for the body to turn.
    with headless("--enable-unsafe-swiftshader") as chromium:
        yield chromium
