"""Ask whether the packages that are deployed have known faults; a found one fails.

Where nobody can be asked (no network, or a registry that does not know advisories) that is
said and passes: a check that fails on a train would soon be switched off.
"""

import json
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).parents[2] / "deploy" / "requirements.lock"
COMMAND = (
    *(sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"),
    *("--timeout", "5", "--disable-pip", "--require-hashes", "--requirement", str(LOCK)),
)
PATIENCE = 90.0
"""Whoever has not answered by then is not waited for [s]."""


def ask(command=COMMAND, patience=PATIENCE):
    """What pip-audit writes; nothing where it could not ask at all."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout


def judge(answer):
    """Read the answer.

    Returns
    -------
    int
        1 if a package has a known fault, else 0.
    list of str
        What to say.
    """
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return 0, ["Known faults of packages: could not ask (no network?). Nothing was checked."]
    faults = [
        f"{one['name']} {one['version']}: {fault['id']}, mended in "
        f"{', '.join(fault['fix_versions']) or 'no version yet'}"
        for one in packages
        for fault in one.get("vulns", ())
    ]
    if faults:
        return 1, ["Packages of deploy/requirements.lock with known faults:", *faults]
    unasked = [one["name"] for one in packages if "skip_reason" in one]
    asked = len(packages) - len(unasked)
    if not asked:
        return 0, ["Known faults of packages: could not ask. Nothing was checked."]
    told = [f"Known faults of packages: none in {asked}."]
    return 0, [*told, *([f"Could not ask for {', '.join(unasked)}."] if unasked else [])]


if __name__ == "__main__":
    code, lines = judge(ask())
    print(*lines, sep="\n")
    raise SystemExit(code)
