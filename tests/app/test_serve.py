"""The server is told what it must be told, and says what stands in its way."""

import asyncio
import re
import socket
from pathlib import Path

import pytest
import streamlit as st
from server import free_port

from referral_atlas import cli
from referral_atlas.ui import serve
from referral_atlas.ui.headers import content_policy, headers, with_headers


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


def test_uvicorn_opens_the_port_itself(started):
    """A socket opened by others would hold back every small message (Kludex/uvicorn#3149)."""
    port = free_port()
    said = []
    serve.serve("127.0.0.1", port, said.append)
    (_, how) = started[0]
    assert (how["host"], how["port"]) == ("127.0.0.1", port)
    assert not {"fd", "uds", "workers", "sockets"} & set(how)
    assert how["access_log"] is False, "addresses of visitors are nobody's business"
    assert f"http://localhost:{port}" in said[0]


def answered(app, kind, path="/"):
    """Messages of an ASGI app to one request."""
    sent = []

    async def send(message):
        sent.append(message)

    asyncio.run(app({"type": kind, "path": path}, None, send))
    return sent


def test_every_answer_says_what_the_page_may_do():
    async def app(scope, receive, send):
        own = [(b"content-type", b"text/plain"), (b"x-frame-options", b"ALLOWALL")]
        await send({"type": "http.response.start", "status": 200, "headers": own})
        await send({"type": "http.response.body", "body": b"hello"})

    start, body = answered(with_headers(app), "http")
    told = [(name.decode(), value.decode()) for name, value in start["headers"]]
    assert ("content-type", "text/plain") in told
    assert [value for name, value in told if name == "x-frame-options"] == ["DENY"]
    assert {name for name, _ in told} == {"content-type", *(name.lower() for name in headers())}
    assert body["body"] == b"hello"


def test_a_websocket_is_left_alone():
    async def app(scope, receive, send):
        await send({"type": "websocket.accept", "headers": []})

    assert answered(with_headers(app), "websocket") == [{"type": "websocket.accept", "headers": []}]


def test_scripts_come_from_the_app_or_are_streamlits_own():
    """One hash an inline script of the installed Streamlit, and no way round it."""
    index = Path(st.__file__).parent / "static" / "index.html"
    inline = index.read_text(encoding="utf-8").count("<script>")
    allowed = re.search("script-src ([^;]+)", content_policy())[1].split()
    assert [one[:8] for one in allowed] == ["'self'", "blob:", *["'sha256-"] * inline]


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
