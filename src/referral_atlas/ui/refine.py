"""What narrows the answer: a stated complaint, the kind of source, the grade of evidence.

All of it is folded into one button below the body and made only while it is open: each element
that stands beside the map makes every click slower.
A change is taken down before the page runs again.
"""

from __future__ import annotations

import math

import streamlit as st

from referral_atlas.lookup.priors import ComplaintPriors
from referral_atlas.model import Dataset
from referral_atlas.texts import Texts
from referral_atlas.ui import state
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape, grade_named
from referral_atlas.vocabulary import Audience, ConditionId, EvidenceGrade

_ONLY: tuple[state.Only | None, ...] = (None, "muscles", "others")
_TOLD = 5
"""Muscles named as moved by a complaint; the reasons of each candidate hold the figure."""


def refine(dataset: Dataset, priors: ComplaintPriors) -> None:
    """Offer a complaint and the filters, and say in one line what is in force."""
    told = chosen_in_words(dataset)
    box = st.popover(
        say("refine-label"),
        icon=":material/tune:",
        key="refine",
        on_change="rerun",
        type="tertiary",
    )
    if box.open:
        with box:
            _complaint(dataset)
            _filters()
            complaint = state.complaint()
            if complaint is not None and complaint in dataset.conditions:
                st.caption(effect_line(dataset, priors, complaint, texts()))
            told = chosen_in_words(dataset)
    if told:
        st.caption(told)


def complaint_name(dataset: Dataset, key: ConditionId) -> str:
    """Name of a condition: patients read the plain one."""
    found = dataset.conditions[key]
    name = found.plain_name if state.audience() is Audience.PATIENT else found.name
    return name[:1].upper() + name[1:]


def chosen_in_words(dataset: Dataset) -> str:
    """Say what is in force, as Markdown; nothing where the whole list is shown."""
    parts = []
    complaint = state.complaint()
    if complaint is not None and complaint in dataset.conditions:
        name = escape(complaint_name(dataset, complaint))
        parts.append(say("refine-chosen-complaint", name=name))
    if (only := state.only()) is not None:
        parts.append(say("refine-chosen-only", kind=only))
    if (weakest := state.weakest_grade()) is not EvidenceGrade.D:
        meaning = say(f"grade-{weakest.value}")
        parts.append(say("refine-chosen-grade", grade=weakest.value, meaning=meaning))
    return f":material/filter_alt: {' · '.join(parts)}" if parts else ""


def effect_line(
    dataset: Dataset, priors: ComplaintPriors, complaint: ConditionId, texts: Texts
) -> str:
    """Say which muscles a complaint moves, by which published rates, and what it leaves alone."""
    rates = priors.rates(complaint)
    if not rates:
        return texts("refine-effect-none")
    strongest = sorted(rates, key=lambda key: -abs(rates[key].log_factor))[:_TOLD]
    parts = []
    for key in strongest:
        rate = rates[key]
        low, high = min(rate.published), max(rate.published)
        parts.append(
            texts(
                "refine-effect-figure",
                name=escape(dataset.muscles[key].name),
                factor=f"{math.exp(rate.log_factor):.2f}",
                rates="one" if low == high else "range",
                low=low,
                high=high,
            )
        )
    raised = [key for key in rates if rates[key].log_factor > 0]
    shown = sorted(raised, key=lambda key: -rates[key].log_factor)[:_TOLD]
    patient = texts.audience is Audience.PATIENT
    return texts(
        "refine-effect",
        figures=texts.listing(parts),
        names=texts.listing([escape(dataset.muscles[key].name) for key in shown]),
        raised=len(raised),
        more=len(raised) - len(shown) if patient else len(rates) - len(strongest),
    )


def _take_complaint() -> None:
    chosen = state.widget_value("refine_complaint")
    state.set_complaint(ConditionId(chosen) if isinstance(chosen, str) else None)


def _take_only() -> None:
    chosen = state.widget_value("refine_only")
    state.set_only(next((kind for kind in _ONLY if kind == chosen), None))


def _take_grade() -> None:
    state.set_weakest_grade(EvidenceGrade(str(state.widget_value("refine_grade"))))


def _complaint(dataset: Dataset) -> None:
    keys = sorted(dataset.conditions, key=lambda key: complaint_name(dataset, key).casefold())
    if not keys:
        return
    now = state.complaint()
    st.selectbox(
        say("refine-complaint"),
        keys,
        index=keys.index(now) if now is not None and now in keys else None,
        format_func=lambda key: complaint_name(dataset, key),
        placeholder=say("refine-complaint-none"),
        key="refine_complaint",
        on_change=_take_complaint,
    )


def _filters() -> None:
    said = texts()
    kinds = {kind: say(f"refine-only-{kind or 'all'}") for kind in _ONLY}
    st.selectbox(
        say("refine-show"),
        _ONLY,
        index=_ONLY.index(state.only()),
        format_func=kinds.__getitem__,
        key="refine_only",
        on_change=_take_only,
    )
    grades = list(EvidenceGrade)[::-1]
    st.selectbox(
        say("refine-weakest"),
        grades,
        index=grades.index(state.weakest_grade()),
        format_func=lambda grade: grade_named(grade, said),
        key="refine_grade",
        on_change=_take_grade,
    )
