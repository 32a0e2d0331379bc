"""What people read names things by their names, never by an id of the dataset."""

import re
from pathlib import Path

import pytest
import yaml

DATA = Path(__file__).parents[2] / "data"
FILES = sorted(path for path in DATA.rglob("*.yaml") if "atlas" not in path.parts)
ID = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")


def prose(found, where=""):
    """Every text of a YAML file that is more than one word, with its place."""
    if isinstance(found, dict):
        for key, value in found.items():
            yield from prose(value, f"{where}.{key}")
    elif isinstance(found, list):
        for number, value in enumerate(found):
            yield from prose(value, f"{where}[{number}]")
    elif isinstance(found, str) and " " in found and "://" not in found:
        yield where, found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_holds_an_id(path):
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert not [(where, text) for where, text in prose(found) if ID.search(text)]
