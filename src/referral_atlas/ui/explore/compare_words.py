"""A comparison in words: how alike, which areas differ, and what else tells the sources apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from referral_atlas.lookup.comparison import Comparison, Item
from referral_atlas.lookup.similarity import alike
from referral_atlas.model import CompetingSource, Dataset, Evidence, Muscle, ReferralPattern
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.explore.on_map import source_name
from referral_atlas.ui.places import place, places
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape, fit_bar, kind_badge
from referral_atlas.vocabulary import CompetingSourceId, Laterality, MuscleId

_SUGGESTED = 6


def item_name(dataset: Dataset, item: Item) -> str:
    """Name what is compared."""
    if item.source in dataset.competing_sources:
        source = CompetingSourceId(item.source)
        name = source_name(dataset, source, clinical=state.clinical_names())
        return name[0].upper() + name[1:]
    muscle = dataset.muscles[MuscleId(item.source)]
    if item.point is None:
        return muscle.name
    return f"{muscle.name} · {muscle.trigger_points[item.point].label}"


def likeness_lines(
    dataset: Dataset, items: Sequence[Item], found: Mapping[tuple[int, int], float]
) -> None:
    """Say of any two how alike they are, as a bar and as a figure."""
    lines = [
        say(
            "compare-likeness",
            one=escape(item_name(dataset, items[one])),
            other=escape(item_name(dataset, items[other])),
            bar=fit_bar(value),
            figure=f"{value:.2f}",
        )
        for (one, other), value in found.items()
    ]
    st.markdown("  \n".join(lines), help=say("compare-likeness-help"))


def differences(dataset: Dataset, items: Sequence[Item], found: Comparison) -> None:
    """Say which areas only one has, and which are shared."""
    lines = [
        f"**{say('compare-only', name=escape(item_name(dataset, item)))}:** "
        + (places(dataset.areas, some) if some else say("compare-nothing"))
        for item, some in zip(items, found.only, strict=True)
    ]
    if found.shared:
        lines.append(f"**{say('compare-some')}:** {places(dataset.areas, found.shared)}")
    common = places(dataset.areas, found.common) if found.common else say("compare-nothing")
    lines.append(f"**{say('compare-all', count=len(items))}:** {common}")
    st.markdown("\n\n".join(lines))


def area_table(dataset: Dataset, items: Sequence[Item], found: Comparison) -> None:
    """Every area with its role in each pattern; the same as the colours of the map."""
    names = [escape(item_name(dataset, item)) for item in items]
    rows = [
        [
            escape(place(dataset.areas, area)),
            *(say(f"atlas-zone-{kind.value}") if kind else "–" for kind in kinds),
        ]
        for area, kinds in found.rows.items()
    ]
    head = [say("atlas-column-area"), *names]
    lines = [head, ["---"] * len(head), *rows]
    st.markdown("\n".join(f"| {' | '.join(line)} |" for line in lines))


def what_tells_apart(dataset: Dataset, items: Sequence[Item]) -> None:
    """Set beside each other what examination and history can tell, from the data of each."""
    st.subheader(say("compare-tells"), anchor=False)
    for column, item in zip(st.columns(len(items), gap="large"), items, strict=True):
        with column:
            others = [one for one in items if one.source != item.source]
            if item.source in dataset.competing_sources:
                _of_source(dataset, dataset.competing_sources[CompetingSourceId(item.source)], item)
            else:
                _of_muscle(dataset, dataset.muscles[MuscleId(item.source)], item, others)


def _of_muscle(dataset: Dataset, muscle: Muscle, item: Item, others: Sequence[Item]) -> None:
    st.markdown(f"#### {escape(item_name(dataset, item))}")
    depth = say(f"depth-{muscle.anatomy.depth.value}")
    st.caption(escape(f"{say('facts-depth')}: {depth}"))
    _besides([muscle.trigger_points[trp] for trp in item.points(dataset)])
    palpated = muscle.palpation
    parts = [f"**{say('compare-palpation')}**", escape(f"{palpated.position}. {palpated.landmark}")]
    st.markdown("  \n".join(parts))
    clinical = muscle.clinical
    _bullets("compare-movement", clinical.restricted_movement)
    named = [text for text in clinical.differential if _names_any(dataset, text, others)]
    rest = [text for text in clinical.differential if text not in named]
    _bullets("compare-differential", [*named, *rest])
    st.page_link(
        page_file("muscle"),
        label=say("atlas-open-muscle", name=escape(muscle.name)),
        icon=":material/menu_book:",
        query_params={"muscle": item.source},
    )
    _sources(dataset, [*palpated.evidence, *clinical.evidence], item)


def _names_any(dataset: Dataset, text: str, others: Sequence[Item]) -> bool:
    """Whether a text speaks of one of some other items."""
    said = text.casefold()
    words: list[str] = []
    for item in others:
        if item.source in dataset.competing_sources:
            source = dataset.competing_sources[CompetingSourceId(item.source)]
            words += [source.name, source.kind.value.replace("_", " ")]
        else:
            muscle = dataset.muscles[MuscleId(item.source)]
            words += [muscle.name, (muscle.part_of or muscle.name).replace("_", " ")]
    return any(word.casefold() in said for word in words)


def _of_source(dataset: Dataset, source: CompetingSource, item: Item) -> None:
    st.markdown(f"#### {escape(item_name(dataset, item))}")
    st.markdown(kind_badge(source.kind, texts()))
    _besides([source])
    _bullets("source-tells-apart", source.tells_apart.findings)
    for test in source.tests.values():
        st.markdown(f"**{escape(test.name)}**" + (f"  \n{escape(test.how)}" if test.how else ""))
        accuracy = say(
            "source-accuracy", sensitivity=test.sensitivity, specificity=test.specificity
        )
        st.caption(accuracy + (f" · n = {test.n}" if test.n else ""))
    st.page_link(
        page_file("atlas"),
        label=say("atlas-open-muscle", name=escape(item_name(dataset, item))),
        icon=":material/accessibility_new:",
        query_params={"source": item.source},
    )
    cited = [*source.tells_apart.evidence]
    for test in source.tests.values():
        cited += test.evidence
    _sources(dataset, cited, item)


def _besides(patterns: Sequence[ReferralPattern]) -> None:
    kinds = dict.fromkeys(
        kind.value.replace("_", " ")
        for pattern in patterns
        if pattern.sensations
        for kind in pattern.sensations.kinds
    )
    if kinds:
        st.markdown(say("source-besides", kinds=escape(texts().listing(list(kinds)))))


def _bullets(key: str, items: Sequence[str]) -> None:
    if items:
        st.markdown("\n".join([f"**{say(key)}**\n", *(f"- {escape(item)}" for item in items)]))


def _sources(dataset: Dataset, evidence: Sequence[Evidence], item: Item) -> None:
    folded = st.expander(
        say("source-citations"),
        icon=":material/library_books:",
        key=f"compare_cited_{item}",
        on_change="rerun",
    )
    if folded.open:
        with folded:
            evidence_list({(one.source, one.locator): one for one in evidence}.values(), dataset)


def links_to(dataset: Dataset, item: Item) -> None:
    """Offer what is most like an item, to compare it with."""
    zones = item.zones(dataset, Laterality.RIGHT)
    among: list[MuscleId | CompetingSourceId] = [*dataset.muscles, *dataset.competing_sources]
    found = [
        one for one in alike(dataset, zones, Laterality.RIGHT, among) if one.source != item.source
    ]
    if not found:
        return
    st.markdown(say("compare-most-alike"))
    for one in found[:_SUGGESTED]:
        name = say(
            "source-alike-one",
            name=escape(item_name(dataset, Item(one.source))),
            share=f"{one.similarity:.2f}",
        )
        if st.button(name, key=f"with_{one.source}", type="tertiary", icon=":material/add:"):
            state.put_in_address("with", f"{item},{one.source}")
            st.rerun()
