"""Why one candidate stands in the list: its zones, its evidence, what tells it apart."""

from __future__ import annotations

import math

import streamlit as st

from referral_atlas.lookup.candidates import Candidate
from referral_atlas.lookup.evidence import Topic
from referral_atlas.lookup.explanation import Component
from referral_atlas.lookup.naming import area_name
from referral_atlas.model import CompetingSource, Dataset
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.words import base_rate_line, candidate_title, escape, grade_badge
from referral_atlas.vocabulary import ESTABLISHED_BY_LABEL, CompetingSourceId

_TOPIC_LABEL = {
    Topic.QUALITY: "how it feels",
    Topic.COMPLAINT: "how common in the complaint",
    Topic.FINDING: "found on examination",
    Topic.LINK: "found on examination, goes with it",
}


def reasons(dataset: Dataset, group: tuple[Candidate, ...], *, clinical: bool) -> None:
    """Show one candidate, or several that cannot be told apart, in full."""
    lead = group[0]
    title = candidate_title(group, dataset.muscles).replace("**", "")
    st.markdown(f"#### {title}\n{grade_badge(lead.grade)}")
    if lead.kind is None:
        _muscle(dataset, group, clinical=clinical)
    else:
        source = dataset.competing_sources[CompetingSourceId(lead.source)]
        _other_cause(dataset, lead, source, clinical=clinical)


def _muscle(dataset: Dataset, group: tuple[Candidate, ...], *, clinical: bool) -> None:
    lead = group[0]
    muscles = [dataset.muscles[one.muscle] for one in group if one.muscle]
    points = [
        muscle.trigger_points[trp]
        for one, muscle in zip(group, muscles, strict=True)
        for trp in one.trigger_points
    ]
    st.markdown("\n\n".join(f"**{escape(p.label)}**: {escape(p.location)}" for p in points))
    _zones(dataset, lead, clinical=clinical)
    for one, muscle in zip(group, muscles, strict=True):
        if muscle.base_rates:
            st.caption(base_rate_line(max(muscle.base_rates, key=lambda rate: rate.n)))
        st.page_link(
            "pages/explore/muscle.py",
            label=f"All about {muscle.name}",
            icon=":material/arrow_forward:",
            query_params={"muscle": one.source},
        )
    with st.expander("Sources of this pattern"):
        for point in points:
            st.markdown(f"**{escape(point.label)}**")
            evidence_list(point.evidence, dataset)
    with st.expander("How its rank came about"):
        st.markdown(f"By its likeliest trigger point here, {escape(points[0].label)}:")
        _how_ranked(dataset, lead, clinical=clinical)


def _other_cause(
    dataset: Dataset, candidate: Candidate, source: CompetingSource, *, clinical: bool
) -> None:
    name = "" if clinical else f"{source.plain_name[:1].upper()}{source.plain_name[1:]}. "
    established = ESTABLISHED_BY_LABEL[source.established_by]
    st.markdown(f"{escape(name)}Where it is felt is {established}.")
    _zones(dataset, candidate, clinical=clinical)
    st.markdown("**What tells it apart**")
    lines = [f"- {escape(finding)}" for finding in source.tells_apart.findings]
    lines += [
        f"- {escape(test.name)}: sensitivity {test.sensitivity:g} %, "
        f"specificity {test.specificity:g} %" + (f" (n = {test.n})" if test.n else "")
        for test in source.tests.values()
    ]
    st.markdown("\n".join(lines))
    if source.caveat:
        st.caption(escape(source.caveat))
    with st.expander("Sources"):
        st.markdown("**Where it is felt**")
        evidence_list(source.evidence, dataset)
        st.markdown("**What tells it apart**")
        evidence_list(source.tells_apart.evidence, dataset)
        for test in source.tests.values():
            st.markdown(f"**{escape(test.name)}**")
            evidence_list(test.evidence, dataset)
    with st.expander("How its rank came about"):
        _how_ranked(dataset, candidate, clinical=clinical)


def _zones(dataset: Dataset, candidate: Candidate, *, clinical: bool) -> None:
    def named(areas: tuple[str, ...]) -> str:
        return escape(
            ", ".join(area_name(dataset.areas, area, clinical=clinical) for area in areas)
        )

    rows = {
        ":material/check_circle: Explained, essential zone": candidate.essential,
        ":material/check: Explained, spillover zone": candidate.spillover,
        ":material/help: Left over": candidate.unexplained,
        ":material/radio_button_unchecked: In its pattern, not marked": candidate.unmarked,
    }
    st.markdown("\n".join(f"- {label}: {named(areas)}" for label, areas in rows.items() if areas))


def _how_ranked(dataset: Dataset, candidate: Candidate, *, clinical: bool) -> None:
    st.markdown(component_table(dataset, candidate.components, clinical=clinical))
    st.caption(
        "Each line: how much likelier that makes this source than one that does not refer there "
        "(above 1 for, below 1 against). Multiplied, they make its rank; all sources start "
        "equal, and a muscle adds up its trigger points."
    )


def component_table(dataset: Dataset, components: tuple[Component, ...], *, clinical: bool) -> str:
    """Write the parts of a score as a Markdown table."""
    lines = ["| What | Its role | Counts |", "|:--|:--|--:|"]
    for component in components:
        if component.topic is Topic.AREA:
            name = area_name(dataset.areas, component.text, clinical=clinical)
            role = component.kind.value if component.kind else "outside the pattern"
            if not component.marked:
                role += ", not marked"
        else:
            name, role = component.text, _TOPIC_LABEL[component.topic]
        lines.append(f"| {escape(name)} | {role} | × {math.exp(component.log_ratio):.2f} |")
    return "\n".join(lines)
