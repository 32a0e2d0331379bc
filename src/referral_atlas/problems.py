"""What can be wrong with the data, and how it is said.

A `Problem` names one fault: where it is, what is wrong in the file's own words, what is
allowed and what to do. Its code is registered in `referral_atlas.problem_codes`, which
says for each whether it blocks (error) or only asks for a look (warning).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from referral_atlas.problem_codes import CODES, Level

FieldPath = tuple[str | int, ...]
"""Keys and positions from the top of a file to one value."""

CONTAINERS = ("trigger_points", "areas", "rows", "conditions")
"""Top-level keys whose name adds nothing when one of their entries is spoken of."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of the data.

    Raises
    ------
    ValueError
        If the code is not registered.
    """

    code: str
    file: str
    message: str
    line: int | None = None
    """Counted from 1; None where the whole file is meant."""
    path: FieldPath = ()
    hint: str | None = None
    """What to do, as a sentence of its own."""

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"{self.code} is not a registered problem code")

    @property
    def level(self) -> Level:
        """Whether the fault blocks or only asks for a look."""
        return CODES[self.code].level

    @property
    def sentence(self) -> str:
        """Where in the file, what is wrong and what to do."""
        where = breadcrumbs(self.path)
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} {self.hint}" if self.hint else text

    def __str__(self) -> str:
        """One line for people."""
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{where} · {self.level.value} · {self.code} · {self.sentence}"

    @property
    def annotation(self) -> str:
        """One workflow command that puts the problem on its line of a pull request."""
        place = f"file={_escape_property(self.file)}"
        if self.line is not None:
            place += f",line={self.line}"
        return f"::{self.level.value} {place},title={self.code}::{_escape(self.sentence)}"


class DatasetError(Exception):
    """The dataset has errors; it holds every problem of every file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(str(item) for item in self.problems))


def breadcrumbs(path: FieldPath) -> str:
    """Spell a path as people read it: ``trp1 › essential › evidence 1 › source``."""
    steps: list[str] = []
    for step in path[1:] if len(path) > 1 and path[0] in CONTAINERS else path:
        if isinstance(step, str):
            steps.append(step)
        elif steps and not steps[-1][-1:].isdigit():
            steps[-1] += f" {step + 1}"
        else:
            steps.append(f"value {step + 1}")
    return " › ".join(steps)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort by file and line, each problem once."""
    return sorted(
        set(problems), key=lambda item: (item.file, item.line or 0, item.code, item.sentence)
    )


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    """The problems that block."""
    return [item for item in problems if item.level is Level.ERROR]


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
