"""The command line: the package without the app.

Exit codes: 0 all is well, 1 the data has errors, 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

COMMAND_MODULES: Final = ("referral_atlas.cli_data",)
"""Modules that add commands with ``register(commands)``; they import what they need late."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Words after the program's name; by default those it was called with.

    Returns
    -------
    int
        Exit code.
    """
    parser = argparse.ArgumentParser(
        prog="referral_atlas", description="Referral Atlas: a body map of referred muscle pain."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name in COMMAND_MODULES:
        import_module(name).register(commands)
    chosen = parser.parse_args(arguments)
    try:
        exit_code: int = chosen.run(chosen)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return exit_code
