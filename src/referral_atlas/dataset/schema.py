"""What is generated from the model and the registry: JSON Schemas and the page of codes.

With the schemas an editor completes field names and underlines mistakes while one types;
`check` remains the judge, because it also knows the other files.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from referral_atlas.dataset.parse import (
    AREAS,
    DATASET,
    MUSCLE,
    NOT_COVERED,
    PREVALENCE,
    REFERENCES,
    RELIABILITY,
    Shape,
)
from referral_atlas.problem_codes import problem_codes_page

SHAPES: dict[str, Shape[Any]] = {
    "muscle": MUSCLE,
    "areas": AREAS,
    "references": REFERENCES,
    "dataset": DATASET,
    "not_covered": NOT_COVERED,
    "prevalence": PREVALENCE,
    "reliability": RELIABILITY,
}
"""Kinds of files by the name of their schema."""


def generated_files(data_folder: Path) -> dict[Path, str]:
    """Every generated file with what it must hold.

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


def write_generated(data_folder: Path) -> list[Path]:
    """Write every generated file; gives their paths."""
    files = generated_files(data_folder)
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return list(files)


def _schema(name: str, adapter: Any) -> str:
    schema: dict[str, Any] = adapter.json_schema()
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Written by `python -m referral_atlas schema`.",
        "title": name,
    }
    return json.dumps({**schema, **head}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
