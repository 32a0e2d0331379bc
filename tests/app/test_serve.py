"""The server is told what it must be told, and says what stands in its way."""

import socket

import pytest
import streamlit as st

from referral_atlas import cli
from referral_atlas.ui import serve


@pytest.fixture
def started(monkeypatch):
    """What uvicorn is asked to do, instead of doing it."""
    asked = []
    monkeypatch.setattr(serve.uvicorn, "run", lambda app, **how: asked.append((app, how)))
    for name in ("STREAMLIT_SERVER_ADDRESS", "STREAMLIT_SERVER_PORT", "REFERRAL_ATLAS_STUDY"):
        monkeypatch.setenv(name, "")
    monkeypatch.setattr(serve.PagesManager, "uses_pages_directory", None)
    return asked


@pytest.fixture
def taken():
    """A port somebody listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def free_port() -> int:
    """Port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_uvicorn_opens_the_port_itself(started):
    """A socket opened by others would hold back every small message (Kludex/uvicorn#3149)."""
    port = free_port()
    said = []
    serve.serve("127.0.0.1", port, said.append)
    (app, how) = started[0]
    assert isinstance(app, st.App)
    assert (how["host"], how["port"]) == ("127.0.0.1", port)
    assert not {"fd", "uds", "workers", "sockets"} & set(how)
    assert how["access_log"] is False, "addresses of visitors are nobody's business"
    assert f"http://localhost:{port}" in said[0]


def test_a_taken_port_is_named(started, taken, capsys):
    assert cli.main(["serve", "--address", "127.0.0.1", "--port", str(taken)]) == 2
    said = capsys.readouterr().err
    assert f"Port {taken} on 127.0.0.1" in said
    assert f"PORT={taken + 1}" in said
    assert not started


@pytest.mark.parametrize("address", ["no-such-place.invalid", "203.0.113.7"])
def test_an_address_elsewhere_is_refused(started, address, capsys):
    assert cli.main(["serve", "--address", address, "--port", str(free_port())]) == 2
    said = capsys.readouterr().err
    assert address in said
    assert "localhost" in said
    assert not started


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "³"])
def test_what_is_no_port_is_refused(started, port, capsys):
    with pytest.raises(SystemExit):
        cli.main(["serve", f"--port={port}"])
    assert "1 to 65535" in capsys.readouterr().err
    assert not started
