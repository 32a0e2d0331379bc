"""Two replicas behind a real nginx, each as deploy/ starts it, and browsers to visit them."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "browser")]

from nginx import OVERRIDE, find_mime_types, find_nginx, nginx  # noqa: E402
from policy import blocked_in  # noqa: E402
from replicas import Replica, copy_tree, files, prepare  # noqa: E402
from server import free_port  # noqa: E402

NO_NGINX = (
    "There is no nginx on this machine. Install it (Debian: apt install nginx-light; `make nginx` "
    f"does so for root), or name one: {OVERRIDE}=/path/to/nginx"
)


@dataclass
class House:
    """What runs: the address visitors use, the replicas by number, and where logs go."""

    address: str
    replicas: dict[str, Replica]
    tree: Path
    files: dict[str, int]
    """What stood in the tree before anything ran."""
    access_log: Path
    values: dict[str, str]
    """What the settings of nginx were filled in with."""
    start: Callable[..., Replica]


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    """Two of the three replicas, the third never started: nginx must cope with that too."""
    if find_nginx() is None or find_mime_types() is None:
        pytest.skip(NO_NGINX)
    folder = tmp_path_factory.mktemp("deploy")
    tree = folder / "atlas"
    copy_tree(tree)
    prepare(tree, folder / "prepared")
    before = files(tree)
    ports = {number: free_port() for number in ("1", "2", "3", "listen", "health")}

    def start(number, run=""):
        home = folder / f"replica-{number}{run}"
        # One name: Streamlit reads several from the environment only where blanks part them.
        return Replica(tree, home, ports[number], STREAMLIT_SERVER_ALLOWED_HOSTS="127.0.0.1")

    replicas = {number: start(number) for number in ("1", "2")}
    values = {
        "ATLAS_HOST": "127.0.0.1",
        "ATLAS_LISTEN": f"127.0.0.1:{ports['listen']}",
        "ATLAS_HEALTH_PORT": str(ports["health"]),
        **{f"ATLAS_REPLICA_{number}": f"127.0.0.1:{ports[number]}" for number in "123"},
    }
    front = folder / "nginx"
    front.mkdir()
    try:
        for replica in replicas.values():
            replica.wait()
        with nginx(front, values) as log:
            address = f"http://{values['ATLAS_LISTEN']}"
            yield House(address, replicas, tree, before, log, values, start)
    finally:
        for replica in replicas.values():
            replica.stop()


class Visitor:
    """A browser of its own, with what the content security policy stopped in it."""

    def __init__(self, browser, address):
        self.address = address
        self.context = browser.new_context(viewport={"width": 1280, "height": 900})
        self.context.set_default_timeout(30_000)
        self.errors, self.sockets = [], []
        self.blocked = blocked_in(self.context)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("websocket", lambda socket: self.sockets.append(socket.url))

    @property
    def replica(self):
        """Number of the replica the browser is bound to."""
        found = [one for one in self.context.cookies() if one["name"] == "atlas_replica"]
        return found[0]["value"] if found else None

    def go(self, path=""):
        self.page.goto(f"{self.address}/{path}")
        return self.page


@pytest.fixture
def visitor(browser, house):
    """Open a browser that nobody used before."""
    opened = []

    def visitor():
        opened.append(Visitor(browser, house.address))
        return opened[-1]

    yield visitor
    for one in opened:
        one.context.close()
