"""Find a Chromium for the browser tests, or install one.

Run as a script it makes sure there is one: an installed Chromium or Chrome, else Debian's
package when root with apt, else Playwright's own.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
OVERRIDE = "REFERRAL_ATLAS_CHROMIUM"

# Headless and quiet: no sandbox is possible as root, and nothing may ask the network.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def find_chromium() -> str | None:
    """Path of a Chromium that is there, the one named in the environment first."""
    named = os.environ.get(OVERRIDE)
    if named:
        return named if Path(named).exists() else None
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    return playwrights_own()


def playwrights_own() -> str | None:
    """Path of the Chromium that Playwright downloaded, if it did."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


@contextmanager
def headless(*more: str) -> Iterator["Browser"]:
    """One headless Chromium for the length of a ``with`` block.

    Parameters
    ----------
    *more : str
        Further arguments of its command line.

    Raises
    ------
    RuntimeError
        If there is none on this machine.
    """
    from playwright.sync_api import sync_playwright  # slow, and most who import this need none

    path = find_chromium()
    if path is None:
        raise RuntimeError("No Chromium found. `make browser` installs one.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *more])
        yield browser
        browser.close()


def install() -> None:
    """Install a Chromium by the first way that works."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0:
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    """Make sure there is a Chromium; say what to do if there cannot be one."""
    if find_chromium():
        return 0
    print("No Chromium found for the browser tests; installing one ...")
    install()
    if find_chromium():
        return 0
    print(
        "No Chromium could be installed. Install Chromium or Chrome yourself, or name one: "
        f"{OVERRIDE}=/path/to/chromium make test",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
