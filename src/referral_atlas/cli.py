"""The command line: the package without the app.

Exit codes: 0 all is well, 1 the data has errors, 2 the command was not understood.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from referral_atlas import cli_data, cli_lookup, cli_score, cli_serve
from referral_atlas.problems import DatasetError

if TYPE_CHECKING:  # the look-up brings numpy, which most commands do without
    from referral_atlas.lookup.ranking import Lookup


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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal may lack › and ·
    chosen = _parser().parse_args(arguments)
    try:
        exit_code: int = chosen.run(chosen)
    except DatasetError as error:
        print(error, file=sys.stderr)
        print("The data has errors; it cannot be used until they are mended.", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="referral_atlas", description="Referral Atlas: a body map of referred muscle pain."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    cli_data.register(commands)
    cli_lookup.register(commands, _load_lookup)
    cli_score.register(commands, _load_lookup)
    cli_serve.register(commands)
    return parser


def _load_lookup() -> Lookup:
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415
    from referral_atlas.lookup.ranking import Lookup  # noqa: PLC0415

    return Lookup(load_dataset())
