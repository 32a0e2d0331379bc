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
from referral_atlas.ui.study.muscle_link import muscle_link
from referral_atlas.ui.study.picture import closest_point, pattern_scene, show
from referral_atlas.ui.words import escape, grade_badge
from referral_atlas.vocabulary import CompetingSourceId, MuscleId

_MOST = 3
"""So many findings a source; the muscle's page has them all."""


def look_alike(deck: Deck, question: Question, key: str, *, painted: bool) -> None:
    """Show one of the two with what tells it apart.

    Parameters
    ----------
    deck : Deck
        The deck.
    question : Question
        A question of two look-alikes.
    key : str
        Prefix of the pictures' keys.
    painted : bool
        The one that was painted, or the other.
    """
    shown = question.shown or question.card.sources[0]
    other = next(one for one in question.card.sources if one != shown)
    if painted:
        st.markdown(say("study-painted", name=escape(deck.named(shown))))
        _side(deck, shown, other, key)
    else:
        st.markdown(say("study-other", name=escape(deck.named(other))))
        _side(deck, other, shown, key)


def _side(deck: Deck, one: Entry, against: Entry, key: str) -> None:
    dataset = deck.dataset
    trp, other_trp = closest_point(deck, one, against), closest_point(deck, against, one)
    scene = pattern_scene(dataset, one, trp, whole=True)
    theirs = pattern_scene(dataset, against, other_trp, whole=False).zones
    if one in dataset.muscles and trp is not None:
        grade = dataset.muscles[MuscleId(one)].trigger_points[trp].grade
    else:
        grade = dataset.competing_sources[CompetingSourceId(one)].grade
    st.markdown(grade_badge(grade, texts()))
    show(scene, key, say("study-picture-answer", name=deck.named(one)), most=1, height=260)
    only = [area for area in scene.zones if area not in theirs]
    if only:
        names = area_names(dataset.areas, only, clinical=state.clinical_names(), texts=texts())
        st.markdown(say("study-only-here", areas=escape(texts().listing(names))))
    st.markdown(_findings(deck, one))
    with st.expander(say("study-sources"), icon=":material/library_books:"):
        if one in dataset.muscles:
            muscle = dataset.muscles[MuscleId(one)]
            cited = (*muscle.palpation.evidence, *muscle.clinical.evidence)
            evidence_list(dict.fromkeys(cited), dataset)
        else:
            source = dataset.competing_sources[CompetingSourceId(one)]
            evidence_list(source.tells_apart.evidence, dataset)
    if one in dataset.muscles:
        muscle_link(deck, MuscleId(one))


def _findings(deck: Deck, one: Entry) -> str:
    """What an examiner finds with one source and not with the other, as Markdown."""
    if one not in deck.dataset.muscles:
        found = deck.dataset.competing_sources[CompetingSourceId(one)].tells_apart.findings
        bullets = "\n".join(f"- {escape(text)}" for text in found[:_MOST])
        return f"{say('study-tells-apart')}\n\n{bullets}"
    muscle = deck.dataset.muscles[MuscleId(one)]
    clinical = muscle.clinical
    lines = [say("study-palpate", landmark=escape(muscle.palpation.landmark))]
    for key, items in (
        ("study-restricted", clinical.restricted_movement),
        ("study-noticed", clinical.symptoms),
    ):
        if items:
            lines.append(say(key, items=escape("; ".join(items[:_MOST]))))
    return "\n\n".join(lines)
