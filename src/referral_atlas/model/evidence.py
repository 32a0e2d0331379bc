"""References, and what a statement rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import CitationKey, EvidenceGrade, EvidenceKind

YEAR_MONTH = r"^(19|20)\d\d-(0[1-9]|1[0-2])$"


def _year_and_month(text: str) -> str:
    if not re.fullmatch(YEAR_MONTH, text):
        message = f'needed are year and month, as in "2026-11"; written is "{text}"'
        raise PydanticCustomError("value_not_allowed", "{message}", {"message": message})
    return text


YearMonth = Annotated[
    Text, AfterValidator(_year_and_month), Field(json_schema_extra={"pattern": YEAR_MONTH})
]


class Reference(Record):
    """One entry of the bibliography."""

    authors: Annotated[tuple[Text, ...], Field(min_length=1)] = ()
    """Left out where nobody is named but the site or journal itself, the container."""
    title: Text
    year: Annotated[int, Field(ge=1500, le=2100)] | None = None
    """Year of publication; left out where the work shows none."""
    accessed: YearMonth | None = None
    """Year and month it was read, ``"2026-11"``; needed where there is no year."""
    container: Text | None = None
    """Journal, book or site the work appeared in."""
    publisher: Text | None = None
    volume: Text | None = None
    pages: Text | None = None
    edition: Text | None = None
    doi: Text | None = None
    pmid: Text | None = None
    isbn: Text | None = None
    url: Text | None = None

    @model_validator(mode="after")
    def _says_when_and_who(self) -> Self:
        if self.year is None and self.accessed is None:
            _refuse('there is no year; where the work shows none, write accessed: "2026-11"')
        if not self.authors and self.container is None:
            _refuse("there are no authors, and no container (site or journal) to stand for them")
        return self


class Evidence(Record):
    """One citation for one statement, with where in the source it stands."""

    source: CitationKey
    locator: Text
    kind: EvidenceKind
    checked: bool
    """True only if the cited text itself was read for this entry."""
    adds: tuple[Text, ...] = ()
    """Areas this source names beyond those listed."""
    omits: tuple[Text, ...] = ()
    """Listed areas this source does not name."""
    note: Text | None = None


EvidenceList = Annotated[tuple[Evidence, ...], Field(min_length=1)]


def _refuse(message: str) -> None:
    """Refuse a reference that lacks something; the type is the problem code."""
    raise PydanticCustomError("field_missing", "{message}", {"message": message})


_STRONG = {
    EvidenceKind.SYSTEMATIC_REVIEW,
    EvidenceKind.EXPERIMENTAL_INDUCTION,
    EvidenceKind.CONTROLLED_STUDY,
}


def evidence_grade(evidence: tuple[Evidence, ...]) -> EvidenceGrade:
    """Grade a statement by the strongest kind of evidence that supports it.

    A citation nobody read for the entry can lift the grade to C at most: a strong claim
    needs a reader.

    Parameters
    ----------
    evidence : tuple of Evidence
        All citations of the statement.

    Returns
    -------
    EvidenceGrade
        A measured in patients or volunteers, B injection, palpation or block series,
        C textbook authority, D secondary compilation or nothing.
    """
    read = {item.kind for item in evidence if item.checked}
    if read & _STRONG:
        return EvidenceGrade.A
    if EvidenceKind.CASE_SERIES in read:
        return EvidenceGrade.B
    if any(item.kind is not EvidenceKind.SECONDARY_COMPILATION for item in evidence):
        return EvidenceGrade.C
    return EvidenceGrade.D


def weakest_grade(grades: Iterable[EvidenceGrade]) -> EvidenceGrade:
    """Give the weakest of some grades: D if any is D, A only if all are."""
    return max(grades, key=list(EvidenceGrade).index)
