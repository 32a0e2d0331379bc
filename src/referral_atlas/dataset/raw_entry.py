"""The text of one entry's file, as it stands in the data folder."""

from __future__ import annotations

from pathlib import Path

from referral_atlas.dataset.check_entry import EntryKind
from referral_atlas.dataset.sources import ID, default_data_folder


def raw_entry(kind: EntryKind, key: str, folder: Path | None = None) -> str | None:
    """Read the file of an entry.

    Parameters
    ----------
    kind : EntryKind
        What it is.
    key : str
        Its id; anything that is not an id names no file.
    folder : Path, optional
        The data folder; by default the project's own.

    Returns
    -------
    str or None
        None if there is no such file, or it cannot be read.
    """
    if not ID.fullmatch(key):
        return None
    path = (folder or default_data_folder()) / kind.value / f"{key}.yaml"
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
