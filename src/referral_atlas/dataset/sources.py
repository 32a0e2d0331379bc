"""The files of the dataset: where they are, and all of them read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from referral_atlas.dataset.document import Document, Value, as_group, as_list
from referral_atlas.dataset.yaml_reader import read_yaml
from referral_atlas.nearest import listed
from referral_atlas.problems import Problem
from referral_atlas.vocabulary import Language

ID = re.compile(r"[a-z][a-z0-9_]*")
"""The form of every id."""

DATASET_FILE = "dataset.yaml"
AREAS_FILE = "areas.yaml"
REFERENCES_FILE = "references.yaml"
NOT_COVERED_FILE = "not_covered.yaml"
PREVALENCE_FILE = "prevalence.yaml"
RELIABILITY_FILE = "reliability.yaml"
RED_FLAGS_FILE = "red_flags.yaml"
NEEDLING_FILE = "needling.yaml"
GLOSSARY_FILE = "glossary.yaml"
SINGLE_FILES = (
    DATASET_FILE,
    AREAS_FILE,
    REFERENCES_FILE,
    NOT_COVERED_FILE,
    PREVALENCE_FILE,
    RELIABILITY_FILE,
    RED_FLAGS_FILE,
    NEEDLING_FILE,
    GLOSSARY_FILE,
)
"""Files that stand directly in the data folder."""

MUSCLES_FOLDER = "muscles"
COMPETING_FOLDER = "competing_sources"
CONDITIONS_FOLDER = "conditions"
TRANSLATIONS_FOLDER = "translations"
ENTRY_FOLDERS = (MUSCLES_FOLDER, COMPETING_FOLDER, CONDITIONS_FOLDER, TRANSLATIONS_FOLDER)
"""Folders with one file an entry, or a language; a dataset of muscles alone lacks the others."""

TRANSLATED = tuple(language.value for language in Language if language is not Language.ENGLISH)
"""What a file of translations may be called; the data themselves are in English."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Every file of the dataset as it was read."""

    info: Document
    areas: Document
    references: Document
    not_covered: Document
    prevalence: Document
    reliability: Document
    red_flags: Document
    needling: Document
    glossary: Document
    muscles: Mapping[str, Document]
    """By id, that is by file name."""
    competing_sources: Mapping[str, Document] = field(default_factory=dict)
    conditions: Mapping[str, Document] = field(default_factory=dict)
    translations: Mapping[str, Document] = field(default_factory=dict)
    """By language."""
    digest: str = ""
    """SHA-256 of all names and contents."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files as such."""
    files: tuple[str, ...] = field(default=())
    """Every file that was read."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every file."""
        return (
            self.info,
            self.areas,
            self.references,
            self.not_covered,
            *self.citing,
            *self.translations.values(),
        )

    @property
    def entry_ids(self) -> tuple[str, ...]:
        """Ids of all entries that have a file of their own."""
        return (*self.muscles, *self.competing_sources, *self.conditions)

    @property
    def numbers(self) -> tuple[Document, Document]:
        """The files of published figures."""
        return (self.prevalence, self.reliability)

    @property
    def citing(self) -> tuple[Document, ...]:
        """Every file that cites references."""
        return (
            *self.patterned,
            *self.conditions.values(),
            *self.numbers,
            self.red_flags,
            self.needling,
            self.glossary,
        )

    @property
    def patterned(self) -> tuple[Document, ...]:
        """Every file that holds referral patterns."""
        return (*self.muscles.values(), *self.competing_sources.values())

    @property
    def sideless(self) -> tuple[Document, ...]:
        """Competing sources that exist once, as organs do."""
        return tuple(
            document
            for document in self.competing_sources.values()
            if document.at(("sided",)) is False
        )

    @property
    def area_ids(self) -> Collection[str]:
        """Ids of all areas; empty where the list could not be read."""
        if self.areas.is_doubtful(("areas",)):
            return ()
        return as_group(self.areas.at(("areas",))).keys()

    @property
    def regions(self) -> Collection[str]:
        """Ids of all regions; empty where the list could not be read."""
        if self.areas.is_doubtful(("regions",)):
            return ()
        return as_group(self.areas.at(("regions",))).keys()

    @property
    def groups(self) -> Mapping[str, list[str]]:
        """Areas of each group."""
        groups = as_group(self.areas.at(("groups",)))
        return {
            key: [str(item) for item in as_list(as_group(group).get("areas"))]
            for key, group in groups.items()
        }

    @property
    def midline_areas(self) -> set[str]:
        """Ids of the areas that have no side."""
        areas: Mapping[str, Value] = as_group(self.areas.at(("areas",)))
        return {key for key, area in areas.items() if as_group(area).get("sided") is False}

    @property
    def citation_keys(self) -> Collection[str]:
        """Keys of all references; empty where the bibliography could not be read."""
        if self.references.is_doubtful(()):
            return ()
        return as_group(self.references.value).keys()


def default_data_folder() -> Path:
    """The folder ``data`` of the project this package stands in."""
    return Path(__file__).resolve().parents[3] / "data"


def read_sources(folder: Path, extra: Iterable[Path] = ()) -> Sources:
    """Read every file of the dataset.

    Parameters
    ----------
    folder : Path
        The data folder.
    extra : iterable of Path
        Files outside the folder, read as if they stood in it: as what the folder they lie in
        is called, else as muscles.
    """
    problems: list[Problem] = []
    hasher = hashlib.sha256()
    files: list[str] = []

    def read(path: Path) -> Document:
        shown = shown_name(path, folder)
        if not path.is_file():
            problems.append(Problem("FILE_MISSING", shown, "the file is not there."))
            return Document(shown, doubtful=frozenset({()}))
        content = path.read_bytes()
        _add(hasher, path, content)
        files.append(shown)
        return read_yaml(content, shown)

    single = {name: read(folder / name) for name in SINGLE_FILES}
    entries: dict[str, dict[str, Document]] = {name: {} for name in ENTRY_FOLDERS}
    found = [path for name in ENTRY_FOLDERS for path in _entry_files(folder / name, problems)]
    for path in [*found, *extra]:
        problems += _name_problems(path, folder)
        kind = path.parent.name if path.parent.name in ENTRY_FOLDERS else MUSCLES_FOLDER
        entries[kind][path.stem] = read(path)
    return Sources(
        info=single[DATASET_FILE],
        areas=single[AREAS_FILE],
        references=single[REFERENCES_FILE],
        not_covered=single[NOT_COVERED_FILE],
        prevalence=single[PREVALENCE_FILE],
        reliability=single[RELIABILITY_FILE],
        red_flags=single[RED_FLAGS_FILE],
        needling=single[NEEDLING_FILE],
        glossary=single[GLOSSARY_FILE],
        muscles=entries[MUSCLES_FOLDER],
        competing_sources=entries[COMPETING_FOLDER],
        conditions=entries[CONDITIONS_FOLDER],
        translations=entries[TRANSLATIONS_FOLDER],
        digest=hasher.hexdigest(),
        problems=tuple(problems),
        files=tuple(files),
    )


def data_digest(folder: Path) -> str:
    """Digest of a data folder as :func:`read_sources` gives it, without reading the YAML."""
    hasher = hashlib.sha256()
    entries = [path for name in ENTRY_FOLDERS for path in _entry_files(folder / name, [])]
    for path in [*(folder / name for name in SINGLE_FILES), *entries]:
        if path.is_file():
            _add(hasher, path, path.read_bytes())
    return hasher.hexdigest()


def _add(hasher: hashlib._Hash, path: Path, content: bytes) -> None:
    """Add a file to a digest: its kind, its name and what is in it."""
    kind = path.parent.name if path.parent.name in ENTRY_FOLDERS else ""
    hasher.update(f"{kind}/{path.name}\0{len(content)}\0".encode())
    hasher.update(content)


def shown_name(path: Path, folder: Path) -> str:
    """A file's name as people and annotations know it: ``data/muscles/soleus.yaml``."""
    path, folder = path.absolute(), folder.absolute()
    for base in (folder.parent, Path.cwd()):
        if path.is_relative_to(base):
            return path.relative_to(base).as_posix()
    return str(path)


def _entry_files(entries: Path, problems: list[Problem]) -> list[Path]:
    if not entries.is_dir():
        if entries.name == MUSCLES_FOLDER:
            shown = shown_name(entries, entries.parent)
            problems.append(Problem("FILE_MISSING", shown, "the folder is not there."))
        return []
    return sorted(path for path in entries.iterdir() if not path.name.startswith("."))


def _name_problems(path: Path, folder: Path) -> list[Problem]:
    if path.parent.name == TRANSLATIONS_FOLDER:
        if path.suffix == ".yaml" and path.stem in TRANSLATED:
            return []
        message = f'"{path.name}" is not named after a language of the app.'
        called = f"Call it {listed([f'{name}.yaml' for name in TRANSLATED])}."
        return [Problem("FILE_NAME_INVALID", shown_name(path, folder), message, hint=called)]
    if path.suffix == ".yaml" and ID.fullmatch(path.stem):
        return []
    better = re.sub(r"[^a-z0-9]+", "_", path.stem.lower()).strip("_")
    hint = f'Call it "{better}.yaml".' if ID.fullmatch(better) else None
    message = f'"{path.name}" is not made of small letters, digits and underscores plus ".yaml".'
    return [Problem("FILE_NAME_INVALID", shown_name(path, folder), message, hint=hint)]
