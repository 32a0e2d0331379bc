import pytest
from pydantic import BaseModel

from referral_atlas.dataset.field_problems import type_at
from referral_atlas.dataset.load import check_dataset
from referral_atlas.dataset.parse import AREAS, DATASET, MUSCLE, REFERENCES, parse
from referral_atlas.dataset.yaml_reader import read_yaml
from referral_atlas.model import AreaCatalogue, Evidence, Muscle
from referral_atlas.vocabulary import Depth

UPPER = "muscles/upper_fictus.yaml"


def test_a_file_becomes_a_model_object(data_folder):
    content = (data_folder / UPPER).read_bytes()
    parsed = parse(read_yaml(content, "x.yaml"), MUSCLE)
    assert parsed.problems == ()
    assert parsed.result.anatomy.depth is Depth.SUPERFICIAL
    assert parsed.result.trigger_points["trp1"].position == (0.7, 7.4, 0.2)


def said(text, shape=REFERENCES):
    return [str(problem) for problem in parse(read_yaml(text, "x.yaml"), shape).problems]


def test_texts_are_not_taken_for_numbers_nor_numbers_for_texts():
    good = 'a:\n  authors: [B]\n  title: "7"\n  year: 2000\n'
    assert said(good) == []
    assert said(good.replace("2000", '"2000"')) == [
        "x.yaml, line 4 · error · VALUE_WRONG_TYPE · a › year: needed is a whole number without "
        'quotes; written is the text "2000".'
    ]
    assert said(good.replace("2000", "2000.5")) == [
        "x.yaml, line 4 · error · VALUE_WRONG_TYPE · a › year: needed is a whole number without "
        "quotes; written is the number 2000.5."
    ]
    assert said(good.replace('"7"', "7")) == [
        "x.yaml, line 3 · error · VALUE_WRONG_TYPE · a › title: needed is a text; written is the "
        'number 7. Put it in quotes: "7".'
    ]
    assert said(good.replace("[B]", "[{b: c}]")) == [
        "x.yaml, line 2 · error · VALUE_WRONG_TYPE · a › authors 1: needed is a text; written is "
        "a group of fields."
    ]


def test_a_reference_says_when_and_who():
    assert said('a:\n  title: T\n  container: C\n  accessed: "2026-11"\n') == []
    assert said("a:\n  title: T\n  container: C\n") == [
        "x.yaml, line 1 · error · FIELD_MISSING · a: there is no year; where the work shows none, "
        'write accessed: "2026-11".'
    ]
    assert said("a:\n  title: T\n  year: 2000\n") == [
        "x.yaml, line 1 · error · FIELD_MISSING · a: there are no authors, and no container (site "
        "or journal) to stand for them."
    ]
    assert said('a:\n  title: T\n  container: C\n  accessed: "November 2026"\n') == [
        "x.yaml, line 4 · error · VALUE_NOT_ALLOWED · a › accessed: needed are year and month, as "
        'in "2026-11"; written is "November 2026".'
    ]
    assert said("a:\n  authors: []\n  title: T\n  year: 2000\n") == [
        "x.yaml, line 2 · error · LIST_WRONG_LENGTH · a › authors: needs at least 1 item, but has "
        "0."
    ]


def test_a_version_has_three_numbers():
    text = "title: T\nversion: 1.10.0\nlicence: CC0-1.0\ndescription: D\n"
    assert said(text, DATASET) == []
    assert said(text.replace("1.10.0", '"1.10"'), DATASET) == [
        "x.yaml, line 2 · error · VALUE_NOT_ALLOWED · version: needed are three numbers, as in "
        '"0.2.0"; written is "1.10".'
    ]


def test_spaces_around_a_text_do_not_count():
    assert said('a:\n  authors: [B]\n  title: "  "\n  year: 2000\n') == [
        "x.yaml, line 3 · error · VALUE_EMPTY · a › title: the text is empty."
    ]


def test_a_file_of_the_wrong_kind_is_told_so():
    assert said("- a\n- b\n", AREAS) == [
        "x.yaml, line 1 · error · VALUE_WRONG_TYPE · needed is a group of fields; written is a "
        "list."
    ]


def test_a_glued_colon_in_a_list_is_suspected():
    text = "regions: {a: b}\nareas:\n  temple: name:Temple\ngroups: {}\n"
    assert "Is a space missing after the colon?" in said(text, AREAS)[0]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("depth: superficial", "depth: shallow", "VALUE_NOT_ALLOWED", 13),
        ("depth: superficial", "depth:", "VALUE_EMPTY", 13),
        ("UBERON:0000001: exact", "UBERON:0000001: same", "VALUE_NOT_ALLOWED", 7),
        ("kinds: [dizziness]", "kinds: [dizzyness]", "VALUE_NOT_ALLOWED", 36),
        ("percent: 12.5", "percent: 120", "VALUE_OUT_OF_RANGE", 71),
        ("action: [lifts nothing]", "action: []", "LIST_WRONG_LENGTH", 11),
        ("[0.4, 7.0],", "[0.4, 7.0, 1],", "LIST_WRONG_LENGTH", 18),
        ("satellites: [lower_fictus]", "satellite: [lower_fictus]", "FIELD_UNKNOWN", 46),
        ("face: side", "side: face", "FIELD_UNKNOWN", 17),
        ("palpation:\n", "palpation: none\nrest:\n", "FIELD_UNKNOWN", 52),
    ],
)
def test_misfits_are_found_on_their_line(data_folder, edit, old, new, code, line):
    edit(UPPER, old, new)
    found = {(item.code, item.line) for item in check_dataset(data_folder)}
    assert (code, line) in found


def test_unknown_fields_without_a_likeness_name_the_fields_there_are(data_folder, edit):
    edit(UPPER, "    label: TrP1", "    colour: red\n    label: TrP1")
    (problem,) = check_dataset(data_folder)
    assert problem.hint.startswith("Fields here: essential, spillover, ")
    assert (problem.line, problem.path) == (21, ("trigger_points", "trp1"))


def test_an_empty_evidence_list_is_missing_evidence(data_folder, edit):
    edit(
        UPPER,
        "location_evidence:\n      - {source: book2000, locator: ch. 1, "
        "kind: expert_textbook, checked: true}",
        "location_evidence: []",
    )
    assert [item.code for item in check_dataset(data_folder)] == ["EVIDENCE_MISSING"]


def test_messages_know_nothing_of_python(data_folder):
    text = (data_folder / UPPER).read_text(encoding="utf-8")
    lines = text.splitlines()
    for number, line in enumerate(lines):
        name, colon, _ = line.partition(":")
        for value in ("7", "[1]", "{a: b}", "text", ""):
            broken = [*lines[:number], f"{name}{colon} {value}", *lines[number + 1 :]]
            for said_now in said("\n".join(broken), MUSCLE):
                for word in ("str", "int", "float", "dict", "None", "Input", "tuple", "pydantic"):
                    assert word not in said_now.replace("string", "").split(), said_now


def test_the_type_at_a_path_follows_the_model():
    zones = ("trigger_points", "trp1", "essential")
    assert type_at(Muscle, (*zones, "evidence", 3)) is Evidence
    assert type_at(Muscle, ("anatomy", "depth")) is Depth
    assert type_at(Muscle, ("trigger_points", "trp1", "position", 2)) is float
    assert type_at(Muscle, ("trigger_points", "trp1", "position", 3)) is None
    assert type_at(Muscle, ("nothing",)) is None
    assert issubclass(type_at(AreaCatalogue, ("areas", "temple")), BaseModel)


def test_a_misspelled_field_is_not_missing_as_well():
    one = "  authors: [B]\n  title: T\n  year: 2000\n"
    good = f"a:\n{one}b:\n{one}"
    assert said(good) == []
    (told,) = said(good.replace("title", "titel", 1))
    assert told.startswith("x.yaml, line 3 · error · FIELD_UNKNOWN · a")
    assert "title" in told
    two = said(good.replace("title", "titel"))
    assert [one.split(" · ")[2] for one in two] == ["FIELD_UNKNOWN", "FIELD_UNKNOWN"]
    other = said(good.replace("title", "wholly_other", 1))
    assert sorted(one.split(" · ")[2] for one in other) == ["FIELD_MISSING", "FIELD_UNKNOWN"]
    beside = said(good.replace("title: T", "x: T", 1).replace("b:\n", "b:\n  titel: T\n"))
    assert sorted(one.split(" · ")[2] for one in beside) == [
        "FIELD_MISSING",
        "FIELD_UNKNOWN",
        "FIELD_UNKNOWN",
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [("999999.5", "the number 1e+06"), ("1000000", "the number 1000000"), ("-5", "the number -5")],
)
def test_a_number_is_told_as_it_was_written(written, told):
    text = f"a:\n  authors: [B]\n  title: {written}\n  year: 2000\n"
    assert told in said(text)[0]
