"""What is written by `python -m referral_atlas generate` is up to date."""

import json
from typing import get_args

import pytest

from referral_atlas.dataset.generated import generated_from_code, generated_from_data
from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.sources import default_data_folder
from referral_atlas.model import (
    CompetingSource,
    Condition,
    Evidence,
    Muscle,
    NotCovered,
    Record,
    RedFlag,
    Reference,
    Translation,
    TriggerPoint,
)
from referral_atlas.model.numbers import PrevalenceRow, ReliabilityRow

STALE = "stale; run: python -m referral_atlas generate"
DESCRIBED = (
    *(Muscle, TriggerPoint, Evidence, Reference, NotCovered, RedFlag),
    *(PrevalenceRow, ReliabilityRow, CompetingSource, Condition, Translation),
)
FROM_CODE = generated_from_code(default_data_folder())


@pytest.mark.parametrize("path", list(FROM_CODE), ids=lambda path: path.name)
def test_what_follows_from_the_code_is_fresh(path):
    there = path.read_text(encoding="utf-8")
    needed = FROM_CODE[path]
    if path.suffix == ".json":
        there, needed = json.loads(there), json.loads(needed)
    assert there == needed, STALE


def test_no_schema_is_left_over():
    there = (default_data_folder() / "schema").iterdir()
    assert set(there) <= set(FROM_CODE), "no kind of file has this schema; remove it"


def test_what_follows_from_the_data_is_fresh():
    ((path, needed),) = generated_from_data(default_data_folder(), load_dataset()).items()
    assert path.read_text(encoding="utf-8") == needed, STALE


def fields(model):
    """Every field of a record and of the records inside it."""
    for name, field in model.model_fields.items():
        yield name
        for inner in records_in(field.annotation):
            yield from fields(inner)


def records_in(annotation):
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for item in get_args(annotation):
        yield from records_in(item)


@pytest.mark.parametrize("model", DESCRIBED, ids=lambda model: model.__name__)
def test_the_readme_says_what_every_field_means(model):
    text = (default_data_folder() / "README.md").read_text(encoding="utf-8")
    told = text.split("## What the fields mean")[1].split("## Evidence and grades")[0]
    unsaid = sorted({name for name in fields(model) if f"`{name}`" not in told})
    assert unsaid == [], "say in data/README.md what these fields mean"
