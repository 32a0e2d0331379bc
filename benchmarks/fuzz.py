"""Feed broken input to everything that reads what others wrote.

Every input must end in a right answer, or in the refusal the reader promises. Anything else
is a finding: another exception, a wrong answer, more than `MOST_S` of computing, or a log
message, because what is fed here may be a person's pain. The targets stand in
``fuzz_targets/``; a finding is made again by its target, seed and number.
"""

import argparse
import collections
import contextlib
import io
import logging
import random
import signal
import sys
import time
import traceback
import warnings
from dataclasses import dataclass, field

from benchmarks.fuzz_targets import SHARES, TARGETS
from benchmarks.readme import put_into_readme

SEED, INPUTS, MOST_S = 20261121, 200_000, 2.0
SHOWN = 5
"""Findings of a target that are printed in full."""


@dataclass
class Outcome:
    """What became of one target's inputs."""

    inputs: int = 0
    accepted: int = 0
    refused: collections.Counter = field(default_factory=collections.Counter)
    slowest_s: float = 0.0
    findings: list = field(default_factory=list)
    """Number of the input and what happened."""


class TooSlowError(BaseException):
    """An input took longer than allowed; no part of the code may catch it."""


@contextlib.contextmanager
def limited(seconds):
    """Break off what computes for longer, counted in this process's own time."""

    def stop(*_):
        raise TooSlowError

    former = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, former)


class Listener(logging.Handler):
    """Hears every log message."""

    def __init__(self):
        super().__init__(logging.INFO)
        self.heard = []

    def emit(self, record):
        """Keep a message, unless it is Streamlit's that no browser is there."""
        if "ScriptRunContext" not in record.getMessage():
            self.heard.append(f"{record.name}: {record.getMessage()[:200]}")


def feed_one(target, pick, outcome, number):
    """Feed one input and take down what became of it."""
    listener, printed = Listener(), io.StringIO()
    logging.getLogger().addHandler(listener)
    start, most_s = time.process_time(), getattr(target, "most_s", MOST_S)
    try:
        with (
            limited(most_s),
            warnings.catch_warnings(record=True) as warned,
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(printed),
        ):
            warnings.simplefilter("always")
            code = target.feed(pick)
    except TooSlowError:
        outcome.findings.append((number, f"more than {most_s:g} s"))
    except Exception:
        outcome.findings.append((number, traceback.format_exc(limit=-4)))
    else:
        if said := [*listener.heard, *(str(one.message) for one in warned), printed.getvalue()]:
            said = [one for one in said if one.strip()]
            outcome.findings.extend((number, f"said aloud: {one[:300]}") for one in said)
        outcome.refused.update([code] if code else [])
        outcome.accepted += code is None
    finally:
        logging.getLogger().removeHandler(listener)
    outcome.inputs += 1
    outcome.slowest_s = max(outcome.slowest_s, time.process_time() - start)


def fuzz(name, inputs, seed, first=0):
    """Feed one target with so many inputs.

    Parameters
    ----------
    name : str
        Key of `TARGETS`.
    inputs, seed : int
        How many, and where chance starts; each input depends on seed and number alone.
    first : int, optional
        Number of the first input.
    """
    target, outcome = TARGETS[name](), Outcome()
    for number in range(first, first + inputs):
        pick = random.Random(f"{seed} {name} {number}")  # noqa: S311  no secret
        feed_one(target, pick, outcome, number)
    return outcome


def table(outcomes, seed):
    """The result for the read-me."""
    rows = [
        f"| {name} | {one.inputs} | {one.accepted} | {one.refused.total()} | {len(one.refused)} | "
        f"{one.slowest_s * 1e3:.0f} ms | {len(one.findings)} |"
        for name, one in outcomes.items()
    ]
    inputs = sum(one.inputs for one in outcomes.values())
    findings = sum(len(one.findings) for one in outcomes.values())
    return [
        f"Seed {seed}: **{inputs} inputs, {findings} findings**.",
        "",
        "| Target | Inputs | Accepted | Refused | Different reasons | Slowest | Findings |",
        "|--|--:|--:|--:|--:|--:|--:|",
        *rows,
    ]


def main(arguments=()):
    """Fuzz, print the table and the findings; exit code 1 if there are any."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks fuzz")
    parser.add_argument("--inputs", type=int, default=INPUTS, help="over all targets")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", choices=TARGETS, help="feed one target alone")
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    wish = parser.parse_args(arguments)
    outcomes = {}
    for name in [wish.only] if wish.only else TARGETS:
        count = wish.inputs if wish.only else int(wish.inputs * SHARES[name])
        outcomes[name] = fuzz(name, count, wish.seed, wish.first)
        print(f"{name}: {outcomes[name].inputs} inputs", file=sys.stderr, flush=True)
        for number, told in outcomes[name].findings[:SHOWN]:
            print(f"--- {name}, number {number}: {told}", file=sys.stderr)
    told = table(outcomes, wish.seed)
    print("\n".join(told))
    if not wish.only:
        put_into_readme("fuzz", told)
    return int(any(one.findings for one in outcomes.values()))
