"""The same result however it is run: here, in processes, on a cluster, in one go or broken off."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from referral_atlas.lookup import batch
from referral_atlas.lookup.batch import BatchError, score_file
from referral_atlas.lookup.parts import Parts
from referral_atlas.lookup.scoring import BlockScorer

DRAWINGS = 60


@pytest.fixture(scope="module")
def source(whole, tmp_path_factory):
    """Drawings of one to four areas, on sides and on either, with a bad row now and then."""
    pick = random.Random(5)  # noqa: S311
    words = [*whole.matrix.areas, "temple", "upper", "nape"]
    rows = [
        "nowhere" if number % 17 == 3 else " ".join(pick.sample(words, pick.randint(1, 4)))
        for number in range(DRAWINGS)
    ]
    path = tmp_path_factory.mktemp("drawings") / "d.csv"
    path.write_text("areas\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def run(lookup, source, folder, **options):
    target = folder / "ranked.parquet"
    report = score_file(lookup, source, target, block=8, progress=False, **options)
    return report, target.read_bytes(), report.rejected_path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def plain(whole, source, tmp_path_factory):
    return run(whole, source, tmp_path_factory.mktemp("plain"), workers=1)


def test_nothing_is_left_beside_the_result(plain, whole, source, tmp_path):
    run(whole, source, tmp_path, workers=1)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"ranked.parquet", "ranked.parquet.rejected.csv"}
    assert (plain[0].scored, plain[0].rejected) == (56, 4)


def test_processes_give_the_same_bytes(plain, whole, source, tmp_path):
    assert run(whole, source, tmp_path, workers=2)[1:] == plain[1:]


def test_a_cluster_of_two_workers_gives_the_same_bytes(plain, whole, source, tmp_path):
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        found = run(whole, source, tmp_path, scheduler=cluster.scheduler_address)
    assert found[1:] == plain[1:]


def test_a_scheduler_that_is_not_there_is_said(whole, source, tmp_path):
    with pytest.raises(BatchError, match=r"No Dask scheduler answers at nowhere://x"):
        run(whole, source, tmp_path, scheduler="nowhere://x")


def test_parquet_in_is_as_good_as_csv(plain, whole, source, tmp_path):
    lines = source.read_text(encoding="utf-8").splitlines()[1:]
    path = tmp_path / "d.parquet"
    pq.write_table(pa.table({"areas": pa.array(lines).dictionary_encode()}), path)
    assert run(whole, path, tmp_path, workers=1)[1:] == plain[1:]


def test_a_parquet_file_without_text_is_refused(whole, tmp_path):
    path = tmp_path / "d.parquet"
    pq.write_table(pa.table({"areas": [1, 2]}), path)
    with pytest.raises(BatchError, match="holds int64; needed is text"):
        run(whole, path, tmp_path)
    path.write_bytes(b"not parquet")
    with pytest.raises(BatchError, match="is not a Parquet file"):
        run(whole, path, tmp_path)


def test_a_parquet_file_whose_texts_are_damaged_is_refused(whole, tmp_path):
    """pyarrow hands such bytes out unread; they show only when they become text."""
    path = tmp_path / "d.parquet"
    table = pa.table({"areas": ["right:temple"] * 3})
    pq.write_table(table, path, compression="none", use_dictionary=False)
    path.write_bytes(path.read_bytes().replace(b"temple", b"te\xe7ple"))
    with pytest.raises(BatchError, match=r"is not a Parquet file: .*utf-8"):
        run(whole, path, tmp_path)
    assert list(tmp_path.iterdir()) == [path]


def test_what_pyarrow_says_of_a_damaged_file_stands_on_one_line(whole, tmp_path):
    path = tmp_path / "d.parquet"
    pq.write_table(pa.table({"areas": ["temple"]}), path)
    content = path.read_bytes()
    path.write_bytes(content[:-20] + b"\xff" * 12 + content[-8:])
    with pytest.raises(BatchError, match="parquet") as refused:
        run(whole, path, tmp_path)
    assert "\n" not in str(refused.value)
    assert not str(refused.value).endswith("..")


class BrokenError(RuntimeError):
    """What a killed run looks like from inside."""


@pytest.mark.parametrize("after", [0, 1, 5, 7])
def test_a_run_broken_off_goes_on_and_gives_the_same_bytes(
    plain, whole, source, tmp_path, monkeypatch, after
):
    score, done = BlockScorer.score, []

    def breaking(self, drawings):
        if len(done) == after:
            raise BrokenError
        done.append(len(drawings))
        return score(self, drawings)

    with monkeypatch.context() as patch:
        patch.setattr(BlockScorer, "score", breaking)
        with pytest.raises(BrokenError):
            run(whole, source, tmp_path, workers=1)
    assert not (tmp_path / "ranked.parquet").exists()
    report, *content = run(whole, source, tmp_path, workers=1)
    assert report.resumed == sum(done)
    assert content == list(plain[1:])


def test_a_half_written_block_is_done_again(plain, whole, source, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(Parts, "join", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run(whole, source, tmp_path, workers=1)
    folder = tmp_path / "ranked.parquet.parts"
    (folder / "00000002.arrow").rename(folder / "00000002.half")
    report, *content = run(whole, source, tmp_path, workers=1)
    assert report.resumed == DRAWINGS - 8
    assert content == list(plain[1:])


def test_other_drawings_do_not_take_over_what_was_done(whole, source, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(batch, "blocks_of", lambda *_: iter(()))
        patch.setattr(Parts, "discard", lambda _: None)
        score_file(whole, source, tmp_path / "ranked.parquet", progress=False)
    manifest = tmp_path / "ranked.parquet.parts" / "manifest.json"
    made_from = json.loads(manifest.read_text(encoding="utf-8"))
    assert made_from["top"] == "10"
    changed = Parts(tmp_path / "ranked.parquet", {**made_from, "top": "3"})
    assert not changed.has(0)


def test_a_file_that_turns_bad_leaves_nothing(whole, tmp_path):
    path = tmp_path / "d.csv"
    path.write_bytes(b"areas\n" + b"temple\n" * 40 + b"\xff\n")
    with pytest.raises(BatchError, match="not a CSV file in UTF-8"):
        score_file(whole, path, tmp_path / "r.parquet", block=8, workers=1, progress=False)
    assert list(tmp_path.iterdir()) == [path]


def test_the_command_says_what_it_did(tmp_path):
    """A whole process on the real data: its exit code, its report and its rows."""
    path = tmp_path / "d.csv"
    path.write_text("id,areas\na,right:temple\nb,right:tempel\n", encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "referral_atlas", "score", path.name, "-o", "r.parquet"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[3] / "src"), "PATH": "/usr/bin:/bin"},
    )
    assert found.returncode == 1, found.stderr
    assert "1 drawings ranked: r.parquet" in found.stderr
    assert "1 rows rejected: r.parquet.rejected.csv" in found.stderr
    assert len(pq.read_table(tmp_path / "r.parquet")) == 10
