"""Commands about the data: check it, list it, and write what is generated from it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from referral_atlas.model import Dataset

Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


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
    for command in (areas, muscles):
        command.add_argument("--json", action="store_true", help="for programs")
    schema = commands.add_parser("schema", help="write data/schema and docs/problem-codes.md")
    schema.set_defaults(run=run_schema)
    for command in (check, areas, muscles, schema):
        command.add_argument("--data", type=Path, metavar="FOLDER", help="another data folder")


def run_check(chosen: argparse.Namespace) -> int:
    """Report every problem; exit code 1 if any is an error."""
    from referral_atlas.dataset.load import check_files
    from referral_atlas.problems import errors_in

    report = check_files(chosen.files, chosen.data)
    for problem in report.problems:
        print(problem.annotation if chosen.format == "github" else problem)
    errors = len(errors_in(report.problems))
    warnings = len(report.problems) - errors
    print(
        f"{_names(report.files)}: {_count(errors, 'error')}, {_count(warnings, 'warning')}",
        file=sys.stderr if chosen.format == "github" else sys.stdout,
    )
    return 1 if errors else 0


def _names(files: Sequence[str]) -> str:
    if not files:
        return "no file read"
    folders: dict[str, list[str]] = {}
    for file in files:
        folder, _, name = file.rpartition("/")
        folders.setdefault(folder, []).append(name)
    parts = [
        f"{folder}/{names[0]}" if len(names) == 1 else f"{folder}/ ({', '.join(names)})"
        for folder, names in folders.items()
    ]
    return f"{_count(len(files), 'file')} read: {'; '.join(parts).lstrip('/')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def run_areas(chosen: argparse.Namespace) -> int:
    """List every area of the body map."""
    dataset = _dataset(chosen)
    if dataset is None:
        return 1
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
        for key, area in dataset.areas.areas.items()
    ]
    _show(rows, chosen.json)
    return 0


def run_muscles(chosen: argparse.Namespace) -> int:
    """List every muscle with its trigger points and patterns."""
    dataset = _dataset(chosen)
    if dataset is None:
        return 1
    rows = [
        {
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
        for key, muscle in dataset.muscles.items()
    ]
    if not chosen.json:
        rows = [
            {
                "muscle": row["id"] if number == 0 else "",
                "region": row["region"] if number == 0 else "",
                "trp": trp["id"],
                "essential": trp["essential"],
                "spillover": trp["spillover"],
            }
            for row in rows
            for number, trp in enumerate(row["trigger_points"])
        ]
    _show(rows, chosen.json)
    return 0


def run_schema(chosen: argparse.Namespace) -> int:
    """Write the JSON Schemas for editors and the page of problem codes."""
    from referral_atlas.dataset.schema import write_generated
    from referral_atlas.dataset.sources import default_data_folder

    folder = chosen.data or default_data_folder()
    for path in write_generated(folder):
        print(f"wrote {path}")
    return 0


def _dataset(chosen: argparse.Namespace) -> Dataset | None:
    """Load the dataset, or say on stderr what is wrong with it."""
    from referral_atlas.dataset.load import DatasetError, load_dataset

    try:
        return load_dataset(chosen.data)
    except DatasetError as error:
        print(error, file=sys.stderr)
        print("The data has errors; it cannot be used until they are mended.", file=sys.stderr)
        return None


def _show(rows: Sequence[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    texts = [{name: _cell(value) for name, value in row.items()} for row in rows]
    names = list(texts[0]) if texts else []
    widths = {name: max(len(name), *(len(row[name]) for row in texts)) for name in names}
    for row in ({name: name for name in names}, *texts):
        print("  ".join(row[name].ljust(widths[name]) for name in names).rstrip())


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return ", ".join(value) if isinstance(value, list) else str(value)
