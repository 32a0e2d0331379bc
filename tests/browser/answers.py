"""Wait until a server that was just started answers."""

import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable


def wait_until_answers(
    process: subprocess.Popen, url: str, said: Callable[[], str], patience: float
) -> None:
    """Ask until there is an answer.

    Parameters
    ----------
    process : Popen
        The server.
    url : str
        What to ask for.
    said : callable
        Gives what the server said until it ended, for the message.
    patience : float
        How long to ask [s].

    Raises
    ------
    RuntimeError
        If the server ends or does not answer in time; then it is stopped.
    """
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"The server ended: {said()}")
        try:
            with urllib.request.urlopen(url, timeout=3):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    process.kill()  # or what it says would not end
    process.wait()
    raise RuntimeError(f"The server did not answer {url} within {patience:.0f} s: {said()}")
