"""Values to model objects; what does not fit becomes a problem in the file's own words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from referral_atlas.dataset.document import Document
from referral_atlas.dataset.field_problems import FieldError, describe_field_error
from referral_atlas.model import (
    AreaCatalogue,
    CompetingSource,
    Condition,
    DatasetInfo,
    Muscle,
    NeedlingGuide,
    NotCovered,
    RedFlag,
    Reference,
    Term,
    Translation,
)
from referral_atlas.model.numbers import PrevalenceTable, ReliabilityTable
from referral_atlas.nearest import nearest
from referral_atlas.problems import FieldPath, Problem
from referral_atlas.vocabulary import CitationKey, MuscleId, TermId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """What one kind of file must look like."""

    annotation: Any
    adapter: TypeAdapter[T]


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """A model object, or what kept it from being made."""

    result: T | None
    problems: tuple[Problem, ...] = ()


DATASET: Shape[DatasetInfo] = Shape(DatasetInfo, TypeAdapter(DatasetInfo))
MUSCLE: Shape[Muscle] = Shape(Muscle, TypeAdapter(Muscle))
COMPETING_SOURCE: Shape[CompetingSource] = Shape(CompetingSource, TypeAdapter(CompetingSource))
CONDITION: Shape[Condition] = Shape(Condition, TypeAdapter(Condition))
AREAS: Shape[AreaCatalogue] = Shape(AreaCatalogue, TypeAdapter(AreaCatalogue))
REFERENCES: Shape[Mapping[CitationKey, Reference]] = Shape(
    Mapping[CitationKey, Reference], TypeAdapter(Mapping[CitationKey, Reference])
)
NOT_COVERED: Shape[Mapping[MuscleId, NotCovered]] = Shape(
    Mapping[MuscleId, NotCovered], TypeAdapter(Mapping[MuscleId, NotCovered])
)
PREVALENCE: Shape[PrevalenceTable] = Shape(PrevalenceTable, TypeAdapter(PrevalenceTable))
RELIABILITY: Shape[ReliabilityTable] = Shape(ReliabilityTable, TypeAdapter(ReliabilityTable))
RED_FLAGS: Shape[Mapping[str, RedFlag]] = Shape(
    Mapping[str, RedFlag], TypeAdapter(Mapping[str, RedFlag])
)
NEEDLING: Shape[NeedlingGuide] = Shape(NeedlingGuide, TypeAdapter(NeedlingGuide))
TRANSLATION: Shape[Translation] = Shape(Translation, TypeAdapter(Translation))
GLOSSARY: Shape[Mapping[TermId, Term]] = Shape(
    Mapping[TermId, Term], TypeAdapter(Mapping[TermId, Term])
)


def parse(document: Document, shape: Shape[T]) -> Parsed[T]:
    """Make a model object of a document's values.

    Parameters
    ----------
    document : Document
        A file as it was read.
    shape : Shape
        What it must look like.

    Returns
    -------
    Parsed
        The object, or None if anything does not fit or the file could not be read whole;
        and every misfit, except of values the reader already complained about.
    """
    if document.is_doubtful(()):
        return Parsed(None)
    try:
        # JSON is the strict road into pydantic: texts stay texts, lists become tuples.
        result = shape.adapter.validate_json(json.dumps(document.value), strict=True)
    except ValidationError as error:
        return Parsed(None, tuple(_problems(document, shape.annotation, error)))
    return Parsed(None if document.problems else result)


def _problems(document: Document, annotation: Any, error: ValidationError) -> list[Problem]:
    found = [
        FieldError(item["type"], tuple(item["loc"]), item["msg"], item.get("ctx", {}))
        for item in error.errors(include_url=False, include_input=False)
    ]
    misspelled = _misspelled(found)
    described = (
        describe_field_error(document, annotation, item)
        for item in found
        if not document.is_doubtful(item.path) and item.path not in misspelled
    )
    return [problem for problem in described if problem is not None]


def _misspelled(found: list[FieldError]) -> set[FieldPath]:
    """Missing fields whose misspelled form is there; the misspelling is reported instead."""
    missing = {item.path for item in found if item.kind == "missing"}
    result: set[FieldPath] = set()
    for item in found:
        if item.kind == "extra_forbidden":
            beside = [str(path[-1]) for path in missing if path[:-1] == item.path[:-1]]
            meant = nearest(str(item.path[-1]), beside)
            result |= {(*item.path[:-1], meant)} if meant else set()
    return result
