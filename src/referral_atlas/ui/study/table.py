"""The table a card lies on: how far the sitting is, the question or its answer, the grades."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import streamlit as st
from fsrs import Rating

from referral_atlas.study.cards import Deck
from referral_atlas.study.order import SITTING
from referral_atlas.study.progress import next_due
from referral_atlas.study.questions import Question, ask
from referral_atlas.study.scoring import proposed_rating
from referral_atlas.study.session import Answer, Sitting
from referral_atlas.ui.say import say
from referral_atlas.ui.state import study as study_state
from referral_atlas.ui.study import answer as answers
from referral_atlas.ui.study import question as questions
from referral_atlas.ui.study.choose import start
from referral_atlas.ui.study.keeping import now, record
from referral_atlas.ui.study.muscle_link import muscle_link
from referral_atlas.ui.study.standing import progress_file, statistics
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import MuscleId

_WORDS = {
    Rating.Again: "again",
    Rating.Hard: "hard",
    Rating.Good: "good",
    Rating.Easy: "easy",
}


def table(deck: Deck, sitting: Sitting) -> None:
    """Show the card that is asked, or what came of the sitting."""
    card = deck.cards.get(sitting.card or "")
    if card is None:
        if sitting.card is not None:  # the data changed under the sitting
            _set_sitting(sitting.skipped())
            st.rerun()
        _summary(deck, sitting)
        return
    turn = sitting.turn
    question = ask(deck, card, sitting.seed + turn)
    _head(sitting, question)
    st.markdown(f"### {questions.question_text(deck, question)}")
    # The same boxes for the question and for its answer, so that the map in one of them
    # stays the one it was. On a phone the grades come above the picture: the next card is
    # one touch away.
    above = st.container()
    picture_side, answer_side = st.columns(2, gap="medium")
    answer = sitting.answer
    if answer is None:
        with above:
            if hint := questions.question_hint(deck, question):
                st.markdown(hint)
        with picture_side:
            questions.question_picture(deck, question, turn)
        with answer_side:
            questions.answer_inputs(deck, question, turn)
        return
    with above:
        verdict_side, grade_side = st.columns(2, gap="medium", vertical_alignment="center")
        with verdict_side:
            answers.verdict(deck, question, answer)
        with grade_side:
            _grades(deck, question, answer, turn)
    with picture_side:
        answers.answer_picture(deck, question, turn)
    with answer_side:
        answers.answer_text(deck, question, answer)


def _head(sitting: Sitting, question: Question) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.progress(
            sitting.finished / max(1, sitting.planned),
            text=say(
                "study-so-far",
                done=sitting.finished,
                planned=sitting.planned,
                kind=say(f"study-kind-{question.card.kind.value}"),
            ),
        )
        st.button(
            say("study-end"),
            type="tertiary",
            icon=":material/close:",
            on_click=end,
            key="study_end",
        )


def _grades(deck: Deck, question: Question, answer: Answer, turn: int) -> None:
    """Ask how well it was known; what the score proposes stands out."""
    proposed = (
        proposed_rating(question.card.kind, answer.score) if answer.score is not None else None
    )
    st.caption(say("study-grade-proposed" if proposed else "study-grade-yourself"))
    waits = next_due(study_state.progress(), question.card.id, now())
    with st.container(horizontal=True, gap="xsmall"):
        for rating, word in _WORDS.items():
            st.button(
                say(f"study-rating-{word}", wait=wait_in_words(waits[rating])),
                type="primary" if rating is proposed else "secondary",
                shortcut=str(int(rating)),
                on_click=_grade,
                args=(deck, question.card.id, rating, answer.score),
                key=f"study_grade_{turn}_{word}",
            )


def wait_in_words(wait: timedelta) -> str:
    """Say how long until a card comes back, to the unit that matters."""
    if wait < timedelta(hours=12):
        return say("study-wait-minutes", count=max(1, round(wait / timedelta(minutes=1))))
    days = max(1, round(wait / timedelta(days=1)))
    if days < 60:
        return say("study-wait-days", count=days)
    if days < 700:
        return say("study-wait-months", count=round(days / 30.4))
    return say("study-wait-years", count=round(days / 365.25))


def _grade(deck: Deck, card_id: str, rating: Rating, score: float | None) -> None:
    sitting = study_state.desk().sitting
    if sitting is None or sitting.card != card_id or sitting.answer is None:
        return  # pressed twice before the answer came
    record(deck.dataset, card_id, rating, score)
    study_state.forget_marks()
    _set_sitting(sitting.graded(rating))


def end() -> None:
    """Go back to choosing; what was graded stays."""
    study_state.forget_marks()
    _set_sitting(None)


def _set_sitting(sitting: Sitting | None) -> None:
    study_state.set_desk(replace(study_state.desk(), sitting=sitting))


def _summary(deck: Deck, sitting: Sitting) -> None:
    first = {one.card: one for one in reversed(sitting.done)}
    missed = [one.card for one in first.values() if one.rating is Rating.Again]
    known = len(first) - len(missed)
    st.markdown(f"### {say('study-done', cards=len(first), known=known)}")
    if missed:
        st.markdown(say("study-done-missed"))
        muscles = dict.fromkeys(
            MuscleId(source)
            for key in reversed(missed)
            for source in deck.cards[key].sources
            if source in deck.dataset.muscles
        )
        for muscle in muscles:
            muscle_link(deck, muscle)
        places = [deck.cards[key].area for key in missed if deck.cards[key].area]
        names = [deck.dataset.areas.areas[area].plain_name for area in places if area]
        if names:
            st.markdown("\n".join(f"- {escape(name)}" for name in names))
    with st.container(horizontal=True):
        st.button(
            say("study-go-on", count=SITTING),
            type="primary",
            icon=":material/play_arrow:",
            shortcut="Enter",
            on_click=start,
            args=(deck,),
            key="study_go_on",
        )
        st.button(say("study-choose-again"), on_click=end, key="study_choose_again")
    st.subheader(say("study-standing"), anchor=False)
    statistics(deck)
    with st.expander(say("study-file"), icon=":material/save:"):
        progress_file(deck)
