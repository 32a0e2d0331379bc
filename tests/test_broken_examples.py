"""Every problem code has a broken example, and the message for it is the one expected.

A folder of ``broken_examples`` holds the files that differ from ``tiny_data``, the names of
files left out (``removed.txt``) and everything `check` must say (``expected.txt``).
"""

import shutil
from pathlib import Path

import pytest

from referral_atlas.dataset.load import check_dataset
from referral_atlas.problem_codes import CODES

EXAMPLES = Path(__file__).parent / "broken_examples"
ABOUT = {"expected.txt", "removed.txt"}


def test_every_code_has_an_example_and_every_example_a_code():
    assert {folder.name for folder in EXAMPLES.iterdir()} == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_the_example_gets_exactly_the_expected_messages(code, data_folder):
    example = EXAMPLES / code
    if (example / "removed.txt").exists():
        for name in (example / "removed.txt").read_text(encoding="utf-8").split():
            (data_folder / name).unlink()
    shutil.copytree(example, data_folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*ABOUT))
    problems = check_dataset(data_folder)
    expected = (example / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert [str(problem) for problem in problems] == expected
    assert {problem.code for problem in problems} == {code}
