"""Find an nginx for the deployment test, or install one, and run it with deploy/'s own settings.

Run as a script it makes sure there is one where it can: an installed nginx, else Debian's
package when root with apt. Without one the tests are skipped, as the app does not need it.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "deploy" / "nginx.conf.template"
OVERRIDE = "REFERRAL_ATLAS_NGINX"
PLACES = "/usr/sbin:/usr/local/sbin:/opt/nginx/sbin"
"""Where distributions put it; often not on a user's path."""
MIME_TYPES = (
    "/etc/nginx/mime.types",
    "/usr/local/etc/nginx/mime.types",
    "/opt/homebrew/etc/nginx/mime.types",
)
PATIENCE = 20.0


def find_nginx() -> str | None:
    """Path of an nginx that is there, the one named in the environment first."""
    named = os.environ.get(OVERRIDE)
    if named:
        return named if Path(named).exists() else None
    return shutil.which("nginx") or shutil.which("nginx", path=PLACES)


def find_mime_types() -> str | None:
    """Path of nginx's own list of content types."""
    return next((path for path in MIME_TYPES if Path(path).exists()), None)


def install() -> None:
    """Install Debian's nginx, if this is Debian and we may."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    # Only the program: Debian would start it as a service on port 80.
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        policy.chmod(0o755)
    try:
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "nginx-light"]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        if ours:
            policy.unlink()


def filled(template: str, values: Mapping[str, str]) -> str:
    """Fill in a template as ``envsubst`` does in the container.

    Raises
    ------
    KeyError
        If the template asks for a name that is not among the values.
    """
    return re.sub(r"\$\{(ATLAS_\w+)\}", lambda found: values[found[1]], template)


@contextmanager
def nginx(
    folder: Path, values: Mapping[str, str], more: Mapping[str, str] | None = None
) -> Iterator[Path]:
    """Run nginx with deploy/'s settings for the length of a ``with`` block.

    Parameters
    ----------
    folder : Path
        Empty; for the filled-in settings, the log and what nginx writes.
    values : mapping
        What the template asks for, but for the paths.
    more : mapping, optional
        Text of the files in ``deploy/extra`` by name; their folder there,
        ``/etc/atlas/extra``, is led to where they lie.

    Yields
    ------
    Path
        Its access log.

    Raises
    ------
    RuntimeError
        If it refuses the settings or does not answer; what it said is in the message.
    """
    from answers import wait_until_answers  # not there for the script (see main)

    scratch, extra, log = folder / "scratch", folder / "extra", folder / "access.log"
    scratch.mkdir()
    extra.mkdir()
    for name, text in (more or {}).items():
        (extra / name).write_text(text.replace("/etc/atlas/extra", str(extra)), encoding="utf-8")
    paths = {
        "ATLAS_SCRATCH": str(scratch),
        "ATLAS_EXTRA": str(extra),
        "ATLAS_ACCESS_LOG": str(log),
        "ATLAS_MIME_TYPES": str(find_mime_types()),
    }
    settings = folder / "nginx.conf"
    settings.write_text(filled(TEMPLATE.read_text(encoding="utf-8"), {**paths, **values}))
    told = folder / "error.log"
    # Started by root, nginx works as another user, who may not write into our folder.
    user = " user root root;" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
    with told.open("w") as output:
        process = subprocess.Popen(
            [find_nginx(), "-p", str(folder), "-c", str(settings), "-g", f"daemon off;{user}"],
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        health = f"http://127.0.0.1:{values['ATLAS_HEALTH_PORT']}/health"
        wait_until_answers(process, health, told.read_text, PATIENCE)
        yield log
    finally:
        process.terminate()
        process.wait(timeout=10)


def main() -> int:
    """Make sure there is an nginx if there can be one; its absence is no failure."""
    if find_nginx() is None:
        print("No nginx found for the deployment test; installing one ...")
        install()
    if find_nginx() is None:
        print("No nginx could be installed: the tests of deploy/ will be skipped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
