"""What is claimed for trigger points and needling, and what was found, claim by claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

import streamlit as st

from referral_atlas.figures.effect_plot import EffectWords, PlottedEffect, effect_plot
from referral_atlas.lookup.claims import cited_by, find_claims, verdict_counts
from referral_atlas.model import Claim, Dataset, Effect
from referral_atlas.model.needling_guide import Certainty, ClaimTopic, EffectStatistic, Verdict
from referral_atlas.nearest import nearest
from referral_atlas.ui import state
from referral_atlas.ui.needling.parts import (
    basis_badge,
    in_own_numbers,
    sources,
    verdict_badge,
)
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import has_page, page_file
from referral_atlas.ui.theme import palette
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, ClaimId

_FIRST = {
    Audience.PATIENT: ClaimTopic.CONDITION,
    Audience.STUDENT: ClaimTopic.TRIGGER_POINT,
    Audience.CLINICIAN: ClaimTopic.BENEFIT,
}
"""The topic each reader sees first."""

_MINUS = re.compile(r"(?<![\w-])-(?=\d)")


def show(dataset: Dataset) -> None:
    """Show the claim asked for, then all of them by topic."""
    if not dataset.needling.claims:
        st.info(say("needling-empty"), icon=":material/hourglass_empty:")
        return
    if not _asked(dataset):
        _all(dataset)


def _asked(dataset: Dataset) -> bool:
    """Show the claim the address asks for; tell whether there was one."""
    asked = state.in_address("claim")
    if asked is None:
        return False
    claim = dataset.needling.claims.get(ClaimId(asked))
    if claim is None:
        meant = nearest(asked, dataset.needling.claims)
        hint = say("needling-claim-meant", key=escape(meant)) if meant else ""
        unknown = say("needling-claim-unknown", key=escape(asked))
        st.warning(f"{unknown} {hint}", icon=":material/search_off:")
        return False
    with st.container(border=True):
        st.markdown(f"### {escape(claim.claim)}")
        st.markdown(verdict_badge(claim.verdict))
        _detail(dataset, ClaimId(asked), claim)
    st.button(
        say("needling-claims-all"),
        icon=":material/arrow_back:",
        key="claims_all",
        on_click=state.put_in_address,
        args=("claim", None),
    )
    return True


def _all(dataset: Dataset) -> None:
    claims = dataset.needling.claims
    st.markdown(say("needling-claims-lead", count=len(claims)))
    counts = verdict_counts(claims)
    chosen = st.pills(
        say("needling-claims-verdicts"),
        [verdict for verdict in Verdict if counts[verdict]],
        selection_mode="multi",
        format_func=lambda one: f"{say(f'needling-verdict-{one.value}')} · {counts[one]}",
        key="claims_verdicts",
    )
    topic = st.pills(
        say("needling-claims-topic"),
        list(ClaimTopic),
        default=_FIRST[state.audience()],
        format_func=lambda one: say(f"needling-topic-{one.value}"),
        key=f"claims_topic:{state.audience().value}",
    )
    words = st.text_input(
        say("needling-claims-search"),
        placeholder=say("needling-claims-search-placeholder"),
        max_chars=100,
        key="claims_words",
    )
    # Who searches wants to find it wherever it stands.
    topics = () if topic is None or words else (topic,)
    found = find_claims(claims, words or "", chosen, topics)
    if not found:
        st.info(say("needling-claims-none"), icon=":material/search_off:")
    for topic, keys in found.items():
        st.markdown(f"#### {say(f'needling-topic-{topic.value}')}")
        for key in keys:
            _row(dataset, key, claims[key])


def _row(dataset: Dataset, key: ClaimId, claim: Claim) -> None:
    """One line a claim; what is folded is not made."""
    fold = st.expander(
        f"{verdict_badge(claim.verdict)} {escape(claim.claim)}",
        key=f"claim_{key}",
        on_change="rerun",
    )
    if fold.open:
        with fold:
            _detail(dataset, key, claim)


def _detail(dataset: Dataset, key: ClaimId, claim: Claim) -> None:
    audience = state.audience()
    if audience is not Audience.CLINICIAN:
        st.markdown(escape(claim.answer))
    if audience is not Audience.PATIENT:
        st.markdown(escape(claim.finding))
    if claim.effects:
        _effects(key, claim)
    st.markdown(f"{say('needling-rests-on')} {basis_badge(claim.grade)}")
    sources(dataset, cited_by(claim), f"claim_{key}")
    _who_says_so(dataset, key, claim)
    _links(dataset, claim)


def _effects(key: ClaimId, claim: Claim) -> None:
    """Plot the effects, one plot a measure; for those who use numbers, list them too."""
    for statistic in EffectStatistic:
        effects = [one for one in claim.effects if one.statistic is statistic]
        if not effects:
            continue
        words = EffectWords(
            _axis(statistic, effects),
            say("needling-favours-needling"),
            say("needling-favours-other"),
        )
        figure = effect_plot([_plotted(one) for one in effects], words, palette())
        st.plotly_chart(
            in_own_numbers(figure),
            width="stretch",
            theme=None,
            key=f"effects_{key}_{statistic.value}",
            config={"displayModeBar": False},
            alt=" ".join(_told(one) for one in effects),
        )
    if state.audience() is not Audience.PATIENT:
        st.markdown("\n".join(f"- {escape(_told(one))}" for one in claim.effects))


def _axis(statistic: EffectStatistic, effects: Sequence[Effect]) -> str:
    """Say what is plotted; a mean difference says of which scale, when it is one scale."""
    units = {effect.unit for effect in effects}
    unit = units.pop() if len(units) == 1 else None
    scale = "other" if unit is None else unit.name.lower()
    return say(f"needling-axis-{statistic.value}", scale=scale)


def _plotted(effect: Effect) -> PlottedEffect:
    label = f"{effect.outcome}, {effect.follow_up}"
    against = say("needling-against", other=effect.compared_with)
    return PlottedEffect(
        f"{label}<br><i>{_short(against)}</i>",
        effect.value,
        effect.interval,
        effect.favours != "neither",
        _told(effect),
    )


def _short(text: str, most: int = 48) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _told(effect: Effect) -> str:
    """Say an effect in one sentence, with interval, studies, people and certainty."""
    low, high = effect.interval or (None, None)
    interval = "" if low is None else say("needling-interval", low=low, high=high or 0.0)
    studies = "" if effect.studies is None else say("needling-studies", count=effect.studies)
    people = "" if effect.n is None else say("needling-people", count=effect.n)
    certainty = say(f"needling-certainty-{effect.certainty.value}")
    if effect.certainty is not Certainty.NOT_RATED:
        certainty = say("needling-certainty", level=certainty)
    details = "; ".join(part for part in (interval, studies, people, certainty) if part)
    measure = say(f"needling-measure-{effect.statistic.value}", value=effect.value)
    against = say("needling-against", other=effect.compared_with)
    scale = None if effect.unit is None else effect.unit.name.lower()
    unit = "" if scale is None else f" {say('needling-unit', scale=scale)}"
    told = f"{effect.outcome}, {against}, {effect.follow_up}: {measure}{unit} ({details})."
    return _MINUS.sub("\N{MINUS SIGN}", told)


def _who_says_so(dataset: Dataset, key: ClaimId, claim: Claim) -> None:
    if claim.claim_evidence:
        label = say("needling-said-by", count=len(claim.claim_evidence))
        sources(dataset, claim.claim_evidence, f"said_{key}", label)


def _links(dataset: Dataset, claim: Claim) -> None:
    """Lead to the conditions it is about and the words it uses."""
    with st.container(horizontal=True, gap="small"):
        for condition in claim.conditions:
            st.page_link(
                page_file("conditions"),
                label=escape(dataset.conditions[condition].name),
                icon=":material/assignment:",
                query_params=[("condition", condition)],
            )
        for term in claim.terms if has_page("glossary") else ():
            st.page_link(
                page_file("glossary"),
                label=escape(dataset.glossary[term].name),
                icon=":material/dictionary:",
                query_params=[("term", term)],
            )
