"""Why one candidate stands in the list: its zones, its evidence, what tells it apart.

A patient reads where it fits and who says so; the figures behind the rank and the tests with
their accuracy are for those who examine.
"""

from __future__ import annotations

import math

import streamlit as st

from referral_atlas.lookup.candidates import Candidate
from referral_atlas.lookup.evidence import Topic
from referral_atlas.lookup.explanation import Component
from referral_atlas.model import CompetingSource, Dataset, SourceTest
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.places import place
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import base_rate_line, candidate_title, escape, grade_badge
from referral_atlas.vocabulary import Audience, CompetingSourceId


def reasons(dataset: Dataset, group: tuple[Candidate, ...]) -> None:
    """Show one candidate, or several that cannot be told apart, in full."""
    lead = group[0]
    title = candidate_title(group, dataset, texts()).replace("**", "")
    st.markdown(f"#### {title}\n{grade_badge(lead.grade, texts())}")
    if lead.kind is None:
        _muscle(dataset, group)
    else:
        source = dataset.competing_sources[CompetingSourceId(lead.source)]
        _other_cause(dataset, lead, source)


def _muscle(dataset: Dataset, group: tuple[Candidate, ...]) -> None:
    lead = group[0]
    muscles = [dataset.muscles[one.muscle] for one in group if one.muscle]
    points = [
        muscle.trigger_points[trp]
        for one, muscle in zip(group, muscles, strict=True)
        for trp in one.trigger_points
    ]
    if state.audience() is not Audience.PATIENT:
        st.markdown("\n\n".join(f"**{escape(p.label)}**: {escape(p.location)}" for p in points))
    _zones(dataset, lead)
    for one, muscle in zip(group, muscles, strict=True):
        if muscle.base_rates:
            largest = max(muscle.base_rates, key=lambda rate: rate.n)
            st.caption(base_rate_line(largest, texts()))
        st.page_link(
            "pages/explore/muscle.py",
            label=say("reasons-muscle-page", name=escape(muscle.name)),
            icon=":material/arrow_forward:",
            query_params={"muscle": one.source},
        )
    with st.expander(say("reasons-pattern-sources")):
        for point in points:
            st.markdown(f"**{escape(point.label)}**")
            evidence_list(point.evidence, dataset)
    _how_ranked(dataset, lead, say("reasons-rank-point", point=escape(points[0].label)))


def _other_cause(dataset: Dataset, candidate: Candidate, source: CompetingSource) -> None:
    patient = state.audience() is Audience.PATIENT
    known = say(f"established-by-{source.established_by.value}")
    parts = [say("reasons-established", established=known)]
    if patient:
        parts.insert(0, f"{source.plain_name[:1].upper()}{escape(source.plain_name[1:])}.")
    st.markdown(" ".join(parts))
    _zones(dataset, candidate)
    st.markdown(f"**{say('reasons-tells-apart')}**")
    lines = [escape(finding) for finding in source.tells_apart.findings]
    if not patient:
        lines += [_test_line(test) for test in source.tests.values()]
    st.markdown("\n".join(f"- {line}" for line in lines))
    if source.caveat:
        st.caption(escape(source.caveat))
    with st.expander(say("reasons-sources")):
        st.markdown(f"**{say('reasons-where')}**")
        evidence_list(source.evidence, dataset)
        st.markdown(f"**{say('reasons-tells-apart')}**")
        evidence_list(source.tells_apart.evidence, dataset)
        for test in source.tests.values():
            st.markdown(f"**{escape(test.name)}**")
            evidence_list(test.evidence, dataset)
    _how_ranked(dataset, candidate)


def _test_line(test: SourceTest) -> str:
    return say(
        "reasons-test",
        name=escape(test.name),
        sensitivity=test.sensitivity,
        specificity=test.specificity,
        n=test.n or 0,
    )


def _zones(dataset: Dataset, candidate: Candidate) -> None:
    rows = {
        f":material/check_circle: {say('reasons-essential')}": candidate.essential,
        f":material/check: {say('reasons-spillover')}": candidate.spillover,
        f":material/help: {say('reasons-left-over')}": candidate.unexplained,
        f":material/radio_button_unchecked: {say('reasons-unmarked')}": candidate.unmarked,
    }
    lines = []
    for label, areas in rows.items():
        if areas:
            named = ", ".join(place(dataset.areas, area) for area in areas)
            lines.append(f"- {label}: {escape(named)}")
    st.markdown("\n".join(lines))


def _how_ranked(dataset: Dataset, candidate: Candidate, lead: str = "") -> None:
    if state.audience() is Audience.PATIENT:
        return
    with st.expander(say("reasons-rank")):
        if lead:
            st.markdown(lead)
        st.markdown(component_table(dataset, candidate.components))
        st.caption(say("reasons-rank-legend"))


def component_table(dataset: Dataset, components: tuple[Component, ...]) -> str:
    """Write the parts of a score as a Markdown table."""
    head = (say(f"reasons-column-{name}") for name in ("what", "role", "counts"))
    lines = [f"| {' | '.join(head)} |", "|:--|:--|--:|"]
    for component in components:
        name, role = _component_words(dataset, component)
        lines.append(f"| {escape(name)} | {role} | × {math.exp(component.log_ratio):.2f} |")
    return "\n".join(lines)


def _component_words(dataset: Dataset, component: Component) -> tuple[str, str]:
    """What a part of the score is about, and the role it plays."""
    if component.topic is Topic.AREA:
        role = say(
            "reasons-role",
            kind=component.kind.value if component.kind else "none",
            marked="yes" if component.marked else "no",
        )
        return place(dataset.areas, component.text), role
    about = say(f"reasons-topic-{component.topic.value}")
    # Only the data and the texts know the other topics in words; of a quality, its topic is all.
    return about if component.topic is Topic.QUALITY else component.text, about
