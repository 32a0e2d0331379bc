"""The whole dataset in one file: every table as CSV and as JSON, with what they mean."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from referral_atlas.dataset.export import LICENCE_LINK, ExportFormat, export_dataset
from referral_atlas.model import Dataset

FORMATS = (ExportFormat.CSV, ExportFormat.JSON)
_SAME_DAY = (1980, 1, 1, 0, 0, 0)
"""Date of every file in the archive, so that the same dataset gives the same bytes."""


def dataset_zip(dataset: Dataset) -> bytes:
    """Pack every table, the data dictionary, the package description and the terms of use.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.

    Returns
    -------
    bytes
        A ZIP archive: one folder a format, and ``LICENCE.txt`` beside them.
    """
    stream = io.BytesIO()
    with TemporaryDirectory() as name, zipfile.ZipFile(stream, "w") as archive:
        _add(archive, "LICENCE.txt", f"{how_to_cite(dataset)}\n\n{terms(dataset)}\n".encode())
        for form in FORMATS:
            for path in sorted(export_dataset(dataset, Path(name) / form.value, form)):
                _add(archive, f"{form.value}/{path.name}", path.read_bytes())
    return stream.getvalue()


def table_csv(frame: pd.DataFrame) -> bytes:
    """Write one table as the export does: UTF-8, empty cells for what is not known."""
    text: str = frame.to_csv(index=False, lineterminator="\n")
    return text.encode("utf-8")


def how_to_cite(dataset: Dataset) -> str:
    """How the dataset is cited: title, version, digest of its files and licence."""
    info = dataset.info
    return (
        f"{info.title} contributors. {info.title}: dataset, version {info.version} "
        f"(files {dataset.digest[:12]}). {info.licence}."
    )


def terms(dataset: Dataset) -> str:
    """On what terms the dataset may be used, in a sentence."""
    info = dataset.info
    return (
        f"Free to use and change, also commercially, if {info.title} is named and changes are "
        f"said ({info.licence}, {LICENCE_LINK.format(info.licence)}). No warranty; not a medical "
        "device; it does not diagnose."
    )


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, date_time=_SAME_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)
