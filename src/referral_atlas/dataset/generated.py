"""What is written by ``python -m referral_atlas generate``, and checked for freshness.

JSON Schemas, with which an editor completes field names and underlines mistakes while one
types (`check` remains the judge, because it also knows the other files); the page of
problem codes; and the parts of ``data/README.md`` that are counted or taken from the code.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from referral_atlas.dataset.parse import (
    AREAS,
    COMPETING_SOURCE,
    CONDITION,
    DATASET,
    GLOSSARY,
    MUSCLE,
    NEEDLING,
    NOT_COVERED,
    PREVALENCE,
    RED_FLAGS,
    REFERENCES,
    RELIABILITY,
    TRANSLATION,
    Shape,
)
from referral_atlas.dataset.problem_codes_page import problem_codes_page
from referral_atlas.dataset.readme import renewed_readme
from referral_atlas.model import Dataset

SHAPES: dict[str, Shape[Any]] = {
    "muscle": MUSCLE,
    "competing_source": COMPETING_SOURCE,
    "condition": CONDITION,
    "areas": AREAS,
    "references": REFERENCES,
    "dataset": DATASET,
    "not_covered": NOT_COVERED,
    "prevalence": PREVALENCE,
    "reliability": RELIABILITY,
    "red_flags": RED_FLAGS,
    "needling": NEEDLING,
    "glossary": GLOSSARY,
    "translation": TRANSLATION,
}
"""Kinds of files by the name of their schema."""

README = "README.md"
"""The page in the data folder that is partly generated."""


def generated_from_code(data_folder: Path) -> dict[Path, str]:
    """Every file that follows from the code alone, with what it must hold.

    Parameters
    ----------
    data_folder : Path
        The data folder; the page of codes goes into ``docs`` beside it.
    """
    files = {
        data_folder / "schema" / f"{name}.schema.json": _schema(name, shape.adapter)
        for name, shape in SHAPES.items()
    }
    files[data_folder.parent / "docs" / "problem-codes.md"] = problem_codes_page()
    return files


def generated_from_data(data_folder: Path, dataset: Dataset) -> dict[Path, str]:
    """Every file that also follows from the data, with what it must hold.

    Parameters
    ----------
    data_folder : Path
        The data folder; without a README in it nothing is generated.
    dataset : Dataset
        What was loaded from it.

    Raises
    ------
    ValueError
        If the README lacks the markers of a generated part.
    """
    path = data_folder / README
    if not path.is_file():
        return {}
    return {path: renewed_readme(path.read_text(encoding="utf-8"), dataset)}


def write_generated(files: dict[Path, str]) -> list[Path]:
    """Write generated files; gives their paths."""
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return list(files)


def _schema(name: str, adapter: Any) -> str:
    schema: dict[str, Any] = adapter.json_schema()
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Written by `python -m referral_atlas generate`.",
        "title": name,
    }
    return json.dumps({**schema, **head}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
