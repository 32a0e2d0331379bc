"""What the files of deploy/ say, read without a container or an nginx."""

import re
import tomllib
from importlib.metadata import requires

import pytest
import yaml
from nginx import TEMPLATE, filled
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from replicas import CONTAINERFILE, ROOT, instructions

from referral_atlas.ui.headers import headers

DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
LOCK = (DEPLOY / "requirements.lock").read_text(encoding="utf-8")
PINNED = dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+) \\$", LOCK, flags=re.MULTILINE))
PINNED = {canonicalize_name(name): version for name, version in PINNED.items()}


def required():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("wanted", required(), ids=str)
def test_the_lock_holds_what_the_app_needs(wanted):
    assert wanted.specifier.contains(PINNED[canonicalize_name(wanted.name)])


def test_every_package_in_the_lock_is_pinned_with_hashes():
    entries = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == len(PINNED)
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]
    commands = "".join(line for line in LOCK.splitlines() if not line.startswith("#"))
    for outside in ("-url", "--find-links", "file:", "git+"):
        assert outside not in commands


def test_the_lock_holds_what_its_packages_need():
    """Streamlit's own needs are all in it: with hashes required pip would refuse otherwise."""
    for text in requires("streamlit"):
        needed = Requirement(text)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            assert canonicalize_name(needed.name) in PINNED, text


def test_every_service_is_confined():
    for name, service in COMPOSE["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["user"].split(":")[0] != "0", name
        assert {"mem_limit", "cpus", "pids_limit"} <= service.keys(), name
        assert all("noexec" in one for one in service["tmpfs"]), name
    assert COMPOSE["networks"]["inside"]["internal"] is True
    replicas = [one for name, one in COMPOSE["services"].items() if name.startswith("app")]
    assert len(replicas) == 3
    assert all(set(one["networks"]) == {"inside"} and "ports" not in one for one in replicas)


def test_nginx_is_told_all_it_asks_for_and_where_the_replicas_are():
    asked = set(re.findall(r"\$\{(ATLAS_\w+)\}", TEMPLATE.read_text(encoding="utf-8")))
    given = COMPOSE["services"]["nginx"]["environment"]
    assert asked == set(given)
    for number in "123":
        network = COMPOSE["services"][f"app{number}"]["networks"]["inside"]
        assert given[f"ATLAS_REPLICA_{number}"] == f"{network['ipv4_address']}:8501"


def test_a_missing_name_is_an_error_and_nginx_own_names_are_left():
    assert filled("$host ${ATLAS_A} $1", {"ATLAS_A": "x"}) == "$host x $1"
    with pytest.raises(KeyError):
        filled("${ATLAS_A}", {})


def test_nginx_and_the_app_tell_browsers_the_same_and_say_it_once():
    template = TEMPLATE.read_text(encoding="utf-8")
    told = re.findall(r'add_header ([\w-]+) (?:"([^"$]+)"|([\w-]+)) always;', template)
    assert {name: quoted or plain for name, quoted, plain in told} == headers()
    assert set(headers()) <= set(re.findall(r"proxy_hide_header ([\w-]+);", template))


def test_the_image_runs_as_nobody_in_particular_and_asks_nothing_of_the_world():
    assert instructions("USER") == ["10001:10001"]
    text = CONTAINERFILE.read_text(encoding="utf-8")
    assert "--require-hashes" in text
    assert "GATHER_USAGE_STATS=false" in text
    assert "ENABLE_AGENT_API=false" in text
    assert "--no-keep-study" in instructions("CMD")[-1]
    assert "/_stcore/health" in text


def test_the_upload_limits_agree():
    config = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    megabytes = int(re.search(r"maxUploadSize = (\d+)", config)[1])
    nginx = int(re.search(r"client_max_body_size (\d+)m", TEMPLATE.read_text("utf-8"))[1])
    assert nginx == megabytes + 1


def test_the_app_is_shut_as_far_as_streamlit_allows():
    """For whoever runs it without nginx, too."""
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    server = config["server"]
    assert server["enableXsrfProtection"] is True
    assert server["enableCORS"] is True
    assert "corsAllowedOrigins" not in server
    assert server["address"] == "localhost"
    assert server["maxUploadSize"] <= 5
    assert not server.get("enableStaticServing")
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    assert "level" not in config.get("logger", {}), (
        "a debug log tells more than is anybody's business"
    )


def test_html_is_never_switched_on():
    """`st.html` shows one file of our own; Markdown is never allowed HTML."""
    for path in [ROOT / "app.py", *(ROOT / "pages").rglob("*.py"), *(ROOT / "src").rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        for switch in (
            "unsafe_allow_html",
            "unsafe_allow_javascript",
            "components.html",
            "iframe(",
        ):
            assert switch not in text, path
        shown = re.findall(r"st\.html\((.*)\)", text)
        assert shown in ([], ['_LOOK / "frame.css"']), path


def test_no_message_is_sent_as_a_reference():
    """An interrupted fragment would leave it in the queue and blank the page; see config.toml."""
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["global"]["minCachedMessageSize"] >= 1e8
