"""Broken input is answered rightly or refused in words: the short run of ``benchmarks/fuzz.py``."""

import random

import pytest
from benchmarks.fuzz import TARGETS, fuzz

INPUTS = {"check_entry": 200, "address": 50, "typed pain": 150}
OTHERS = 300
FIXED = 6


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("seed", [FIXED, None], ids=["the_same_inputs", "others_each_time"])
def test_every_broken_input_is_answered_or_refused(name, seed):
    seed = random.SystemRandom().randrange(10**6) if seed is None else seed
    outcome = fuzz(name, INPUTS.get(name, OTHERS), seed)
    again = f"python -m benchmarks fuzz --only '{name}' --seed {seed} --inputs 1 --first"
    told = [f"{again} {number}\n{what}" for number, what in outcome.findings]
    assert not told, "\n\n".join(told)
    assert outcome.accepted
    assert outcome.refused


class Wrong:
    """A reader with every kind of fault, to show that each is noticed."""

    name = "wrong"
    most_s = 0.2

    def feed(self, pick):
        match pick.randrange(4):
            case 0:
                raise KeyError("x")
            case 1:
                print("right:temple")
            case 2:
                while True:
                    pass
            case 3:
                return "refused"
        return None


def test_faults_are_noticed(monkeypatch):
    monkeypatch.setitem(TARGETS, "wrong", Wrong)
    outcome = fuzz("wrong", 20, FIXED)
    told = " ".join(what for _, what in outcome.findings)
    assert "KeyError" in told
    assert "said aloud: right:temple" in told
    assert "more than 0.2 s" in told
    assert len(outcome.findings) == 20 - outcome.refused["refused"]
