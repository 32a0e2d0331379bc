"""Put before everything else of a server's process: it reaches this machine and nothing beyond.

Whatever else it tries to reach or to look up is refused, and written down as it happens; no
library can ask round Python's audit hooks without saying so.
"""

import ipaddress
import os
import sys

_REACHED = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}
_ASKED = {"socket.getaddrinfo": 0, "socket.gethostbyname": 0, "socket.gethostbyaddr": 0}
_HERE = {"", "localhost"}


def _is_here(host):
    if host is None:
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return name in _HERE
    return address.is_loopback or address.is_unspecified


def _refuse(event, arguments):
    if event in _REACHED:
        target = arguments[_REACHED[event]]
        host = (
            target[0] if isinstance(target, tuple) else None
        )  # else a socket file of this machine
    elif event in _ASKED:
        host = arguments[_ASKED[event]]
    else:
        return
    if not _is_here(host):
        with open(os.environ["WAYS_OUT_TRIED"], "a") as file:  # noqa: PTH123  # before pathlib is there
            file.write(f"{event} {host}\n")
        raise PermissionError(f"{event}: no way out")


sys.addaudithook(_refuse)
