"""The real data hold together, file by file; needs no change when files are added."""

from pathlib import Path

import pytest

from referral_atlas.dataset.load import check_dataset, load_dataset
from referral_atlas.dataset.sources import SINGLE_FILES, default_data_folder
from referral_atlas.problems import errors_in

DATA = default_data_folder()
FILES = [*(DATA / name for name in SINGLE_FILES), *sorted(DATA.glob("muscles/*.yaml"))]


@pytest.fixture(scope="module")
def problems():
    return errors_in(check_dataset())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(DATA).as_posix())
def test_the_file_has_no_errors(path: Path, problems):
    shown = path.relative_to(DATA.parent).as_posix()
    assert [str(item) for item in problems if item.file == shown] == []


def test_the_whole_has_no_errors(problems):
    assert [str(item) for item in problems] == []


def test_every_file_is_in_the_dataset():
    assert set(load_dataset().muscles) == {path.stem for path in DATA.glob("muscles/*.yaml")}


def test_the_changelog_begins_with_this_version():
    text = (DATA / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings[0] == f"## {load_dataset().info.version}"
