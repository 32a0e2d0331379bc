"""The question on the table: what is shown, and the ways to answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from referral_atlas.lookup.naming import area_name
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.study.cards import CardKind, Deck
from referral_atlas.study.questions import Question, area_key
from referral_atlas.study.scoring import overlap, picked_score
from referral_atlas.study.session import Answer
from referral_atlas.study.typed import muscles_meant, typed_score
from referral_atlas.ui import cached, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study.picture import (
    area_scene,
    closest_point,
    pattern_scene,
    place_scene,
    show,
)
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import MuscleId, ZoneKind

NAMED = (CardKind.PATTERN, CardKind.POINT)
"""Kinds answered with the name of one muscle."""


def question_text(deck: Deck, question: Question) -> str:
    """Ask, in one sentence of Markdown."""
    card = question.card
    values: dict[str, str] = {}
    if card.kind in (CardKind.ZONES, CardKind.HAZARD):
        values["muscle"] = escape(deck.named(card.sources[0]))
    if card.kind is CardKind.AREA:
        name = area_name(
            deck.dataset.areas, area_key(deck, card), clinical=state.clinical_names(), texts=texts()
        )
        values["area"] = escape(name)
    return say(f"study-ask-{card.kind.value}", **values)


def question_hint(deck: Deck, question: Question) -> str | None:
    """What else has to be known to answer: where a point lies, what a picture shows."""
    card = question.card
    if card.kind is CardKind.ZONES and card.trigger_point is not None:
        point = deck.dataset.muscles[MuscleId(card.sources[0])].trigger_points[card.trigger_point]
        return f"**{escape(point.label)}.** {escape(point.location)}. {say('study-hint-zones')}"
    if card.kind is CardKind.AREA:
        area = deck.dataset.areas.areas[card.area] if card.area else None
        return say("study-deep-area") if area is not None and area.deep else None
    if card.kind is CardKind.HAZARD:
        return None
    return say(f"study-hint-{card.kind.value}")


def question_picture(deck: Deck, question: Question, turn: int) -> None:
    """Show what the question is about, without what would answer it."""
    card, dataset, key = question.card, deck.dataset, f"study_asked_{turn}"
    if card.kind is CardKind.ZONES:
        _marking_map(deck, turn)
        return
    alt = say("study-picture", kind=card.kind.value)
    if card.kind is CardKind.AREA:
        if card.area is not None and not dataset.areas.areas[card.area].deep:
            show(area_scene(area_key(deck, card)), key, alt, most=1)
    elif card.kind is CardKind.POINT and card.trigger_point:
        show(place_scene(dataset, MuscleId(card.sources[0]), [card.trigger_point]), key, alt)
    elif card.kind is CardKind.HAZARD:
        muscle = MuscleId(card.sources[0])
        points = list(dataset.muscles[muscle].trigger_points)
        show(place_scene(dataset, muscle, points), key, alt)
    elif card.kind is CardKind.ALIKE and question.shown:
        other = next(one for one in card.sources if one != question.shown)
        trp = closest_point(deck, question.shown, other)
        show(pattern_scene(dataset, question.shown, trp, whole=False), key, alt)
    elif card.kind is CardKind.PATTERN:
        show(pattern_scene(dataset, card.sources[0], card.trigger_point, whole=False), key, alt)


def answer_inputs(deck: Deck, question: Question, turn: int) -> None:
    """Offer the ways to answer: a button an option, a name to type, areas to mark."""
    kind, mode = question.card.kind, study_state.desk().mode
    if kind is CardKind.ZONES:
        _area_box(deck, question, turn)
    elif kind is CardKind.AREA:
        _several(deck, question, turn, offered=mode == "choose")
    elif kind in NAMED and mode == "type":
        _typed(deck, question, turn)
    elif kind is CardKind.HAZARD and mode == "type":
        st.caption(say("study-recall"))
    else:
        _options(deck, question, turn)
    st.button(
        say("study-show-answer"),
        icon=":material/visibility:",
        type="tertiary",
        shortcut="S",
        on_click=give,
        args=(Answer(), turn),
        key=f"study_show_{turn}",
    )


def give(answer: Answer, turn: int) -> None:
    """Put an answer on the table; one meant for a former question is passed over."""
    desk = study_state.desk()
    if desk.sitting is not None and desk.sitting.turn == turn:
        study_state.set_desk(replace(desk, sitting=desk.sitting.answered(answer)))


def name_of(deck: Deck, option: str) -> str:
    """Name of an option: of a muscle or other source, or the structure itself."""
    if option in deck.dataset.muscles or option in deck.dataset.competing_sources:
        return deck.named(MuscleId(option))
    return option


def _options(deck: Deck, question: Question, turn: int) -> None:
    for number, option in enumerate(question.options, start=1):
        score = picked_score([option], question.worth, 1)
        st.button(
            escape(name_of(deck, option)),
            width="stretch",
            shortcut=str(number),
            wrap=True,
            on_click=give,
            args=(Answer((option,), score), turn),
            key=f"study_option_{turn}_{number}",
        )


def _several(deck: Deck, question: Question, turn: int, *, offered: bool) -> None:
    wanted, picked = question.wanted, []
    if offered:
        picked = st.pills(
            say("study-pick", count=wanted),
            list(question.options),
            selection_mode="multi",
            format_func=lambda one: escape(name_of(deck, one)),
            key=f"study_several_{turn}",
        )
        reachable = {key: question.worth[key] for key in question.options if key in question.worth}
    else:
        every: list[str] = [*deck.dataset.muscles, *deck.dataset.competing_sources]
        picked = st.multiselect(
            say("study-pick", count=wanted),
            sorted(every, key=lambda one: name_of(deck, one).casefold()),
            max_selections=wanted,
            format_func=lambda one: name_of(deck, one),
            placeholder=say("study-pick-placeholder"),
            key=f"study_several_{turn}",
        )
        reachable = dict(question.worth)
    score = picked_score(picked, reachable, wanted)
    _check(Answer(tuple(picked), score), turn, ready=len(picked) == wanted)
    if len(picked) > wanted:
        st.caption(say("study-pick-fewer", count=wanted))


def _typed(deck: Deck, question: Question, turn: int) -> None:
    box = f"study_typed_{turn}"

    def send() -> None:
        text = str(state.widget_value(box) or "").strip()
        if text:
            meant = muscles_meant(deck.dataset.muscles, text)
            give(Answer(meant, typed_score(meant, question.worth), typed=text[:80]), turn)

    with st.form(f"study_form_{turn}", border=False):
        st.text_input(say("study-type"), placeholder=say("study-type-placeholder"), key=box)
        st.form_submit_button(say("study-check"), type="primary", on_click=send)


def _marking_map(deck: Deck, turn: int) -> None:
    body_map(
        f"study_map_{turn}",
        atlas=cached.atlas(),
        areas=deck.dataset.areas,
        selection=study_state.marks(),
        figure=state.figure(),
        names=state.names(),
        on_edit=study_state.apply_marks,
        steps=study_state.can_go(),
        prompt=say("study-map-prompt"),
    )


def _area_box(deck: Deck, question: Question, turn: int) -> None:
    """Mark by name as well: the way of the keyboard, and the only one to the deep sites."""
    areas, clinical, said = deck.dataset.areas, state.clinical_names(), texts()
    options = all_sided_keys(areas)
    box = f"study_areas_{turn}"
    marked = study_state.marks().areas
    key = state.mirror_key(box, tuple(marked))

    def changed() -> None:
        _, new = state.mirror_change(box)
        study_state.set_marks(area for area in state.several(new) if area in options)
        state.mirror_shows(box, tuple(study_state.marks().areas))

    st.multiselect(
        say("study-areas"),
        options,
        default=list(marked),
        format_func=lambda one: area_name(areas, one, clinical=clinical, texts=said),
        placeholder=say("study-areas-placeholder"),
        on_change=changed,
        key=key,
    )
    pattern = zones_of(deck, question)
    answer = Answer(tuple(marked), overlap(marked, pattern).score)
    _check(answer, turn, ready=bool(marked))


def zones_of(deck: Deck, question: Question) -> dict[str, ZoneKind]:
    """Sided zones of the pattern a question asks for."""
    scene = pattern_scene(
        deck.dataset, question.card.sources[0], question.card.trigger_point, whole=False
    )
    return dict(scene.zones)


def _check(answer: Answer, turn: int, *, ready: bool) -> None:
    st.button(
        say("study-check"),
        type="primary",
        disabled=not ready,
        shortcut="Ctrl+Enter",
        on_click=give,
        args=(answer, turn),
        key=f"study_check_{turn}",
    )


def picked_names(deck: Deck, picks: Sequence[str]) -> list[str]:
    """Names of picked options, escaped."""
    return [escape(name_of(deck, one)) for one in picks]
