"""The file a student keeps: nothing lost on the way, nothing wrong let in."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.study.progress import Progress, next_due, recall_chance, reviewed
from referral_atlas.study.progress_file import (
    LARGEST_BYTES,
    ProgressFileError,
    Refusal,
    read_progress,
    write_progress,
)

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def some_progress(steps):
    progress = Progress()
    for number, (card, rating, score) in enumerate(steps):
        moment = NOW + timedelta(hours=7 * number)
        progress = reviewed(progress, f"pattern:muscle_{card}:trp1", rating, moment, score)
    return progress


steps = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(Rating), st.none() | st.floats(0, 1)),
    max_size=20,
)
WRITTEN = write_progress(
    some_progress([(1, Rating.Good, 1.0), (2, Rating.Again, None), (1, Rating.Hard, 0.5)]),
    NOW,
    "0.3.0",
)


@given(steps=steps)
def test_what_is_written_is_read_again(steps):
    progress = some_progress(steps)
    assert read_progress(write_progress(progress, NOW, "0.3.0")) == progress


def refused(content):
    with pytest.raises(ProgressFileError) as caught:
        read_progress(content)
    return caught.value.refusal


@given(content=st.binary(max_size=200))
def test_any_bytes_are_refused(content):
    assert refused(content) in Refusal


finite = st.floats(allow_nan=False, allow_infinity=False)
jsons = st.recursive(
    st.none() | st.booleans() | st.integers() | finite | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@given(value=jsons)
def test_any_json_of_others_is_refused(value):
    assert refused(json.dumps(value).encode()) is Refusal.FOREIGN


def places(value, path=()):
    """Every place in some JSON."""
    yield path
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))


PLACES = [path for path in places(json.loads(WRITTEN)) if path]


def changed(path, value):
    whole = json.loads(WRITTEN)
    inside = whole
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    return json.dumps(whole).encode()


def usable(progress):
    """Whether everything the page does with progress can be done."""
    for card, record in progress.cards.items():
        assert 0 <= recall_chance(record, NOW) <= 1
        assert all(
            wait > timedelta(0) for wait in next_due(progress, card, NOW + timedelta(90)).values()
        )
    assert read_progress(write_progress(progress, NOW, "0.3.0")) == progress


@given(path=st.sampled_from(PLACES), value=jsons)
def test_a_file_changed_anywhere_is_refused_or_still_usable(path, value):
    try:
        progress = read_progress(changed(path, value))
    except ProgressFileError:
        return
    usable(progress)


@given(
    path=st.sampled_from(PLACES),
    value=st.sampled_from(
        [
            1e308, -1, 0, 10**400, "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00",
            "2026-11-21T12:00:00", "2026-11-21T12:00:00Z", "review", "relearning", 4, 9, "",
        ]
    ),
)  # fmt: skip
def test_a_file_with_wild_values_is_refused_or_still_usable(path, value):
    try:
        progress = read_progress(changed(path, value))
    except ProgressFileError:
        return
    usable(progress)


@given(end=st.integers(0, len(WRITTEN) - 2))
def test_half_a_file_is_refused(end):
    assert refused(WRITTEN[:end]) is Refusal.NOT_JSON


def test_a_file_too_large_is_refused_before_it_is_read():
    assert refused(b" " * (LARGEST_BYTES + 1)) is Refusal.TOO_LARGE


def test_a_file_of_a_later_version_is_told_apart():
    assert refused(changed(("version",), 2)) is Refusal.NEWER
    assert refused(changed(("version",), True)) is Refusal.DAMAGED
    assert refused(changed(("version",), 0)) is Refusal.DAMAGED


@pytest.mark.parametrize("word", ['"\\ud800"', "NaN", "Infinity", "-Infinity"])
def test_numbers_that_are_none_are_no_json(word):
    assert refused(word.encode()) is Refusal.NOT_JSON


def test_deep_nesting_is_refused():
    assert refused(b"[" * 100_000) is Refusal.NOT_JSON


def test_nesting_deeper_than_pydantic_reads_is_no_progress():
    """Between its limit and Python's there was a refusal without a place."""
    inner = 1
    for _ in range(300):
        inner = [inner]
    assert refused(changed(("cards",), inner)) is Refusal.NOT_JSON


def test_a_card_given_twice_is_not_decided_in_silence():
    card = '"pattern:muscle_1:trp1":'
    twice = WRITTEN.decode().replace(card, f"{card}1,{card}", 1).encode()
    with pytest.raises(ProgressFileError) as caught:
        read_progress(twice)
    assert caught.value.refusal is Refusal.DAMAGED
    assert caught.value.place == "pattern:muscle_1:trp1 (twice)"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("cards", "pattern:muscle_1:trp1", "stability"), 0),
        (("cards", "pattern:muscle_1:trp1", "due"), "2026-11-21T12:00:00"),
        (("cards", "pattern:muscle_1:trp1", "reviews", 0, "rating"), 5),
        (("cards", "pattern:muscle_1:trp1", "reviews"), []),
        (("cards", "pattern:muscle_1:trp1", "state"), "learning"),
        (("cards", "<script>"), {}),
        (("more",), 1),
    ],
)
def test_the_place_of_the_damage_is_told(path, value):
    with pytest.raises(ProgressFileError) as caught:
        read_progress(changed(path, value))
    assert caught.value.refusal is Refusal.DAMAGED
    assert str(path[0]) in caught.value.place
