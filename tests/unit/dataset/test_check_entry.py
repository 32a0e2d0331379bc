import dataclasses
import time

import pytest

from referral_atlas.dataset.check_entry import (
    MOST_BYTES,
    EntryKind,
    check_entry,
    read_surroundings,
)
from referral_atlas.dataset.entry_preview import entry_tables, with_entry


@pytest.fixture
def surroundings(data_folder):
    return read_surroundings(data_folder)


@pytest.fixture
def text(data_folder):
    def of(path):
        return (data_folder / path).read_text(encoding="utf-8")

    return of


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("muscles/upper_fictus.yaml", EntryKind.MUSCLE),
        ("competing_sources/fictive_joint.yaml", EntryKind.COMPETING_SOURCE),
        ("competing_sources/fictive_organ.yaml", EntryKind.COMPETING_SOURCE),
        ("conditions/made_up_ache.yaml", EntryKind.CONDITION),
    ],
)
def test_an_entry_of_the_dataset_is_known_and_without_fault(text, surroundings, path, kind):
    checked = check_entry(text(path), surroundings)
    assert (checked.kind, checked.id) == (kind, path.split("/")[1].removesuffix(".yaml"))
    assert checked.replaces
    assert checked.problems == ()
    assert checked.elsewhere == ()
    assert checked.entry is not None


def test_every_fault_is_told_with_its_line(text, surroundings):
    wrong = text("muscles/upper_fictus.yaml").replace("areas: [temple,", "areas: [tempel,")
    wrong = wrong.replace("depth: superficial", "depth: shallow")
    checked = check_entry(wrong, surroundings)
    assert checked.entry is None
    told = {problem.code: problem for problem in checked.problems}
    assert wrong.split("\n")[told["AREA_UNKNOWN"].line - 1].strip().startswith("areas: [tempel")
    assert "temple" in (told["AREA_UNKNOWN"].hint or "")
    assert any("shallow" in problem.message for problem in checked.problems)
    assert checked.lines[told["AREA_UNKNOWN"].line - 1].strip().startswith("areas: [tempel")


def test_a_new_entry_gets_its_id_from_its_name(text, surroundings):
    new = text("muscles/upper_fictus.yaml").replace("name: Upper fictus", "name: Möbius' fictus", 1)
    checked = check_entry(new, surroundings)
    assert (checked.id, checked.replaces) == ("mobius_fictus", False)


def test_the_file_name_gives_the_id_if_it_can(text, surroundings):
    new = text("muscles/upper_fictus.yaml")
    assert check_entry(new, surroundings, file_name="other.yaml").id == "other"
    assert check_entry(new, surroundings, file_name="../../x/Not an id!.yaml").id == "upper_fictus"


def test_what_would_break_elsewhere_is_told(text, surroundings):
    lower = text("muscles/lower_fictus.yaml").replace("name: Lower fictus", "name: Upper fictus", 1)
    checked = check_entry(lower, surroundings, file_name="lower_fictus.yaml")
    assert checked.problems == ()
    (told,) = checked.elsewhere
    assert (told.code, told.file.split("/")[-1]) == ("NAME_REPEATED", "upper_fictus.yaml")
    assert checked.entry is None, "an entry that breaks another is not sound"


def test_the_kind_can_be_forced(text, surroundings):
    checked = check_entry(text("muscles/upper_fictus.yaml"), surroundings, kind=EntryKind.CONDITION)
    assert checked.kind is EntryKind.CONDITION
    assert checked.entry is None
    assert checked.problems


def test_nothing_of_the_dataset_is_changed(text, surroundings, data_folder):
    before = {path: path.read_bytes() for path in data_folder.rglob("*.yaml")}
    kept = dict(surroundings.sources.muscles)
    wrong = text("muscles/upper_fictus.yaml").replace("temple", "tempel")
    check_entry(wrong, surroundings)
    assert dict(surroundings.sources.muscles) == kept
    assert {path: path.read_bytes() for path in data_folder.rglob("*.yaml")} == before
    assert check_entry(text("muscles/upper_fictus.yaml"), surroundings).problems == ()


@pytest.mark.parametrize("content", ["", "   \n\t\n", b"", b"\xef\xbb\xbf"])
def test_an_empty_text_is_refused(content, surroundings):
    assert check_entry(content, surroundings).refused == "empty"


def test_a_text_too_long_is_refused_unread(surroundings):
    assert check_entry("a" * (MOST_BYTES + 1), surroundings).refused == "too_long"
    assert check_entry("ä" * (MOST_BYTES // 2 + 1), surroundings).refused == "too_long"


@pytest.mark.parametrize("bracket", ["[", "x: {\n", "- [a,\n "])
def test_brackets_without_end_are_refused_unread(bracket, surroundings):
    content = ("name: X\nanatomy: " + bracket * MOST_BYTES)[:MOST_BYTES]
    assert check_entry(content, surroundings).refused == "tangled"


def test_the_preview_has_the_entry_in_place(text, surroundings, tiny_dataset):
    changed = text("muscles/upper_fictus.yaml").replace("areas: [temple,", "areas: [eye_deep,")
    changed = changed.replace(", adds: [eye_deep]", "")
    checked = check_entry(changed, surroundings)
    assert checked.entry is not None, checked.problems
    preview = with_entry(tiny_dataset, checked)
    assert preview.muscles["upper_fictus"] == checked.entry
    assert tiny_dataset.muscles["upper_fictus"] != checked.entry
    assert preview.muscles["lower_fictus"] == tiny_dataset.muscles["lower_fictus"]


def test_the_tables_hold_this_entry_and_no_other(text, surroundings, tiny_dataset):
    checked = check_entry(text("muscles/upper_fictus.yaml"), surroundings)
    tables = entry_tables(tiny_dataset, checked)
    assert {"muscles", "trigger_points", "zones", "citations"} <= set(tables)
    assert all(set(frame["muscle"]) == {"upper_fictus"} for frame in tables.values())
    wrong = dataclasses.replace(checked, entry=None)
    assert entry_tables(tiny_dataset, wrong) == {}
    assert with_entry(tiny_dataset, wrong) is tiny_dataset


@pytest.mark.parametrize(
    "filler",
    [
        "- {source: nobody1999, locator: p, kind: expert_textbook, checked: true}\n    ",
        "a: b\nc:d\n",
        "x: ]\n",
        "[]{} ",
        "name: “curly\n",
    ],
)
def test_the_worst_text_of_full_length_is_answered_soon(filler, surroundings):
    start = "name: X\nanatomy:\n  evidence:\n    "
    content = (start + filler * (MOST_BYTES // len(filler))).encode()[:MOST_BYTES]
    began = time.monotonic()
    assert check_entry(content, surroundings).problems
    assert time.monotonic() - began < 20


def test_an_entry_takes_the_place_of_the_one_with_its_name(data_folder, text):
    """Its id need not follow from its name."""
    path = "competing_sources/fictive_joint.yaml"
    renamed = text(path).replace("name: Fictive joint", "name: Wholly other", 1)
    (data_folder / path).write_text(renamed, encoding="utf-8")
    surroundings = read_surroundings(data_folder)
    checked = check_entry(renamed, surroundings)
    assert (checked.id, checked.replaces) == ("fictive_joint", True)
    third = check_entry(renamed.replace("Wholly other", "Third"), surroundings)
    assert (third.id, third.replaces) == ("third", False)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("x" * 80, "x" * 60),
        ("A (b) – c", "a_b_c"),
        ("123", "new_entry"),
        ("Ünder Größe", "under_groe"),
        ("  --  ", "new_entry"),
    ],
)
def test_the_id_of_a_new_entry_is_made_of_its_name(text, surroundings, name, made):
    new = text("conditions/made_up_ache.yaml").replace("name: Made-up ache", f'name: "{name}"', 1)
    assert check_entry(new, surroundings).id == made


@pytest.mark.parametrize(
    ("file_name", "made"),
    [
        ("some_id.yaml", "some_id"),
        ("C:\\folder\\some_id.yaml", "some_id"),
        ("a/b/some_id.yml", "some_id"),
        ("some_id\x00.yaml", "some_id"),
        ("Some Id.yaml", "made_up_ache"),
        ("some_id", "made_up_ache"),
    ],
)
def test_the_name_of_the_file_is_the_id_where_it_can_be(text, surroundings, file_name, made):
    content = text("conditions/made_up_ache.yaml")
    assert check_entry(content, surroundings, file_name=file_name).id == made


@pytest.mark.parametrize("kind", [None, *EntryKind])
@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("x" * (MOST_BYTES + 1), "too_long"),
        ("[" * 201, "tangled"),
    ],
)
def test_what_is_not_read_at_all_says_why_and_what_it_was_meant_to_be(
    surroundings, kind, content, why
):
    checked = check_entry(content, surroundings, kind=kind)
    assert checked.refused == why
    assert checked.kind is (kind or EntryKind.MUSCLE)
    assert (checked.entry, checked.problems, checked.lines) == (None, (), ())


def test_as_much_as_is_allowed_is_read(surroundings):
    assert check_entry("#" + "x" * (MOST_BYTES - 1), surroundings).refused is None
    assert check_entry("ä" * (MOST_BYTES // 2 + 1), surroundings).refused == "too_long"
