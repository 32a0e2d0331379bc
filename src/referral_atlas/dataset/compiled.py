"""The loaded dataset, kept so that the next start does not read every file again.

Reading and checking some hundred YAML files takes about a second. What came of it is kept in the
user's cache folder, under a name that follows from the contents of all data files and of the code
that reads them: whatever changes, the name changes, and the files are read again. It is kept as
JSON and goes through the model on its way back, as anything could stand in a file by then; a
pickle would run whatever stands in it.

``REFERRAL_ATLAS_CACHE`` names another folder, or is ``off``. A folder that cannot be written and a
file that cannot be read are no trouble: the YAML is read as if there were no cache.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import platform
import tempfile
from functools import lru_cache
from pathlib import Path

import pydantic

from referral_atlas.dataset.sources import data_digest
from referral_atlas.model import Dataset

SETTING = "REFERRAL_ATLAS_CACHE"
KEPT = 4
"""Datasets kept: those of a few versions side by side."""

_PATTERN = "dataset-*.json"
_PACKAGE = Path(__file__).resolve().parents[1]
_log = logging.getLogger(__name__)


def cache_folder() -> Path | None:
    """Where loaded datasets are kept; None where they are not to be."""
    setting = os.environ.get(SETTING, "").strip()
    if setting.lower() in ("off", "0", "no", "false"):
        return None
    if setting:
        return Path(setting)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "referral-atlas"
    except RuntimeError:  # a user without a home
        return None


def kept_dataset(folder: Path) -> Dataset | None:
    """Give the dataset of a data folder if it was kept as it is now; else None."""
    path = _path_for(folder)
    if path is None:
        return None
    try:
        return Dataset.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _log.debug("The kept dataset %s cannot be used: %s", path, error)
        return None


def keep_dataset(folder: Path, dataset: Dataset) -> None:
    """Keep a dataset without errors for the next start, if that is possible."""
    path = _path_for(folder)
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=path.parent, prefix="half-", suffix=".json")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(dataset.model_dump_json(exclude_defaults=True).encode())
            Path(half).replace(path)  # whole or not at all, also with two writers
        finally:
            Path(half).unlink(missing_ok=True)
        _forget_old(path.parent)
    except OSError as error:
        _log.debug("The dataset cannot be kept in %s: %s", path.parent, error)


def _forget_old(folder: Path) -> None:
    found = sorted(folder.glob(_PATTERN), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in found[KEPT:]:
        with contextlib.suppress(OSError):
            path.unlink()


def _path_for(folder: Path) -> Path | None:
    base = cache_folder()
    if base is None:
        return None
    made_by = (
        f"{data_digest(folder)} {_code_digest()} {pydantic.VERSION} {platform.python_version()}"
    )
    return base / f"dataset-{hashlib.sha256(made_by.encode()).hexdigest()[:32]}.json"


@lru_cache(maxsize=1)
def _code_digest() -> str:
    """Digest of the code that reads and checks the data."""
    hasher = hashlib.sha256()
    files = [
        *_PACKAGE.glob("*.py"),
        *_PACKAGE.glob("model/*.py"),
        *_PACKAGE.glob("problem_codes/*.py"),
        *_PACKAGE.glob("dataset/**/*.py"),
    ]
    for path in sorted(files):
        hasher.update(path.read_bytes())
    return hasher.hexdigest()
