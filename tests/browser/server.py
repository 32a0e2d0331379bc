"""Start the app, or a test page, on a free port and wait until it answers."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Literal

from answers import wait_until_answers

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0

_AS_THE_APP = """
import sys
from pathlib import Path
from referral_atlas.ui import serve
serve.APP = Path(sys.argv[1])
serve.serve("127.0.0.1", int(sys.argv[2]), print)
"""


def free_port() -> int:
    """Number of a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(
    script: Path | None = None,
    *,
    served: Literal["settings", "alike", "plain"] = "settings",
    log: Path | None = None,
    **environment: str,
) -> Iterator[str]:
    """Run the app, or some Streamlit script, for the length of a ``with`` block.

    Parameters
    ----------
    script : Path, optional
        Another script than the app.
    served : {"settings", "alike", "plain"}
        How that script is served: by ``streamlit run`` with the project's settings, the way
        the app is, or by ``streamlit run`` as Streamlit comes.
    log : Path, optional
        A file for all it says; otherwise that is read only if it does not start.
    **environment : str
        More variables for the process.

    Yields
    ------
    str
        Its address.

    Raises
    ------
    RuntimeError
        If the server ends or does not answer in time; its output is in the message.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    if script is None:
        command = ["-m", "referral_atlas", "serve", "--port", str(port), "--address", "127.0.0.1"]
    elif served == "alike":
        command = ["-c", _AS_THE_APP, str(script), str(port)]
    else:
        command = [
            *("-m", "streamlit", "run", str(script), "--server.headless", "true"),
            *("--server.port", str(port), "--server.address", "127.0.0.1"),
            *("--browser.gatherUsageStats", "false"),
        ]
    with log.open("w") if log else nullcontext(subprocess.PIPE) as output:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=tempfile.gettempdir() if served == "plain" else ROOT,  # where no settings lie
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    try:
        said = log.read_text if log else process.stdout.read
        wait_until_answers(process, f"{address}/_stcore/health", said, PATIENCE)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)
        if process.stdout:
            process.stdout.close()
