import csv
import io
import json
import zipfile

import pytest

from referral_atlas.dataset.bundle import dataset_zip, how_to_cite, table_csv
from referral_atlas.dataset.check_entry import EntryKind
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.frames import dataset_frames
from referral_atlas.dataset.raw_entry import raw_entry


@pytest.fixture(scope="module")
def archive(tiny_dataset):
    return zipfile.ZipFile(io.BytesIO(dataset_zip(tiny_dataset)))


def test_every_table_is_there_in_both_formats_with_its_dictionary(archive):
    names = set(archive.namelist())
    assert {f"csv/{name}.csv" for name in TABLES} <= names
    assert {f"json/{name}.json" for name in TABLES} <= names
    assert {"LICENCE.txt", "csv/DATA_DICTIONARY.md", "json/datapackage.json"} <= names


def test_both_formats_say_the_same(archive):
    rows = list(csv.DictReader(io.StringIO(archive.read("csv/muscles.csv").decode())))
    records = json.loads(archive.read("json/muscles.json"))
    assert [row["muscle"] for row in rows] == [record["muscle"] for record in records]


def test_it_says_how_to_cite_and_on_what_terms(archive, tiny_dataset):
    told = archive.read("LICENCE.txt").decode()
    assert how_to_cite(tiny_dataset) in told
    assert tiny_dataset.info.version in told
    assert tiny_dataset.info.licence in told


def test_the_same_dataset_gives_the_same_bytes(tiny_dataset):
    assert dataset_zip(tiny_dataset) == dataset_zip(tiny_dataset)


def test_one_table_is_written_as_in_the_archive(archive, tiny_dataset):
    frame = dataset_frames(tiny_dataset)["zones"]
    assert table_csv(frame) == archive.read("csv/zones.csv")


def test_the_text_of_an_entry_is_that_of_its_file(data_folder):
    path = data_folder / "muscles" / "upper_fictus.yaml"
    assert raw_entry(EntryKind.MUSCLE, "upper_fictus", data_folder) == path.read_text()


@pytest.mark.parametrize("key", ["nobody", "", "../areas", "upper_fictus.yaml", "/etc/passwd"])
def test_what_is_no_entry_has_no_text(data_folder, key):
    assert raw_entry(EntryKind.MUSCLE, key, data_folder) is None


def test_a_damaged_file_has_no_text(data_folder):
    (data_folder / "muscles" / "upper_fictus.yaml").write_bytes(b"name: \xff\xfe")
    assert raw_entry(EntryKind.MUSCLE, "upper_fictus", data_folder) is None
