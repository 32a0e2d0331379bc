"""The command ``score``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from referral_atlas.cli_lookup import positive
from referral_atlas.lookup.threads import one_thread

if TYPE_CHECKING:  # numpy and pyarrow are loaded only by the commands that need them
    from referral_atlas.lookup.ranking import Lookup


def register(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], load: Callable[[], Lookup]
) -> None:
    """Add the command.

    Parameters
    ----------
    commands : object
        What ``ArgumentParser.add_subparsers`` gave.
    load : callable
        Gives the look-up; called only when the command runs.
    """
    score = commands.add_parser(
        "score",
        help="rank many drawings at once",
        description='Rank every drawing of a CSV or Parquet file with the columns "id" and '
        '"areas". A run that was broken off goes on where it stopped.',
    )
    score.add_argument("drawings", type=Path, help="CSV or Parquet file, one drawing a row")
    score.add_argument("-o", "--output", type=Path, required=True, help="Parquet file to write")
    score.add_argument("--top", type=positive, default=10, help="ranks to keep (default 10)")
    score.add_argument("--level", choices=("muscle", "trp"), default="muscle")
    score.add_argument(
        "--workers", type=positive, help="processes to use (default: one for each core)"
    )
    score.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="use the workers of a Dask cluster, tcp://host:8786 (optional packages: '.[dask]')",
    )
    score.set_defaults(run=lambda arguments: run_score(arguments, load))


def run_score(arguments: argparse.Namespace, load: Callable[[], Lookup]) -> int:
    """Score a file; exit code 1 if rows were rejected, 2 if the file cannot be scored."""
    with one_thread():  # read when numpy is loaded, and it is not yet
        from referral_atlas.lookup.batch import BatchError, score_file  # noqa: PLC0415

    try:
        report = score_file(
            load(),
            arguments.drawings,
            arguments.output,
            level=arguments.level,
            top=arguments.top,
            workers=arguments.workers,
            scheduler=arguments.scheduler,
        )
    except BatchError as error:
        print(error, file=sys.stderr)
        return 2
    if report.resumed:
        print(f"{report.resumed} rows were done by an earlier run.", file=sys.stderr)
    print(f"{report.scored} drawings ranked: {arguments.output}", file=sys.stderr)
    if report.rejected_path:
        print(f"{report.rejected} rows rejected: {report.rejected_path}", file=sys.stderr)
        return 1
    return 0
