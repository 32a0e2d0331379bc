"""The data dictionary: every table of the export, its columns, their meaning and type.

The frames take their columns and types from here, the export writes it beside the tables
(for people and as a Frictionless Data Package), and ``data/README.md`` holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from referral_atlas.model.numbers import (
    Bound,
    CountedUnit,
    ExaminedSide,
    ExaminerLevel,
    Sign,
    Statistic,
    TrpState,
)
from referral_atlas.vocabulary import (
    Depth,
    EvidenceGrade,
    EvidenceKind,
    PalpationMethod,
    Sensation,
    SideRelation,
    WpiArea,
    ZoneKind,
)

SEPARATOR = " | "
"""Stands between the items of a list within one cell."""


class ColumnType(StrEnum):
    """Types of columns, in the words of Frictionless Table Schema."""

    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "boolean"


class Topic(StrEnum):
    """What a note on a muscle is about."""

    ACTIVATING_FACTOR = "activating_factor"
    PERPETUATING_FACTOR = "perpetuating_factor"
    SYMPTOM = "symptom"
    RESTRICTED_MOVEMENT = "restricted_movement"
    DIFFERENTIAL = "differential"
    SELF_CARE = "self_care"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    meaning: str
    type: ColumnType = ColumnType.TEXT
    required: bool = True
    """Whether every row has a value."""
    allowed: tuple[str, ...] = ()
    """The closed list its values come from; empty where any will do."""
    many: bool = False
    """Whether a cell can hold several items, parted by ``SEPARATOR``."""


@dataclass(frozen=True, slots=True)
class Join:
    """Columns of a table that name a row of another one by its key."""

    columns: tuple[str, ...]
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: what a row is, its columns, its key and what it joins."""

    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns, in their order."""
        return tuple(column.name for column in self.columns)


def _text(name: str, meaning: str) -> Column:
    return Column(name, meaning)


def _maybe(name: str, meaning: str) -> Column:
    return Column(name, meaning, required=False)


def _list(name: str, meaning: str) -> Column:
    return Column(name, meaning, required=False, many=True)


def _one_of(name: str, meaning: str, allowed: Iterable[str], required: bool = True) -> Column:
    return Column(name, meaning, required=required, allowed=tuple(map(str, allowed)))


def _count(name: str, meaning: str, required: bool = True) -> Column:
    return Column(name, meaning, ColumnType.INTEGER, required)


def _number(name: str, meaning: str, required: bool = True) -> Column:
    return Column(name, meaning, ColumnType.NUMBER, required)


def _truth(name: str, meaning: str) -> Column:
    return Column(name, meaning, ColumnType.TRUTH)


_MUSCLE = _text("muscle", "id of the muscle; the name of its file in data/muscles")
_TRP = _text("trp", "id of the trigger point within its muscle")
_AREA = _text("area", "id of the area of the body map")
_REGION = _text("region", "id of the region of the body")
_STATEMENT = _text("statement", "what the table citations calls it; joins them with muscle and trp")
_RELATION = _one_of("relation", "side of the area relative to the trigger point", SideRelation)
_POPULATION = _text("population", "who was examined, and how")
_OF_MUSCLE = Join(("muscle",), "muscles")
_OF_TRP = Join(("muscle", "trp"), "trigger_points")
_OF_AREA = Join(("area",), "areas")
_OF_REGION = Join(("region",), "regions")
_GRADES = ", ".join(EvidenceGrade)
_EXAMINED = (
    _text("row", "id of the figure; several lines share it where muscles were counted as one"),
    _maybe("muscle", "id of the muscle; empty where a group was examined"),
    _count("together", "how many muscles were counted as one; 0 for a group"),
    _maybe("group", "what was examined, where it cannot be said in muscles"),
)
_PASSAGE = (
    _text("source", "key of the work it was taken from"),
    _text("locator", "where in the work it stands"),
    _one_of("evidence_kind", "what kind of evidence the work is", EvidenceKind),
    _truth("checked", "whether the cited text was read for the entry"),
)
_OF_SOURCE = Join(("source",), "references")

TABLES: dict[str, Table] = {
    "regions": Table(
        "a region of the body", (_REGION, _text("name", "name of the region")), ("region",)
    ),
    "areas": Table(
        "an area of the body map, or a deep site beside it",
        (
            _AREA,
            _text("name", "clinical name"),
            _text("plain_name", "name in plain words"),
            _REGION,
            _truth("sided", "whether it exists left and right"),
            _truth("deep", "whether it has no skin of its own"),
            _one_of("wpi", "area of the Widespread Pain Index it counts for", WpiArea, False),
            _list("synonyms", "other words it is found by"),
        ),
        ("area",),
        (_OF_REGION,),
    ),
    "muscles": Table(
        "a muscle, or a part of one that has its own referral pattern",
        (
            _MUSCLE,
            _text("name", "usual name"),
            _text("latin_name", "Latin name"),
            _list("synonyms", "other names"),
            _maybe("part_of", "the whole muscle, where this is a part"),
            _REGION,
            _list("xrefs", "ontology terms (UBERON, FMA), each with its relation in brackets"),
            _text("attachment_proximal", "proximal attachment"),
            _text("attachment_distal", "distal attachment"),
            Column("action", "what it does", many=True),
            _text("nerve", "nerve that supplies it"),
            _list("roots", "spinal roots of the nerve; none for cranial nerves"),
            _one_of("depth", "how deep it lies where it is palpated", Depth),
            _one_of("palpation_method", "how it is felt", PalpationMethod),
            _text("palpation_position", "position of the person examined"),
            _text("palpation_landmark", "where and how it is found"),
            _text("needling_approach", "how it is needled"),
            _maybe("needling_guidance", "what guidelines say of needling it"),
            _maybe("note", "remark on the entry"),
        ),
        ("muscle",),
        (_OF_REGION,),
    ),
    "trigger_points": Table(
        "a trigger point",
        (
            _MUSCLE,
            _TRP,
            _text("label", "what the sources call it"),
            _text("location", "where it lies, in words"),
            _number("x", "left of the midline, dm on the neutral figure, left side"),
            _number("y", "height, dm on the neutral figure (soles about -8.2, crown about 9.1)"),
            _number("z", "forward, dm on the neutral figure"),
            _one_of("grade", "grade of its least supported essential zone", EvidenceGrade),
            _maybe("note", "remark on the trigger point"),
        ),
        ("muscle", "trp"),
        (_OF_MUSCLE,),
    ),
    "zones": Table(
        "an area in its role in the referral pattern of a trigger point",
        (
            _MUSCLE,
            _TRP,
            _AREA,
            _RELATION,
            _one_of("kind", "role in the pattern; also the statement in citations", ZoneKind),
            _one_of("grade", f"computed strength of its evidence, {_GRADES}", EvidenceGrade),
            _count("sources", "works cited that name it"),
            _count("read_sources", "how many of these were read for the entry"),
        ),
        ("muscle", "trp", "area", "relation"),
        (_OF_TRP, _OF_AREA),
    ),
    "frequencies": Table(
        "how often a study found pain in an area",
        (
            _MUSCLE,
            _TRP,
            _STATEMENT,
            _AREA,
            _RELATION,
            _count("count", "in how many"),
            _count("n", "of how many"),
            _POPULATION,
        ),
        ("muscle", "trp", "statement"),
        (_OF_TRP, _OF_AREA),
    ),
    "sensations": Table(
        "a sensation besides pain",
        (
            _MUSCLE,
            _TRP,
            _one_of("sensation", "the sensation", Sensation),
            _maybe("note", "remark on the sensations of the trigger point"),
        ),
        ("muscle", "trp", "sensation"),
        (_OF_TRP,),
    ),
    "satellites": Table(
        "a muscle that tends to get trigger points along with this one",
        (_MUSCLE, _TRP, _text("satellite", "id of the other muscle")),
        ("muscle", "trp", "satellite"),
        (_OF_TRP, Join(("satellite",), "muscles")),
    ),
    "hazards": Table(
        "a structure a needle can hurt",
        (
            _MUSCLE,
            _STATEMENT,
            _text("structure", "what can be hurt"),
            _text("harm", "what happens then"),
            _text("avoidance", "how it is avoided"),
        ),
        ("muscle", "statement"),
        (_OF_MUSCLE,),
    ),
    "base_rates": Table(
        "how often a study found trigger points in people without pain",
        (
            _MUSCLE,
            _STATEMENT,
            _one_of("state", "state of the trigger points", ("latent", "active", "unspecified")),
            _count("count", "in how many", required=False),
            _count("n", "of how many"),
            _number("percent", "share, as published"),
            _POPULATION,
        ),
        ("muscle", "statement"),
        (_OF_MUSCLE,),
    ),
    "notes": Table(
        "a clinical note, or a piece of advice for people themselves",
        (
            _MUSCLE,
            _one_of("statement", "its name in the table citations", ("clinical", "self_care")),
            _one_of("topic", "what it is about", Topic),
            _text("text", "the note"),
        ),
        ("muscle", "topic", "text"),
        (_OF_MUSCLE,),
    ),
    "citations": Table(
        "a citation of one work for one statement",
        (
            _MUSCLE,
            _maybe("trp", "id of the trigger point; empty where the muscle as a whole is meant"),
            _text("statement", "what the work is cited for"),
            _text("source", "key of the work"),
            _text("locator", "where in the work it stands"),
            _one_of("kind", "what kind of evidence it is", EvidenceKind),
            _truth("checked", "whether the cited text was read for the entry"),
            _list("adds", "areas this work names beyond those listed"),
            _list("omits", "listed areas this work does not name"),
            _maybe("note", "what else it says"),
        ),
        (),
        (_OF_MUSCLE, _OF_TRP, _OF_SOURCE),
    ),
    "conditions": Table(
        "a complaint, or a group of people, in which trigger points were counted",
        (
            _text("condition", "id of the condition"),
            _text("name", "clinical name"),
            _text("plain_name", "name in plain words"),
            _one_of("kind", "whether these people were patients", ("patient", "healthy")),
        ),
        ("condition",),
    ),
    "prevalence": Table(
        "how often a study found trigger points, for one muscle or group",
        (
            *_EXAMINED,
            _text("condition", "id of the condition"),
            _one_of("side", "side examined", ExaminedSide),
            _one_of("state", "what counted as a finding", TrpState),
            _count("count", "in how many, as printed", required=False),
            _count("n", "of how many", required=False),
            _number("percent", "share, as printed"),
            _one_of("bound", "how the figure is meant", Bound),
            _number("low", "lowest of the printed range, percent", required=False),
            _number("high", "highest of the printed range, percent", required=False),
            _one_of("unit", "what was counted", CountedUnit),
            _POPULATION,
            _maybe("note", "remark on the figure"),
            *_PASSAGE,
        ),
        (),
        (_OF_MUSCLE, Join(("condition",), "conditions"), _OF_SOURCE),
    ),
    "reliability": Table(
        "how well examiners agreed on one sign, for one muscle or group",
        (
            *_EXAMINED,
            _one_of("sign", "what they judged", Sign),
            _one_of("level", "how much they had practised", ExaminerLevel),
            _text("training", "their profession and practice"),
            _one_of("comparison", "who was compared", ("inter_rater", "intra_rater")),
            _one_of("statistic", "how agreement was measured", Statistic),
            _number("value", "the figure; empty where a range is printed", required=False),
            _number("low", "lowest of the printed range", required=False),
            _number("high", "highest of the printed range", required=False),
            _one_of("bound", "how the figure is meant", ("exact", "at_least", "about")),
            _number("interval_low", "lower end of the 95 % interval", required=False),
            _number("interval_high", "upper end of the 95 % interval", required=False),
            _count("n", "people examined", required=False),
            _POPULATION,
            _maybe("note", "remark on the figure"),
            *_PASSAGE,
        ),
        (),
        (_OF_MUSCLE, _OF_SOURCE),
    ),
    "references": Table(
        "a work of the bibliography",
        (
            _text("source", "key of the work"),
            _list("authors", "authors; none where the journal or site stands for them"),
            _text("title", "title"),
            _count("year", "year of publication; none where the work shows none", required=False),
            _maybe("accessed", "year and month it was read"),
            _maybe("container", "journal, book or site"),
            *(
                _maybe(name, name)
                for name in ("publisher", "edition", "volume", "pages", "doi", "pmid", "isbn")
            ),
            _maybe("url", "web address"),
            _text("text", "the reference written out"),
            _maybe("link", "the most lasting link: DOI, else PubMed, else web address"),
        ),
        ("source",),
    ),
    "not_covered": Table(
        "a muscle that was looked for and has no pattern of its own to cite",
        (
            _text("muscle", "id; not in the table muscles"),
            _text("name", "usual name"),
            _REGION,
            Column("searched", "what was read or searched", many=True),
            _text("reason", "why it has no entry"),
        ),
        ("muscle",),
        (_OF_REGION,),
    ),
}
"""Every table by its name, in the order they are written."""


def dictionary_page(level: int = 2) -> str:
    """The data dictionary for people, as Markdown.

    Parameters
    ----------
    level : int
        Depth of the headings of the tables.
    """
    return "\n".join(_table_lines(level))


def _table_lines(level: int) -> Iterator[str]:
    for name, table in TABLES.items():
        yield from (f"{'#' * level} {name}", "", f"One row: {table.row}.", "")
        yield from ("| Column | Type | Meaning |", "|--|--|--|")
        for column in table.columns:
            yield f"| `{column.name}` | {_type_words(column)} | {_meaning(column)} |"
        joins = [
            f"`{'`, `'.join(join.columns)}` with [{join.table}](#{join.table})"
            for join in table.joins
        ]
        if table.key:
            yield from ("", f"Key: `{'`, `'.join(table.key)}`.")
        if joins:
            yield from ("", f"Joins {'; '.join(joins)}.")
        yield ""


def _type_words(column: Column) -> str:
    words = "list of texts" if column.many else {"string": "text"}.get(column.type, column.type)
    return words if column.required else f"{words}, may be empty"


def _meaning(column: Column) -> str:
    if not column.allowed:
        return column.meaning
    return f"{column.meaning}: {', '.join(f'`{word}`' for word in column.allowed)}"
