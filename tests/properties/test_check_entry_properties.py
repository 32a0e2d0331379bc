"""Whatever somebody pastes, checking it gives an answer, never an exception."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from referral_atlas.dataset.check_entry import CheckedEntry, EntryKind, check_entry
from referral_atlas.dataset.check_entry import read_surroundings as read

TINY = Path(__file__).parents[1] / "tiny_data"
ENTRIES = [path.read_text() for folder in EntryKind for path in (TINY / folder.value).glob("*")]
TOKENS = sorted({token for text in ENTRIES for token in re.findall(r"[\w:-]+|[^\w\s]|\s+", text)})
ODD = (
    *("no", "~", "017", "1e999", "99999999999999999999", "-0", ".nan", "null", "true", "0", "-1"),
    *("[]", "{}", "''", "&a ", "*a", "!!int ", "\x00", "\ud800", "“", "left:temple", "a:b", "9.9"),
)
SURROUNDINGS = read(TINY)
slow = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def assert_answered(checked):
    assert isinstance(checked, CheckedEntry)
    assert checked.refused or checked.problems or checked.entry is not None
    for problem in (*checked.problems, *checked.elsewhere):
        assert str(problem)
    for problem in checked.problems:
        assert problem.line is None or 1 <= problem.line <= len(checked.lines)


@slow
@given(st.one_of(st.text(), st.binary()), st.sampled_from([None, *EntryKind]), st.text())
def test_any_text_is_answered(content, kind, file_name):
    assert_answered(check_entry(content, SURROUNDINGS, kind=kind, file_name=file_name))


@slow
@given(st.lists(st.sampled_from([*TOKENS, *ODD]), max_size=60).map("".join))
def test_any_scramble_of_words_of_entries_is_answered(content):
    assert_answered(check_entry(content, SURROUNDINGS))


@slow
@given(st.data())
def test_any_damage_to_an_entry_is_answered(data):
    text = data.draw(st.sampled_from(ENTRIES))
    pieces = re.findall(r"[\w:-]+|[^\w\s]|\s+", text)
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(pieces) - 1))
        pieces[place] = data.draw(st.sampled_from([*ODD, "", *TOKENS]))
    kind = data.draw(st.sampled_from([None, *EntryKind]))
    assert_answered(check_entry("".join(pieces), SURROUNDINGS, kind=kind))


@slow
@given(st.data())
def test_any_value_in_place_of_a_field_is_answered(data):
    lines = data.draw(st.sampled_from(ENTRIES)).split("\n")
    fields = [number for number, line in enumerate(lines) if re.match(r"\s*\w+:", line)]
    place = data.draw(st.sampled_from(fields))
    name = lines[place].partition(":")[0]
    value = data.draw(st.sampled_from([*ODD, "[1, 2, 3]", "{a: {b: [c]}}", "[[], {}]", "text"]))
    lines[place] = f"{name}: {value}"
    assert_answered(check_entry("\n".join(lines), SURROUNDINGS))


@pytest.mark.parametrize("content", ["a: 1\n" * 3, "- x", "just words", "[[[[", "? x", "a: b: c"])
def test_what_is_no_entry_is_answered(content):
    assert_answered(check_entry(content, SURROUNDINGS))
