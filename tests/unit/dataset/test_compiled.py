"""A dataset that was kept is the one that was loaded, or it is loaded again."""

import multiprocessing

import pytest

from referral_atlas.dataset import compiled, load
from referral_atlas.dataset.compiled import cache_folder, kept_dataset
from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.sources import data_digest, default_data_folder, read_sources
from referral_atlas.problems import DatasetError


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv(compiled.SETTING, str(folder))
    return folder


@pytest.fixture
def reads(monkeypatch):
    """How often the YAML was read."""
    counted = []

    def reading(folder, extra=()):
        counted.append(folder)
        return read_sources(folder, extra)

    monkeypatch.setattr(load, "read_sources", reading)
    return counted


def test_the_second_load_reads_no_yaml_and_gives_the_same(data_folder, cache, reads):
    first, second = load_dataset(data_folder), load_dataset(data_folder)
    assert len(reads) == 1
    assert second == first
    assert second.model_dump() == first.model_dump()
    assert [path.suffix for path in cache.iterdir()] == [".json"]


def test_the_digest_is_that_of_the_reader(data_folder):
    assert data_digest(data_folder) == read_sources(data_folder).digest


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("muscles/upper_fictus.yaml", "In the middle", "In the centre"),
        ("areas.yaml", "# A made-up", "# Another made-up"),
        ("conditions/made_up_ache.yaml", "A pain nobody has.", "A pain of nobody."),
    ],
)
def test_any_change_of_the_data_is_read(data_folder, cache, reads, edit, file, old, new):
    load_dataset(data_folder)
    edit(file, old, new)
    load_dataset(data_folder)
    assert len(reads) == 2


def test_a_new_name_or_another_folder_is_read(data_folder, cache, reads):
    load_dataset(data_folder)
    source = data_folder / "competing_sources" / "fictive_organ.yaml"
    source.rename(source.with_name("fictive_gland.yaml"))
    assert "fictive_gland" in load_dataset(data_folder).competing_sources
    assert len(reads) == 2


def test_a_change_of_the_code_is_a_change(data_folder, cache, reads, monkeypatch):
    load_dataset(data_folder)
    monkeypatch.setattr(compiled, "_code_digest", lambda: "other")
    load_dataset(data_folder)
    assert len(reads) == 2


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"info": 1}', b"\xff\xfe"])
def test_a_damaged_file_is_passed_over_and_mended(data_folder, cache, reads, content):
    whole = load_dataset(data_folder)
    (path,) = cache.iterdir()
    path.write_bytes(content)
    assert load_dataset(data_folder) == whole
    assert load_dataset(data_folder) == whole
    assert len(reads) == 2


def test_a_folder_that_cannot_be_written_is_no_trouble(data_folder, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(compiled.SETTING, str(tmp_path / "file" / "inside"))
    assert load_dataset(data_folder) == load_dataset(data_folder)


def test_it_can_be_switched_off(data_folder, reads, monkeypatch):
    monkeypatch.setenv(compiled.SETTING, "off")
    load_dataset(data_folder)
    load_dataset(data_folder)
    assert (cache_folder(), len(reads)) == (None, 2)


def test_data_with_errors_are_not_kept(data_folder, cache, edit):
    edit("areas.yaml", "region: neck", "region: nekc")
    with pytest.raises(DatasetError):
        load_dataset(data_folder)
    assert not cache.exists()


def test_few_are_kept(data_folder, cache, edit):
    for number in range(compiled.KEPT + 2):
        edit("dataset.yaml", f"1.2.{number + 3}", f"1.2.{number + 4}")
        load_dataset(data_folder)
    assert len(list(cache.iterdir())) == compiled.KEPT


def test_two_processes_can_write_at_once(data_folder, cache, plain_main):
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.map_async(load_dataset, [data_folder] * 6).get(timeout=60)
    assert all(one == found[0] for one in found)
    assert len(list(cache.iterdir())) == 1


def test_the_real_data_come_back_whole(cache):
    """References without authors or year, and whatever else only the real data hold."""
    loaded = load_dataset()
    assert kept_dataset(default_data_folder()) == loaded
