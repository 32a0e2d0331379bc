"""The parts of ``data/README.md`` that are counted or taken from the code.

Each part stands between two markers; what is around them is written by hand.
"""

from __future__ import annotations

from referral_atlas.dataset.cause_coverage import causes_page
from referral_atlas.dataset.coverage import coverage_table, index_by_region
from referral_atlas.dataset.dictionary_page import dictionary_page
from referral_atlas.model import Dataset, Evidence, evidence_grade
from referral_atlas.vocabulary import (
    EVIDENCE_GRADE_LABEL,
    EVIDENCE_KIND_LABEL,
    CitationKey,
    EvidenceGrade,
    EvidenceKind,
)


def renewed_readme(text: str, dataset: Dataset) -> str:
    """Write every generated part anew.

    Parameters
    ----------
    text : str
        The page as it is.
    dataset : Dataset
        What to count.

    Raises
    ------
    ValueError
        If the page lacks the markers of a part.
    """
    parts = {
        "evidence": _evidence_tables(),
        "coverage": coverage_table(dataset),
        "index": index_by_region(dataset),
        "other causes": causes_page(dataset),
        "dictionary": dictionary_page(level=3).rstrip(),
    }
    for name, content in parts.items():
        text = _renewed(text, name, content)
    return text


def _evidence_tables() -> str:
    lines = ["| `kind` | Means | Grade if read | Grade if not read |", "|--|--|--|--|"]
    for kind, label in EVIDENCE_KIND_LABEL.items():
        read, unread = _grade_of(kind, checked=True), _grade_of(kind, checked=False)
        lines.append(f"| `{kind.value}` | {label} | {read.value} | {unread.value} |")
    lines += ["", "| Grade | Means |", "|--|--|"]
    lines += [f"| {grade.value} | {label} |" for grade, label in EVIDENCE_GRADE_LABEL.items()]
    return "\n".join(lines)


def _grade_of(kind: EvidenceKind, *, checked: bool) -> EvidenceGrade:
    cited = Evidence(source=CitationKey("any"), locator="any", kind=kind, checked=checked)
    return evidence_grade((cited,))


def _renewed(text: str, name: str, content: str) -> str:
    """Put new content between the markers of one part."""
    begin, end = f"<!-- generated: {name} -->", f"<!-- end: {name} -->"
    before, begun, rest = text.partition(begin)
    _, ended, after = rest.partition(end)
    if not begun or not ended:
        raise ValueError(f'README.md needs the lines "{begin}" and "{end}", in this order')
    return f"{before}{begin}\n\n{content}\n\n{end}{after}"
