"""Load the dataset whole, or say everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from referral_atlas.dataset.checks import run_checks
from referral_atlas.dataset.compiled import keep_dataset, kept_dataset
from referral_atlas.dataset.parse import (
    AREAS,
    COMPETING_SOURCE,
    CONDITION,
    DATASET,
    GLOSSARY,
    MUSCLE,
    NEEDLING,
    NOT_COVERED,
    PREVALENCE,
    RED_FLAGS,
    REFERENCES,
    RELIABILITY,
    TRANSLATION,
    Parsed,
    parse,
)
from referral_atlas.dataset.sources import (
    ENTRY_FOLDERS,
    SINGLE_FILES,
    TRANSLATED,
    Sources,
    default_data_folder,
    read_sources,
    shown_name,
)
from referral_atlas.model import Dataset
from referral_atlas.nearest import did_you_mean
from referral_atlas.problems import DatasetError, Problem, errors_in, in_order
from referral_atlas.vocabulary import CompetingSourceId, ConditionId, Language, MuscleId

__all__ = ["CheckReport", "DatasetError", "check_dataset", "check_files", "load_dataset"]


Key = TypeVar("Key")
Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check read and found."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...]


def load_dataset(path: Path | None = None) -> Dataset:
    """Load everything under the data folder, or what was kept of it unchanged.

    Parameters
    ----------
    path : Path, optional
        The data folder; by default the project's own.

    Raises
    ------
    DatasetError
        If anything is wrong that blocks, with every problem of every file.
    """
    folder = path or default_data_folder()
    kept = kept_dataset(folder)
    if kept is not None:
        return kept
    dataset, problems = _examine(read_sources(folder))
    if dataset is None:
        raise DatasetError(problems)
    keep_dataset(folder, dataset)
    return dataset


def check_dataset(path: Path | None = None) -> list[Problem]:
    """Every problem of the data folder, errors and warnings, by file and line."""
    return in_order(_examine(read_sources(path or default_data_folder()))[1])


def check_files(files: Iterable[Path], path: Path | None = None) -> CheckReport:
    """Check some files against the rest of the dataset.

    Parameters
    ----------
    files : iterable of Path
        Files to check, or folders of such; without any, the whole dataset. A file outside
        the data folder is taken for what the folder it lies in is called, else for a muscle.
    path : Path, optional
        The data folder; by default the project's own.
    """
    folder = path or default_data_folder()
    chosen = [
        found.absolute() for file in files for found in (sorted(file.glob("*.yaml")) or [file])
    ]
    missing = [file for file in chosen if not file.is_file()]
    inside = {folder.absolute() / name for name in SINGLE_FILES}
    entries = {folder.absolute() / name for name in ENTRY_FOLDERS}
    extra = [
        file
        for file in chosen
        if file not in missing and file not in inside and file.parent not in entries
    ]
    sources = read_sources(folder, extra)
    problems = _examine(sources)[1]
    if not chosen:
        return CheckReport(sources.files, tuple(in_order(problems)))
    shown = {shown_name(file, folder) for file in chosen}
    problems = [item for item in problems if item.file in shown]
    for file in missing:
        known = [*(Path(name).stem for name in SINGLE_FILES), *sources.entry_ids]
        hint = did_you_mean(file.stem, known)
        message = "the file is not there."
        problems.append(Problem("FILE_MISSING", shown_name(file, folder), message, hint=hint))
    read = tuple(name for name in sources.files if name in shown)
    return CheckReport(read, tuple(in_order(problems)))


def _examine(sources: Sources) -> tuple[Dataset | None, list[Problem]]:
    """Parse and check every file; the dataset is None if anything blocks."""
    problems = list(sources.problems)
    for document in sources.documents:
        problems += document.problems
    info = parse(sources.info, DATASET)
    areas = parse(sources.areas, AREAS)
    references = parse(sources.references, REFERENCES)
    not_covered = parse(sources.not_covered, NOT_COVERED)
    prevalence = parse(sources.prevalence, PREVALENCE)
    reliability = parse(sources.reliability, RELIABILITY)
    red_flags = parse(sources.red_flags, RED_FLAGS)
    needling = parse(sources.needling, NEEDLING)
    glossary = parse(sources.glossary, GLOSSARY)
    muscles = {MuscleId(key): parse(document, MUSCLE) for key, document in sources.muscles.items()}
    competing = {
        CompetingSourceId(key): parse(document, COMPETING_SOURCE)
        for key, document in sources.competing_sources.items()
    }
    conditions = {
        ConditionId(key): parse(document, CONDITION) for key, document in sources.conditions.items()
    }
    translations = {
        Language(key): parse(document, TRANSLATION)
        for key, document in sources.translations.items()
        if key in TRANSLATED
    }
    single: list[Parsed[Any]] = [
        *(info, areas, references, not_covered, prevalence, reliability, red_flags),
        *(needling, glossary),
    ]
    entries: list[Mapping[Any, Parsed[Any]]] = [muscles, competing, conditions, translations]
    for parsed in [*single, *(one for kind in entries for one in kind.values())]:
        problems += parsed.problems
    problems += run_checks(sources)
    if errors_in(problems) or any(one.result is None for one in single):
        return None, problems
    dataset = Dataset(
        info=_whole(info),
        areas=_whole(areas),
        muscles=_results(muscles),
        competing_sources=_results(competing),
        conditions=_results(conditions),
        not_covered=_whole(not_covered),
        prevalence=_whole(prevalence),
        reliability=_whole(reliability),
        red_flags=_whole(red_flags),
        needling=_whole(needling),
        glossary=_whole(glossary),
        references=_whole(references),
        translations=_results(translations),
        digest=sources.digest,
    )
    return dataset, problems


def _whole(parsed: Parsed[Entry]) -> Entry:
    """The result of a file that was read without a problem."""
    return cast(Entry, parsed.result)


def _results(parsed: dict[Key, Parsed[Entry]]) -> dict[Key, Entry]:
    return {key: one.result for key, one in parsed.items() if one.result is not None}
