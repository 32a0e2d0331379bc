"""Another source of pain in full: what it is, what tells it apart, tests, where it all stands."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.comparison import MOST
from referral_atlas.lookup.similarity import alike, pain_zones
from referral_atlas.lookup.sources import zone_keys
from referral_atlas.model import CompetingSource, Dataset, Evidence, split_zone
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.explore.muscle_relatives import correct_this
from referral_atlas.ui.explore.pattern_words import graded_zone_lines
from referral_atlas.ui.places import places
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape, kind_badge
from referral_atlas.vocabulary import (
    Audience,
    CompetingSourceId,
    Laterality,
    MuscleId,
    ZoneKind,
)

_ALIKE = 5


def source_card(dataset: Dataset, source_id: CompetingSourceId, side: Laterality) -> None:
    """Show everything about another source."""
    source = dataset.competing_sources[source_id]
    clinical = state.clinical_names()
    name, other = (source.name, source.plain_name)[:: 1 if clinical else -1]
    st.divider()
    st.header(escape(name[0].upper() + name[1:]), anchor=False)
    known = say(f"established-by-{source.established_by.value}")
    st.markdown(
        f"{kind_badge(source.kind, texts())} {escape(other)} · "
        f"{escape(dataset.areas.regions.get(source.region, source.region))} · {escape(known)}"
    )
    _red_flags(dataset, source)
    left, right = st.columns(2, gap="large")
    with left:
        _where(dataset, source, side)
    with right:
        st.markdown(f"#### {say('source-tells-apart')}")
        st.markdown("\n".join(f"- {escape(one)}" for one in source.tells_apart.findings))
        _raised_by(dataset, source)
    _tests(dataset, source)
    for text in (source.caveat, source.note):
        if text:
            st.caption(escape(text))
    _elsewhere(dataset, source_id, side)
    with st.expander(say("source-citations"), icon=":material/library_books:"):
        found = {(item.source, item.locator): item for item in _cited(source)}
        evidence_list(found.values(), dataset)
    correct_this("competing_sources", source_id)


def _red_flags(dataset: Dataset, source: CompetingSource) -> None:
    """Say first what must not be missed about it."""
    flags = [dataset.red_flags[key] for key in source.red_flags if key in dataset.red_flags]
    if not flags:
        return
    clinical = state.clinical_names()
    lines = [
        f"- {escape(flag.clinical if clinical else flag.question)} **{escape(flag.action)}**"
        for flag in flags
    ]
    st.warning("\n".join([f"**{say('source-red-flags')}**\n", *lines]), icon=":material/warning:")


def _where(dataset: Dataset, source: CompetingSource, side: Laterality) -> None:
    st.markdown(f"#### {say('source-where')}")
    st.markdown(graded_zone_lines(dataset.areas, source, side))
    if source.sensations:
        kinds = [kind.value.replace("_", " ") for kind in source.sensations.kinds]
        note = f" {escape(source.sensations.note)}" if source.sensations.note else ""
        st.markdown(say("source-besides", kinds=escape(texts().listing(kinds))) + note)
    for one in source.frequencies:
        keys = zone_keys(dataset.areas, split_zone(one.area, ZoneKind.ESSENTIAL), side)
        st.caption(
            say(
                "source-measured",
                areas=places(dataset.areas, keys),
                count=one.count,
                n=one.n,
                population=escape(one.population),
            )
        )


def _raised_by(dataset: Dataset, source: CompetingSource) -> None:
    for one in source.raised_by.values():
        names = texts().listing([dataset.muscles[key].name for key in one.muscles])
        st.markdown(
            say(
                "source-raised-by",
                muscles=escape(names),
                sensitivity=one.sensitivity,
                specificity=one.specificity,
            )
        )


def _tests(dataset: Dataset, source: CompetingSource) -> None:
    if not source.tests:
        return
    st.markdown(f"#### {say('source-tests')}")
    for test in source.tests.values():
        st.markdown(f"**{escape(test.name)}**" + (f"  \n{escape(test.how)}" if test.how else ""))
        figures = say("source-accuracy", sensitivity=test.sensitivity, specificity=test.specificity)
        if test.n is not None:
            figures += f" · n = {test.n}"
        if test.kappa is not None:
            figures += f" · {say('source-kappa', kappa=f'{test.kappa:.2f}')}"
        st.caption(figures)
        if state.audience() is Audience.CLINICIAN:
            evidence_list(test.evidence, dataset)


def _elsewhere(dataset: Dataset, source_id: CompetingSourceId, side: Laterality) -> None:
    """Lead to muscles that hurt in the same places, and to the complaints that think of it."""
    zones = pain_zones(dataset, source_id, side)
    muscles = alike(dataset, zones, side, dataset.muscles)[:_ALIKE]
    if muscles:
        st.markdown(f"#### {say('source-alike')}")
        st.caption(say("source-alike-note"))
        with st.container(horizontal=True, gap="small"):
            for one in muscles:
                name = dataset.muscles[MuscleId(one.source)].name
                st.page_link(
                    page_file("muscle"),
                    label=say("source-alike-one", name=escape(name), share=f"{one.similarity:.2f}"),
                    icon=":material/menu_book:",
                    query_params={"muscle": one.source},
                )
        first = [one.source for one in muscles[: MOST - 1]]
        st.page_link(
            page_file("compare"),
            label=say("related-compare", count=len(first)),
            icon=":material/compare:",
            query_params={"with": ",".join([source_id, *first])},
        )
    conditions = [
        (key, condition)
        for key, condition in dataset.conditions.items()
        if any(one.source == source_id for one in condition.consider.values())
    ]
    if conditions:
        st.markdown(f"#### {say('source-conditions')}")
        with st.container(horizontal=True, gap="small"):
            for key, condition in conditions:
                st.page_link(
                    page_file("conditions"),
                    label=escape(
                        condition.name if state.clinical_names() else condition.plain_name
                    ),
                    icon=":material/assignment:",
                    query_params={"condition": key},
                )


def _cited(source: CompetingSource) -> list[Evidence]:
    found = [*source.evidence, *source.tells_apart.evidence]
    if source.sensations:
        found += source.sensations.evidence
    for test in (*source.tests.values(), *source.raised_by.values()):
        found += test.evidence
    return found
