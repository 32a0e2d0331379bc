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
from referral_atlas.ui import state
from referral_atlas.ui.words import escape, listing
from referral_atlas.vocabulary import EVIDENCE_GRADE_LABEL, ConditionId, EvidenceGrade

_ONLY_LABEL: dict[state.Only | None, str] = {
    None: "Everything",
    "muscles": "Muscles",
    "others": "Other causes",
}
_TOLD = 5
"""Muscles named as moved by a complaint; the reasons of each candidate hold the figure."""


def refine(dataset: Dataset, priors: ComplaintPriors) -> None:
    """Offer a complaint and the filters, and say in one line what is in force."""
    clinical = state.names() == "clinical"
    told = chosen_in_words(dataset, clinical=clinical)
    box = st.popover(
        "Refine the list", icon=":material/tune:", key="refine", on_change="rerun", type="tertiary"
    )
    if box.open:
        with box:
            _complaint(dataset, clinical=clinical)
            _filters()
            complaint = state.complaint()
            if complaint is not None and complaint in dataset.conditions:
                st.caption(effect_line(dataset, priors, complaint))
            told = chosen_in_words(dataset, clinical=clinical)
    if told:
        st.caption(told)


def complaint_name(dataset: Dataset, key: ConditionId, *, clinical: bool) -> str:
    """Name of a condition, in clinical or plain words."""
    found = dataset.conditions[key]
    name = found.name if clinical else found.plain_name
    return name[:1].upper() + name[1:]


def chosen_in_words(dataset: Dataset, *, clinical: bool) -> str:
    """Say what is in force, as Markdown; nothing where the whole list is shown."""
    parts = []
    complaint = state.complaint()
    if complaint is not None and complaint in dataset.conditions:
        name = complaint_name(dataset, complaint, clinical=clinical)
        parts.append(f"Complaint: **{escape(name)}**")
    if (only := state.only()) is not None:
        parts.append(f"only **{_ONLY_LABEL[only].lower()}**")
    if (weakest := state.weakest_grade()) is not EvidenceGrade.D:
        parts.append(f"grade **{weakest.value}** or better")
    return f":material/filter_alt: {' · '.join(parts)}" if parts else ""


def effect_line(dataset: Dataset, priors: ComplaintPriors, complaint: ConditionId) -> str:
    """Say which muscles a complaint moves, by which published rates, and what it leaves alone."""
    rates = priors.rates(complaint)
    others = "Joints, nerves and organs, and muscles nobody counted, stay where they are."
    if not rates:
        return f"No published rate of trigger points in this complaint: it moves nothing. {others}"
    strongest = sorted(rates, key=lambda key: -abs(rates[key].log_factor))[:_TOLD]
    parts = []
    for key in strongest:
        rate = rates[key]
        low, high = min(rate.published), max(rate.published)
        figures = f"{low:g}" if low == high else f"{low:g} to {high:g}"
        parts.append(
            f"{escape(dataset.muscles[key].name)} × {math.exp(rate.log_factor):.2f} "
            f"(published: {figures} %)"
        )
    more = len(rates) - len(strongest)
    rest = f", and {more} more" if more else ""
    return f"It moves muscles by published rates, shrunk hard: {listing(parts)}{rest}. {others}"


def _take_complaint() -> None:
    chosen = state.widget_value("refine_complaint")
    state.set_complaint(ConditionId(chosen) if isinstance(chosen, str) else None)


def _take_only() -> None:
    chosen = state.widget_value("refine_only")
    state.set_only(next((kind for kind in _ONLY_LABEL if kind == chosen), None))


def _take_grade() -> None:
    state.set_weakest_grade(EvidenceGrade(str(state.widget_value("refine_grade"))))


def _complaint(dataset: Dataset, *, clinical: bool) -> None:
    keys = sorted(
        dataset.conditions,
        key=lambda key: complaint_name(dataset, key, clinical=clinical).casefold(),
    )
    if not keys:
        return
    now = state.complaint()
    st.selectbox(
        "Stated complaint",
        keys,
        index=keys.index(now) if now is not None and now in keys else None,
        format_func=lambda key: complaint_name(dataset, key, clinical=clinical),
        placeholder="None stated",
        key="refine_complaint",
        on_change=_take_complaint,
    )


def _filters() -> None:
    kinds = list(_ONLY_LABEL)
    st.selectbox(
        "Show",
        kinds,
        index=kinds.index(state.only()),
        format_func=_ONLY_LABEL.__getitem__,
        key="refine_only",
        on_change=_take_only,
    )
    grades = list(EvidenceGrade)[::-1]
    st.selectbox(
        "Weakest evidence shown",
        grades,
        index=grades.index(state.weakest_grade()),
        format_func=lambda grade: f"{grade.value}: {EVIDENCE_GRADE_LABEL[grade]}",
        key="refine_grade",
        on_change=_take_grade,
    )
