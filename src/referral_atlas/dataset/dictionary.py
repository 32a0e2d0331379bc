"""The data dictionary: every table of the export, its columns, their meaning and type.

The frames take their columns and types from here, the export writes it beside the tables
(for people and as a Frictionless Data Package), and ``data/README.md`` holds it.
"""

from __future__ import annotations

from enum import StrEnum

from referral_atlas.dataset.cause_tables import CAUSE_TABLES
from referral_atlas.dataset.columns import (
    OF_REFERENCE,
    PASSAGE,
    Column,
    Join,
    Table,
    count,
    maybe,
    number,
    one_of,
    text,
    texts,
    truth,
)
from referral_atlas.dataset.guide_tables import GUIDE_TABLES
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
    FeltAs,
    PalpationMethod,
    Sensation,
    SideRelation,
    Urgency,
    WpiArea,
    ZoneKind,
)


class Topic(StrEnum):
    """What a note on a muscle is about."""

    ACTIVATING_FACTOR = "activating_factor"
    PERPETUATING_FACTOR = "perpetuating_factor"
    SYMPTOM = "symptom"
    RESTRICTED_MOVEMENT = "restricted_movement"
    DIFFERENTIAL = "differential"
    SELF_CARE = "self_care"
    STRETCH = "stretch"


_MUSCLE = text("muscle", "id of the muscle; the name of its file in data/muscles")
_TRP = text("trp", "id of the trigger point within its muscle")
_AREA = text("area", "id of the area of the body map")
_REGION = text("region", "id of the region of the body")
_STATEMENT = text("statement", "what the table citations calls it; joins them with muscle and trp")
_RELATION = one_of("relation", "side of the area relative to the trigger point", SideRelation)
_POPULATION = text("population", "who was examined, and how")
_OF_MUSCLE = Join(("muscle",), "muscles")
_OF_TRP = Join(("muscle", "trp"), "trigger_points")
_OF_AREA = Join(("area",), "areas")
_OF_REGION = Join(("region",), "regions")
_GRADES = ", ".join(EvidenceGrade)
_EXAMINED = (
    text("row", "id of the figure; several lines share it where muscles were counted as one"),
    maybe("muscle", "id of the muscle; empty where a group was examined"),
    count("together", "how many muscles were counted as one; 0 for a group"),
    maybe("group", "what was examined, where it cannot be said in muscles"),
)

TABLES: dict[str, Table] = {
    "regions": Table(
        "a region of the body", (_REGION, text("name", "name of the region")), ("region",)
    ),
    "areas": Table(
        "an area of the body map, or a deep site beside it",
        (
            _AREA,
            text("name", "clinical name"),
            text("plain_name", "name in plain words"),
            _REGION,
            truth("sided", "whether it exists left and right"),
            truth("deep", "whether it has no skin of its own"),
            one_of("wpi", "area of the Widespread Pain Index it counts for", WpiArea, False),
            texts("synonyms", "other words it is found by"),
        ),
        ("area",),
        (_OF_REGION,),
    ),
    "muscles": Table(
        "a muscle, or a part of one that has its own referral pattern",
        (
            _MUSCLE,
            text("name", "usual name"),
            text("latin_name", "Latin name"),
            texts("synonyms", "other names"),
            maybe("part_of", "the whole muscle, where this is a part"),
            _REGION,
            texts("xrefs", "ontology terms (UBERON, FMA), each with its relation in brackets"),
            text("attachment_proximal", "proximal attachment"),
            text("attachment_distal", "distal attachment"),
            Column("action", "what it does", many=True),
            text("nerve", "nerve that supplies it"),
            texts("roots", "spinal roots of the nerve; none for cranial nerves"),
            one_of("depth", "how deep it lies where it is palpated", Depth),
            one_of("palpation_method", "how it is felt", PalpationMethod),
            text("palpation_position", "position of the person examined"),
            text("palpation_landmark", "where and how it is found"),
            text("needling_approach", "how it is needled"),
            maybe("needling_guidance", "what guidelines say of needling it"),
            maybe("note", "remark on the entry"),
        ),
        ("muscle",),
        (_OF_REGION,),
    ),
    "trigger_points": Table(
        "a trigger point",
        (
            _MUSCLE,
            _TRP,
            text("label", "what the sources call it"),
            text("location", "where it lies, in words"),
            number("x", "left of the midline, dm on the neutral figure, left side"),
            number("y", "height, dm on the neutral figure (soles about -8.2, crown about 9.1)"),
            number("z", "forward, dm on the neutral figure"),
            one_of("grade", "grade of its least supported essential zone", EvidenceGrade),
            one_of("felt_as", "what is felt in its zones: pain, or only a sensation", FeltAs),
            maybe("note", "remark on the trigger point"),
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
            one_of("kind", "role in the pattern; also the statement in citations", ZoneKind),
            one_of("grade", f"computed strength of its evidence, {_GRADES}", EvidenceGrade),
            count("sources", "works cited that name it"),
            count("read_sources", "how many of these were read for the entry"),
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
            count("count", "in how many"),
            count("n", "of how many"),
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
            one_of("sensation", "the sensation", Sensation),
            maybe("note", "remark on the sensations of the trigger point"),
        ),
        ("muscle", "trp", "sensation"),
        (_OF_TRP,),
    ),
    "satellites": Table(
        "a muscle that tends to get trigger points along with this one",
        (_MUSCLE, _TRP, text("satellite", "id of the other muscle")),
        ("muscle", "trp", "satellite"),
        (_OF_TRP, Join(("satellite",), "muscles")),
    ),
    "hazards": Table(
        "a structure a needle can hurt",
        (
            _MUSCLE,
            _STATEMENT,
            text("structure", "what can be hurt"),
            text("harm", "what happens then"),
            text("avoidance", "how it is avoided"),
        ),
        ("muscle", "statement"),
        (_OF_MUSCLE,),
    ),
    "base_rates": Table(
        "how often a study found trigger points in people without pain",
        (
            _MUSCLE,
            _STATEMENT,
            one_of("state", "state of the trigger points", ("latent", "active", "unspecified")),
            count("count", "in how many", required=False),
            count("n", "of how many"),
            number("percent", "share, as published"),
            _POPULATION,
        ),
        ("muscle", "statement"),
        (_OF_MUSCLE,),
    ),
    "notes": Table(
        "a clinical note, or a piece of advice for people themselves",
        (
            _MUSCLE,
            one_of("statement", "its name in the table citations", ("clinical", "self_care")),
            one_of("topic", "what it is about", Topic),
            text("text", "the note"),
        ),
        ("muscle", "topic", "text"),
        (_OF_MUSCLE,),
    ),
    **CAUSE_TABLES,
    "citations": Table(
        "a citation of one work for one statement of a muscle, competing source or condition",
        (
            maybe("muscle", "id of the muscle; empty where it is about something else"),
            maybe("trp", "id of the trigger point; empty where the muscle as a whole is meant"),
            maybe("competing_source", "id of the competing source, where it is about one"),
            maybe("condition", "id of the condition, where it is about one"),
            text("statement", "what the work is cited for"),
            text("source", "key of the work"),
            text("locator", "where in the work it stands"),
            one_of("kind", "what kind of evidence it is", EvidenceKind),
            truth("checked", "whether the cited text was read for the entry"),
            texts("adds", "areas this work names beyond those listed"),
            texts("omits", "listed areas this work does not name"),
            maybe("note", "what else it says"),
        ),
        (),
        (
            *(_OF_MUSCLE, _OF_TRP, OF_REFERENCE),
            Join(("competing_source",), "competing_sources"),
            Join(("condition",), "conditions"),
        ),
    ),
    "studied_groups": Table(
        "a group of people in whom trigger points were counted, with a complaint or healthy",
        (
            text("studied_group", "id of the group of people"),
            text("name", "clinical name"),
            text("plain_name", "name in plain words"),
            one_of("kind", "whether these people were patients", ("patient", "healthy")),
        ),
        ("studied_group",),
    ),
    "prevalence": Table(
        "how often a study found trigger points, for one muscle or group",
        (
            *_EXAMINED,
            text("studied_group", "id of the group of people"),
            one_of("side", "side examined", ExaminedSide),
            one_of("state", "what counted as a finding", TrpState),
            count("count", "in how many, as printed", required=False),
            count("n", "of how many", required=False),
            number("percent", "share, as printed"),
            one_of("bound", "how the figure is meant", Bound),
            number("low", "lowest of the printed range, percent", required=False),
            number("high", "highest of the printed range, percent", required=False),
            one_of("unit", "what was counted", CountedUnit),
            _POPULATION,
            maybe("note", "remark on the figure"),
            *PASSAGE,
        ),
        (),
        (_OF_MUSCLE, Join(("studied_group",), "studied_groups"), OF_REFERENCE),
    ),
    "reliability": Table(
        "how well examiners agreed on one sign, for one muscle or group",
        (
            *_EXAMINED,
            one_of("sign", "what they judged", Sign),
            one_of("level", "how much they had practised", ExaminerLevel),
            text("training", "their profession and practice"),
            one_of("comparison", "who was compared", ("inter_rater", "intra_rater")),
            one_of("statistic", "how agreement was measured", Statistic),
            number("value", "the figure; empty where a range is printed", required=False),
            number("low", "lowest of the printed range", required=False),
            number("high", "highest of the printed range", required=False),
            one_of("bound", "how the figure is meant", ("exact", "at_least", "about")),
            number("interval_low", "lower end of the 95 % interval", required=False),
            number("interval_high", "upper end of the 95 % interval", required=False),
            count("n", "people examined", required=False),
            _POPULATION,
            maybe("note", "remark on the figure"),
            *PASSAGE,
        ),
        (),
        (_OF_MUSCLE, OF_REFERENCE),
    ),
    "red_flags": Table(
        "a question to ask before any muscle is thought of",
        (
            text("flag", "id of the red flag"),
            text("question", "in plain words, answered by yes or no"),
            text("clinical", "the same in clinical words"),
            text("why", "what a yes may mean"),
            one_of("urgency", "how soon help is needed on a yes", Urgency),
            text("action", "what to do on a yes, in plain words"),
            texts("regions", "regions it belongs to; with no areas either, any pain"),
            texts("areas", "areas and groups of areas it belongs to besides"),
            texts("sources", "keys of the works that say so"),
            texts("read_sources", "those of them that were read for the entry"),
        ),
        ("flag",),
    ),
    **GUIDE_TABLES,
    "references": Table(
        "a work of the bibliography",
        (
            text("source", "key of the work"),
            texts("authors", "authors; none where the journal or site stands for them"),
            text("title", "title"),
            count("year", "year of publication; none where the work shows none", required=False),
            maybe("accessed", "year and month it was read"),
            maybe("container", "journal, book or site"),
            *(
                maybe(name, name)
                for name in ("publisher", "edition", "volume", "pages", "doi", "pmid", "isbn")
            ),
            maybe("url", "web address"),
            text("text", "the reference written out"),
            maybe("link", "the most lasting link: DOI, else PubMed, else web address"),
        ),
        ("source",),
    ),
    "not_covered": Table(
        "a muscle that was looked for and has no pattern of its own to cite",
        (
            text("muscle", "id; not in the table muscles"),
            text("name", "usual name"),
            _REGION,
            Column("searched", "what was read or searched", many=True),
            text("reason", "why it has no entry"),
        ),
        ("muscle",),
        (_OF_REGION,),
    ),
}
"""Every table by its name, in the order they are written."""
