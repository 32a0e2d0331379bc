"""A condition on the screen: what it is, where it hurts, its muscles, what else to think of."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.figures.body_chart import BodyScene, body_chart, scene_views
from referral_atlas.figures.rate_plot import PlottedRate, rate_plot, wilson_interval
from referral_atlas.model import AreaCatalogue, Condition, Dataset, Evidence, PrevalenceRow
from referral_atlas.model.numbers import ExaminedSide, TrpState
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.red_flags import red_flag_text
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.theme import palette
from referral_atlas.ui.words import escape, kind_badge
from referral_atlas.vocabulary import (
    AreaId,
    Audience,
    CompetingSourceId,
    ConditionId,
    Laterality,
    Urgency,
    ZoneKind,
)


def condition_picker(dataset: Dataset) -> ConditionId | None:
    """Offer all conditions; the choice stands in the address. None while there is none."""
    keys = sorted(dataset.conditions, key=lambda key: dataset.conditions[key].name.casefold())
    asked = state.in_address("condition")
    picked = st.selectbox(
        say("condition-label"),
        keys,
        index=keys.index(ConditionId(asked)) if asked and asked in dataset.conditions else None,
        format_func=lambda key: (
            f"{dataset.conditions[key].name} ({dataset.conditions[key].plain_name})"
        ),
        placeholder=say("condition-placeholder"),
        key=f"condition_picker:{asked}",
    )
    if picked is None:
        if asked:
            st.warning(say("condition-unknown", asked=escape(asked)), icon=":material/search_off:")
        return None
    if picked != asked:
        state.put_in_address("condition", picked)
    return picked


def heading(condition: Condition) -> None:
    """Name the condition in clinical and in plain words, with its codes."""
    st.title(escape(condition.name), anchor=False)
    # The title may be one of them already, and a synonym another's everyday name.
    names = dict.fromkeys((condition.plain_name, *condition.synonyms))
    codes = condition.codes
    told = [
        f"{system} {code}"
        for system, code in (
            ("ICD-11", codes.icd11 if codes else None),
            ("ICD-10-CM", codes.icd10cm if codes else None),
        )
        if code
    ]
    st.caption(escape(" · ".join([*names, *told])))


def red_flags(dataset: Dataset, condition: Condition) -> None:
    """Ask first what must not be missed, the most urgent above."""
    flags = [dataset.red_flags[key] for key in condition.red_flags if key in dataset.red_flags]
    for urgency in Urgency:
        asked = [flag for flag in flags if flag.urgency is urgency]
        if asked:
            text = red_flag_text(asked, urgency, texts())
            (st.error if urgency is Urgency.EMERGENCY else st.warning)(text)


def what_it_is(condition: Condition) -> None:
    """Describe it in plain words; for who studies or treats it in clinical ones, with criteria."""
    st.markdown(escape(condition.in_plain_words))
    if state.audience() is Audience.PATIENT:
        return
    st.markdown(f"{say('condition-for-clinicians')} {escape(condition.what_it_is)}")
    if condition.criteria:
        st.markdown(f"**{say('condition-criteria')}**")
        st.markdown("\n".join(f"- {escape(point)}" for point in condition.criteria.points))
    if condition.note:
        st.caption(escape(condition.note))


def typical_zones(catalogue: AreaCatalogue, areas: Iterable[AreaId]) -> dict[str, ZoneKind]:
    """Sided areas of a condition: a sided area on both sides."""
    return {
        f"{side.value}:{area}": ZoneKind.ESSENTIAL
        for area in areas
        for side in (
            (Laterality.LEFT, Laterality.RIGHT)
            if catalogue.areas[area].sided
            else (Laterality.MIDLINE,)
        )
    }


def where_it_hurts(atlas: Atlas, dataset: Dataset, condition: Condition) -> None:
    """Draw where it usually hurts, and say the same in words."""
    if condition.areas is None:
        st.caption(say("condition-no-areas"))
        return
    scene = BodyScene(zones=typical_zones(dataset.areas, condition.areas.areas))
    clinical = state.clinical_names()
    areas = [dataset.areas.areas[area] for area in condition.areas.areas]
    words = texts().listing([area.name if clinical else area.plain_name for area in areas])
    with st.container(horizontal=True, gap="medium"):
        for view in scene_views(atlas, scene, most=2):
            st.plotly_chart(
                body_chart(atlas, scene, view, height=300),
                width="content",
                theme=None,
                key=f"where_{view.value}",
                config={"displayModeBar": False, "staticPlot": True},
                alt=say("condition-picture-alt", view=say(f"map-view-{view.value}"), areas=words),
            )
    st.markdown(say("condition-usually-felt", areas=escape(words)))


def plotted_rates(dataset: Dataset, condition: Condition) -> list[PlottedRate]:
    """Published rates that apply to a condition, the highest first."""
    rows = [row for row in dataset.prevalence.rows.values() if row.condition in condition.rates_of]
    return [_plotted(dataset, row) for row in sorted(rows, key=lambda row: -row.percent)]


def _plotted(dataset: Dataset, row: PrevalenceRow) -> PlottedRate:
    names = [dataset.muscles[key].name for key in row.muscles]
    low, high = wilson_interval(row.percent, row.n) if row.n else (0.0, 0.0)
    told = say(
        "condition-rate",
        who=texts().listing(names) or row.group or "",
        state=row.state.value,
        side=row.side.value,
        percent=row.percent,
        low=f"{low:.0f}",
        high=f"{high:.0f}",
        n=row.n or 0,
        population=row.population,
    )
    detail = [say("condition-and-more", count=len(names) - 1)] if len(names) > 1 else []
    # What is not said is left to the list: there is little room beside a plot.
    if row.state is not TrpState.UNSPECIFIED:
        detail.append(say("condition-rate-state", state=row.state.value))
    if row.side is not ExaminedSide.UNSPECIFIED:
        detail.append(say("condition-rate-side", side=row.side.value))
    return PlottedRate(
        label=names[0] if names else row.group or "",
        detail=", ".join(detail),
        percent=row.percent,
        n=row.n,
        told=told,
    )


def muscles(dataset: Dataset, condition: Condition) -> None:
    """Plot the counted muscles; name those a source connects with it."""
    st.subheader(say("condition-muscles"), anchor=False)
    rates = plotted_rates(dataset, condition)
    if rates:
        st.markdown(say("condition-rates-lead"))
        st.plotly_chart(
            rate_plot(rates, palette(), texts=texts()),
            width="stretch",
            theme=None,
            key="condition_rates",
            config={"displayModeBar": False},
            alt=" ".join(one.told for one in rates),
        )
        with st.expander(say("condition-rates-list"), icon=":material/list:"):
            st.markdown("\n".join(f"- {escape(one.told)}" for one in rates))
    else:
        st.caption(say("condition-no-rates"))
    for key, linked in condition.muscles.items():
        st.markdown(f"**{escape(dataset.muscles[key].name)}**: {escape(linked.note)}")


def consider(dataset: Dataset, condition: Condition) -> None:
    """Say what else to think of, with the kind of source it is."""
    if not condition.consider:
        return
    st.subheader(say("facts-differential"), anchor=False)
    lines = []
    for one in condition.consider.values():
        if one.source:
            source = dataset.competing_sources[CompetingSourceId(one.source)]
            patient = state.audience() is Audience.PATIENT
            name = source.plain_name if patient else source.name
            tag = f" {kind_badge(source.kind, texts())}"
        else:
            name, tag = one.name or "", ""
        lines.append(f"- **{escape(name)}**{tag}: {escape(one.why)}")
    st.markdown("\n".join(lines))


def look_up_button(condition_id: ConditionId) -> None:
    """Lead to the look-up with this complaint, which stays out of the address."""
    if st.button(say("condition-look-up"), icon=":material/my_location:", type="primary"):
        state.set_complaint(condition_id)
        st.switch_page("pages/lookup/find.py")


def sources(dataset: Dataset, condition: Condition) -> None:
    """List every passage cited, each once."""
    cited: list[Evidence] = [*condition.evidence]
    for part in (condition.criteria, condition.areas):
        cited += part.evidence if part else ()
    for linked in condition.muscles.values():
        cited += linked.evidence
    for one in condition.consider.values():
        cited += one.evidence
    for row in dataset.prevalence.rows.values():
        if row.condition in condition.rates_of:
            cited += row.evidence
    with st.expander(say("reasons-sources"), icon=":material/library_books:"):
        evidence_list({(e.source, e.locator): e for e in cited}.values(), dataset)
