"""Progress is kept for one person at their own machine, and for nobody else."""

from pathlib import Path

import pytest

from referral_atlas import cli
from referral_atlas.study import own_machine
from referral_atlas.study.own_machine import (
    SETTING,
    is_own_machine,
    is_own_visitor,
    keep,
    kept_path,
    put_aside,
    read_kept,
)

EVERYWHERE = "0.0.0.0"  # noqa: S104  # to be refused


@pytest.mark.parametrize("setting", ["", "off", "0", "No", " false "])
def test_nothing_is_kept_unless_it_was_asked_for(monkeypatch, setting):
    monkeypatch.setenv(SETTING, setting)
    assert kept_path() is None
    monkeypatch.delenv(SETTING)
    assert kept_path() is None


def test_where_it_is_kept(monkeypatch, tmp_path):
    monkeypatch.setattr(own_machine, "user_data_path", lambda *_, **__: tmp_path / "data")
    monkeypatch.setenv(SETTING, "keep")
    assert kept_path() == tmp_path / "data" / "study.json"
    monkeypatch.setenv(SETTING, str(tmp_path / "mine"))
    assert kept_path() == tmp_path / "mine" / "study.json"


@pytest.mark.parametrize(
    "address", ["localhost", "LOCALHOST:8501", "127.0.0.1", "127.0.0.1:8501", "::1", "[::1]:8501"]
)
def test_this_machine(address):
    assert is_own_machine(address)


@pytest.mark.parametrize(
    "address",
    ["", EVERYWHERE, "::", "192.168.1.5:8501", "atlas.example.org", "localhost.evil.org"],
)
def test_other_machines(address):
    assert not is_own_machine(address)


def test_a_visitor_through_a_proxy_is_not_alone():
    assert is_own_visitor({"Host": "localhost:8501"})
    assert not is_own_visitor({"Host": "localhost:8501", "X-Forwarded-For": "203.0.113.7"})
    assert not is_own_visitor({"Host": "atlas.example.org"})
    assert not is_own_visitor({})


def test_a_file_is_written_whole_and_read_again(tmp_path):
    path = tmp_path / "new" / "study.json"
    assert read_kept(path) is None
    assert keep(path, b"one")
    assert keep(path, b"two")
    assert read_kept(path) == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["study.json"]


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert not keep(tmp_path / "file" / "study.json", b"x")


def test_an_unreadable_file_is_put_aside_and_none_overwritten(tmp_path):
    path = tmp_path / "study.json"
    for content in (b"first", b"second"):
        path.write_bytes(content)
        assert put_aside(path) is not None
    kept = sorted(one.read_bytes() for one in tmp_path.iterdir())
    assert kept == [b"first", b"second"]
    assert put_aside(path) is None  # nothing there any more


@pytest.mark.parametrize(
    ("options", "before", "after"),
    [
        ([], None, "keep"),
        ([], "/home/me/study", "/home/me/study"),
        (["--no-keep-study"], "/home/me/study", "off"),
        (["--address", EVERYWHERE], "keep", "off"),
        (["--address", "127.0.0.1"], None, "keep"),
    ],
)
def test_serve_keeps_progress_on_this_machine_only(monkeypatch, options, before, after):
    seen = []
    monkeypatch.setattr("referral_atlas.ui.serve.serve", lambda *where, **_: seen.append(where))
    monkeypatch.setenv(SETTING, before or "")
    if before is None:
        monkeypatch.delenv(SETTING)
    assert cli.main(["serve", *options]) == 0
    assert own_machine.os.environ[SETTING] == after
    assert len(seen) == 1


def test_streamlit_alone_keeps_nothing():
    assert "REFERRAL_ATLAS_STUDY" not in (Path(__file__).parents[3] / "app.py").read_text()
