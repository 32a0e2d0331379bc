"""How far one has come: numbers, a bar a region, and the file to keep."""

from __future__ import annotations

import streamlit as st

from referral_atlas.figures.standing_plot import RegionBar, standing_plot
from referral_atlas.study.cards import Deck
from referral_atlas.study.progress_file import ProgressFileError, read_progress, write_progress
from referral_atlas.study.statistics import due_by_day, often_missed, standing
from referral_atlas.ui.say import say
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study import keeping
from referral_atlas.ui.study.keeping import now, start_afresh, take_up
from referral_atlas.ui.study.question import name_of
from referral_atlas.ui.theme import palette
from referral_atlas.ui.words import escape


def statistics(deck: Deck) -> None:
    """Show due, learned and retention, and where each region stands."""
    progress, moment = study_state.progress(), now()
    whole = standing(deck.cards.values(), progress, moment)
    with st.container(horizontal=True, gap="large"):
        for key, value in (
            ("study-stat-due", str(whole.due)),
            ("study-stat-learned", f"{whole.learned} / {whole.cards}"),
            ("study-stat-retention", _share(whole.retention)),
            ("study-stat-expected", _share(whole.expected)),
        ):
            st.metric(say(key), value, help=say(f"{key}-help"), width="content")
    if not whole.learned and not whole.learning:
        st.caption(say("study-stat-empty"))
        return
    days = due_by_day(progress, deck.cards, moment, 7)
    st.caption(say("study-stat-week", today=days[0], tomorrow=days[1], week=sum(days)))
    _by_region(deck)
    if missed := often_missed(progress, deck.cards):
        st.markdown(say("study-stat-missed"))
        lines = []
        for key in missed:
            card = deck.cards[key]
            names = [name_of(deck, one) for one in (*card.sources, *filter(None, [card.area]))]
            kind = say(f"study-kind-{card.kind.value}")
            count = progress.cards[key].misses
            lines.append(
                "- "
                + say(
                    "study-stat-missed-line", name=escape(", ".join(names)), kind=kind, count=count
                )
            )
        st.markdown("\n".join(lines))


def _by_region(deck: Deck) -> None:
    progress, moment = study_state.progress(), now()
    bars = []
    for region, name in deck.dataset.areas.regions.items():
        cards = [card for card in deck.cards.values() if region in card.regions]
        if cards:
            one = standing(cards, progress, moment)
            bars.append(RegionBar(name, one.learned, one.learning, one.new))
    legend = (say("study-bar-learned"), say("study-bar-learning"), say("study-bar-new"))
    told = "; ".join(
        say(
            "study-bar-told",
            region=bar.label,
            learned=bar.learned,
            cards=bar.total,
            learning=bar.learning,
            new=bar.new,
        )
        for bar in bars
    )
    st.plotly_chart(
        standing_plot(bars, legend, palette()),
        width="stretch",
        theme=None,
        key="study_regions_plot",
        config={"displayModeBar": False, "staticPlot": True},
        alt=told,
    )


def progress_file(deck: Deck) -> None:
    """Save progress to a file, take it up from one, forget it."""
    progress = study_state.progress()
    path = keeping.kept_here()
    st.markdown(say("study-kept", folder=str(path.parent)) if path else say("study-not-kept"))
    if aside := progress.aside(deck.cards):
        st.info(say("study-aside", count=len(aside)), icon=":material/inventory_2:")
    moment = now()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.download_button(
            say("study-save"),
            # Made when pressed: most runs of the page need no file.
            data=lambda: write_progress(progress, now(), deck.dataset.info.version),
            file_name=f"referral-atlas-study-{moment:%Y-%m-%d}.json",
            mime="application/json",
            icon=":material/download:",
            disabled=not progress.cards,
            on_click="ignore",
            key="study_save",
        )
        with st.popover(say("study-forget"), icon=":material/delete:", disabled=not progress.cards):
            st.markdown(say("study-forget-sure"))
            if st.button(say("study-forget-yes"), key="study_forget", type="primary"):
                start_afresh(deck.dataset)
                study_state.set_notice(say("study-forgotten"))
                st.rerun()
    sent = st.file_uploader(say("study-open"), type="json", key=state_key())
    if sent is not None:
        _open(deck, sent.getvalue())


def state_key() -> str:
    """Key of the uploader: a new one after each file, so that a file is taken up once."""
    return f"study_open_{study_state.opened_files()}"


def _open(deck: Deck, content: bytes) -> None:
    try:
        opened = read_progress(content)
    except ProgressFileError as error:
        text = say(f"study-refused-{error.refusal.value}", place=escape(error.place or "?"))
        study_state.set_notice(text, fault=True)
    else:
        take_up(deck.dataset, opened)
        aside = len(opened.aside(deck.cards))
        study_state.set_notice(say("study-opened", count=len(opened.cards), aside=aside))
    study_state.count_opened_file()
    st.rerun()


def _share(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.0f} %"
