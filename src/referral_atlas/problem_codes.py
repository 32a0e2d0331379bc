"""Every problem code, its level and what a person should do about it.

`docs/problem-codes.md` is written from this registry, and each code has a broken
example under ``tests/broken_examples``; tests insist on both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    """Blocks: the dataset does not load."""
    WARNING = "warning"
    """Asks for a look; the dataset loads."""


@dataclass(frozen=True, slots=True)
class ProblemCode:
    """What a code stands for."""

    level: Level
    title: str
    explanation: str


def _error(title: str, explanation: str) -> ProblemCode:
    return ProblemCode(Level.ERROR, title, " ".join(explanation.split()))


def _warning(title: str, explanation: str) -> ProblemCode:
    return ProblemCode(Level.WARNING, title, " ".join(explanation.split()))


GROUPS: dict[str, dict[str, ProblemCode]] = {
    "Files": {
        "FILE_MISSING": _error(
            "A file or folder is not there",
            """The data needs `dataset.yaml`, `areas.yaml`, `references.yaml`, `not_covered.yaml`,
            `prevalence.yaml`, `reliability.yaml`, `red_flags.yaml` and the folder `muscles`. Check
            the spelling of the path, or restore the file.""",
        ),
        "FILE_NAME_INVALID": _error(
            "The file's name cannot be an id",
            """A muscle's id is the name of its file, so the name holds only small letters, digits
            and underscores, starts with a letter and ends in `.yaml`: `upper_trapezius.yaml`.
            Rename the file.""",
        ),
        "FILE_NOT_UTF8": _error(
            "The file is not saved as UTF-8",
            """Letters with accents would turn into wrong ones. Save the file again with the
            encoding UTF-8; every editor offers it under "Save as" or "Encoding".""",
        ),
        "FILE_EMPTY": _error(
            "The file says nothing",
            "There is no entry in it, at most comments. Fill it in, or remove the file.",
        ),
    },
    "Writing YAML": {
        "YAML_UNREADABLE": _error(
            "The layout cannot be understood",
            """A bracket or quote is not closed, the indentation does not match the lines above, or
            a line is neither `field: value` nor a list item. The part of the file it stands in is
            left out of all further checks, so mend it and check again.""",
        ),
        "YAML_TAB": _error(
            "A tab character",
            """YAML is indented with spaces only. Replace each tab by spaces; most editors have a
            command for it.""",
        ),
        "YAML_HIDDEN_CHARACTER": _error(
            "A character nobody can see",
            """Non-breaking spaces, zero-width characters and control characters come along when
            text is pasted from a web page or a PDF. They make equal words unequal. Delete the
            character and type an ordinary space where one is needed.""",
        ),
        "YAML_SMART_QUOTE": _error(
            "A curly quote where a straight one belongs",
            """Word processors turn " into “ and ”. YAML knows only the straight ones, " and '.
            Inside a quoted text curly quotes are welcome.""",
        ),
        "YAML_SPACE_MISSING": _error(
            "No space after a colon",
            """A field and its value are separated by a colon *and a space*: `depth: deep`.""",
        ),
        "YAML_QUOTES_NEEDED": _error(
            "A text that must be in quotes",
            """A text that holds a colon followed by a space, or begins with one of @ ` % ] } , must
            stand in straight quotes: `title: "Pain: a review"`.""",
        ),
        "YAML_SEVERAL_DOCUMENTS": _error(
            "Two documents in one file",
            """A line of three dashes starts a second document. One file holds one entry; remove
            the line, or move what follows it to a file of its own.""",
        ),
        "YAML_ANCHOR": _error(
            "An anchor or alias",
            """Anchors (`&name`) and aliases (`*name`) hide what an entry says from its reader.
            Write the value out again. A text that begins with & or * must be in quotes.""",
        ),
        "YAML_TAG": _error(
            "A type tag",
            """Tags such as `!!str` are not used here. To make something a text put it in quotes; a
            text that begins with ! must be in quotes too.""",
        ),
        "KEY_DUPLICATED": _error(
            "The same field twice",
            """Only one of the two would count, and nobody could tell which. Join them into one, or
            rename one of them.""",
        ),
        "KEY_NOT_TEXT": _error(
            "A field name that is not a word",
            """What stands before a colon must be one word. A list, a group of fields or nothing at
            all cannot be the name of a field.""",
        ),
        "BOOLEAN_UNCLEAR": _error(
            "Yes, no, on or off",
            """Programs disagree about whether these are words or truth values. Write `true` or
            `false` if a truth value is meant, and use quotes if a word is meant: `"no"`.""",
        ),
        "NUMBER_UNCLEAR": _error(
            "A number that can be read in two ways",
            """`017`, `1_000`, `1e3`, `0x1F`, `12:30`, `.5` and `+5` mean different things to
            different programs. Write plain digits (`17`, `0.5`), or use quotes if it is not a
            number but a text such as an identifier or a page.""",
        ),
        "NULL_UNCLEAR": _error(
            "A sign for nothing",
            """Write `null` (or leave the field out) where there is no value; `~`, `Null` and `NULL`
            are not used here.""",
        ),
    },
    "Fields": {
        "FIELD_UNKNOWN": _error(
            "A field that does not exist here",
            """Either its name is misspelled, or it stands at the wrong indentation and so belongs
            to the wrong part of the entry.""",
        ),
        "FIELD_MISSING": _error(
            "A field that must be there",
            """Add the field. If no source says anything about it, the entry is not ready to be
            added.""",
        ),
        "EVIDENCE_MISSING": _error(
            "A statement without a source",
            """Everything the atlas says names who says so. Give at least one source with where in
            it the statement stands, what kind of work it is and whether it was read.""",
        ),
        "VALUE_NOT_ALLOWED": _error(
            "A value outside a closed list",
            """Some fields know only a fixed list of words, which the message names.""",
        ),
        "VALUE_WRONG_TYPE": _error(
            "Another kind of value is expected",
            """A text where a list is needed, a number where a text is needed and so on. Lists are
            written `[a, b]` or one item a line with a dash. A number that is meant as a text, such
            as a volume or an identifier, needs quotes.""",
        ),
        "VALUE_EMPTY": _error(
            "Nothing where something is needed",
            """The field is there but has no value. Fill it in; if it is optional, remove the
            line.""",
        ),
        "VALUE_OUT_OF_RANGE": _error(
            "A number outside its range",
            """The message says which numbers are possible. Coordinates are decimetres on the
            neutral figure; percentages run from 0 to 100.""",
        ),
        "LIST_WRONG_LENGTH": _error(
            "Too few or too many items",
            """The message says how many are needed. A position has three numbers, a point of an
            outline two.""",
        ),
        "LIST_REPEATS": _error(
            "The same item twice in a list",
            """It adds nothing and is usually a slip for something else. Remove one of them.""",
        ),
        "COUNTS_DISAGREE": _error(
            "Counts that cannot be true together",
            """A count is more than the number examined, or the percentage is not count divided by
            n. Look the numbers up in the source; if the source itself is inconsistent, leave the
            count out and say so in a note.""",
        ),
        "ID_MALFORMED": _error(
            "An id with other characters than small letters, digits and underscores",
            """Ids start with a small letter and go on with small letters, digits and underscores:
            `trp1`, `simons1999`, `neck_back_upper`.""",
        ),
    },
    "Areas and zones": {
        "AREA_UNKNOWN": _error(
            "An area that is not on the body map",
            """Areas are those of `data/areas.yaml` (`python -m referral_atlas areas` lists them).
            Groups such as `back_of_neck` are for marking pain only; in the data their areas are
            named one by one.""",
        ),
        "REGION_UNKNOWN": _error(
            "A region that does not exist",
            """Regions are listed at the head of `data/areas.yaml`.""",
        ),
        "SIDE_UNKNOWN": _error(
            "A prefix that is not a side relation",
            """An area without a prefix lies on the side of the trigger point. Otherwise write
            `contralateral:` or `bilateral:` before it. `left:` and `right:` are used only for a
            competing source that exists once; every other pattern is described for both halves of
            the body at once.""",
        ),
        "SIDE_ON_MIDLINE": _error(
            "A side for an area on the midline",
            "An area on the midline has no sides; write it without a prefix.",
        ),
        "SIDE_OF_ORGAN": _error(
            "A zone of an organ without its side",
            """A competing source with `sided: false` exists once, so each of its areas is written
            with the side of the body it lies on: `right:shoulder_top`, `midline:sternum`. A source
            that exists left and right has `sided: true` and writes its areas like a muscle.""",
        ),
        "ZONE_REPEATED": _error(
            "The same zone twice in one pattern",
            """An area is listed twice, or as essential and as spillover. Where sources disagree,
            list it under what most say and record the others with `adds` and `omits` in their
            evidence.""",
        ),
        "DIFFERENCE_INVALID": _error(
            "`adds` or `omits` that says nothing",
            """`adds` names areas a source has beyond those listed, `omits` listed areas it does not
            have. So an added area must not be listed and an omitted one must be.""",
        ),
        "DIFFERENCE_MISPLACED": _error(
            "`adds` or `omits` outside a zone list",
            """They compare a source with the list of areas beside it, so they belong only to the
            evidence of `essential` and `spillover`.""",
        ),
        "NAME_REPEATED": _error(
            "Two entries with the same name",
            """A reader could not tell them apart. Give one of them a more exact name.""",
        ),
        "POSITION_OUTSIDE": _error(
            "A point that is not on the left half of the body",
            """Coordinates are decimetres on the neutral figure: x from 0 (midline) to 4 (thumb) to
            the patient's left, y from -8.4 (soles) to 9.2 (crown), z from -1.6 (back) to 1.8
            (front). Only the left half is written; the right is its mirror image.""",
        ),
        "POSITION_OFF_MUSCLE": _warning(
            "A trigger point far from its muscle's outline",
            """The point lies more than 4 cm outside the outline drawn for the muscle. One of the
            two is probably wrong, most often a mixed-up coordinate: [x, y, z] for points, [x, y]
            for an outline on the front or back, [z, y] on the side.""",
        ),
        "OUTLINE_INVALID": _error(
            "An outline that cannot be drawn",
            """The outline crosses itself or has the same point twice. List its points in order
            around the muscle, and do not repeat the first one at the end.""",
        ),
    },
    "Muscles": {
        "SATELLITE_UNKNOWN": _error(
            "A satellite that is not in the dataset",
            """Satellites are ids of muscles, that is names of files in `data/muscles`. Leave out
            those that have no file yet.""",
        ),
        "NOT_COVERED_HAS_FILE": _error(
            "A muscle that is both covered and not covered",
            """`data/not_covered.yaml` lists muscles that have no file because no referral pattern
            of their own was found. Once a file is there, the entry goes; what was searched before
            can be kept in the file's `note`.""",
        ),
        "PART_OF_MIXED": _error(
            "One muscle spelled in two ways",
            """Parts of one muscle find each other by the spelling of `part_of`, so it must be the
            same in all of them.""",
        ),
        "XREF_MALFORMED": _error(
            "Not an ontology id",
            """Ontology ids are written `UBERON:0002380` or `FMA:32546`, each followed by `exact` or
            `broader`.""",
        ),
        "XREF_REPEATED": _error(
            "Two muscles claim the same term exactly",
            """`exact` says that the term means this entry and nothing else. A part of a muscle that
            has no term of its own names the whole muscle's with `broader`.""",
        ),
    },
    "Published figures": {
        "MUSCLE_UNKNOWN": _error(
            "A muscle that is not in the dataset",
            """Muscles are ids, that is names of files in `data/muscles`. If the study's group of
            muscles cannot be said in ids, name it in words as `group` instead.""",
        ),
        "EXAMINED_UNCLEAR": _error(
            "Both or neither of `muscles` and `group`",
            """A figure is about one or several muscles of the dataset, or about a `group` named in
            words, such as "any muscle examined". Give exactly one of the two.""",
        ),
        "CONDITION_UNKNOWN": _error(
            "A condition that is not in the list",
            """The conditions are listed at the head of `data/prevalence.yaml`. Add the condition
            there, or correct the key.""",
        ),
        "CONDITION_UNUSED": _warning(
            "A condition without a figure",
            "The list holds conditions in which somebody counted. Add a row, or remove it.",
        ),
        "ROW_REPEATED": _error(
            "The same figure twice",
            """Two rows tell the same thing of the same people from the same source. Keep one. If
            they are about different people, say so in `population`.""",
        ),
        "BOUNDS_DISAGREE": _error(
            "Bounds that cannot be true together",
            """A value lies outside its interval or off its scale, a range does not go upwards, or
            the percentage is not the middle of the printed range. Look the numbers up in the
            source.""",
        ),
    },
    "Competing sources and conditions": {
        "SOURCE_UNKNOWN": _error(
            "A competing source that is not in the dataset",
            """Competing sources are ids, that is names of files in `data/competing_sources`. What
            the dataset does not hold is named in words as `name` instead of `source`.""",
        ),
        "CONSIDERATION_UNCLEAR": _error(
            "Both or neither of `source` and `name`",
            """What else to think of is either a competing source of the dataset (`source`) or
            something else, named in words (`name`). Give exactly one of the two.""",
        ),
        "FLAG_UNKNOWN": _error(
            "A red flag that is not in the list",
            """Red flags are the ids in `data/red_flags.yaml`. Add the flag there, or correct the
            id.""",
        ),
    },
    "Red flags": {
        "FLAG_PLACE_UNKNOWN": _error(
            "A red flag of a region or area that does not exist",
            """`regions` holds regions from the head of `data/areas.yaml`, `areas` ids of areas or
            of groups (`python -m referral_atlas areas` lists them), without a side. A flag with
            neither is asked wherever the pain is.""",
        ),
        "QUESTION_REPEATED": _error(
            "The same question twice",
            """Two red flags ask the same in the same words. Join them, or say what sets them
            apart.""",
        ),
    },
    "Evidence and references": {
        "CITATION_UNKNOWN": _error(
            "A source that is not in the bibliography",
            """Sources are keys of `data/references.yaml`. Add the source there, or correct the
            key.""",
        ),
        "CITATION_UNUSED": _warning(
            "A reference nobody cites",
            """The bibliography holds what the data rests on. Cite it, or remove it.""",
        ),
        "LOCATOR_VAGUE": _error(
            "A locator that leads nowhere",
            """A reader must be able to find the passage: `ch. 6, fig. 6.1`, `p. 112`, `Table 2`,
            `Results`. A mark such as `?` or a bare `p.` is not enough.""",
        ),
        "CLAIM_UNREAD": _warning(
            "A strong claim that nobody read",
            """A systematic review, an experiment or a controlled study is cited with `checked:
            false`. It counts no more than a textbook until someone has read it for this entry.""",
        ),
        "EVIDENCE_REPEATED": _warning(
            "The same passage cited twice for one statement",
            """Same source and same locator in one evidence list. Join them.""",
        ),
        "REFERENCE_UNTRACEABLE": _warning(
            "A reference without any identifier",
            """Give a DOI, a PubMed id, an ISBN or a web address, so that readers can find it.""",
        ),
        "REFERENCE_REMARK": _warning(
            "A remark where a name belongs",
            """`authors` and `container` hold names only. A work without a year has no `year` but
            says in `accessed` when it was read (`accessed: "2026-11"`). Where nobody is named,
            leave `authors` out: the site or journal in `container` then stands first.""",
        ),
        "REFERENCE_DUPLICATED": _error(
            "One work under two keys",
            """Two references have the same DOI or PubMed id. Keep one and cite its key.""",
        ),
        "IDENTIFIER_MALFORMED": _error(
            "An identifier that cannot be right",
            """A DOI begins with `10.` and is written without `https://doi.org/`; a PubMed id has
            digits only; an ISBN has 10 or 13 digits and a check digit that fits; a web address
            begins with `https://` or `http://`.""",
        ),
    },
}

CODES: dict[str, ProblemCode] = {
    code: meaning for codes in GROUPS.values() for code, meaning in codes.items()
}
"""Every problem code."""
