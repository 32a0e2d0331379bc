"""Fetching and checking the source, without a network."""

import subprocess

import pytest

pytest.importorskip("scipy", reason="the atlas extra is not installed")

from referral_atlas.atlas_build import __main__ as main_module
from referral_atlas.atlas_build import source
from referral_atlas.atlas_build.__main__ import main
from referral_atlas.atlas_build.base_mesh import parse_obj
from referral_atlas.atlas_build.source import SourceError, fetch_wheel


def test_a_missing_local_wheel_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"no wheel at .*nowhere\.whl"):
        fetch_wheel(tmp_path, tmp_path / "nowhere.whl")


def test_another_file_is_refused(tmp_path):
    wheel = tmp_path / "other.whl"
    wheel.write_bytes(b"not the wheel")
    with pytest.raises(SourceError, match="not the expected file: its SHA-256 is"):
        fetch_wheel(tmp_path, wheel)


def test_a_failed_download_says_why_and_what_to_do(tmp_path, monkeypatch):
    failed = subprocess.CompletedProcess([], 1, stdout="", stderr="ERROR: no network\n")
    monkeypatch.setattr(source.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(SourceError, match=r"no network\. Check the network.*--wheel"):
        fetch_wheel(tmp_path)


def test_the_command_reports_a_wrong_wheel_and_fails(tmp_path, capsys):
    wheel = tmp_path / "other.whl"
    wheel.write_bytes(b"not the wheel")
    assert main(["--out", str(tmp_path / "atlas"), "--wheel", str(wheel)]) == 1
    assert "not the expected file" in capsys.readouterr().err
    assert not (tmp_path / "atlas").exists()


def test_missing_packages_are_named_with_the_way_to_get_them(monkeypatch, capsys):
    monkeypatch.setattr(main_module.importlib.util, "find_spec", lambda name: name != "PIL" or None)
    assert main_module.main([]) == 1
    message = capsys.readouterr().err
    assert "needs Pillow. Install" in message
    assert ".[atlas]" in message


def test_an_obj_file_is_read_by_groups():
    obj = parse_obj("v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\ng body\nf 1/1 2/1 3/1 4/1\n")
    assert obj.faces_of("body").tolist() == [[0, 1, 2, 3]]
    assert len(obj.faces_of("eyes")) == 0


def test_a_face_that_is_no_quad_is_reported_with_its_line():
    with pytest.raises(ValueError, match="line 2: expected a quad"):
        parse_obj("v 0 0 0\nf 1/1 2/1 3/1\n")
