"""What every page shares: search, reader, title, disclaimer, the report of a broken dataset."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from referral_atlas.model import Dataset
from referral_atlas.problems import Problem
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.search_box import search_box
from referral_atlas.vocabulary import Audience, Language

_LOOK = Path(__file__).parent / "look"


def page_head() -> None:
    """Put above every page: search, who reads, and in which language."""
    state.renew_choices()
    st.html(_LOOK / "frame.css")
    _page_manners()(key="page_manners", data={"language": state.language().value})
    st.logo(_LOOK / "logo.svg", size="large")
    with st.container(horizontal=True, vertical_alignment="bottom", key="frame_head"):
        search_box()
        reader = f"{say(f'audience-{state.audience().value}')} · {state.language().value.upper()}"
        with st.popover(reader, icon=":material/tune:", width="content"):
            _reader()


@functools.cache
def _page_manners() -> Callable[..., object]:
    """What tells those who hear the page its language and its menu; see ``look/frame.js``."""
    script = (_LOOK / "frame.js").read_text(encoding="utf-8")
    return st.components.v2.component("referral_atlas_page_manners", js=script)


def _reader() -> None:
    """Choose audience and language; both change every page, so all of it runs again."""
    audience = st.segmented_control(
        say("audience-label"),
        list(Audience),
        default=state.audience(),
        required=True,
        format_func=lambda one: say(f"audience-{one.value}"),
        key="frame_audience",
    )
    language = st.segmented_control(
        say("language-label"),
        list(Language),
        default=state.language(),
        required=True,
        format_func=lambda one: say(f"language-{one.value}"),
        key="frame_language",
    )
    if audience and audience is not state.audience():
        state.set_audience(audience)
        st.rerun()
    if language and language is not state.language():
        state.set_language(language)
        st.rerun()


def page_top(title: str, lead: str) -> None:
    """Put the title and one sentence on what the page is for."""
    st.title(title, anchor=False)
    st.markdown(lead)


def page_bottom(dataset: Dataset) -> None:
    """Close a page with the disclaimer and the version of the data."""
    st.divider()
    about = say(
        "frame-dataset",
        muscles=len(dataset.muscles),
        version=dataset.info.version,
        digest=dataset.digest[:8],
    )
    st.caption(f"{say('frame-disclaimer')} {about}")


def broken_dataset(problems: Sequence[Problem]) -> None:
    """Show every problem of a dataset that was refused, instead of the app."""
    st.title(say("broken-title"), anchor=False)
    st.error(say("broken-lead", count=len(problems)), icon=":material/error:")
    for problem in problems:
        st.text(str(problem))
