"""Many people at once on one replica: from a click to the whole answer, errors, memory.

Each session is a real WebSocket that speaks Streamlit's own protocol, as a browser does: it
opens the Find page, then marks an area every three seconds, and clears the body after every
third. Nothing is drawn, so that fifty of them fit beside the server on two cores. An answer
counts only if the run ended well and the map was told of this very edit.

The time is taken from when the click was due, not from when it was sent: a session that has to
wait for its last answer does not hide the wait.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests" / "browser"), str(ROOT / "tests" / "deploy")]

from replicas import Replica  # noqa: E402
from server import free_port  # noqa: E402

from benchmarks.click import percentile  # noqa: E402
from benchmarks.readme import put_into_readme  # noqa: E402
from referral_atlas.dataset.load import load_dataset  # noqa: E402

SESSIONS = int(os.environ.get("LOAD_SESSIONS", "50"))
EVERY = 3.0
"""Seconds between two clicks of one session."""
LENGTH = 60.0
"""Seconds of clicking; with the opening of the sessions it stays under two minutes."""
MARKS_AT_ONCE = 3
PATIENCE = 20.0
"""An answer later than this is an error [s]."""
MOST = 200
"""More sessions than this are not started, whatever is asked for."""


class WrongAnswerError(Exception):
    """The app answered, but not what was asked."""


@dataclass
class Session:
    """One visitor's connection."""

    socket: ClientConnection
    name: str
    page: str = ""
    fragment: str = ""
    map_id: str = ""
    done: int = 0
    """Number of the last edit."""
    last: dict[str, object] = field(default_factory=dict)
    """What the map was told last."""
    received: int = 0
    """Bytes since the last click."""

    async def open(self) -> None:
        """Load the Find page."""
        message = BackMsg()
        message.rerun_script.context_info.timezone = "UTC"
        message.rerun_script.context_info.locale = "en"
        await self._ask(message, ForwardMsg.ScriptFinishedStatus.FINISHED_SUCCESSFULLY)
        if not (self.fragment and self.map_id):
            raise WrongAnswerError("the page has no map")

    async def edit(self, kind: str, areas: list[str]) -> None:
        """Do on the map what a click does, and wait for the whole answer."""
        self.done += 1
        self.received = 0
        message = BackMsg()
        asked = message.rerun_script
        asked.page_script_hash = self.page
        asked.fragment_id = self.fragment
        sent = {"client": self.name, "edits": [[self.done, kind, areas]]}
        asked.widget_states.widgets.add(id=self.map_id, json_value=json.dumps({"sent": sent}))
        await self._ask(message, ForwardMsg.ScriptFinishedStatus.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
        if self.last.get("ack") != self.done:
            raise WrongAnswerError(f"edit {self.done} was answered with {self.last.get('ack')}")
        if not set(areas) <= set(self.last["marked"]):
            raise WrongAnswerError(f"{areas} is not marked")

    async def _ask(self, message: BackMsg, wanted: int) -> None:
        await self.socket.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while True:
                told = ForwardMsg()
                data = await self.socket.recv()
                self.received += len(data)
                told.ParseFromString(data)
                self._read(told)
                if told.WhichOneof("type") == "script_finished":
                    if told.script_finished != wanted:
                        raise WrongAnswerError(f"the run ended with {told.script_finished}")
                    return

    def _read(self, told: ForwardMsg) -> None:
        if told.WhichOneof("type") == "new_session":
            self.page = told.new_session.page_script_hash
        if told.WhichOneof("type") != "delta":
            return
        element = told.delta.new_element
        if element.WhichOneof("type") == "exception":
            raise WrongAnswerError(element.exception.message)
        if element.WhichOneof("type") != "bidi_component":
            return
        data = json.loads(element.bidi_component.json)
        if isinstance(data, list):  # the map's; the page's language is told in a mapping
            self.map_id = element.bidi_component.id
            self.fragment = told.delta.fragment_id
            (self.last,) = data


@dataclass
class Load:
    """What happened."""

    waits: list[float] = field(default_factory=list)
    """From when a click was due until the whole answer was there [s]."""
    sizes: list[int] = field(default_factory=list)
    """Bytes of an answer."""
    errors: list[str] = field(default_factory=list)


async def click_along(session: Session, areas: list[str], start: float, load: Load) -> None:
    """Click every few seconds until the time is over."""
    turns = itertools.count()
    for area in itertools.cycle(areas):
        turn = next(turns)
        due = start + turn * EVERY
        if due >= start + LENGTH:
            return
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        clears = turn % (MARKS_AT_ONCE + 1) == MARKS_AT_ONCE
        try:
            await session.edit("clear" if clears else "mark", [] if clears else [area])
        except (WrongAnswerError, WebSocketException, TimeoutError) as error:
            load.errors.append(f"{type(error).__name__}: {error}"[:120])
            return  # as a person would whose page is broken
        load.waits.append(time.monotonic() - due)
        load.sizes.append(session.received)


async def press(replica: Replica, areas: list[str], count: int) -> dict[str, object]:
    """Open the sessions one after the other, then let all click.

    Parameters
    ----------
    replica : Replica
        A started one.
    areas : list of str
        Sided keys to mark.
    count : int
        Number of sessions.

    Returns
    -------
    dict
        Seconds, bytes, counts and MB.
    """
    load, sessions = Load(), []
    opening = []
    for number in range(count):
        began = time.monotonic()
        socket = await connect(
            f"ws://{replica.address}/_stcore/stream", subprotocols=["streamlit"], max_size=None
        )
        session = Session(socket, f"load{number}")
        sessions.append(session)
        await session.open()
        opening.append(time.monotonic() - began)
        await session.edit("mark", [areas[number % len(areas)]])
        await session.edit("clear", [])
        if number == 0:
            first = resident(replica.process.pid)
    cpu, began = seconds_worked(replica.process.pid), time.monotonic()
    await asyncio.gather(
        *(
            click_along(
                session,
                areas[7 * number % len(areas) :] + areas[: 7 * number % len(areas)],
                began + number * EVERY / count,
                load,
            )
            for number, session in enumerate(sessions)
        )
    )
    took = time.monotonic() - began
    cpu = seconds_worked(replica.process.pid) - cpu
    grown = resident(replica.process.pid) - first
    for session in sessions:
        await session.socket.close()
    return {
        "sessions": count,
        "clicks": len(load.waits),
        "errors": load.errors,
        "p50_ms": percentile(load.waits, 0.5) * 1000,
        "p95_ms": percentile(load.waits, 0.95) * 1000,
        "worst_ms": max(load.waits) * 1000,
        "opening_p50_ms": percentile(opening, 0.5) * 1000,
        "answer_kb": statistics.median(load.sizes) / 1000,
        "cpu_ms_a_click": cpu / max(1, len(load.waits)) * 1000,
        "cores": cpu / took,
        "first_session_mb": first,
        "mb_a_further_session": grown / (count - 1),
    }


def resident(pid: int) -> float:
    """Memory a process holds [MB]."""
    return psutil.Process(pid).memory_info().rss / 1e6


def seconds_worked(pid: int) -> float:
    """Processor time a process has used [s]."""
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def measure(count: int) -> dict[str, object]:
    """Start a replica as deploy/ does and press it; says how busy the machine was before."""
    areas = [f"right:{key}" for key, area in load_dataset().areas.areas.items() if area.sided]
    busy = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="referral-atlas-load-") as home:
        replica = Replica(ROOT, Path(home), free_port())
        try:
            replica.wait()
            found = asyncio.run(press(replica, areas, count))
        finally:
            replica.stop()
    return {**found, "load_before": busy, "processors": os.cpu_count()}


def report(found: dict[str, object]) -> str:
    """The measured part of the README."""
    shared = (
        f"The machine was shared: {found['load_before']:.1f} processes wanted a processor before "
        "it began, so the times are an upper bound."
        if found["load_before"] > 0.5
        else "Nothing else ran."
    )
    errors = found["errors"]
    rows = [
        ("sessions, each clicking every 3 s", f"{found['sessions']}", "50"),
        ("clicks answered", f"{found['clicks']}", ""),
        ("errors", f"{len(errors)}", "0"),
        ("click to answer, p50", f"{found['p50_ms']:.0f} ms", ""),
        ("click to answer, p95", f"{found['p95_ms']:.0f} ms", ""),
        ("slowest answer", f"{found['worst_ms']:.0f} ms", ""),
        ("opening the page, p50", f"{found['opening_p50_ms']:.0f} ms", ""),
        ("answer", f"{found['answer_kb']:.1f} kB", "60 kB"),
        ("processor time a click", f"{found['cpu_ms_a_click']:.0f} ms", ""),
        ("processors the replica kept busy", f"{found['cores']:.2f}", ""),
        ("memory with one session", f"{found['first_session_mb']:.0f} MB", ""),
        ("memory a further session", f"{found['mb_a_further_session']:.1f} MB", "5 MB"),
    ]
    lines = [
        f"{found['processors']} processors, which the sessions shared with the replica. {shared}",
        "",
        "| Figure | One replica | Aim |",
        "|--|--:|--:|",
        *(f"| {name} | {value} | {aim} |" for name, value, aim in rows),
        *([""] + [f"- {one}" for one in sorted(set(errors))] if errors else []),
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, print it and write it into the README."""
    text = report(measure(min(SESSIONS, MOST)))
    print(text)
    put_into_readme("load", text.splitlines())


if __name__ == "__main__":
    main()
