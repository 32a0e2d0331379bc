"""The commands ``lookup`` and ``score``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy and pyarrow are loaded only by the commands that need them
    from referral_atlas.lookup.candidates import Candidate
    from referral_atlas.lookup.ranking import Lookup


def register(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], load: Callable[[], Lookup]
) -> None:
    """Add the commands.

    Parameters
    ----------
    commands : object
        What ``ArgumentParser.add_subparsers`` gave.
    load : callable
        Gives the look-up; called only when a command runs.
    """
    lookup = commands.add_parser(
        "lookup",
        help="rank the muscles known to refer pain to some areas",
        description="Rank the muscles (or trigger points) known to refer pain to all these areas.",
    )
    lookup.add_argument(
        "areas",
        nargs="+",
        metavar="AREA",
        help="side:area (right:temple, midline:sacrum), or an area or group for either side",
    )
    lookup.add_argument("--side-free", action="store_true", help="forget left and right")
    lookup.add_argument("--top", type=_positive, default=10, help="how many to give (default 10)")
    lookup.add_argument("--level", choices=("muscle", "trp"), default="muscle")
    lookup.add_argument("--json", action="store_true", help="print JSON")
    lookup.set_defaults(run=lambda arguments: run_lookup(arguments, load))

    score = commands.add_parser(
        "score",
        help="rank many drawings at once",
        description='Rank every drawing of a CSV file with the columns "id" and "areas".',
    )
    score.add_argument("drawings", type=Path, help="CSV file, one drawing a row")
    score.add_argument("-o", "--output", type=Path, required=True, help="Parquet file to write")
    score.add_argument("--top", type=_positive, default=10, help="ranks to keep (default 10)")
    score.add_argument("--level", choices=("muscle", "trp"), default="muscle")
    score.set_defaults(run=lambda arguments: run_score(arguments, load))


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is not a whole number of at least 1')
    return int(text)


def run_lookup(arguments: argparse.Namespace, load: Callable[[], Lookup]) -> int:
    """Print ranked candidates; exit code 2 if an area is unknown."""
    from referral_atlas.lookup.query import QueryError, query_from_texts  # noqa: PLC0415

    lookup = load()
    try:
        query = query_from_texts(
            arguments.areas, lookup.dataset.areas, side_free=arguments.side_free
        )
    except QueryError as error:
        print(error, file=sys.stderr)
        return 2
    ranking = lookup.rank(query, level=arguments.level, top=arguments.top)
    if arguments.json:
        print(json.dumps([_as_json(item) for item in ranking.candidates], indent=1))
    else:
        for candidate in ranking.candidates:
            print(_as_text(candidate, asked=len(query.terms)))
        print("  –  None of these is always possible: something this atlas does not list.")
    return 0


def _as_json(candidate: Candidate) -> dict[str, object]:
    return {
        "rank": candidate.rank,
        "muscle": candidate.muscle,
        "source": candidate.source,
        "kind": candidate.kind.value if candidate.kind else "muscle",
        "established_by": candidate.established_by.value if candidate.established_by else None,
        "name": candidate.name,
        "trigger_points": list(candidate.trigger_points),
        "side": candidate.side.value if candidate.side else None,
        "score": candidate.score,
        "essential": list(candidate.essential),
        "spillover": list(candidate.spillover),
        "unexplained": list(candidate.unexplained),
        "grade": candidate.grade.value,
        "fit": candidate.fit,
        "rank_range": list(candidate.rank_range),
    }


def _as_text(candidate: Candidate, asked: int) -> str:
    from referral_atlas.lookup.explanation import in_words  # noqa: PLC0415

    side = f", {candidate.side.value}" if candidate.side else ""
    bar = "█" * round(10 * candidate.fit)
    low, high = candidate.rank_range
    moves = f"rank {low}" if low == high else f"rank {low} to {high}"
    reason = in_words(
        len(candidate.essential),
        len(candidate.spillover),
        asked,
        unmarked=len(candidate.unmarked),
    )
    points = ", ".join(candidate.trigger_points)
    left = f" Left over: {', '.join(candidate.unexplained)}." if candidate.unexplained else ""
    return (
        f"{candidate.rank:3d}  {candidate.name}{side} ({points})  {bar:<10}  "
        f"grade {candidate.grade.value}, {moves}\n     {reason}{left}"
    )


def run_score(arguments: argparse.Namespace, load: Callable[[], Lookup]) -> int:
    """Score a file; exit code 1 if rows were rejected, 2 if the file cannot be scored."""
    from referral_atlas.lookup.batch import BatchError, score_file  # noqa: PLC0415

    try:
        report = score_file(
            load(),
            arguments.drawings,
            arguments.output,
            level=arguments.level,
            top=arguments.top,
        )
    except BatchError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{report.scored} drawings ranked: {arguments.output}", file=sys.stderr)
    if report.rejected_path:
        print(f"{report.rejected} rows rejected: {report.rejected_path}", file=sys.stderr)
        return 1
    return 0
