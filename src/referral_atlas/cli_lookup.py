"""The command ``lookup``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from referral_atlas.vocabulary import SOURCE_KIND_LABEL, URGENCY_LABEL, ConditionId

if TYPE_CHECKING:  # numpy is loaded only by the commands that need it
    from referral_atlas.lookup.candidates import Candidate, Ranking
    from referral_atlas.lookup.combinations import Combination
    from referral_atlas.lookup.examination import Examination
    from referral_atlas.lookup.ranking import Lookup
    from referral_atlas.model import RedFlag

_SETS = 3
_EXAMINATIONS = 5


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
    lookup = commands.add_parser(
        "lookup",
        help="rank what is known to refer pain to some areas",
        description="Rank the muscles (or trigger points), joints, nerves and organs known to "
        "refer pain to all these areas.",
    )
    lookup.add_argument(
        "areas",
        nargs="+",
        metavar="AREA",
        help="side:area (right:temple, midline:sacrum), or an area or group for either side",
    )
    lookup.add_argument("--side-free", action="store_true", help="forget left and right")
    lookup.add_argument("--top", type=positive, default=10, help="how many to give (default 10)")
    lookup.add_argument("--level", choices=("muscle", "trp"), default="muscle")
    lookup.add_argument(
        "--only", choices=("muscles", "others"), help="leave the other kind out of the list"
    )
    lookup.add_argument(
        "--complaint", metavar="CONDITION", help="a condition of the dataset that is stated"
    )
    lookup.add_argument(
        "--finding",
        action="append",
        default=[],
        metavar="SOURCE.SIGN=ANSWER",
        help="what was found: right:temporalis.pain_recognition=yes (yes, no, not_examined); "
        "may be given several times",
    )
    lookup.add_argument("--json", action="store_true", help="print the candidates as JSON")
    lookup.add_argument(
        "--full",
        action="store_true",
        help="also give sets of sources and what to examine next; with --json, an object that "
        "holds the red flags too",
    )
    lookup.set_defaults(run=lambda arguments: run_lookup(arguments, load))


def positive(text: str) -> int:
    """Read a whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is not a whole number of at least 1')
    return int(text)


def run_lookup(arguments: argparse.Namespace, load: Callable[[], Lookup]) -> int:
    """Print red flags and ranked candidates; exit code 2 if something asked is unknown."""
    from referral_atlas.lookup.combinations import best_combinations  # noqa: PLC0415
    from referral_atlas.lookup.examination import next_examinations  # noqa: PLC0415
    from referral_atlas.lookup.findings import (  # noqa: PLC0415
        FindingError,
        finding_from_text,
        findings_evidence,
    )
    from referral_atlas.lookup.priors import UnknownComplaintError  # noqa: PLC0415
    from referral_atlas.lookup.query import QueryError, query_from_texts  # noqa: PLC0415
    from referral_atlas.lookup.reliability import ReliabilityBook  # noqa: PLC0415

    lookup = load()
    book = ReliabilityBook(lookup.dataset)
    try:
        query = query_from_texts(
            arguments.areas, lookup.dataset.areas, side_free=arguments.side_free
        )
        findings = [finding_from_text(text, lookup) for text in arguments.finding]
        ranking = lookup.rank(
            query,
            level=arguments.level,
            top=arguments.top,
            only=arguments.only,
            complaint=ConditionId(arguments.complaint) if arguments.complaint else None,
            evidence=findings_evidence(lookup, book, findings),
        )
    except (QueryError, FindingError, UnknownComplaintError) as error:
        print(error, file=sys.stderr)
        return 2
    sets: list[Combination] = []
    examinations: tuple[Examination, ...] = ()
    if arguments.full:
        sets = [one for one in best_combinations(lookup, query, top=_SETS) if len(one.sources) > 1]
        examinations = next_examinations(lookup, book, ranking, findings, top=_EXAMINATIONS)
    if arguments.json:
        answer: Any = [_as_json(item) for item in ranking.candidates]
        if arguments.full:
            answer = _whole_as_json(ranking, answer, sets, examinations)
        print(json.dumps(answer, indent=1, ensure_ascii=False))
    else:
        _print_text(ranking, sets, examinations, asked=len(query.terms))
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


def _whole_as_json(
    ranking: Ranking,
    candidates: list[dict[str, object]],
    sets: list[Combination],
    examinations: tuple[Examination, ...],
) -> dict[str, object]:
    flags = [
        flag.model_dump(mode="json", include={"question", "why", "urgency", "action"})
        for flag in ranking.red_flags
    ]
    return {
        "red_flags": flags,
        "candidates": candidates,
        "none_of_these": ranking.none_of_these,
        "others": ranking.others,
        "widespread": {
            **ranking.widespread.model_dump(mode="json"),
            "is_generalised": ranking.widespread.is_generalised,
        },
        "combinations": [one.model_dump(mode="json") for one in sets],
        "examinations": [one.model_dump(mode="json") for one in examinations],
    }


def _print_text(
    ranking: Ranking,
    sets: list[Combination],
    examinations: tuple[Examination, ...],
    *,
    asked: int,
) -> None:
    print("Ask first:")
    for flag in ranking.red_flags:
        print(_flag_as_text(flag))
    print()
    if ranking.widespread.is_generalised:
        print(
            f"Pain in {len(ranking.widespread.regions)} of 5 regions (Widespread Pain Index "
            f"{ranking.widespread.index} of 19): a single source is unlikely to explain it all.\n"
        )
    for candidate in ranking.candidates:
        print(_as_text(candidate, asked=asked))
    print("  –  None of these is always possible: something this atlas does not list.")
    if sets:
        print("\nTogether:")
    for one in sets:
        members = [f"{s.name}, {s.side.value} ({', '.join(s.explains)})" for s in one.sources]
        print(f"  {' with '.join(members)}")
    if examinations:
        print("\nExamine next:")
    for item in examinations:
        side = f", {item.side.value}" if item.side else ""
        agreement = f"kappa {item.kappa:.2f}" if item.kappa is not None else "agreement unknown"
        print(f"  {item.name}{side}: {item.item_name} ({agreement}; {item.bits:.3f} bits)")


def _flag_as_text(flag: RedFlag) -> str:
    return f"  {URGENCY_LABEL[flag.urgency]}: {flag.question} {flag.action}"


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
    kind = SOURCE_KIND_LABEL[candidate.kind] if candidate.kind else ""
    tag = kind or ", ".join(candidate.trigger_points)
    left = f" Left over: {', '.join(candidate.unexplained)}." if candidate.unexplained else ""
    return (
        f"{candidate.rank:3d}  {candidate.name}{side} ({tag})  {bar:<10}  "
        f"grade {candidate.grade.value}, {moves}\n     {reason}{left}"
    )
