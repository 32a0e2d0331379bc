"""The register of checks: a check counts only if it is decorated, and then it always runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from referral_atlas.dataset.document import Document
from referral_atlas.dataset.sources import Sources
from referral_atlas.problem_codes import CODES
from referral_atlas.problems import FieldPath, Problem

Check = Callable[[Sources], Iterable[Problem]]

CHECKS: dict[Check, tuple[str, ...]] = {}
"""Every check with the codes it can report."""


def check(*codes: str) -> Callable[[Check], Check]:
    """Register a check and the codes it can report.

    Raises
    ------
    ValueError
        If a code is not registered.
    """
    unknown = [code for code in codes if code not in CODES]
    if unknown or not codes:
        raise ValueError(f"a check names registered codes; unknown: {unknown}")

    def register(function: Check) -> Check:
        CHECKS[function] = codes
        return function

    return register


def run_checks(sources: Sources) -> list[Problem]:
    """Run every check; nothing is said of values the reader already complained about."""
    documents = {document.file: document for document in sources.documents}
    return [
        problem
        for function in CHECKS
        for problem in function(sources)
        if not documents[problem.file].is_doubtful(problem.path)
    ]


def text_lists(document: Document, name: str) -> Iterator[tuple[FieldPath, str]]:
    """Path and text of every item in every list of that name."""
    for path, value in document.named(name):
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, str):
                    yield (*path, index), item
