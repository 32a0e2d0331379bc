"""Two sources with like patterns: both pictures, and what tells them apart."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.naming import area_names
from referral_atlas.study.cards import Deck
from referral_atlas.study.patterns import Entry
from referral_atlas.study.questions import Question
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.study.picture import closest_point, pattern_scene, show
from referral_atlas.ui.words import escape, grade_badge
from referral_atlas.vocabulary import CompetingSourceId, MuscleId

_MOST = 3
"""So many findings a source; the muscle's page has them all."""


def look_alike(deck: Deck, question: Question, key: str) -> None:
    """Put the two beside each other, the painted one first."""
    shown = question.shown or question.card.sources[0]
    other = next(one for one in question.card.sources if one != shown)
    for column, (one, against) in zip(st.columns(2), ((shown, other), (other, shown)), strict=True):
        with column:
            _side(deck, one, against, f"{key}_{one}")


def _side(deck: Deck, one: Entry, against: Entry, key: str) -> None:
    dataset = deck.dataset
    trp, other_trp = closest_point(deck, one, against), closest_point(deck, against, one)
    scene = pattern_scene(dataset, one, trp, whole=True)
    theirs = pattern_scene(dataset, against, other_trp, whole=False).zones
    name = escape(deck.named(one))
    if one in dataset.muscles and trp is not None:
        grade = dataset.muscles[MuscleId(one)].trigger_points[trp].grade
    else:
        grade = dataset.competing_sources[CompetingSourceId(one)].grade
    st.markdown(f"**{name}** {grade_badge(grade)}")
    show(scene, key, say("study-picture-answer", name=deck.named(one)), most=1, height=260)
    only = [area for area in scene.zones if area not in theirs]
    if only:
        names = area_names(dataset.areas, only, clinical=state.clinical_names())
        st.markdown(say("study-only-here", areas=escape(texts().listing(names))))
    findings = _findings(deck, one)
    if findings:
        st.markdown(say("study-tells-apart"))
        st.markdown("\n".join(f"- {escape(text)}" for text in findings[:_MOST]))
    with st.expander(say("study-sources"), icon=":material/library_books:"):
        if one in dataset.muscles:
            evidence_list(dataset.muscles[MuscleId(one)].clinical.evidence, dataset)
        else:
            source = dataset.competing_sources[CompetingSourceId(one)]
            evidence_list(source.tells_apart.evidence, dataset)


def _findings(deck: Deck, one: Entry) -> tuple[str, ...]:
    """What an examiner finds with one source and not with the other."""
    if one in deck.dataset.muscles:
        clinical = deck.dataset.muscles[MuscleId(one)].clinical
        # Movement first: it can be examined, what people notice is alike.
        return (*clinical.restricted_movement[:2], *clinical.symptoms)
    return deck.dataset.competing_sources[CompetingSourceId(one)].tells_apart.findings
