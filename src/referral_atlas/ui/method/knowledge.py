"""How sure the knowledge is: grades, reliability of palpation, base rates, both sides."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from referral_atlas.citations import short_reference
from referral_atlas.dataset.coverage import coverage
from referral_atlas.dataset.number_summary import SignAgreement, agreement_by_sign, healthy_rates
from referral_atlas.model import Dataset
from referral_atlas.model.needling_guide import TheoryPoint
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape, grade_letter
from referral_atlas.vocabulary import Audience, EvidenceGrade


def grades(dataset: Dataset) -> None:
    """Say what the grades mean and how many zones have each."""
    st.markdown(say("method-grades-text"))
    counts = coverage(dataset.muscles.values())
    said = texts()
    rows = {
        say("method-column-grade"): [grade_letter(grade, said) for grade in EvidenceGrade],
        say("method-column-meaning"): [say(f"grade-{grade.value}") for grade in EvidenceGrade],
        say("method-column-zones"): [
            _share(counts.grades[grade], counts.zones) for grade in EvidenceGrade
        ],
    }
    if state.audience() is Audience.PATIENT:  # the badge says the meaning already
        rows.pop(say("method-column-meaning"))
    st.table(rows, border="horizontal", hide_index=True, width="content")
    if counts.read_percent is not None:
        told = say("method-grades-read", percent=counts.read_percent, zones=counts.zones)
        st.caption(told)


def reliability(dataset: Dataset) -> None:
    """Show how well two examiners agree, sign by sign."""
    st.markdown(say("method-reliability-text"))
    found = agreement_by_sign(dataset)
    if state.audience() is Audience.PATIENT or not found:
        return
    st.table(agreement_rows(dataset, found), border="horizontal", hide_index=True)


def agreement_rows(dataset: Dataset, found: Sequence[SignAgreement]) -> dict[str, list[str]]:
    """One row a sign."""
    return {
        say("method-column-sign"): [_sign_name(one.sign.value) for one in found],
        say("method-column-figures"): [
            f"{one.spread.figures} ({one.spread.works})" for one in found
        ],
        say("method-column-low"): [_kappa(one.spread.low) for one in found],
        say("method-column-middle"): [_kappa(one.spread.middle) for one in found],
        say("method-column-high"): [_kappa(one.spread.high) for one in found],
        say("method-column-pooled"): [_pooled(dataset, one) for one in found],
    }


def base_rates(dataset: Dataset) -> None:
    """Say how common trigger points are in people without pain."""
    rates = healthy_rates(dataset)
    if rates.percent is None:
        st.markdown(say("method-base-none"))
        return
    st.markdown(
        say(
            "method-base-text",
            muscles=rates.muscles,
            of=rates.of,
            low=round(rates.percent.low),
            middle=round(rates.percent.middle),
            high=round(rates.percent.high),
            figures=rates.percent.figures,
            works=rates.percent.works,
        )
    )


def critics(dataset: Dataset) -> None:
    """Put what stands for and against the theory beside each other, with the works."""
    st.markdown(say("method-critics-lead"))
    points = list(dataset.needling.theory.values())
    if not points:
        st.caption(say("method-critics-none"))
        return
    for column, side in zip(st.columns(2, gap="large"), ("for", "against"), strict=True):
        with column:
            st.markdown(f"**{say(f'method-critics-{side}')}**")
            lines = [_point(point) for point in points if point.side == side]
            st.markdown("\n".join(f"- {line}" for line in lines))
    with st.expander(say("method-critics-sources"), icon=":material/library_books:"):
        for point in points:
            st.markdown(f"**{escape(point.name)}**")
            evidence_list(point.evidence, dataset)


def _point(point: TheoryPoint) -> str:
    plain = state.audience() is Audience.PATIENT
    return f"**{escape(point.name)}.** {escape(point.plain if plain else point.clinical)}"


def _pooled(dataset: Dataset, one: SignAgreement) -> str:
    if one.pooled is None:
        return "–"
    value, key = one.pooled
    return f"**{_kappa(value)}** {escape(short_reference(dataset.references[key]))}"


def _kappa(value: float) -> str:
    """Two places, with a real minus and no minus before nought."""
    return f"{round(value, 2) + 0.0:.2f}".replace("-", "−")


_NAMED_HERE = ("classification", "location", "diagnosis")
"""Signs nobody records at a muscle, so that the other labels do not name them."""


def _sign_name(sign: str) -> str:
    return say(f"method-sign-{sign}") if sign in _NAMED_HERE else say(f"sign-{sign}")


def _share(count: int, total: int) -> str:
    return f"{count} ({round(100 * count / total)} %)" if total else "0"
