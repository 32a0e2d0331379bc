"""Start the app as a server."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable
from pathlib import Path

import streamlit as st
import uvicorn
from streamlit.runtime.pages_manager import PagesManager

from referral_atlas.ui.headers import with_headers

APP = Path(__file__).parents[3] / "app.py"
_PING = 30
"""Seconds between signs of life on a quiet connection, and how long one may take."""
_FAREWELL = 3
"""Seconds that open connections get when the server is told to stop."""

_ADDRESSES = "Use localhost for this machine alone, or 0.0.0.0 for all that can reach it."


class PortTakenError(OSError):
    """Another program listens where the app should."""


def serve(address: str, port: int, announce: Callable[[str], object]) -> None:
    """Serve the app until it is stopped.

    The same as ``streamlit run app.py``, but for three things:

    - Browsers are told what the pages may do (`ui.headers`).
    - Until somebody has opened the app once, Streamlit takes the folder ``pages/`` for its
      older kind of multi-page app and greets a visitor who comes by a deep link with "Page
      not found" above the right page. Here it does not.
    - Streamlit opens the port itself before it hands it to uvicorn, which leaves every small
      file and message waiting some 40 ms for a receipt of the one before
      (Kludex/uvicorn#3149). Here uvicorn opens it.

    Parameters
    ----------
    address : str
        Name or number of the address to listen on.
    port : int
        Port to listen on.
    announce : callable
        Gets the app's address, in words, before it is served.

    Raises
    ------
    FileNotFoundError
        If the package was installed without the project around it.
    PortTakenError
        If the port is in use.
    ValueError
        If the address is none of this machine.
    """
    if not APP.exists():
        raise FileNotFoundError(
            f"{APP} is not there. The app runs from a copy of the project: clone it, then "
            "`make run`."
        )
    _check_free(address, port)
    PagesManager.uses_pages_directory = False
    # Which pages may talk to the server follows from where it listens.
    os.environ["STREAMLIT_SERVER_ADDRESS"] = address
    os.environ["STREAMLIT_SERVER_PORT"] = str(port)
    app = st.App(APP)
    certificate = st.get_option("server.sslCertFile")
    shown = "localhost" if address in {"0.0.0.0", "::", "127.0.0.1"} else address  # noqa: S104
    scheme = "https" if certificate else "http"
    announce(f"\n  Referral Atlas: {scheme}://{shown}:{port}\n  Stop it with Ctrl+C.\n")
    uvicorn.run(
        with_headers(app),
        host=address,
        port=port,
        ssl_certfile=certificate,
        ssl_keyfile=st.get_option("server.sslKeyFile"),
        ws="websockets-sansio",
        ws_ping_interval=_PING,
        ws_ping_timeout=_PING,
        ws_max_size=st.get_option("server.maxMessageSize") * 2**20,
        ws_per_message_deflate=st.get_option("server.enableWebsocketCompression"),
        timeout_graceful_shutdown=_FAREWELL,
        log_level="warning",
        access_log=False,
        server_header=False,
    )


def _check_free(address: str, port: int) -> None:
    """Try the port, because uvicorn reports a taken one only in its log."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(
            address, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except socket.gaierror as error:
        raise ValueError(
            f"--address {address}: no such address ({error.strerror}). {_ADDRESSES}"
        ) from error
    with socket.socket(family, kind, protocol) as probe:
        if os.name != "nt":  # on Windows it would allow what is taken
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(place)
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL:
                raise ValueError(
                    f"--address {address} is not this machine's. {_ADDRESSES}"
                ) from error
            raise PortTakenError(
                f"Port {port} on {address} cannot be used ({error.strerror}). Stop what uses it "
                f"or choose another: make run PORT={port + 1}."
            ) from error
