"""The command ``serve``."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("serve", help="start the app on this machine")
    parser.add_argument("--port", type=_port, default=8501, help="port to listen on (8501)")
    parser.add_argument("--address", default="localhost", help="address to listen on (localhost)")
    parser.add_argument(
        "--keep-study",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="keep study progress in your data folder between starts; never on an address "
        "that others can reach",
    )
    parser.set_defaults(run=run_serve)


def _port(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is no port; a port is a number from 1 to 65535")
    return int(text)


def run_serve(arguments: argparse.Namespace) -> int:
    """Serve until stopped; exit code 2 if it cannot be started."""
    from referral_atlas.study.own_machine import SETTING, is_own_machine  # noqa: PLC0415
    from referral_atlas.ui.serve import PortTakenError, serve  # noqa: PLC0415

    if arguments.keep_study and is_own_machine(arguments.address):
        os.environ.setdefault(SETTING, "keep")
    else:
        os.environ[SETTING] = "off"
    try:
        serve(arguments.address, arguments.port, announce=partial(print, flush=True))
    except (FileNotFoundError, PortTakenError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0
