"""The house rules that a machine can keep: who may import what, and how long things get."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "referral_atlas"
MODULES = sorted(PACKAGE.rglob("*.py"))
PAGES = sorted((ROOT / "pages").rglob("*.py"))

# Layers from the bottom up; a module may import from its own layer and those before it.
LAYERS = [
    {"vocabulary", "__init__"},
    {"texts"},
    {"model", "nearest", "problem_codes", "problems", "citations", "strict_json"},
    {"dataset", "atlas"},
    {"lookup"},
    {"figures", "report", "study"},
    {"ui"},
    {"cli", "cli_data", "cli_lookup", "cli_score", "cli_serve", "__main__"},
]
# A developer's tool beside the layers: its sheets draw what the app draws, nobody reads it.
APART = {"atlas_build"}
SIBLINGS_THAT_STAY_APART = [{"dataset", "atlas"}, {"figures", "report", "study"}]


def layer_name(path):
    """Name of the package or module directly below ``referral_atlas``."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path):
    """Dotted names of everything a file imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; write the whole name"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports(path):
    for name in imported(path):
        parts = name.split(".")
        if parts[0] == "referral_atlas" and len(parts) > 1:
            yield parts[1]


def depth(name):
    return next((i for i, layer in enumerate(LAYERS) if name in layer), None)


def ids(paths):
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("path", MODULES, ids=ids(MODULES))
def test_imports_go_one_way(path):
    mine = layer_name(path)
    if mine in APART:
        allowed = {name for layer in LAYERS[:-2] for name in layer} | {mine, "__version__"}
        assert set(own_imports(path)) <= allowed
        return
    assert depth(mine) is not None, f"{mine} has no layer; give it one in this test"
    for other in own_imports(path):
        if other == "__version__":
            continue
        assert other not in APART, f"{path} imports {other}, which only developers install"
        found = depth(other)
        assert found is not None, f"{other} has no layer; give it one in this test"
        assert found <= depth(mine), f"{mine} must not import {other}"
        for siblings in SIBLINGS_THAT_STAY_APART:
            assert not ({mine, other} <= siblings and mine != other), f"{mine} imports {other}"


@pytest.mark.parametrize("path", MODULES, ids=ids(MODULES))
def test_only_the_ui_knows_streamlit(path):
    if layer_name(path) != "ui":
        assert not any(name.split(".")[0] == "streamlit" for name in imported(path))


@pytest.mark.parametrize("path", MODULES, ids=ids(MODULES))
def test_only_the_reader_knows_yaml(path):
    if path != PACKAGE / "dataset" / "yaml_reader.py":
        assert "yaml" not in {name.split(".")[0] for name in imported(path)}


def attributes(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", MODULES + PAGES, ids=ids(MODULES + PAGES))
def test_session_state_and_the_address_are_touched_in_one_place(path):
    if path.parent != PACKAGE / "ui" / "state":
        assert not attributes(path) & {"session_state", "query_params"}


@pytest.mark.parametrize("path", MODULES + PAGES, ids=ids(MODULES + PAGES))
def test_caching_is_done_in_one_place(path):
    if path != PACKAGE / "ui" / "cached.py":
        assert not attributes(path) & {"cache_data", "cache_resource"}


@pytest.mark.parametrize("path", MODULES, ids=ids(MODULES))
def test_modules_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", PAGES, ids=ids(PAGES))
def test_pages_stay_thin(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 80
    allowed = {"ui", "vocabulary", "model", "lookup", "figures", "citations", "dataset"}
    assert set(own_imports(path)) <= allowed


def test_pages_are_nested():
    """A page directly in pages/ would be served without the frame on a cold deep link."""
    assert PAGES
    assert not list((ROOT / "pages").glob("*.py"))


def test_the_entry_point_stays_thin():
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) <= 60


def test_the_top_level_is_what_the_design_names():
    named = {
        "app.py", "data", "pages", "src", "tests", "requirements.txt", "README.md",
        "pyproject.toml", "Makefile", "benchmarks", "LICENSE", "CITATION.cff", "docs",
        "CONTRIBUTING.md", "SECURITY.md", "deploy",
    }  # fmt: skip
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found <= named | {"__pycache__", "export"}  # made by running the commands
