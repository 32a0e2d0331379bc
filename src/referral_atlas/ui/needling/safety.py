"""Safety: when to get help, who should not be needled, how often something goes wrong."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.citations import short_reference
from referral_atlas.figures.side_effect_plot import PlottedEvent, side_effect_plot
from referral_atlas.lookup.natural_frequency import natural_frequency
from referral_atlas.model import Dataset, Precaution
from referral_atlas.model.needling_guide import PrecautionKind, SideEffect, SideEffectRate
from referral_atlas.ui import state
from referral_atlas.ui.needling.parts import in_own_numbers, sources
from referral_atlas.ui.say import say
from referral_atlas.ui.theme import palette
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience

_HELP = "get_help"
"""The statement on when to get help, among the steps of a session."""


def get_help(dataset: Dataset) -> None:
    """Say first when somebody who was needled needs help at once."""
    step = dataset.needling.session.get(_HELP)
    if step is not None:
        st.error(f"**{escape(step.name)}.** {escape(step.plain)}", icon=":material/emergency_home:")


def show(dataset: Dataset) -> None:
    """Show the whole section; patients have read when to get help above it."""
    if state.audience() is not Audience.PATIENT:
        get_help(dataset)
    _checklist(dataset)
    _side_effects(dataset)


def _checklist(dataset: Dataset) -> None:
    """Ask what speaks against needling; answers are kept nowhere but on the screen."""
    precautions = dataset.needling.precautions
    if not precautions:
        return
    st.subheader(say("needling-checklist"), anchor=False)
    st.markdown(say("needling-checklist-lead"))
    ticked: list[Precaution] = []
    for kind, column in zip(PrecautionKind, st.columns(2, gap="large"), strict=True):
        with column:
            st.markdown(f"**{say(f'needling-precaution-{kind.value}')}**")
            for key, item in precautions.items():
                if item.kind is kind and st.checkbox(_asked(item), key=f"precaution_{key}"):
                    ticked.append(item)
    _advice(ticked)
    sources(dataset, (e for item in precautions.values() for e in item.evidence), "precautions")


def _asked(item: Precaution) -> str:
    """A precaution as a question for patients, as a finding for others."""
    return escape(item.plain if state.audience() is Audience.PATIENT else item.clinical)


def _advice(ticked: list[Precaution]) -> None:
    if not ticked:
        st.info(say("needling-checklist-none"), icon=":material/info:")
        return
    never = any(item.kind is PrecautionKind.ABSOLUTE for item in ticked)
    lines = "\n".join(
        f"- **{escape(item.name)}**" + (f": {escape(item.instead)}" if item.instead else "")
        for item in ticked
    )
    lead = say("needling-checklist-never" if never else "needling-checklist-weigh")
    (st.error if never else st.warning)(f"{lead}\n\n{lines}")


def _side_effects(dataset: Dataset) -> None:
    events = dataset.needling.side_effects
    if not events:
        return
    st.subheader(say("needling-side-effects"), anchor=False)
    st.markdown(say("needling-side-effects-lead"))
    shown = [_event(dataset, one, rate) for one in events.values() for rate in one.rates]
    if state.audience() is Audience.PATIENT:
        st.markdown("\n".join(_how_often(one) for one in events.values()))
    else:
        figure = side_effect_plot(shown, say("needling-side-effects-axis"), palette())
        st.plotly_chart(
            in_own_numbers(figure),
            width="stretch",
            theme=None,
            key="side_effects",
            config={"displayModeBar": False},
            alt=" ".join(one.told for one in shown),
        )
    with st.expander(say("needling-by-study"), icon=":material/list:", type="compact"):
        st.markdown("\n".join(f"- {escape(one.told)}" for one in shown))
    rates = [rate for one in events.values() for rate in one.rates]
    sources(dataset, (e for rate in rates for e in rate.evidence), "side_effects")


def _how_often(effect: SideEffect) -> str:
    """One line a patient can picture: so many of so many treatments, of so many people."""
    counted = [rate for rate in effect.rates if rate.bound != "at_most"] or effect.rates
    words = [
        _of([rate.percent for rate in counted if rate.unit == unit], unit)
        for unit in ("treatments", "people")
        if any(rate.unit == unit for rate in counted)
    ]
    name = effect.plain_name
    return f"- **{escape(name[:1].upper() + name[1:])}**: {'; '.join(words)}"


def _of(percents: Sequence[float], unit: str) -> str:
    often = natural_frequency(percents)
    same = "one" if often.low == often.high else "range"
    return say("needling-of", how=same, low=often.low, high=often.high, of=often.of, unit=unit)


def _event(dataset: Dataset, effect: SideEffect, rate: SideEffectRate) -> PlottedEvent:
    plain = state.audience() is Audience.PATIENT
    study = short_reference(dataset.references[rate.evidence[0].source])
    name = effect.plain_name if plain else effect.name
    name = name[:1].upper() + name[1:]
    told = say(
        "needling-event",
        name=name,
        percent=rate.percent,
        bound=rate.bound,
        n=rate.n,
        unit=rate.unit,
        population=rate.population,
        study=study,
    )
    return PlottedEvent(name, study, rate.percent, rate.n, rate.bound == "at_most", told)
