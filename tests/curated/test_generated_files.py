"""What is written by `python -m referral_atlas schema` is up to date."""

import json

import pytest

from referral_atlas.dataset.schema import generated_files
from referral_atlas.dataset.sources import default_data_folder

GENERATED = generated_files(default_data_folder())


@pytest.mark.parametrize("path", list(GENERATED), ids=lambda path: path.name)
def test_the_file_is_fresh(path):
    there = path.read_text(encoding="utf-8")
    needed = GENERATED[path]
    if path.suffix == ".json":
        there, needed = json.loads(there), json.loads(needed)
    assert there == needed, "stale; run: python -m referral_atlas schema"
