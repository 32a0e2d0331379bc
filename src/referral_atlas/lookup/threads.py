"""One thread for each process that scores: its matrix products then always sum in one order.

A product shared out over threads differs in the last digit with their number, so that a run
broken off with two processes and finished with one would not give the bytes it gives in one go.
Nothing heavy is imported here: the libraries read these settings when they are loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_SETTINGS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@contextmanager
def one_thread() -> Iterator[None]:
    """Within it, processes and libraries that are started compute in one thread."""
    before = {name: os.environ.get(name) for name in _SETTINGS}
    os.environ.update(dict.fromkeys(_SETTINGS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
