"""Progress kept between starts, on a person's own machine only.

A server may keep progress only if it serves one person, and a server cannot know that by
itself: on a machine on the network every visitor would write into the same file, and each
would see what the others know. So keeping is opt-in, by ``REFERRAL_ATLAS_STUDY``. Only
``python -m referral_atlas serve`` sets it, and only while it listens on this machine's own
address; ``streamlit run app.py``, which hosted deployments use, does not. The page checks
besides that a visitor really comes from this machine (see `ui/study/keeping.py`).
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

SETTING = "REFERRAL_ATLAS_STUDY"
"""``keep`` for the user's data folder, a path for another one; anything empty or ``off``
keeps nothing."""

FILE_NAME = "study.json"
_OFF = ("", "off", "0", "no", "false")
_FORWARDED = ("x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via")


def kept_path() -> Path | None:
    """Where progress is kept; None where it is not to be."""
    setting = os.environ.get(SETTING, "").strip()
    if setting.lower() in _OFF:
        return None
    if setting.lower() in ("keep", "on", "1", "yes", "true"):
        return user_data_path("referral-atlas", appauthor=False) / FILE_NAME
    return Path(setting).expanduser() / FILE_NAME


def is_own_machine(address: str) -> bool:
    """Whether an address or host name, with or without a port, is this machine's own."""
    host = address.strip().lower()
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:
        host = host.partition(":")[0]
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_own_visitor(headers: Mapping[str, str]) -> bool:
    """Whether a visitor sits at this machine: asked for it by its own name, through no proxy."""
    found = {name.lower(): value for name, value in headers.items()}
    return is_own_machine(found.get("host", "")) and not any(one in found for one in _FORWARDED)


def read_kept(path: Path) -> bytes | None:
    """Read the kept file; None if there is none or it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def keep(path: Path, content: bytes) -> bool:
    """Write the kept file, whole or not at all; False if the folder cannot be written."""
    part: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            part = Path(file.name)
            file.write(content)
        part.replace(path)
    except OSError:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink()
        return False
    return True


def put_aside(path: Path) -> Path | None:
    """Move a kept file that cannot be read out of the way, so that it is not overwritten."""
    for number in range(1, 100):
        other = path.with_name(f"study-unreadable-{number}.json")
        if not other.exists():
            try:
                path.replace(other)
            except OSError:
                return None
            return other
    return None
