"""The question for known faults: a fault fails, silence does not."""

import json
import sys

import pytest
from audit import ask, judge

SOUND = {"name": "sound", "version": "1.0", "vulns": []}
UNKNOWN = {"name": "unknown", "skip_reason": "Dependency not found on PyPI"}
FAULTY = {
    "name": "faulty",
    "version": "2.0",
    "vulns": [{"id": "PYSEC-0000-1", "fix_versions": ["2.1"], "aliases": [], "description": "x"}],
}


def answer(*packages):
    return json.dumps({"dependencies": list(packages), "fixes": []})


@pytest.mark.parametrize(
    ("told", "code", "words"),
    [
        (answer(SOUND), 0, "none in 1"),
        (answer(SOUND, UNKNOWN), 0, "Could not ask for unknown"),
        (answer(UNKNOWN), 0, "could not ask"),
        ("", 0, "could not ask"),
        ("Traceback …", 0, "could not ask"),
        ("[]", 0, "could not ask"),
        (answer(SOUND, UNKNOWN, FAULTY), 1, "faulty 2.0: PYSEC-0000-1, mended in 2.1"),
    ],
)
def test_only_a_found_fault_fails(told, code, words):
    found, lines = judge(told)
    assert found == code
    assert words in "\n".join(lines)


def test_whoever_does_not_answer_is_not_waited_for():
    assert ask([sys.executable, "-c", "import time; time.sleep(60)"], patience=0.5) == ""


def test_what_is_said_on_a_fault_is_read_although_it_ends_with_an_error():
    program = f"print({answer(FAULTY)!r}); raise SystemExit(1)"
    assert judge(ask([sys.executable, "-c", program]))[0] == 1
