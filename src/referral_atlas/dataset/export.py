"""Write the tables to files, with the data dictionary beside them.

The folder is a Frictionless Data Package: ``datapackage.json`` says for programs what
``DATA_DICTIONARY.md`` says for people. The same dataset gives the same bytes.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import pandas as pd

from referral_atlas.dataset.columns import SEPARATOR, Column, Table
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.dictionary_page import dictionary_page
from referral_atlas.dataset.frames import dataset_frames
from referral_atlas.model import Dataset

PACKAGE_FILE = "datapackage.json"
DICTIONARY_FILE = "DATA_DICTIONARY.md"
PARTED = f" (items parted by '{SEPARATOR}')"
LICENCE_LINK = "https://spdx.org/licenses/{}.html"


class ExportFormat(StrEnum):
    """File formats of the tables."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"


def export_dataset(dataset: Dataset, folder: Path, form: ExportFormat) -> list[Path]:
    """Write every table of the dataset, and the data dictionary.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.
    folder : Path
        Where to; made if it is not there. Files of the same names are replaced.
    form : ExportFormat
        CSV (UTF-8, empty cells for what is not known), JSON (a list of records a table) or
        Parquet.

    Returns
    -------
    list of Path
        Every file written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, frame in dataset_frames(dataset).items():
        path = folder / f"{name}.{form.value}"
        _write(frame, path, form)
        written.append(path)
    package = json.dumps(_package(dataset, form), ensure_ascii=False, indent=1) + "\n"
    for name, text in (
        (PACKAGE_FILE, package),
        (DICTIONARY_FILE, _dictionary(dataset)),
    ):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        written.append(folder / name)
    return written


def _write(frame: pd.DataFrame, path: Path, form: ExportFormat) -> None:
    if form is ExportFormat.CSV:
        frame.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")
    elif form is ExportFormat.PARQUET:
        frame.to_parquet(path, index=False)
    else:
        known = frame.astype(object).where(frame.notna(), None)
        text = json.dumps(known.to_dict("records"), ensure_ascii=False, indent=1)
        path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _dictionary(dataset: Dataset) -> str:
    info = dataset.info
    return (
        f"# {info.title}, version {info.version}: data dictionary\n\n"
        f"{info.description}\n\n"
        f"Licence: [{info.licence}]({LICENCE_LINK.format(info.licence)}). "
        f"Items of a list within one cell are parted by `{SEPARATOR}`.\n\n"
        f"{dictionary_page()}"
    )


def _package(dataset: Dataset, form: ExportFormat) -> dict[str, Any]:
    info = dataset.info
    return {
        "profile": "data-package",
        "name": info.title.lower().replace(" ", "-"),
        "title": info.title,
        "version": info.version,
        "description": info.description,
        "licenses": [{"name": info.licence, "path": LICENCE_LINK.format(info.licence)}],
        "resources": [
            {
                "name": name.replace("_", "-"),
                "path": f"{name}.{form.value}",
                "format": form.value,
                "encoding": "utf-8",
                "description": f"One row: {table.row}.",
                "schema": _schema(table),
            }
            for name, table in TABLES.items()
        ],
    }


def _schema(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.joins:
        schema["foreignKeys"] = [
            {
                "fields": list(join.columns),
                "reference": {
                    "resource": join.table.replace("_", "-"),
                    "fields": list(TABLES[join.table].key),
                },
            }
            for join in table.joins
        ]
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.type.value,
        "description": f"{column.meaning}{PARTED if column.many else ''}",
    }
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return {**field, "constraints": constraints} if constraints else field
