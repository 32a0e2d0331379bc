"""The pages that `make docs` makes out of the docstrings; that all have one, ruff sees to."""

import importlib
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def api():
    spec = importlib.util.spec_from_file_location("api", ROOT / "docs" / "api.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pages(api, tmp_path_factory):
    folder = tmp_path_factory.mktemp("api")
    assert api.build(folder) == []
    return folder / "referral_atlas"


def test_everything_public_has_its_place(api, pages):
    """A package that names what it offers has one page; of the others, every module."""
    source = ROOT / "src" / "referral_atlas"
    for package in api.PACKAGES:
        offered = getattr(importlib.import_module(f"referral_atlas.{package}"), "__all__", ())
        page = (pages / f"{package}.html").read_text(encoding="utf-8")
        for name in offered:
            assert f'id="{name}"' in page, f"{package}.{name}"
        modules = () if offered else (source / package).glob("[!_]*.py")
        for path in modules:
            inner = path.relative_to(source).with_suffix(".html")
            assert (pages / inner).exists(), inner


def test_the_house_s_docstrings_are_read_as_they_are_meant(pages):
    text = (pages / "lookup" / "ranking.html").read_text(encoding="utf-8")
    assert 'id="Lookup"' in text
    assert re.search(r"<h6 id=[^>]*>Parameters</h6>", text)


def test_it_asks_nothing_of_the_network(pages):
    for path in pages.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"""<(?:script|link|img)[^>]+(?:src|href)=["']https?:""", text), path
