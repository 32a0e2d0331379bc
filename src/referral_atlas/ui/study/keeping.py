"""Progress of this visitor: opened, changed, and kept where that is allowed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import streamlit as st
from fsrs import Rating

from referral_atlas.model import Dataset
from referral_atlas.study.own_machine import (
    is_own_machine,
    is_own_visitor,
    keep,
    kept_path,
    put_aside,
    read_kept,
)
from referral_atlas.study.progress import Progress, reviewed
from referral_atlas.study.progress_file import (
    ProgressFileError,
    read_progress,
    write_progress,
)
from referral_atlas.ui.say import say
from referral_atlas.ui.state import study as study_state


def now() -> datetime:
    """Give this moment, in UTC."""
    return datetime.now(UTC)


def kept_here() -> Path | None:
    """Where this visitor's progress is kept between starts; None where it is not.

    It takes all three: the server was told to keep (see `own_machine`), it listens on this
    machine's own address, and the visitor asked for it by that name and through no proxy.
    Whoever puts a proxy before a server meant for one person still shares nothing.
    """
    path = kept_path()
    listens_on = str(st.get_option("server.address") or "")
    if path is None or not is_own_machine(listens_on):
        return None
    return path if is_own_visitor(dict(st.context.headers.items())) else None


def open_kept() -> None:
    """Take up what was kept, once a session; a file that cannot be read is put aside."""
    if not study_state.first_visit():
        return
    path = kept_here()
    content = read_kept(path) if path else None
    if path is None or content is None:
        return
    try:
        study_state.set_progress(read_progress(content))
    except ProgressFileError:
        other = put_aside(path)
        name = other.name if other else path.name
        study_state.set_notice(say("study-kept-unreadable", file=name), fault=True)


def record(dataset: Dataset, card_id: str, rating: Rating, score: float | None) -> None:
    """Record an answer, and keep it where that is allowed."""
    new = reviewed(study_state.progress(), card_id, rating, now(), score)
    study_state.set_progress(_kept(dataset, new))


def take_up(dataset: Dataset, opened: Progress) -> None:
    """Put a file's progress and the present one together."""
    study_state.set_progress(_kept(dataset, study_state.progress().merged(opened)))


def start_afresh(dataset: Dataset) -> None:
    """Forget all progress, also what is kept."""
    study_state.set_progress(Progress())
    path = kept_here()
    if path is not None:
        keep(path, write_progress(Progress(), now(), dataset.info.version))


def _kept(dataset: Dataset, progress: Progress) -> Progress:
    """Write progress to the kept file; another tab's reviews are joined, not overwritten."""
    path = kept_here()
    if path is None:
        return progress
    content = read_kept(path)
    if content is not None:
        try:
            progress = progress.merged(read_progress(content))
        except ProgressFileError:
            put_aside(path)
    if not keep(path, write_progress(progress, now(), dataset.info.version)):
        study_state.set_notice(say("study-kept-failed", folder=str(path.parent)), fault=True)
    return progress
