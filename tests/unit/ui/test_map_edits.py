"""Reading what the browser says was done on the map."""

import json

import pytest

from referral_atlas.ui.map_edits import EditKind, MapEdit, SentEdits, parse_edits

KNOWN = {"left:temple", "right:temple", "midline:sacrum"}


def test_edits_are_read_in_the_order_of_their_numbers():
    value = {
        "client": "a1",
        "edits": [[2, "unmark", ["left:temple"]], [1, "mark", ["left:temple", "midline:sacrum"]]],
    }
    sent = parse_edits(value, KNOWN)
    assert sent.client == "a1"
    assert sent.last == 2
    assert sent.after(0) == (
        MapEdit(EditKind.MARK, ("left:temple", "midline:sacrum")),
        MapEdit(EditKind.UNMARK, ("left:temple",)),
    )
    assert sent.after(1) == (MapEdit(EditKind.UNMARK, ("left:temple",)),)


@pytest.mark.parametrize("kind", ["clear", "undo", "redo"])
def test_edits_of_the_whole_drawing_carry_no_areas(kind):
    sent = parse_edits({"client": "a1", "edits": [[1, kind, ["left:temple"]]]}, KNOWN)
    assert sent.after(0) == (MapEdit(EditKind(kind)),)


def test_unknown_areas_are_dropped_and_repeated_ones_taken_once():
    areas = ["left:temple", "left:moon", 3, None, "left:temple"]
    sent = parse_edits({"client": "a1", "edits": [[1, "mark", areas]]}, KNOWN)
    assert sent.after(0) == (MapEdit(EditKind.MARK, ("left:temple",)),)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "mark",
        [],
        {},
        {"client": "", "edits": []},
        {"client": 3, "edits": []},
        {"client": "a1", "edits": "mark"},
    ],
)
def test_what_is_no_message_is_empty(value):
    assert parse_edits(value, KNOWN) == SentEdits()


@pytest.mark.parametrize(
    "row",
    [
        None,
        [],
        [1, "mark"],
        [0, "mark", []],
        [True, "mark", ["left:temple"]],
        ["1", "mark", ["left:temple"]],
        [1, "erase", ["left:temple"]],
        [1, 5, ["left:temple"]],
        [1, "mark", "left:temple"],
        [1, "mark", {"left:temple": 1}],
    ],
)
def test_a_malformed_edit_is_left_out_and_the_others_stay(row):
    sent = parse_edits({"client": "a1", "edits": [row, [9, "clear", []]]}, KNOWN)
    assert sent.numbered == ((9, MapEdit(EditKind.CLEAR)),)


def test_nothing_of_a_message_reaches_the_log(capsys, caplog):
    parse_edits({"client": "a1", "edits": [[1, "mark", ["left:secret"]]]}, KNOWN)
    assert "secret" not in caplog.text + "".join(capsys.readouterr())


def test_a_message_survives_the_way_through_json():
    value = {"client": "a1", "edits": [[1, "mark", ["right:temple"]]]}
    assert parse_edits(json.loads(json.dumps(value)), KNOWN) == parse_edits(value, KNOWN)
