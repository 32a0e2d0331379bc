"""The command ``serve``."""

from __future__ import annotations

import argparse
import os
import sys


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("serve", help="start the app on this machine")
    parser.add_argument("--port", type=int, default=8501, help="port to listen on (8501)")
    parser.add_argument("--address", default="localhost", help="address to listen on (localhost)")
    parser.add_argument(
        "--keep-study",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="keep study progress in your data folder between starts; never on an address "
        "that others can reach",
    )
    parser.set_defaults(run=run_serve)


def run_serve(arguments: argparse.Namespace) -> int:
    """Serve until stopped; exit code 2 if the app is not there."""
    from referral_atlas.study.own_machine import SETTING, is_own_machine  # noqa: PLC0415
    from referral_atlas.ui.serve import serve  # noqa: PLC0415

    if arguments.keep_study and is_own_machine(arguments.address):
        os.environ.setdefault(SETTING, "keep")
    else:
        os.environ[SETTING] = "off"
    try:
        serve(["--server.port", str(arguments.port), "--server.address", arguments.address])
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    return 0
