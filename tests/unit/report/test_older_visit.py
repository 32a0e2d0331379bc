"""A visit recorded with an older version of the data, opened with the newer one."""

import json
import shutil
from datetime import date

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.pain_drawing import Mark
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.report.content import ranked, report_content
from referral_atlas.report.visit import Visit, visit_from_json, visit_to_json
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Laterality

RENAMED_AREA = "brow"
"""What the older data called the forehead."""
REMOVED_MUSCLE = "middle_fictus_old"


@pytest.fixture
def older(data_folder, tmp_path):
    """The tiny data before an area was renamed and a muscle taken out."""
    folder = shutil.copytree(data_folder, tmp_path / "older")
    for path in folder.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        text = text.replace("  forehead:\n", f"  {RENAMED_AREA}:\n")
        for written in ("contralateral:forehead", "bilateral:forehead"):
            text = text.replace(written, written.replace("forehead", RENAMED_AREA))
        path.write_text(text, encoding="utf-8")
    lower = (folder / "muscles" / "lower_fictus.yaml").read_text(encoding="utf-8")
    gone = lower.replace("name: Lower fictus", "name: Fictus of old", 1)
    gone = gone.replace("latin_name: Musculus fictus inferior", "latin_name: Musculus olim", 1)
    (folder / "muscles" / f"{REMOVED_MUSCLE}.yaml").write_text(gone, encoding="utf-8")
    about = folder / "dataset.yaml"
    lines = about.read_text(encoding="utf-8").splitlines()
    lines = ["version: 0.0.9" if line.startswith("version:") else line for line in lines]
    about.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return load_dataset(folder)


@pytest.fixture
def visit(older):
    """Everything that can be recorded, half of it under names that are gone since."""

    def finding(source, item="taut_band"):
        return Finding(source=source, side=Laterality.LEFT, item=item, answer=Answer.YES)

    return Visit(
        label="Case 3",
        day=date(2026, 3, 1),
        dataset=older.info.version,
        complaint="made_up_ache",
        marks={
            "left:temple": Mark(intensity=4),
            f"right:{RENAMED_AREA}": Mark(intensity=7),
            "midline:glabella": Mark(),
        },
        red_flags={"sudden_pain": True},
        findings=(
            finding("upper_fictus"),
            finding(REMOVED_MUSCLE),
            finding("fictive_joint", "bend"),
        ),
        notes="kept",
    )


def test_the_older_data_know_all_of_it(visit, older):
    assert older.info.version == "0.0.9"
    opened = visit_from_json(visit_to_json(visit).encode(), older)
    assert (opened.visit, opened.set_aside) == (visit, ())


def test_what_was_renamed_or_removed_is_left_out_and_named(visit, tiny_dataset):
    opened = visit_from_json(visit_to_json(visit).encode(), tiny_dataset)
    assert opened.set_aside == (f"right:{RENAMED_AREA}", f"{REMOVED_MUSCLE}.taut_band")
    assert list(opened.visit.marks) == ["left:temple", "midline:glabella"]
    assert [one.source for one in opened.visit.findings] == ["upper_fictus", "fictive_joint"]
    kept = opened.visit.model_dump(exclude={"marks", "findings"})
    assert kept == visit.model_dump(exclude={"marks", "findings"})
    assert opened.visit.dataset == "0.0.9", "it is still told with what it was recorded"


def test_the_rest_is_ranked_and_reported_as_if_it_had_been_recorded_now(visit, tiny_dataset):
    opened = visit_from_json(visit_to_json(visit).encode(), tiny_dataset).visit
    now = visit.model_copy(update={"marks": opened.marks, "findings": opened.findings})
    lookup, book = Lookup(tiny_dataset), ReliabilityBook(tiny_dataset)
    assert ranked(lookup, book, opened) == ranked(lookup, book, now)
    content = report_content(lookup, book, opened, Texts())
    said = json.dumps([content.drawing, *content.blocks], ensure_ascii=False)
    assert RENAMED_AREA not in said
    assert "kept" in said


def test_saved_again_it_opens_without_a_word(visit, tiny_dataset):
    opened = visit_from_json(visit_to_json(visit).encode(), tiny_dataset)
    again = visit_from_json(visit_to_json(opened.visit).encode(), tiny_dataset)
    assert (again.visit, again.set_aside) == (opened.visit, ())


def test_an_area_that_lost_its_sides_is_left_out_on_either(visit, tiny_dataset):
    """Nobody can tell which side was meant by a name that has none now, or has one only now."""
    moved = visit.model_copy(update={"marks": {"left:glabella": Mark(), "midline:temple": Mark()}})
    opened = visit_from_json(visit_to_json(moved).encode(), tiny_dataset)
    assert opened.set_aside[:2] == ("left:glabella", "midline:temple")
    assert not opened.visit.marks


def test_a_test_that_is_no_longer_described_is_left_out(visit, tiny_dataset):
    gone = Finding(source="fictive_joint", side=None, item="twist", answer=Answer.NO)
    other = visit.model_copy(update={"marks": {}, "findings": (gone,), "complaint": "gone_ache"})
    opened = visit_from_json(visit_to_json(other).encode(), tiny_dataset)
    assert opened.set_aside == ("fictive_joint.twist", "gone_ache")
    assert opened.visit.complaint is None
