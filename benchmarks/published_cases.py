"""Published cases with a confirmed source: read, checked against the dataset, and ranked.

The files in ``benchmarks/vignettes`` are a test set: nothing in the package reads them, and no
weight was set by them. Where a case's work is also cited under ``data/`` (its zones may then have
been read from the same pages), it is reported apart.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import numpy as np
import yaml
from pydantic import Field

from benchmarks.methods import Cases, Methods, expected_hits_any
from referral_atlas.lookup.query import QueryError, query_from_texts
from referral_atlas.lookup.red_flags import red_flags_for
from referral_atlas.model import Record, Reference, Text
from referral_atlas.vocabulary import ConditionId

FOLDER = Path(__file__).parent / "vignettes"


class CaseKind(StrEnum):
    """What kind of report a vignette comes from."""

    CASE_REPORT = "case_report"
    CASE_SERIES = "case_series"
    INJECTION_STUDY = "injection_study"
    PATTERN_STUDY = "pattern_study"


class ConfirmedBy(StrEnum):
    """How the source was confirmed."""

    INJECTION = "injection"
    NEEDLING = "needling"
    PALPATION_REPRODUCTION = "palpation_reproduction"
    BLOCK = "block"
    IMAGING = "imaging"
    SURGERY = "surgery"
    ELECTRODIAGNOSIS = "electrodiagnosis"
    OTHER = "other"


class Vignette(Record):
    """One published case, or one finding of a study.

    Attributes
    ----------
    marked : tuple of str
        What hurt, as the work tells it: areas or groups, with a side if it gives one.
    truth : tuple of str
        Muscles or competing sources that were confirmed; of a muscle we keep in parts, all of
        them where the work does not say which. The best ranked of them counts.
    red_flags : tuple of str
        Red flags that must be asked for these areas.
    """

    about: Text
    kind: CaseKind
    marked: Annotated[tuple[Text, ...], Field(min_length=1)]
    complaint: ConditionId | None = None
    truth: Annotated[tuple[Text, ...], Field(min_length=1)]
    confirmed_by: ConfirmedBy
    red_flags: tuple[Text, ...] = ()
    n: Annotated[int, Field(ge=1)] | None = None
    reference: Reference
    locator: Text
    checked: bool
    note: Text | None = None


class VignetteError(ValueError):
    """A vignette that does not fit the dataset; the message says which and why."""


def read_vignettes(dataset, folder=FOLDER):
    """Read every vignette.

    Raises
    ------
    VignetteError
        If an id is there twice, or an area, source, complaint or red flag is unknown.
    """
    found = {}
    for path in sorted(folder.glob("*.yaml")):
        for key, value in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).items():
            place = f"{path.name}: {key}"
            if key in found:
                raise VignetteError(f"{place} is there twice.")
            try:
                found[key] = Vignette.model_validate(value)
                _check(found[key], dataset)
            except ValueError as error:
                raise VignetteError(f"{place}: {error}") from error
    return found


def _check(vignette, dataset):
    query_from_texts(vignette.marked, dataset.areas)
    known = {
        "truth": {*dataset.muscles, *dataset.competing_sources},
        "red_flags": set(dataset.red_flags),
    }
    for name, allowed in known.items():
        unknown = set(getattr(vignette, name)) - allowed
        if unknown:
            raise QueryError(f"{name} names {', '.join(sorted(unknown))}, which the data lacks.")
    if vignette.complaint is not None and vignette.complaint not in dataset.conditions:
        raise QueryError(f'"{vignette.complaint}" is not a condition.')


def is_muscular(vignette, dataset):
    """Whether every confirmed source is a muscle."""
    return all(source in dataset.muscles for source in vignette.truth)


def cited_in_data(vignette, dataset):
    """Whether the same work stands in the dataset's bibliography."""

    def marks(reference):
        title = "".join(c for c in reference.title.casefold() if c.isalnum())
        return {title, reference.doi, reference.pmid, reference.url} - {None}

    mine = marks(vignette.reference)
    return any(mine & marks(reference) for reference in dataset.references.values())


def hits(lookup, vignettes):
    """Hits of every method: the best confirmed source of each vignette, whatever its side.

    Returns
    -------
    dict of str to dict of str to ndarray
        By method and measure, a value a vignette; ``lenient`` counts another part of the same
        whole muscle in the best five as a hit.
    """
    methods = Methods(lookup)
    queries = [query_from_texts(one.marked, lookup.dataset.areas) for one in vignettes]
    names = list(dict.fromkeys(methods.entries))
    number = {name: i for i, name in enumerate(names)}
    columns = np.array([number[entry] for entry in methods.entries])
    found = {}
    for method, scores in methods.scores(Cases.of_queries(lookup, queries)).items():
        by_entry = np.full((len(queries), len(names)), -np.inf)
        for item, column in enumerate(columns):
            by_entry[:, column] = np.maximum(by_entry[:, column], scores[:, item])
        each = [
            expected_hits_any(by_entry[row], [number[source] for source in one.truth])
            for row, one in enumerate(vignettes)
        ]
        found[method] = {name: np.array([hit[name] for hit in each]) for name in each[0]}
        found[method]["lenient"] = _lenient(lookup.dataset, by_entry, vignettes, names)
    return found


def _lenient(dataset, by_entry, vignettes, names):
    wholes = [
        dataset.muscles[name].part_of or name if name in dataset.muscles else name for name in names
    ]
    found = []
    for row, one in enumerate(vignettes):
        family = {wholes[names.index(source)] for source in one.truth}
        members = [i for i, whole in enumerate(wholes) if whole in family]
        found.append(expected_hits_any(by_entry[row], members)["top5"])
    return np.array(found)


def missed_flags(lookup, vignettes):
    """Red flags that a vignette needs and its areas do not bring up, by vignette."""
    missed = {}
    flags = lookup.dataset.red_flags
    for key, one in vignettes.items():
        query = query_from_texts(one.marked, lookup.dataset.areas)
        asked = red_flags_for(lookup.dataset, query.areas)
        left = [flag for flag in one.red_flags if flags[flag] not in asked]
        if left:
            missed[key] = left
    return missed
