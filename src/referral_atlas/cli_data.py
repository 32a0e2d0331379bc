"""Commands about the data: check it, list it, and write what is generated from it."""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # pydantic is loaded only by the commands that need it
    from referral_atlas.model import Muscle

FEW = 5
"""So many files of one folder are named one by one."""


CELL_WIDTH = 46
"""Characters a cell of a table for people may be wide."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module."""
    check = commands.add_parser("check", help="report every problem of the data")
    check.add_argument("files", nargs="*", type=Path, help="files to check; without any, all")
    check.add_argument("--format", choices=["text", "github"], default="text")
    check.set_defaults(run=run_check)
    areas = commands.add_parser("areas", help="list the areas of the body map")
    areas.set_defaults(run=run_areas)
    muscles = commands.add_parser("muscles", help="list the muscles with their patterns")
    muscles.set_defaults(run=run_muscles)
    sources = commands.add_parser("sources", help="list the joints, nerves and organs")
    sources.set_defaults(run=run_sources)
    conditions = commands.add_parser("conditions", help="list the complaints one can state")
    conditions.set_defaults(run=run_conditions)
    for command in (areas, muscles, sources, conditions):
        command.add_argument("--json", action="store_true", help="for programs")
    export = commands.add_parser("export", help="write the data as tables")
    export.add_argument("--format", choices=["csv", "json", "parquet"], default="csv")
    export.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FOLDER",
        default=Path("export"),
        help="where to (by default: export)",
    )
    export.set_defaults(run=run_export)
    generate = commands.add_parser(
        "generate", help="write data/schema, docs/problem-codes.md and the tables of data/README.md"
    )
    generate.set_defaults(run=run_generate)
    for command in (check, areas, muscles, sources, conditions, export, generate):
        command.add_argument("--data", type=Path, metavar="FOLDER", help="another data folder")


def run_check(chosen: argparse.Namespace) -> int:
    """Report every problem; exit code 1 if any is an error."""
    from referral_atlas.dataset.load import check_files  # noqa: PLC0415
    from referral_atlas.problems import errors_in  # noqa: PLC0415

    report = check_files(chosen.files, chosen.data)
    for problem in report.problems:
        print(problem.annotation if chosen.format == "github" else problem)
    errors = len(errors_in(report.problems))
    warnings = len(report.problems) - errors
    print(
        f"{_names(report.files)} · {_count(errors, 'error')}, {_count(warnings, 'warning')}",
        file=sys.stderr if chosen.format == "github" else sys.stdout,
    )
    return 1 if errors else 0


def _names(files: Sequence[str]) -> str:
    """Say which files were read; of a folder's many files only how many."""
    folders: dict[str, list[str]] = {}
    for file in files:
        folders.setdefault(file.rpartition("/")[0], []).append(file)
    parts = [
        ", ".join(inside) if len(inside) <= FEW else f"{folder}/ ({len(inside)} files)"
        for folder, inside in folders.items()
    ]
    return f"{_count(len(files), 'file')} read" + (f": {', '.join(parts)}" if parts else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def run_areas(chosen: argparse.Namespace) -> int:
    """List every area of the body map."""
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415

    rows = [
        {
            "id": key,
            "name": area.name,
            "plain_name": area.plain_name,
            "region": area.region,
            "sided": area.sided,
            "deep": area.deep,
            "synonyms": list(area.synonyms),
        }
        for key, area in load_dataset(chosen.data).areas.areas.items()
    ]
    _show(rows, chosen.json)
    return 0


def run_muscles(chosen: argparse.Namespace) -> int:
    """List every muscle with its trigger points and patterns."""
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415

    muscles = load_dataset(chosen.data).muscles
    if chosen.json:
        rows = [_muscle_for_programs(key, muscle) for key, muscle in muscles.items()]
    else:
        rows = [row for key, muscle in muscles.items() for row in _muscle_rows(key, muscle)]
    _show(rows, chosen.json)
    return 0


def _muscle_for_programs(key: str, muscle: Muscle) -> dict[str, Any]:
    return {
        "id": key,
        "name": muscle.name,
        "part_of": muscle.part_of,
        "region": muscle.region,
        "trigger_points": [
            {
                "id": trp_key,
                "essential": list(trp.essential.areas),
                "spillover": list(trp.spillover.areas) if trp.spillover else [],
                "citations": list(dict.fromkeys(item.source for item in trp.evidence)),
            }
            for trp_key, trp in muscle.trigger_points.items()
        ],
    }


def _muscle_rows(key: str, muscle: Muscle) -> Iterator[dict[str, Any]]:
    for number, (trp_key, trp) in enumerate(muscle.trigger_points.items()):
        yield {
            "muscle": "" if number else key,
            "region": "" if number else muscle.region,
            "trp": trp_key,
            "essential": list(trp.essential.areas),
            "spillover": list(trp.spillover.areas) if trp.spillover else [],
        }


def run_sources(chosen: argparse.Namespace) -> int:
    """List every competing source with its pattern."""
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415

    rows: list[dict[str, Any]] = []
    for key, source in load_dataset(chosen.data).competing_sources.items():
        row: dict[str, Any] = {
            "id": key,
            "name": source.name,
            "kind": source.kind.value,
            "essential": list(source.essential.areas),
            "spillover": list(source.spillover.areas) if source.spillover else [],
        }
        if chosen.json:
            row |= {
                "plain_name": source.plain_name,
                "sided": source.sided,
                "region": source.region,
                "established_by": source.established_by.value,
                "citations": list(dict.fromkeys(item.source for item in source.evidence)),
                "red_flags": list(source.red_flags),
            }
        rows.append(row)
    _show(rows, chosen.json)
    return 0


def run_conditions(chosen: argparse.Namespace) -> int:
    """List every condition with what is known of muscles in it."""
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415

    rows: list[dict[str, Any]] = []
    for key, condition in load_dataset(chosen.data).conditions.items():
        row: dict[str, Any] = {
            "id": key,
            "name": condition.name,
            "plain_name": condition.plain_name,
            "regions": list(condition.regions),
            "rates_of": list(condition.rates_of),
        }
        if chosen.json:
            row |= {
                "synonyms": list(condition.synonyms),
                "muscles": list(condition.muscles),
                "consider": [item.source or item.name for item in condition.consider.values()],
                "citations": list(dict.fromkeys(item.source for item in condition.evidence)),
                "red_flags": list(condition.red_flags),
            }
        rows.append(row)
    _show(rows, chosen.json)
    return 0


def run_export(chosen: argparse.Namespace) -> int:
    """Write every table and the data dictionary."""
    from referral_atlas.dataset.export import ExportFormat, export_dataset  # noqa: PLC0415
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415

    dataset = load_dataset(chosen.data)
    try:
        written = export_dataset(dataset, chosen.output, ExportFormat(chosen.format))
    except OSError as error:
        reason = error.strerror or error
        print(f"{chosen.output} cannot be written to: {reason}.", file=sys.stderr)
        print("Name another folder with -o.", file=sys.stderr)
        return 2
    for path in written:
        print(f"wrote {path}")
    return 0


def run_generate(chosen: argparse.Namespace) -> int:
    """Write everything that follows from the code, then what also follows from the data."""
    from referral_atlas.dataset import generated  # noqa: PLC0415
    from referral_atlas.dataset.load import load_dataset  # noqa: PLC0415
    from referral_atlas.dataset.sources import default_data_folder  # noqa: PLC0415

    folder = chosen.data or default_data_folder()
    for path in generated.write_generated(generated.generated_from_code(folder)):
        print(f"wrote {path}")
    files = generated.generated_from_data(folder, load_dataset(folder))
    for path in generated.write_generated(files):
        print(f"wrote {path}")
    return 0


def _show(rows: Sequence[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    names = list(rows[0]) if rows else []
    table = [[[name] for name in names]]
    table += [[_wrapped(row[name]) for name in names] for row in rows]
    widths = [max(len(line) for row in table for line in row[at]) for at in range(len(names))]
    for row in table:
        for line in zip_longest(*row, fillvalue=""):
            cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            print("  ".join(cells).rstrip())


def _wrapped(value: object) -> list[str]:
    """Break a cell into lines that leave room for its neighbours."""
    return textwrap.wrap(_cell(value), CELL_WIDTH, break_long_words=False) or [""]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return ", ".join(value) if isinstance(value, list) else str(value)
