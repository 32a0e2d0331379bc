from textwrap import dedent

import pytest

from referral_atlas.dataset.yaml_faults import MOST_BRACKETS, tangled_line
from referral_atlas.dataset.yaml_reader import read_yaml


def read(text):
    return read_yaml(dedent(text), "some.yaml")


def codes(document):
    return [problem.code for problem in document.problems]


def test_values_come_with_their_lines():
    document = read(
        """\
        # a comment
        name: Temporalis
        belly:
          face: side
          outline: [[0.1, -2], [3, 4.50]]
        notes:
          - one
          - two
        """
    )
    assert document.problems == ()
    assert document.value == {
        "name": "Temporalis",
        "belly": {"face": "side", "outline": [[0.1, -2], [3, 4.5]]},
        "notes": ["one", "two"],
    }
    assert document.line_of(("name",)) == 2
    assert document.line_of(("belly",)) == 3
    assert document.line_of(("belly", "outline", 1, 0)) == 5
    assert document.line_of(("notes", 1)) == 8
    assert document.line_of(("belly", "nothing", "here")) == 3


def test_a_value_below_its_field_has_both_lines():
    document = read(
        """\
        note:
          words on
          two lines
        """
    )
    assert document.line_of_key(("note",)) == 1
    assert document.line_of(("note",)) == 2


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("3.5", 3.5),
        ("2020-01-31", "2020-01-31"),
        ("10.1000/made.up", "10.1000/made.up"),
        ("C3", "C3"),
        ("12-14", "12-14"),
        ("3/10", "3/10"),
        ("nothing", "nothing"),
        ("'no'", "no"),
        ('"017"', "017"),
        ('"“so called”"', "“so called”"),
        ("it’s", "it’s"),
        ("https://example.org/a:b", "https://example.org/a:b"),
        ("contralateral:temple", "contralateral:temple"),
    ],
)
def test_plain_forms_mean_what_they_say(written, value):
    document = read(f"field: {written}")
    assert document.problems == ()
    assert document.value == {"field": value}
    assert type(document.value["field"]) is type(value)


@pytest.mark.parametrize("word", ["yes", "No", "ON", "off", "True", "FALSE"])
def test_unclear_truth_values_are_refused(word):
    assert codes(read(f"checked: {word}")) == ["BOOLEAN_UNCLEAR"]


@pytest.mark.parametrize(
    "number",
    [
        *("017", "00", "1_000", "+5", "1234567890123456"),
        *(".5", "5.", "-.5", "0.1234567890123456", "1e3", "1.5E-3"),
        *("0x1F", "0o17", "0b11", "12:30", "190:20:30.15", ".inf", "-.INF", ".nan"),
    ],
)
def test_unclear_numbers_are_refused(number):
    assert codes(read(f"count: {number}")) == ["NUMBER_UNCLEAR"]


@pytest.mark.parametrize("word", ["~", "Null", "NULL"])
def test_unclear_nothings_are_refused(word):
    assert codes(read(f"part_of: {word}")) == ["NULL_UNCLEAR"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\na: 2\n", "KEY_DUPLICATED", 2),
        ("a: {b: 1, b: 2}\n", "KEY_DUPLICATED", 1),
        ("a: &x 1\n", "YAML_ANCHOR", 1),
        ("b: 1\na: *x\n", "YAML_ANCHOR", 2),
        ("&x a: 1\n", "YAML_ANCHOR", 1),
        ("a: !!str 1\n", "YAML_TAG", 1),
        ("a: !mine {b: c}\n", "YAML_TAG", 1),
        ("a: 1\n---\nb: 2\n", "YAML_SEVERAL_DOCUMENTS", 2),
        ("a:\tb\n", "YAML_TAB", 1),
        ("a:\n\tb: c\n", "YAML_TAB", 2),
        ("a: b\u00a0c\n", "YAML_HIDDEN_CHARACTER", 1),
        ("a: b\n\u200bb: c\n", "YAML_HIDDEN_CHARACTER", 2),
        ("a: b\x07\n", "YAML_HIDDEN_CHARACTER", 1),
        ("a: “b”\n", "YAML_SMART_QUOTE", 1),
        ("a: [‘b’, c]\n", "YAML_SMART_QUOTE", 1),
        ("“a”: b\n", "YAML_SMART_QUOTE", 1),
        ('a: "b”\nc: d\n', "YAML_SMART_QUOTE", 1),
        ("a: 1\nb:two\nc: 3\n", "YAML_SPACE_MISSING", 2),
        ("a:\n  depth:deep\n", "YAML_SPACE_MISSING", 2),
        ("a: {nerve:N., roots: [C1]}\n", "YAML_SPACE_MISSING", 1),
        ("a:\n  - source:x\n    locator: y\n", "YAML_SPACE_MISSING", 2),
        ("title: Pain: a review\n", "YAML_QUOTES_NEEDED", 1),
        ("a: 1\nnote: @home\n", "YAML_QUOTES_NEEDED", 2),
        ("a: [b, c\nd: e\n", "YAML_UNREADABLE", 1),
        ('a: "b\nc: d\n', "YAML_UNREADABLE", 1),
        ("a: 'it's'\n", "YAML_UNREADABLE", 1),
        ("a:\n    b: 1\n  c: 2\n", "YAML_UNREADABLE", 3),
        ("a: 1\n   b: 2\n", "YAML_UNREADABLE", 2),
        ("a: 1\njust words\nb: 2\n", "YAML_UNREADABLE", 2),
        ("a: " + "[" * 50 + "]" * 50 + "\n", "YAML_UNREADABLE", 1),
        ("[a, b]: c\n", "KEY_NOT_TEXT", 1),
        ("a: 1\n'': c\n", "KEY_NOT_TEXT", 2),
        ("", "FILE_EMPTY", None),
        ("# only a comment\n", "FILE_EMPTY", None),
        ("---\n", "FILE_EMPTY", None),
    ],
)
def test_each_slip_has_its_own_message(text, code, line):
    document = read_yaml(text, "some.yaml")
    assert [(problem.code, problem.line) for problem in document.problems] == [(code, line)]


def test_reading_goes_on_behind_every_problem():
    document = read(
        """\
        title: Pain: a review
        checked: no
        broken: [a, b
        region:neck
        count: 1_000
        last: here
        """
    )
    assert sorted(codes(document)) == sorted(
        [
            "YAML_QUOTES_NEEDED",
            "BOOLEAN_UNCLEAR",
            "YAML_UNREADABLE",
            "YAML_SPACE_MISSING",
            "NUMBER_UNCLEAR",
        ]
    )
    assert document.value["title"] == "Pain: a review"
    assert document.value["region"] == "neck"
    assert document.value["last"] == "here"
    assert document.is_doubtful(("broken", 0))
    assert not document.is_doubtful(("last",))


def test_an_unclosed_quote_is_shown_where_it_was_opened():
    document = read('name: "Third\nb: 1\nc: "two lines\n  of text"\nd:\n  - ["e"]\nf: g\n')
    assert [(item.code, item.line) for item in document.problems] == [("YAML_UNREADABLE", 1)]
    assert document.value == {
        "name": None,
        "b": 1,
        "c": "two lines of text",
        "d": [["e"]],
        "f": "g",
    }


def test_glued_fields_are_taken_apart_to_go_on():
    document = read("evidence:\n  - {source:book, locator: p. 1}\n")
    assert document.value == {"evidence": [{"source": "book", "locator": "p. 1"}]}


def test_a_quoted_field_name_may_hold_a_colon():
    document = read('{"A:0": null, "b": {"C:1": }}')
    assert document.problems == ()
    assert document.value == {"A:0": None, "b": {"C:1": None}}


def test_the_first_of_two_equal_fields_stands():
    document = read("a:\n  b: 1\na:\n  b: no\n")
    assert document.value == {"a": {"b": 1}}
    assert codes(document) == ["BOOLEAN_UNCLEAR", "KEY_DUPLICATED"]
    assert "line 1" in document.problems[1].message


def test_other_encodings_are_named_with_their_line():
    document = read_yaml("a: b\nname: Müller\n".encode("cp1252"), "some.yaml")
    assert [(item.code, item.line) for item in document.problems] == [("FILE_NOT_UTF8", 2)]
    assert document.value["a"] == "b"


def test_windows_line_ends_and_byte_order_mark_are_harmless():
    document = read_yaml(b"\xef\xbb\xbfa: b\r\nc: d\r\n", "some.yaml")
    assert document.problems == ()
    assert document.value == {"a": "b", "c": "d"}
    assert document.line_of(("c",)) == 2


@pytest.mark.parametrize("opening", ["[", "{a: ", "[[", "a: [1, {"])
def test_brackets_without_end_are_refused_at_once(opening):
    """The parser takes minutes for what no file of the dataset ever holds."""
    document = read_yaml("name: x\n" + opening * 20_000, "some.yaml")
    (problem,) = document.problems
    assert (problem.code, problem.line) == ("YAML_UNREADABLE", 2)
    assert document.value is None
    assert document.is_doubtful(())


def test_as_many_brackets_as_are_allowed_are_read():
    lists = "- [1, [2]]\n" * 300
    assert read_yaml(lists, "some.yaml").problems == ()
    assert tangled_line(["[" * MOST_BRACKETS]) is None
    assert tangled_line(["x", "[" * MOST_BRACKETS + "{"]) == 1
    assert tangled_line(["]" * 9 + "[" * MOST_BRACKETS + "]["]) is None


def told(text):
    document = read_yaml(text, "x")
    return document.value, [(one.code, one.line, one.message) for one in document.problems]


def test_a_fault_in_the_first_part_leaves_the_others():
    value, problems = told("first: [1, 2\nother: 1\nthird: x\n")
    assert value == {"first": None, "other": 1, "third": "x"}
    assert [(code, line) for code, line, _ in problems] == [("YAML_UNREADABLE", 1)]


def test_a_fault_in_the_last_part_leaves_those_before():
    value, problems = told('one: 1\n\nlast:\n  - "x\n')
    assert value == {"one": 1, "last": None}
    assert problems == [("YAML_UNREADABLE", 4, "a quote is opened here but not closed.")]


@pytest.mark.parametrize("sign", ["@", "`", "%"])
def test_a_text_that_begins_with_a_sign_needs_quotes(sign):
    value, problems = told(f"a: 1\nb: {sign}text!\n")
    assert value == {"a": 1, "b": f"{sign}text!"}
    why = f"it begins with {sign}."
    assert problems == [
        ("YAML_QUOTES_NEEDED", 2, f'the text "{sign}text!" must be in quotes, because {why}')
    ]


def test_every_fault_of_a_file_is_found_one_after_the_other():
    value, problems = told('a: x: y\nb: @z\nc:\n  - "open\nd: 4\ne:5\nf: 6\n')
    assert {code for code, _, _ in problems} == {
        "YAML_QUOTES_NEEDED",
        "YAML_UNREADABLE",
        "YAML_SPACE_MISSING",
    }
    assert value["a"] == "x: y"
    assert value["b"] == "@z"
    assert value["c"] is None
    assert value["f"] == 6


def test_nothing_can_be_saved_of_a_part_that_is_broken_by_its_name():
    value, problems = told("  - a\n b\n")
    assert problems
    assert value is None or isinstance(value, list)
    assert all(line in (1, 2, 3) for _, line, _ in problems)
