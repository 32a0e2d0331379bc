"""Before a sitting: what to study, and the button that starts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import randrange

import streamlit as st

from referral_atlas.study.cards import Card, CardKind, Deck
from referral_atlas.study.order import SITTING, Choice, sitting
from referral_atlas.study.session import Sitting
from referral_atlas.study.statistics import standing
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study.keeping import now
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import MuscleId

MODES: tuple[study_state.Mode, ...] = ("choose", "type")


def choose(deck: Deck) -> None:
    """Offer kinds, regions and how to answer; say what waits; start."""
    _only_muscle(deck)
    _kinds()
    _regions(deck)
    _mode()
    cards = wanted(deck)
    where = standing(cards, study_state.progress(), now())
    st.markdown(say("study-waiting", due=where.due, new=where.new, learned=where.learned))
    if not cards:
        st.info(say("study-no-cards"), icon=":material/filter_alt_off:")
        return
    ready = sitting(cards, study_state.progress(), now(), seed=0)
    if not ready:
        st.success(say("study-nothing-due"), icon=":material/done_all:")
        return
    st.button(
        say("study-start", count=len(ready)),
        type="primary",
        icon=":material/play_arrow:",
        shortcut="Enter",
        on_click=start,
        args=(deck,),
        key="study_start",
    )


def wanted(deck: Deck) -> list[Card]:
    """The cards of the present choice, of one muscle where the address names one."""
    choice = replace(study_state.desk().choice, muscle=_asked_muscle(deck))
    return [card for card in deck.cards.values() if choice.holds(card)]


def start(deck: Deck) -> None:
    """Begin a sitting with what is due and what is new."""
    seed = randrange(2**31)  # noqa: S311  # which card is next is no secret
    cards = sitting(wanted(deck), study_state.progress(), now(), seed, SITTING)
    study_state.forget_marks()
    study_state.set_desk(replace(study_state.desk(), sitting=Sitting.of(cards, seed)))


def _asked_muscle(deck: Deck) -> MuscleId | None:
    asked = state.in_address("muscle")
    return MuscleId(asked) if asked and asked in deck.dataset.muscles else None


def _only_muscle(deck: Deck) -> None:
    """Say that a link led to one muscle's cards, and offer all of them."""
    muscle = _asked_muscle(deck)
    if muscle is None:
        if asked := state.in_address("muscle"):
            st.warning(
                say("study-muscle-unknown", asked=escape(asked)), icon=":material/search_off:"
            )
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(say("study-only-muscle", muscle=escape(deck.named(muscle))))
        if st.button(say("study-all-muscles"), icon=":material/close:", key="study_all_muscles"):
            state.put_in_address("muscle", None)
            st.rerun()


def _kinds() -> None:
    kinds = list(CardKind)
    picked: Sequence[CardKind] = st.pills(
        say("study-kinds"),
        kinds,
        selection_mode="multi",
        default=[kind for kind in kinds if kind in study_state.desk().choice.kinds],
        format_func=lambda kind: say(f"study-kind-{kind.value}"),
        key="study_kinds",
        help=say("study-kinds-help"),
    )
    _set_choice(replace(study_state.desk().choice, kinds=frozenset(picked)))


def _regions(deck: Deck) -> None:
    regions = deck.dataset.areas.regions
    there = {region for card in deck.cards.values() for region in card.regions}
    listed = [key for key in regions if key in there]
    picked: Sequence[str] = st.pills(
        say("study-regions"),
        listed,
        selection_mode="multi",
        default=[key for key in listed if key in study_state.desk().choice.regions],
        format_func=lambda key: escape(regions[key]),
        key="study_regions",
    )
    _set_choice(replace(study_state.desk().choice, regions=frozenset(picked)))


def _mode() -> None:
    mode = st.segmented_control(
        say("study-mode"),
        MODES,
        default=study_state.desk().mode,
        required=True,
        format_func=lambda one: say(f"study-mode-{one}"),
        key="study_mode",
    )
    if mode is not None:
        study_state.set_desk(replace(study_state.desk(), mode=mode))


def _set_choice(choice: Choice) -> None:
    study_state.set_desk(replace(study_state.desk(), choice=choice))
