"""What is missing, what happens to a visitor's words, and how to correct a fact."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from referral_atlas.dataset.coverage import Coverage, coverage
from referral_atlas.model import Dataset, Muscle, NotCovered
from referral_atlas.ui import sections, state
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, EvidenceGrade


def missing(dataset: Dataset) -> None:
    """Say what the atlas covers, what it looked for in vain, and what it cannot know."""
    total = coverage(dataset.muscles.values(), len(dataset.not_covered))
    lines = [
        say(
            "method-limits-covered",
            muscles=total.muscles,
            points=total.trigger_points,
            zones=total.zones,
            others=len(dataset.competing_sources),
        ),
        *(say(f"method-limits-{name}") for name in ("tradition", "places", "unlisted")),
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))
    if state.audience() is not Audience.PATIENT:
        with st.expander(say("method-coverage"), icon=":material/grid_on:"):
            st.table(coverage_rows(dataset), border="horizontal", hide_index=True)
    if dataset.not_covered:
        label = say("method-gaps", count=len(dataset.not_covered))
        with st.expander(label, icon=":material/search_off:"):
            st.table(_gap_rows(dataset), border="horizontal", hide_index=True)


def coverage_rows(dataset: Dataset) -> dict[str, list[str]]:
    """One row a region that holds anything, and one for the whole body."""
    named: list[tuple[str, Coverage]] = []
    for region, name in dataset.areas.regions.items():
        counts = coverage(
            _of_region(dataset.muscles.values(), region),
            sum(1 for gap in dataset.not_covered.values() if gap.region == region),
        )
        if counts.muscles or counts.not_covered:
            named.append((escape(name), counts))
    total = coverage(dataset.muscles.values(), len(dataset.not_covered))
    named.append((f"**{say('method-whole-body')}**", total))
    return {
        say("method-column-region"): [name for name, _ in named],
        say("method-column-muscles"): [str(one.muscles) for _, one in named],
        say("method-column-points"): [str(one.trigger_points) for _, one in named],
        say("method-column-area-zones"): [str(one.zones) for _, one in named],
        say("method-column-read"): [
            "" if one.read_percent is None else f"{one.read_percent} %" for _, one in named
        ],
        **{grade.value: [str(one.grades[grade]) for _, one in named] for grade in EvidenceGrade},
        say("method-column-gaps"): [str(one.not_covered) for _, one in named],
    }


def _of_region(muscles: Iterable[Muscle], region: str) -> list[Muscle]:
    return [muscle for muscle in muscles if muscle.region == region]


def _gap_rows(dataset: Dataset) -> dict[str, list[str]]:
    regions = dataset.areas.regions

    def place(gap: NotCovered) -> tuple[int, str]:
        order = list(regions)
        return (order.index(gap.region) if gap.region in regions else len(order), gap.name)

    gaps = sorted(dataset.not_covered.values(), key=place)
    rows = {
        say("method-column-muscle"): [escape(gap.name) for gap in gaps],
        say("method-column-region"): [escape(regions.get(gap.region, gap.region)) for gap in gaps],
        say("method-column-why"): [escape(gap.reason) for gap in gaps],
    }
    if state.audience() is Audience.CLINICIAN:
        rows[say("method-column-searched")] = [escape("; ".join(gap.searched)) for gap in gaps]
    return rows


def privacy() -> None:
    """Say what happens to what a visitor marks, writes and pastes."""
    points = ("session", "files", "requests", "paste")
    st.markdown("\n".join(f"- {say(f'method-privacy-{point}')}" for point in points))


def correct() -> None:
    """Say how to correct a fact without code, and lead to where it is done."""
    st.markdown(say("method-correct-lead"))
    steps = ("find", "change", "check", "send")
    lines = [f"{number}. {say(f'method-correct-{step}')}" for number, step in enumerate(steps, 1)]
    st.markdown("\n".join(lines))
    if sections.has_page("data"):
        st.page_link(
            sections.page_file("data"),
            label=f":primary[{say('method-correct-open')}]",
            icon=":material/table:",
        )
