"""The answer: whether it was right, the pattern painted, how well it is known, where more is."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.figures.body_chart import scene_views
from referral_atlas.lookup.naming import area_names
from referral_atlas.study.cards import CardKind, Deck
from referral_atlas.study.patterns import Entry
from referral_atlas.study.questions import Question, area_key, likely_sources
from referral_atlas.study.scoring import overlap
from referral_atlas.study.session import Answer
from referral_atlas.ui import cached, state
from referral_atlas.ui.body_map import body_map
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.muscle_card import graded_zone_lines
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.scenes import ShownPattern, paint_of
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study.look_alike import look_alike
from referral_atlas.ui.study.muscle_link import muscle_link
from referral_atlas.ui.study.picture import SIDE, area_scene, pattern_scene, place_scene, show
from referral_atlas.ui.study.question import picked_names, zones_of
from referral_atlas.ui.words import escape, grade_badge, grade_letter
from referral_atlas.vocabulary import MuscleId

_RIGHT, _PARTLY = 0.85, 0.35
"""From which score on an answer is called right, and partly right."""

_NAMED_MOST = 3
"""So many muscles are named that a typed name can mean."""


def verdict(deck: Deck, question: Question, answer: Answer) -> None:
    """Say in one line how the answer was, and what it was if it was wrong."""
    if answer.score is None:
        st.info(say("study-shown"), icon=":material/visibility:")
        return
    if answer.score >= _RIGHT:
        word, box, icon = "right", st.success, ":material/check_circle:"
    elif answer.score >= _PARTLY:
        word, box, icon = "partly", st.warning, ":material/adjust:"
    else:
        word, box, icon = "wrong", st.error, ":material/cancel:"
    if question.card.kind is CardKind.ZONES:
        box(say(f"study-{word}-overlap", percent=round(100 * answer.score)), icon=icon)
        return
    text = say(f"study-{word}")
    if answer.score < 1 and question.card.kind is not CardKind.AREA:
        few = answer.picks[:_NAMED_MOST]
        given = texts().listing(picked_names(deck, few)) or escape(answer.typed)
        if answer.typed and few:
            given = f"{escape(answer.typed)} ({given}{' …' if few != answer.picks else ''})"
        text += " " + say("study-you-said", given=given)
    box(text, icon=icon)


def answer_picture(deck: Deck, question: Question, turn: int) -> None:
    """Paint the answer: the pattern with its point and muscle, or over what was marked."""
    card, dataset, key = question.card, deck.dataset, f"study_answer_{turn}"
    if card.kind is CardKind.ZONES and card.trigger_point:
        muscle = MuscleId(card.sources[0])
        paint = paint_of(dataset, [ShownPattern(muscle, (card.trigger_point,), SIDE)])
        # A map of its own, so that it opens where the pattern is and not where was looked.
        scene = pattern_scene(dataset, muscle, card.trigger_point, whole=True)
        body_map(
            key,
            atlas=cached.atlas(),
            areas=dataset.areas,
            selection=study_state.marks(),
            pattern=paint.pattern,
            points=paint.points,
            bellies=paint.bellies,
            figure=state.figure(),
            views=scene_views(cached.atlas(), scene, state.figure()),
            names=state.names(),
        )
    elif card.kind is CardKind.AREA:
        if card.area is not None and not dataset.areas.areas[card.area].deep:
            show(area_scene(area_key(deck, card)), key, say("study-picture", kind="area"), most=1)
    elif card.kind is CardKind.ALIKE:
        look_alike(deck, question, key, painted=True)
    elif card.kind is CardKind.HAZARD:
        muscle = MuscleId(card.sources[0])
        points = list(dataset.muscles[muscle].trigger_points)
        show(place_scene(dataset, muscle, points), key, say("study-picture", kind="hazard"))
    else:
        scene = pattern_scene(dataset, card.sources[0], card.trigger_point, whole=True)
        show(scene, key, say("study-picture-answer", name=deck.named(card.sources[0])))


def answer_text(deck: Deck, question: Question, answer: Answer) -> None:
    """Say the answer, with grades, and lead to all that is known."""
    match question.card.kind:
        case CardKind.AREA:
            _likely(deck, question, answer)
        case CardKind.HAZARD:
            _hazards(deck, MuscleId(question.card.sources[0]))
        case CardKind.ALIKE:
            look_alike(deck, question, "study_other", painted=False)
        case _:
            _muscle(deck, question, answer)
    if question.card.kind is not CardKind.ALIKE:
        for source in question.card.sources:
            muscle_link(deck, MuscleId(source))


def _muscle(deck: Deck, question: Question, answer: Answer) -> None:
    card = question.card
    muscle = deck.dataset.muscles[MuscleId(card.sources[0])]
    st.markdown(f"#### {escape(muscle.name)} · *{escape(muscle.latin_name)}*")
    if card.kind is CardKind.ZONES and answer.score is not None:
        _overlap(deck, question, answer)
    also = [one for one, worth in question.worth.items() if worth == 1 and one != card.sources[0]]
    if also and card.kind is CardKind.PATTERN:
        st.caption(say("study-also-right", names=texts().listing(picked_names(deck, also))))
    if card.trigger_point is None:
        return
    point = muscle.trigger_points[card.trigger_point]
    st.markdown(
        f"**{escape(point.label)}** {grade_badge(point.grade, texts())}\n\n{escape(point.location)}"
    )
    st.markdown(graded_zone_lines(deck.dataset.areas, point, SIDE))
    with st.expander(say("study-sources"), icon=":material/library_books:"):
        evidence_list(point.evidence, deck.dataset)


def _overlap(deck: Deck, question: Question, answer: Answer) -> None:
    found = overlap(answer.picks, zones_of(deck, question))
    for key, areas in (
        ("study-missed", found.missed),
        ("study-too-much", found.too_much),
    ):
        if areas:
            st.markdown(say(key, areas=_named(deck, areas)))


def _likely(deck: Deck, question: Question, answer: Answer) -> None:
    """List what the look-up answers for this place, and what the picks were worth."""
    listed = question.likely or likely_sources(deck, area_key(deck, question.card))
    lines = []
    for place, one in enumerate(listed, start=1):
        tick = " :material/check:" if one.entry in answer.picks else ""
        role = say(f"study-role-{one.kind.value}")
        name = escape(deck.named(one.entry))
        lines.append(f"{place}. **{name}** {role} {grade_letter(one.grade, texts())}{tick}")
    st.markdown(say("study-likely"))
    st.markdown("\n".join(lines))
    beyond = [pick for pick in answer.picks if pick not in {one.entry for one in listed}]
    right = [pick for pick in beyond if question.worth.get(pick)]
    wrong = [pick for pick in beyond if not question.worth.get(pick)]
    if right:
        st.markdown(say("study-also-refer", names=texts().listing(picked_names(deck, right))))
    if wrong:
        st.markdown(say("study-not-there", names=texts().listing(picked_names(deck, wrong))))
    first: Entry = listed[0].entry
    if first in deck.dataset.muscles:
        muscle_link(deck, MuscleId(first))


def _hazards(deck: Deck, muscle_id: MuscleId) -> None:
    muscle = deck.dataset.muscles[muscle_id]
    st.markdown(f"#### {escape(muscle.name)} · *{escape(muscle.latin_name)}*")
    for hazard in muscle.needling.hazards:
        st.markdown(
            f"**{escape(hazard.structure)}**: {escape(hazard.harm)}. {escape(hazard.avoidance)}"
        )
    st.caption(say("study-professionals"))
    with st.expander(say("study-sources"), icon=":material/library_books:"):
        cited = [item for hazard in muscle.needling.hazards for item in hazard.evidence]
        evidence_list(dict.fromkeys(cited), deck.dataset)


def _named(deck: Deck, areas: Sequence[str]) -> str:
    names = area_names(deck.dataset.areas, areas, clinical=state.clinical_names(), texts=texts())
    return escape(texts().listing(names))
