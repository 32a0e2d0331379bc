"""The app as deploy/ runs it: replicas of the Containerfile's tree behind nginx.conf.template."""

import json
import re
import time
import urllib.error
import urllib.request

import pytest
from map_driver import MapDriver
from playwright.sync_api import expect
from replicas import files

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("deploy")]


def marked(page):
    return page.get_by_text("You marked:")


def request(address, path, *, method="GET", body=None, **headers):
    """Answer of one request: status, headers, body; no error for a refusal."""
    asked = urllib.request.Request(f"{address}{path}", data=body, method=method)
    for name, value in headers.items():
        asked.add_header(name.replace("_", "-"), value)
    try:
        with urllib.request.urlopen(asked, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


def two_on_different_replicas(visitor):
    """Two browsers, each bound to its own replica, with the map before them."""
    one = visitor()
    MapDriver(one.go()).wait()
    for _ in range(4):
        other = visitor()
        MapDriver(other.go()).wait()
        if other.replica != one.replica:
            return one, other
    pytest.fail(f"All visitors were sent to replica {one.replica}")


def saved_visit(page):
    """Contents of the visit file that the Report page hands out."""
    page.get_by_test_id("stTopNavSection").first.click()
    page.get_by_role("menuitem", name="Report", exact=True).click()
    expect(page.get_by_role("heading", name="Report", exact=True)).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the visit").click()
    return json.loads(download.value.path().read_text())


def test_a_replica_dies_and_only_its_own_visitors_notice(visitor, house):
    lost, kept = two_on_different_replicas(visitor)
    MapDriver(lost.page).click("left:knee_front", "front")
    MapDriver(kept.page).click("right:temple", "front")
    expect(marked(lost.page)).to_contain_text("left front of the knee")
    expect(marked(kept.page)).to_contain_text("right temple")

    dead = lost.replica
    house.replicas[dead].kill()
    try:
        MapDriver(kept.page).click("right:neck_angle", "front")
        expect(marked(kept.page)).to_contain_text("right where the neck meets the shoulder")
        expect(marked(kept.page)).to_contain_text("right temple")
        assert len(kept.sockets) == 1, "the session was interrupted"
        # What the page hands out lies in the memory of the same replica.
        assert "right:temple" in json.dumps(saved_visit(kept.page))

        # The page of the lost session connects to a living replica by itself. It must be
        # loaded anew all the same: Streamlit passes over the clicks of a page whose fragments
        # the new session does not know (README, "What a visitor notices").
        connected = lost.page.locator("[data-test-connection-state='CONNECTED']")
        deadline = time.monotonic() + 60
        while lost.replica == dead and time.monotonic() < deadline:
            lost.page.wait_for_timeout(300)
        connected.wait_for(timeout=60_000)

        lost.page.reload()
        body = MapDriver(lost.page).wait()
        body.click("left:knee_front", "front")
        expect(marked(lost.page)).to_contain_text("left front of the knee")
        assert lost.replica == kept.replica, "bound to a replica that is not there"
        assert "left:knee_front" not in json.dumps(saved_visit(kept.page))
    finally:
        house.replicas[dead] = house.start(dead, run="-again")
        house.replicas[dead].wait()

    # Once it is back it is used again, and nobody who moved is moved a second time.
    deadline = time.monotonic() + 30
    there = set()
    while dead not in there and time.monotonic() < deadline:
        time.sleep(0.5)
        _, headers, _ = request(house.address, "/")
        there.add(headers["Set-Cookie"].partition("=")[2][0])
    assert dead in there
    lost.page.reload()
    MapDriver(lost.page).wait()
    assert lost.replica == kept.replica


def test_every_answer_carries_the_headers(house):
    paths = ("/", "/muscle", "/_stcore/health", "/_stcore/agent/openapi.json", "/component/none/x")
    for path in paths:
        _, headers, _ = request(house.address, path)
        policy = headers["Content-Security-Policy"]
        for part in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
            assert part in policy, path
        assert "unsafe-eval" not in policy
        assert "http:" not in policy
        assert "*" not in policy
        script = re.search("script-src ([^;]+)", policy)[1]
        assert "unsafe-inline" not in script
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Server"] == "nginx"
        assert len(headers.get_all("Cache-Control") or []) <= 1
        assert headers["Strict-Transport-Security"] is None, "said over plain HTTP"


def test_over_tls_the_cookie_is_secure_and_the_browser_told_to_stay(house):
    _, headers, _ = request(house.address, "/", X_Forwarded_Proto="https")
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert headers["Set-Cookie"].endswith("; Secure")


def test_the_policy_stops_nothing_the_app_does(visitor):
    one = visitor()
    page = one.go()
    body = MapDriver(page).wait()
    body.click("right:temple", "front")
    expect(marked(page)).to_be_visible()
    body.tab("3D")
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]"
        ".some((e) => e.shadowRoot?.querySelector('canvas'))"
    )
    for path in ("muscle?muscle=upper_trapezius", "atlas", "conditions", "dry_needling", "sources"):
        one.go(path)
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
        page.wait_for_timeout(500)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    assert one.blocked == []
    assert one.errors == []


def test_what_the_policy_forbids_is_stopped(visitor):
    """An injected script, a foreign picture and a foreign request do not get through."""
    one = visitor()
    page = one.go()
    MapDriver(page).wait()
    one.blocked.clear()
    page.evaluate(
        """async () => {
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.body.append(script);
          const handler = document.createElement('div');
          handler.innerHTML = '<img src="https://elsewhere.invalid/a.png" onerror="injected=1">';
          document.body.append(handler);
          await fetch('https://elsewhere.invalid/').catch(() => {});
        }"""
    )
    page.wait_for_timeout(500)
    assert page.evaluate("() => window.injected") is None
    stopped = {told.split()[0] for told in one.blocked}
    assert {"script-src-elem", "img-src", "connect-src"} <= stopped


def test_lasting_files_are_kept_and_nothing_else(house, visitor):
    one = visitor()
    MapDriver(one.go()).wait()  # its replica now serves the map's files

    def ask(address, path, **headers):
        return request(address, path, Cookie=f"atlas_replica={one.replica}", **headers)

    _, _, start = ask(house.address, "/")
    script = re.search(rb'src="\.(/static/js/index\.[^"]+)"', start)[1].decode()
    status, headers, _ = ask(house.address, script, Accept_Encoding="gzip")
    assert status == 200
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert headers["Content-Encoding"] == "gzip"

    assets = "/component/referral_atlas.ui.body_map.served"
    _, headers, _ = ask(house.address, f"{assets}.atlas/atlas.json?v=1", Accept_Encoding="gzip")
    assert "immutable" in headers["Cache-Control"]
    for path in ("/", "/static/js/gone.12345678.js", f"{assets}.assets/main.js"):
        status, headers, _ = ask(house.address, path)
        assert status == 200
        assert headers["Cache-Control"] == "no-cache", path
    for path in (f"{assets}.atlas/none.json?v=1", "/media/none.json"):
        status, headers, _ = ask(house.address, path)
        assert status == 404
        assert headers["Cache-Control"] == "no-cache", path


def test_what_is_not_for_visitors_is_refused(house):
    for path in ("agent/interact", "agent/openapi.json", "agent/mcp", "metrics"):
        assert request(house.address, f"/_stcore/{path}")[0] == 404, path
    status, _, _ = request(
        house.address, "/_stcore/upload_file/a/b", method="PUT", body=b"x" * 7_000_000
    )
    assert status == 413
    with pytest.raises((urllib.error.URLError, ConnectionError, OSError)):
        request(house.address, "/", Host="elsewhere.example")
    # A page on another site may not open a session in a visitor's name.
    status, _, _ = request(
        house.address,
        "/_stcore/stream",
        Origin="https://elsewhere.example",
        Connection="Upgrade",
        Upgrade="websocket",
        Sec_WebSocket_Version="13",
        Sec_WebSocket_Key="dGhlIHNhbXBsZSBub25jZQ==",
    )
    assert status == 403


def test_nothing_of_a_visit_is_written_down(visitor, house):
    one = visitor()
    page = one.go("?lang=en")
    body = MapDriver(page).wait()
    body.click("right:thigh_front_middle", "front")
    expect(marked(page)).to_contain_text("right middle front of the thigh")
    saved_visit(page)
    ids = {part for cookie in one.context.cookies() for part in [cookie["value"]] if len(part) > 8}
    logs = {path.name: path.read_text() for path in house.access_log.parent.glob("*.log")}
    logs |= {one.log.parent.name: one.log.read_text() for one in house.replicas.values()}
    access = logs["access.log"]
    assert "/_stcore/stream" in access, "the log was not read"
    assert " /media/... " in access
    assert not re.search(r"/media/[0-9a-f]", access)
    for name, text in logs.items():
        for word in ("thigh", "temple", "knee", "lang=en", "Mozilla", *ids):
            assert word not in text, f"{word} in {name}"


def test_the_tree_is_as_it_was(house, visitor):
    """The container's root is read-only: the app may not count on writing there."""
    one = visitor()
    MapDriver(one.go()).wait().click("right:temple", "front")
    expect(marked(one.page)).to_be_visible()
    saved_visit(one.page)
    assert files(house.tree) == house.files
