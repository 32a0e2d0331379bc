"""Whatever is in a file, reading it gives values or problems, never another exception."""

import json

from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.dataset.document import Document
from referral_atlas.dataset.yaml_reader import read_yaml

words = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
PIECES = (
    *("a", "name", ": ", ":", "\n", "  ", "- ", "[", "]", "{", "}", ", ", '"', "'", "#", "&x "),
    *("*x", "!!str ", "|", ">", "---\n", "...\n", "\t", "“", "? ", "%YAML 1.1\n", "no", "017"),
    *("<<: ", "@", "é", "\r\n", "\u2028", "\x00", "~", "12:30", "\ufeff"),
)
yaml_like = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
values = st.recursive(
    st.one_of(
        st.booleans(),
        st.none(),
        st.integers(-(10**9), 10**9),
        words,
        st.decimals(-1000, 1000, allow_nan=False, places=3).map(float),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)),
    max_leaves=20,
)


def assert_values_or_problems(document):
    assert isinstance(document, Document)
    assert document.value is not None or document.problems
    for problem in document.problems:
        assert str(problem)
        assert problem.line is None or problem.line >= 1


@given(st.text())
def test_any_text_is_read_or_reported(text):
    assert_values_or_problems(read_yaml(text, "some.yaml"))


@given(yaml_like)
def test_any_scramble_of_yaml_is_read_or_reported(text):
    assert_values_or_problems(read_yaml(text, "some.yaml"))


@given(st.binary())
def test_any_bytes_are_read_or_reported(content):
    assert_values_or_problems(read_yaml(content, "some.yaml"))


@given(st.dictionaries(words, values, min_size=1, max_size=4))
def test_values_survive_writing_and_reading(value):
    document = read_yaml(json.dumps(value, ensure_ascii=False, indent=1), "some.yaml")
    assert document.problems == ()
    assert document.value == value
