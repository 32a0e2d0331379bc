"""The data dictionary of competing sources and conditions."""

from __future__ import annotations

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
from referral_atlas.vocabulary import (
    EstablishedBy,
    EvidenceGrade,
    Laterality,
    SideRelation,
    SourceKind,
    ZoneKind,
)

_SOURCE = text("competing_source", "id; the name of its file in data/competing_sources")
_CONDITION = text("condition", "id; the name of its file in data/conditions")
_MUSCLE = text("muscle", "id of the muscle")
_STATEMENT = text("statement", "what the table citations calls it")
_RELATION = one_of(
    "relation",
    "side of the area relative to the source; of the patient where the source exists once",
    (*SideRelation, *Laterality),
)
_OF_SOURCE = Join(("competing_source",), "competing_sources")
_OF_CONDITION = Join(("condition",), "conditions")
_OF_MUSCLE = Join(("muscle",), "muscles")
_OF_AREA = Join(("area",), "areas")
_READERS = (
    count("sources", "works cited for it"),
    count("read_sources", "how many of these were read for the entry"),
)
_ACCURACY = (
    number("sensitivity", "percent, as printed"),
    number("specificity", "percent, as printed"),
    count("n", "people or sides examined", required=False),
)

CAUSE_TABLES: dict[str, Table] = {
    "competing_sources": Table(
        "a joint, disc, nerve, vessel or organ that sends pain to areas of the map",
        (
            _SOURCE,
            text("name", "clinical name"),
            text("plain_name", "name in plain words"),
            one_of("kind", "what it is", SourceKind),
            truth("sided", "whether it exists left and right"),
            text("region", "id of the region of the body it lies in"),
            one_of("established_by", "how its referral area became known", EstablishedBy),
            one_of("grade", "grade of its least supported essential zone", EvidenceGrade),
            Column("tells_apart", "findings that tell it from others", many=True),
            texts("sensations", "what is felt besides pain"),
            maybe("sensations_note", "remark on the sensations"),
            maybe("caveat", "what to beware of"),
            maybe("note", "remark on the entry"),
        ),
        ("competing_source",),
        (Join(("region",), "regions"),),
    ),
    "competing_zones": Table(
        "an area in its role in the referral pattern of a competing source",
        (
            _SOURCE,
            text("area", "id of the area of the body map"),
            _RELATION,
            one_of("kind", "role in the pattern; also the statement in citations", ZoneKind),
            one_of("grade", "computed strength of its evidence", EvidenceGrade),
            *_READERS,
        ),
        ("competing_source", "area", "relation"),
        (_OF_SOURCE, _OF_AREA),
    ),
    "competing_frequencies": Table(
        "how often a study found pain of a competing source in an area",
        (
            _SOURCE,
            _STATEMENT,
            text("area", "id of the area of the body map"),
            _RELATION,
            count("count", "in how many"),
            count("n", "of how many"),
            text("population", "who was examined, and how"),
        ),
        ("competing_source", "statement"),
        (_OF_SOURCE, _OF_AREA),
    ),
    "competing_tests": Table(
        "an examination test for a competing source, with its published accuracy",
        (
            _SOURCE,
            text("test", "id of the test within its source"),
            text("name", "name of the test"),
            maybe("how", "how it is done"),
            *_ACCURACY,
            number("kappa", "agreement of two examiners", required=False),
            *PASSAGE,
        ),
        ("competing_source", "test"),
        (_OF_SOURCE, OF_REFERENCE),
    ),
    "competing_raised_by": Table(
        "a muscle whose trigger points make a competing source likelier, never less likely",
        (
            _SOURCE,
            text("finding", "id of the finding; several lines share it where muscles go together"),
            _MUSCLE,
            count("together", "how many muscles were examined as one"),
            *_ACCURACY,
            *PASSAGE,
        ),
        ("competing_source", "finding", "muscle"),
        (_OF_SOURCE, _OF_MUSCLE, OF_REFERENCE),
    ),
    "conditions": Table(
        "a complaint that can be stated in a look-up",
        (
            _CONDITION,
            text("name", "clinical name"),
            text("plain_name", "name in plain words"),
            texts("synonyms", "other names"),
            Column("regions", "ids of the regions it belongs to", many=True),
            maybe("icd11", "code in ICD-11"),
            maybe("icd10cm", "code in ICD-10-CM"),
            text("what_it_is", "for a clinician"),
            text("in_plain_words", "for a person who has it"),
            texts("criteria", "by what it is recognised"),
            texts("areas", "ids of the areas where it usually hurts"),
            maybe("note", "remark on the entry"),
        ),
        ("condition",),
    ),
    "condition_muscles": Table(
        "a muscle that a work connects with a condition",
        (_CONDITION, _MUSCLE, _STATEMENT, text("note", "what the work says"), *_READERS),
        ("condition", "muscle"),
        (_OF_CONDITION, _OF_MUSCLE),
    ),
    "condition_considerations": Table(
        "what else to think of in a condition",
        (
            _CONDITION,
            _STATEMENT,
            maybe("competing_source", "id, where the dataset holds it"),
            maybe("name", "what it is, where the dataset does not hold it"),
            text("why", "why to think of it"),
            *_READERS,
        ),
        ("condition", "statement"),
        (_OF_CONDITION, _OF_SOURCE),
    ),
    "condition_rates": Table(
        "a group of people whose figures apply to a condition",
        (_CONDITION, text("studied_group", "id of the group of people")),
        ("condition", "studied_group"),
        (_OF_CONDITION, Join(("studied_group",), "studied_groups")),
    ),
    "red_flag_links": Table(
        "a red flag that belongs to a competing source or to a condition",
        (
            text("flag", "id of the red flag"),
            maybe("competing_source", "id of the competing source; empty for a condition"),
            maybe("condition", "id of the condition; empty for a competing source"),
        ),
        (),
        (Join(("flag",), "red_flags"), _OF_SOURCE, _OF_CONDITION),
    ),
}
"""The tables of what is not a muscle, by their names."""
