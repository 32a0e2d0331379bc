"""Files made while the app runs."""

import functools
import gc
import threading
import time

import pytest

from referral_atlas.ui.body_map import served


@pytest.fixture
def slow_folder(monkeypatch):
    """No folder yet, and making one takes a moment, as it may on a busy disk."""
    made = served.tempfile.TemporaryDirectory

    def slowly(**how):
        time.sleep(0.02)
        return made(**how)

    anew = functools.cache(served._scratch.__wrapped__)
    monkeypatch.setattr(served, "_scratch", anew)
    monkeypatch.setattr(served.tempfile, "TemporaryDirectory", slowly)
    yield
    anew().cleanup()


def test_visitors_who_come_at_once_get_one_folder_and_it_stays(slow_folder):
    told, together = [], threading.Barrier(8)

    def visit():
        together.wait()
        told.append(served._scratch_folder())

    visitors = [threading.Thread(target=visit) for _ in range(8)]
    for one in visitors:
        one.start()
    for one in visitors:
        one.join()
    gc.collect()
    assert len(set(told)) == 1
    assert told[0].is_dir()
