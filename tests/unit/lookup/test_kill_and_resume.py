"""`score` killed at random moments and run again: the same bytes as in one go."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.query import all_sided_keys

ROOT = Path(__file__).parents[3]
DRAWINGS = 20_000
"""Three blocks: what is done before a kill, what is under way and what is still to do."""
KILLS = 5


@pytest.fixture(scope="module")
def drawings(tmp_path_factory):
    pick = random.Random(3)  # noqa: S311
    keys = all_sided_keys(load_dataset().areas)
    path = tmp_path_factory.mktemp("kill") / "d.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,areas\n")
        for number in range(DRAWINGS):
            areas = " ".join(pick.sample(keys, pick.randint(1, 4)))
            file.write(f"p{number},{'nowhere' if number % 997 == 5 else areas}\n")
    return path


def start(drawings, target, workers):
    return subprocess.Popen(
        [sys.executable, "-m", "referral_atlas", "score", drawings, "-o", target, "--top", "3",
         "--workers", str(workers)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip


def finish(process):
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1, told  # some rows are rejected
    return told


@pytest.fixture(scope="module")
def whole(drawings, tmp_path_factory):
    """The result of one run that nobody disturbed, and the seconds it took."""
    target = tmp_path_factory.mktemp("whole") / "r.parquet"
    begun = time.monotonic()
    finish(start(drawings, target, workers=1))
    return results(target), time.monotonic() - begun


def results(target):
    return target.read_bytes(), target.with_name(f"{target.name}.rejected.csv").read_bytes()


def blocks_done(target):
    return len(list(target.with_name(f"{target.name}.parts").glob("*.arrow")))


def workers_of(pid):
    """Processes whose parent is this one (Linux)."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
        found += [int(stat.parent.name)] if parent == pid else []
    return found


def is_there(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def test_a_run_killed_again_and_again_gives_the_same_bytes(drawings, whole, tmp_path):
    """Also when it goes on with another number of processes than it had before."""
    target, pick, kills = tmp_path / "r.parquet", random.SystemRandom(), 0
    (expected, seconds), done = whole, [0]
    while kills < KILLS:
        process = start(drawings, target, workers=1 + kills % 2)
        try:
            process.communicate(timeout=pick.uniform(0.2, 0.9) * seconds)
        except subprocess.TimeoutExpired:
            kill(process)
            kills += 1
            done.append(blocks_done(target))
        else:  # done before it was killed: begin anew
            assert results(target) == expected
            target.unlink()
            done.append(0)
    told = finish(start(drawings, target, workers=2))
    assert results(target) == expected, done
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"r.parquet", "r.parquet.rejected.csv"}, done
    assert ("were done by an earlier run" in told) is (done[-1] > 0), done


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_no_worker_outlives_a_killed_run(drawings, tmp_path):
    """They would wait for ever for work, each with its matrices in memory."""
    target = tmp_path / "r.parquet"
    process = start(drawings, target, workers=2)
    until(lambda: blocks_done(target) > 0, process)
    workers = workers_of(process.pid)
    assert len(workers) >= 2
    kill(process)
    until(lambda: not any(map(is_there, workers)))


def until(wanted, process=None):
    end = time.monotonic() + 60
    while not wanted():
        assert process is None or process.poll() is None, "it ended too early"
        assert time.monotonic() < end
        time.sleep(0.05)
