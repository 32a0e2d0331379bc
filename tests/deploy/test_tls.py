"""The recipe for TLS in deploy/README.md, followed to the letter."""

import http.client
import re
import shutil
import ssl
import subprocess

import pytest
from nginx import nginx
from replicas import ROOT
from server import free_port

OPENSSL = shutil.which("openssl")
pytestmark = [
    pytest.mark.xdist_group("deploy"),
    pytest.mark.skipif(OPENSSL is None, reason="no openssl here to make a certificate"),
]


def recipe():
    """The block of settings, and the value of ATLAS_LISTEN, as the README gives them."""
    text = (ROOT / "deploy" / "README.md").read_text(encoding="utf-8")
    text = text.partition("\n## TLS\n")[2].partition("\n## ")[0]
    return re.search(r"```\n(.*?)```", text, re.DOTALL)[1], re.search("ATLAS_LISTEN='(.+?)'", text)[
        1
    ]


@pytest.fixture
def certificate(tmp_path):
    """Certificate and key of this machine, known to nobody else."""
    subprocess.run(
        [
            *(OPENSSL, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "1", "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"),
        ],
        check=True,
        capture_output=True,
    )
    return {name: (tmp_path / name).read_text() for name in ("cert.pem", "key.pem")}


@pytest.fixture
def port(house, certificate, tmp_path):
    """Where nginx answers by TLS, in front of the same replicas."""
    settings, listen = recipe()
    there = free_port()
    values = {
        **house.values,
        "ATLAS_LISTEN": listen.replace("8080", f"127.0.0.1:{there}"),
        "ATLAS_HEALTH_PORT": str(free_port()),
    }
    folder = tmp_path / "nginx"
    folder.mkdir()
    with nginx(folder, values, {"tls.conf": settings, **certificate}):
        yield there


def test_the_app_is_reached_by_tls_alone(port, certificate):
    trusting = ssl.create_default_context(cadata=certificate["cert.pem"])
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=trusting, timeout=10)
    connection.request("GET", "/")
    answer = connection.getresponse()
    assert answer.status == 200
    assert b"<title>" in answer.read()
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert answer.headers["Set-Cookie"].endswith("; Secure")
    connection.close()

    plain = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    plain.request("GET", "/")
    assert plain.getresponse().status == 400
    plain.close()
