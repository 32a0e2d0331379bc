"""What an entry somebody wrote would be in the dataset: in its place, and in its tables."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from referral_atlas.dataset.check_entry import CheckedEntry, Entry, EntryKind
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.frames import dataset_frames
from referral_atlas.model import Dataset

_COLUMN: Mapping[EntryKind, str] = {
    EntryKind.MUSCLE: "muscle",
    EntryKind.COMPETING_SOURCE: "competing_source",
    EntryKind.CONDITION: "condition",
}
"""What the tables call the id of an entry."""


def with_entry(dataset: Dataset, checked: CheckedEntry) -> Dataset:
    """The dataset with an entry that has no error in its place.

    Parameters
    ----------
    dataset : Dataset
        What was loaded.
    checked : CheckedEntry
        What `check_entry` gave; without an entry the dataset stays as it is.
    """
    if checked.entry is None:
        return dataset
    held = {**getattr(dataset, checked.kind.value), checked.id: checked.entry}
    return dataset.model_copy(update={checked.kind.value: held})


def entry_tables(dataset: Dataset, checked: CheckedEntry) -> dict[str, pd.DataFrame]:
    """The rows an entry without an error would have in the tables of the dataset, by table."""
    if checked.entry is None:
        return {}
    alone: dict[str, dict[str, Entry]] = {kind.value: {} for kind in EntryKind}
    alone[checked.kind.value] = {checked.id: checked.entry}
    column = _COLUMN[checked.kind]
    tables = {}
    for name, frame in dataset_frames(dataset.model_copy(update=alone)).items():
        if column in TABLES[name].names:
            rows = frame[frame[column] == checked.id]
            filled = rows.dropna(axis="columns", how="all")
            if len(rows):
                tables[name] = filled
    return tables
