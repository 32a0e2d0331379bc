"""Codes about files and how they are written, and about the body map."""

from __future__ import annotations

from referral_atlas.problem_codes.kinds import ProblemCode, error, warning

WRITING: dict[str, dict[str, ProblemCode]] = {
    "Files": {
        "FILE_MISSING": error(
            "A file or folder is not there",
            """The data needs `dataset.yaml`, `areas.yaml`, `references.yaml`, `not_covered.yaml`,
            `prevalence.yaml`, `reliability.yaml`, `red_flags.yaml`, `needling.yaml`,
            `glossary.yaml` and the folder `muscles`. Check the spelling of the path, or restore
            the file.""",
        ),
        "FILE_NAME_INVALID": error(
            "The file's name cannot be an id",
            """A muscle's id is the name of its file, so the name holds only small letters, digits
            and underscores, starts with a letter and ends in `.yaml`: `upper_trapezius.yaml`. A
            file of translations is named after its language: `de.yaml`. Rename the file.""",
        ),
        "FILE_NOT_UTF8": error(
            "The file is not saved as UTF-8",
            """Letters with accents would turn into wrong ones. Save the file again with the
            encoding UTF-8; every editor offers it under "Save as" or "Encoding".""",
        ),
        "FILE_EMPTY": error(
            "The file says nothing",
            "There is no entry in it, at most comments. Fill it in, or remove the file.",
        ),
    },
    "Writing YAML": {
        "YAML_UNREADABLE": error(
            "The layout cannot be understood",
            """A bracket or quote is not closed, the indentation does not match the lines above, or
            a line is neither `field: value` nor a list item. The part of the file it stands in is
            left out of all further checks, so mend it and check again.""",
        ),
        "YAML_TAB": error(
            "A tab character",
            """YAML is indented with spaces only. Replace each tab by spaces; most editors have a
            command for it.""",
        ),
        "YAML_HIDDEN_CHARACTER": error(
            "A character nobody can see",
            """Non-breaking spaces, zero-width characters and control characters come along when
            text is pasted from a web page or a PDF. They make equal words unequal. Delete the
            character and type an ordinary space where one is needed.""",
        ),
        "YAML_SMART_QUOTE": error(
            "A curly quote where a straight one belongs",
            """Word processors turn " into “ and ”. YAML knows only the straight ones, " and '.
            Inside a quoted text curly quotes are welcome.""",
        ),
        "YAML_SPACE_MISSING": error(
            "No space after a colon",
            """A field and its value are separated by a colon *and a space*: `depth: deep`.""",
        ),
        "YAML_QUOTES_NEEDED": error(
            "A text that must be in quotes",
            """A text that holds a colon followed by a space, or begins with one of @ ` % ] } , must
            stand in straight quotes: `title: "Pain: a review"`.""",
        ),
        "YAML_SEVERAL_DOCUMENTS": error(
            "Two documents in one file",
            """A line of three dashes starts a second document. One file holds one entry; remove
            the line, or move what follows it to a file of its own.""",
        ),
        "YAML_ANCHOR": error(
            "An anchor or alias",
            """Anchors (`&name`) and aliases (`*name`) hide what an entry says from its reader.
            Write the value out again. A text that begins with & or * must be in quotes.""",
        ),
        "YAML_TAG": error(
            "A type tag",
            """Tags such as `!!str` are not used here. To make something a text put it in quotes; a
            text that begins with ! must be in quotes too.""",
        ),
        "KEY_DUPLICATED": error(
            "The same field twice",
            """Only one of the two would count, and nobody could tell which. Join them into one, or
            rename one of them.""",
        ),
        "KEY_NOT_TEXT": error(
            "A field name that is not a word",
            """What stands before a colon must be one word. A list, a group of fields or nothing at
            all cannot be the name of a field.""",
        ),
        "BOOLEAN_UNCLEAR": error(
            "Yes, no, on or off",
            """Programs disagree about whether these are words or truth values. Write `true` or
            `false` if a truth value is meant, and use quotes if a word is meant: `"no"`.""",
        ),
        "NUMBER_UNCLEAR": error(
            "A number that can be read in two ways",
            """`017`, `1_000`, `1e3`, `0x1F`, `12:30`, `.5` and `+5` mean different things to
            different programs. Write plain digits (`17`, `0.5`), or use quotes if it is not a
            number but a text such as an identifier or a page.""",
        ),
        "NULL_UNCLEAR": error(
            "A sign for nothing",
            """Write `null` (or leave the field out) where there is no value; `~`, `Null` and `NULL`
            are not used here.""",
        ),
    },
    "Fields": {
        "FIELD_UNKNOWN": error(
            "A field that does not exist here",
            """Either its name is misspelled, or it stands at the wrong indentation and so belongs
            to the wrong part of the entry.""",
        ),
        "FIELD_MISSING": error(
            "A field that must be there",
            """Add the field. If no source says anything about it, the entry is not ready to be
            added.""",
        ),
        "EVIDENCE_MISSING": error(
            "A statement without a source",
            """Everything the atlas says names who says so. Give at least one source with where in
            it the statement stands, what kind of work it is and whether it was read.""",
        ),
        "VALUE_NOT_ALLOWED": error(
            "A value outside a closed list",
            """Some fields know only a fixed list of words, which the message names.""",
        ),
        "VALUE_WRONG_TYPE": error(
            "Another kind of value is expected",
            """A text where a list is needed, a number where a text is needed and so on. Lists are
            written `[a, b]` or one item a line with a dash. A number that is meant as a text, such
            as a volume or an identifier, needs quotes.""",
        ),
        "VALUE_EMPTY": error(
            "Nothing where something is needed",
            """The field is there but has no value. Fill it in; if it is optional, remove the
            line.""",
        ),
        "VALUE_OUT_OF_RANGE": error(
            "A number outside its range",
            """The message says which numbers are possible. Coordinates are decimetres on the
            neutral figure; percentages run from 0 to 100.""",
        ),
        "LIST_WRONG_LENGTH": error(
            "Too few or too many items",
            """The message says how many are needed. A position has three numbers, a point of an
            outline two.""",
        ),
        "LIST_REPEATS": error(
            "The same item twice in a list",
            """It adds nothing and is usually a slip for something else. Remove one of them.""",
        ),
        "COUNTS_DISAGREE": error(
            "Counts that cannot be true together",
            """A count is more than the number examined, or the percentage is not count divided by
            n. Look the numbers up in the source; if the source itself is inconsistent, leave the
            count out and say so in a note.""",
        ),
        "ID_MALFORMED": error(
            "An id with other characters than small letters, digits and underscores",
            """Ids start with a small letter and go on with small letters, digits and underscores:
            `trp1`, `simons1999`, `neck_back_upper`.""",
        ),
    },
    "Areas and zones": {
        "AREA_UNKNOWN": error(
            "An area that is not on the body map",
            """Areas are those of `data/areas.yaml` (`python -m referral_atlas areas` lists them).
            Groups such as `back_of_neck` are for marking pain only; in the data their areas are
            named one by one.""",
        ),
        "REGION_UNKNOWN": error(
            "A region that does not exist",
            """Regions are listed at the head of `data/areas.yaml`.""",
        ),
        "SIDE_UNKNOWN": error(
            "A prefix that is not a side relation",
            """An area without a prefix lies on the side of the trigger point. Otherwise write
            `contralateral:` or `bilateral:` before it. `left:` and `right:` are used only for a
            competing source that exists once; every other pattern is described for both halves of
            the body at once.""",
        ),
        "SIDE_ON_MIDLINE": error(
            "A side for an area on the midline",
            "An area on the midline has no sides; write it without a prefix.",
        ),
        "SIDE_OF_ORGAN": error(
            "A zone of an organ without its side",
            """A competing source with `sided: false` exists once, so each of its areas is written
            with the side of the body it lies on: `right:shoulder_top`, `midline:sternum`. A source
            that exists left and right has `sided: true` and writes its areas like a muscle.""",
        ),
        "ZONE_REPEATED": error(
            "The same zone twice in one pattern",
            """An area is listed twice, or as essential and as spillover. Where sources disagree,
            list it under what most say and record the others with `adds` and `omits` in their
            evidence.""",
        ),
        "DIFFERENCE_INVALID": error(
            "`adds` or `omits` that says nothing",
            """`adds` names areas a source has beyond those listed, `omits` listed areas it does not
            have. So an added area must not be listed and an omitted one must be.""",
        ),
        "DIFFERENCE_MISPLACED": error(
            "`adds` or `omits` outside a zone list",
            """They compare a source with the list of areas beside it, so they belong only to the
            evidence of `essential` and `spillover`.""",
        ),
        "NAME_REPEATED": error(
            "Two entries with the same name",
            """A reader could not tell them apart. Give one of them a more exact name.""",
        ),
        "POSITION_OUTSIDE": error(
            "A point that is not on the left half of the body",
            """Coordinates are decimetres on the neutral figure: x from 0 (midline) to 4 (thumb) to
            the patient's left, y from -8.4 (soles) to 9.2 (crown), z from -1.6 (back) to 1.8
            (front). Only the left half is written; the right is its mirror image.""",
        ),
        "POSITION_OFF_MUSCLE": warning(
            "A trigger point far from its muscle's outline",
            """The point lies more than 4 cm outside the outline drawn for the muscle. One of the
            two is probably wrong, most often a mixed-up coordinate: [x, y, z] for points, [x, y]
            for an outline on the front or back, [z, y] on the side.""",
        ),
        "OUTLINE_INVALID": error(
            "An outline that cannot be drawn",
            """The outline crosses itself or has the same point twice. List its points in order
            around the muscle, and do not repeat the first one at the end.""",
        ),
    },
}
"""Codes by the group they are listed in."""
