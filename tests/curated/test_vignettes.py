"""The published cases of the benchmark: each file fits the data, and nothing is set by them."""

from pathlib import Path

import pytest
from benchmarks.published_cases import FOLDER, read_vignettes

from referral_atlas.dataset.load import load_dataset

ROOT = Path(__file__).parents[2]
FILES = sorted(FOLDER.glob("*.yaml"))


@pytest.fixture(scope="module")
def dataset():
    return load_dataset()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_fits_the_data(path, dataset, tmp_path):
    (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    assert read_vignettes(dataset, tmp_path)


def test_a_case_is_in_one_file_only(dataset):
    assert len(read_vignettes(dataset)) > 0


def test_no_case_was_read_for_a_weight():
    """The package and the data name neither the test set nor any of its cases."""
    keys = {key for path in FILES for key in _keys(path)}
    assert keys
    files = [*ROOT.glob("src/**/*.py"), *ROOT.glob("data/**/*.yaml")]
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "vignette" not in text.casefold(), path
        assert not [key for key in keys if key in text], path


def _keys(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line[:-1] for line in lines if line.endswith(":") and line[0].isalnum()]
