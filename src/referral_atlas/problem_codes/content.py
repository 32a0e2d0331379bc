"""Codes about what the entries say: muscles, figures, causes, needling, references."""

from __future__ import annotations

from referral_atlas.problem_codes.kinds import ProblemCode, error, warning

CONTENT: dict[str, dict[str, ProblemCode]] = {
    "Muscles": {
        "SATELLITE_UNKNOWN": error(
            "A satellite that is not in the dataset",
            """Satellites are ids of muscles, that is names of files in `data/muscles`. Leave out
            those that have no file yet.""",
        ),
        "NOT_COVERED_HAS_FILE": error(
            "A muscle that is both covered and not covered",
            """`data/not_covered.yaml` lists muscles that have no file because no referral pattern
            of their own was found. Once a file is there, the entry goes; what was searched before
            can be kept in the file's `note`.""",
        ),
        "PART_OF_MIXED": error(
            "One muscle spelled in two ways",
            """Parts of one muscle find each other by the spelling of `part_of`, so it must be the
            same in all of them.""",
        ),
        "XREF_MALFORMED": error(
            "Not an ontology id",
            """Ontology ids are written `UBERON:0002380` or `FMA:32546`, each followed by `exact` or
            `broader`.""",
        ),
        "XREF_REPEATED": error(
            "Two muscles claim the same term exactly",
            """`exact` says that the term means this entry and nothing else. A part of a muscle that
            has no term of its own names the whole muscle's with `broader`.""",
        ),
    },
    "Published figures": {
        "MUSCLE_UNKNOWN": error(
            "A muscle that is not in the dataset",
            """Muscles are ids, that is names of files in `data/muscles`. If the study's group of
            muscles cannot be said in ids, name it in words as `group` instead.""",
        ),
        "EXAMINED_UNCLEAR": error(
            "Both or neither of `muscles` and `group`",
            """A figure is about one or several muscles of the dataset, or about a `group` named in
            words, such as "any muscle examined". Give exactly one of the two.""",
        ),
        "CONDITION_UNKNOWN": error(
            "A condition that is not in the list",
            """The conditions of a figure are listed at the head of `data/prevalence.yaml`; those
            a claim of `data/needling.yaml` is about are names of files in `data/conditions`. Add
            the condition there, or correct the key.""",
        ),
        "CONDITION_UNUSED": warning(
            "A condition without a figure",
            "The list holds conditions in which somebody counted. Add a row, or remove it.",
        ),
        "ROW_REPEATED": error(
            "The same figure twice",
            """Two rows tell the same thing of the same people from the same source. Keep one. If
            they are about different people, say so in `population`.""",
        ),
        "BOUNDS_DISAGREE": error(
            "Bounds that cannot be true together",
            """A value lies outside its interval or off its scale, a range does not go upwards, or
            the percentage is not the middle of the printed range. Look the numbers up in the
            source.""",
        ),
    },
    "Competing sources and conditions": {
        "SOURCE_UNKNOWN": error(
            "A competing source that is not in the dataset",
            """Competing sources are ids, that is names of files in `data/competing_sources`. What
            the dataset does not hold is named in words as `name` instead of `source`.""",
        ),
        "CONSIDERATION_UNCLEAR": error(
            "Both or neither of `source` and `name`",
            """What else to think of is either a competing source of the dataset (`source`) or
            something else, named in words (`name`). Give exactly one of the two.""",
        ),
        "FLAG_UNKNOWN": error(
            "A red flag that is not in the list",
            """Red flags are the ids in `data/red_flags.yaml`. Add the flag there, or correct the
            id.""",
        ),
    },
    "Red flags": {
        "FLAG_PLACE_UNKNOWN": error(
            "A red flag of a region or area that does not exist",
            """`regions` holds regions from the head of `data/areas.yaml`, `areas` ids of areas or
            of groups (`python -m referral_atlas areas` lists them), without a side. A flag with
            neither is asked wherever the pain is.""",
        ),
        "QUESTION_REPEATED": error(
            "The same question twice",
            """Two red flags ask the same in the same words. Join them, or say what sets them
            apart.""",
        ),
    },
    "Needling and the glossary": {
        "TERM_UNKNOWN": error(
            "A word that leads nowhere",
            """`terms` and `see` hold ids of other words in `data/glossary.yaml`. Add the word
            there, or correct the id.""",
        ),
        "HAZARD_WORD_UNUSED": warning(
            "A hazard word that finds no muscle",
            """Kinds of hazards in `data/needling.yaml` find their muscles by the beginnings of
            words in the hazards of the muscle files. This word finds none: correct it, or remove
            it.""",
        ),
    },
    "Other languages": {
        "TRANSLATION_UNKNOWN": error(
            "A translation of something that is not in the dataset",
            """The files in `data/translations` name areas, groups, regions, muscles, competing
            sources, conditions, red flags, words of the glossary and what is said of needling by
            the ids they have in the dataset, phrases without an id by their English text. Correct
            the id or the text, or remove what is no longer there.""",
        ),
        "TRANSLATION_MISSING": warning(
            "Something without a name in a language",
            """The app shows its English text to people who read in that language. Add its texts
            to the file in `data/translations`; above all those of a red flag and of what to do
            after needling.""",
        ),
    },
    "Evidence and references": {
        "CITATION_UNKNOWN": error(
            "A source that is not in the bibliography",
            """Sources are keys of `data/references.yaml`. Add the source there, or correct the
            key.""",
        ),
        "CITATION_UNUSED": warning(
            "A reference nobody cites",
            """The bibliography holds what the data rests on. Cite it, or remove it.""",
        ),
        "LOCATOR_VAGUE": error(
            "A locator that leads nowhere",
            """A reader must be able to find the passage: `ch. 6, fig. 6.1`, `p. 112`, `Table 2`,
            `Results`. A mark such as `?` or a bare `p.` is not enough.""",
        ),
        "CLAIM_UNREAD": warning(
            "A strong claim that nobody read",
            """A systematic review, an experiment or a controlled study is cited with `checked:
            false`. It counts no more than a textbook until someone has read it for this entry.""",
        ),
        "EVIDENCE_REPEATED": warning(
            "The same passage cited twice for one statement",
            """Same source and same locator in one evidence list. Join them.""",
        ),
        "REFERENCE_UNTRACEABLE": warning(
            "A reference without any identifier",
            """Give a DOI, a PubMed id, an ISBN or a web address, so that readers can find it.""",
        ),
        "REFERENCE_REMARK": warning(
            "A remark where a name belongs",
            """`authors` and `container` hold names only. A work without a year has no `year` but
            says in `accessed` when it was read (`accessed: "2026-11"`). Where nobody is named,
            leave `authors` out: the site or journal in `container` then stands first.""",
        ),
        "REFERENCE_DUPLICATED": error(
            "One work under two keys",
            """Two references have the same DOI or PubMed id. Keep one and cite its key.""",
        ),
        "IDENTIFIER_MALFORMED": error(
            "An identifier that cannot be right",
            """A DOI begins with `10.` and is written without `https://doi.org/`; a PubMed id has
            digits only; an ISBN has 10 or 13 digits and a check digit that fits; a web address
            begins with `https://` or `http://`.""",
        ),
    },
}
"""Codes by the group they are listed in."""
