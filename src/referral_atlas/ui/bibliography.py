"""The bibliography on the screen: filters, a page of works at a time, one work with its uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from math import ceil
from urllib.parse import urlsplit

import streamlit as st

from referral_atlas.citations import reference_link, short_reference
from referral_atlas.dataset.citation_use import CitedWork, Order, Use, UsedIn, find_works
from referral_atlas.model import Dataset, Reference
from referral_atlas.nearest import nearest
from referral_atlas.ui import state
from referral_atlas.ui.entry_links import Place, links, shown_at
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import CitationKey, EvidenceKind

_ROWS = 20
"""Works shown at a time."""

_LONG = 90
"""Letters of a name in a link; what is longer is cut."""

Works = Mapping[CitationKey, CitedWork]


def counts(works: Works) -> None:
    """Say how many works there are and how many of them were read."""
    read = sum(work.read for work in works.values())
    st.caption(say("sources-counts", works=len(works), read=read))


def asked_work(dataset: Dataset, works: Works) -> bool:
    """Show the work the address asks for, if it asks for one.

    Returns
    -------
    bool
        Whether one was shown.
    """
    asked = state.in_address("reference")
    if asked is None:
        return False
    work = works.get(CitationKey(asked))
    if work is None:
        meant = nearest(asked, list(works))
        hint = say("sources-meant", key=escape(meant)) if meant else ""
        st.warning(f"{say('sources-unknown', key=escape(asked))} {hint}", icon=":material/search:")
        return False
    with st.container(border=True):
        _citation(work)
        _uses(dataset, work)
    st.button(
        say("sources-all"),
        icon=":material/arrow_back:",
        on_click=state.put_in_address,
        args=("reference", None),
        key="sources_all",
    )
    return True


def find(works: Works) -> list[CitedWork]:
    """Offer search and filters; give the works that are wanted, sorted."""
    words = st.text_input(
        say("sources-search"),
        placeholder=say("sources-search-placeholder"),
        type="search",
        max_chars=200,
        key="sources_words",
    )
    kind_side, place_side, order_side = st.columns([5, 5, 3], vertical_alignment="bottom")
    kinds = kind_side.multiselect(
        say("sources-kind"),
        list(EvidenceKind),
        format_func=lambda one: say(f"evidence-kind-{one.value}"),
        placeholder=say("sources-any-kind"),
        key="sources_kinds",
    )
    places = place_side.multiselect(
        say("sources-place"),
        list(UsedIn),
        format_func=lambda one: say(f"sources-in-{one.value}"),
        placeholder=say("sources-any-place"),
        key="sources_places",
    )
    order = order_side.selectbox(
        say("sources-order"),
        list(Order),
        format_func=lambda one: say(f"sources-order-{one.value}"),
        key="sources_order",
    )
    read_only = st.toggle(say("sources-read-only"), key="sources_read")
    return find_works(
        works.values(),
        words or "",
        kinds=kinds,
        places=places,
        read_only=read_only,
        order=order or Order.NAME,
    )


def listed(dataset: Dataset, found: Sequence[CitedWork], total: int) -> None:
    """Show one page of the works found; what is folded is not made."""
    if not found:
        st.info(say("sources-none"), icon=":material/search_off:")
        return
    pages = ceil(len(found) / _ROWS)
    with st.container(horizontal=True, vertical_alignment="center", key="sources_top"):
        st.markdown(say("sources-found", found=len(found), total=total), width="stretch")
        # Another result has other pages: its first one is shown, not the number left behind.
        mark = f"{pages}:{found[0].key}:{found[-1].key}"
        page = st.pagination(pages, key=f"sources_page:{mark}") if pages > 1 else 1
    for work in found[(page - 1) * _ROWS : page * _ROWS]:
        with st.container(gap="xxsmall", key=f"work_{work.key}"):
            _citation(work)
            label = say("sources-used", count=len(work.uses))
            uses = st.expander(label, key=f"uses_{work.key}", on_change="rerun", type="compact")
            if uses.open:
                with uses:
                    _uses(dataset, work)


def _citation(work: CitedWork) -> None:
    """Write a work out, with what it counts for and where it can be read."""
    badges = [f":blue-badge[{say(f'evidence-kind-{kind.value}')}]" for kind in work.kinds]
    badges.append(
        f":green-badge[:material/check: {say('sources-was-read')}]"
        if work.read
        else f":gray-badge[{say('sources-not-read')}]"
    )
    link = reference_link(work.reference)
    where = f" [{escape(_shown(work.reference))}]({link})" if link else ""
    st.markdown(
        f"**{escape(short_reference(work.reference))}** &ensp; {' '.join(badges)}\n\n"
        f"{escape(work.text)}{where}"
    )


def _shown(reference: Reference) -> str:
    """What a link is called: the identifier it leads to, else the site."""
    if reference.doi:
        return f"doi:{reference.doi}"
    if reference.pmid:
        return f"PubMed {reference.pmid}"
    return urlsplit(reference.url or "").netloc.removeprefix("www.")


def _uses(dataset: Dataset, work: CitedWork) -> None:
    """List all that cites a work, part by part, with links; and the citation to copy."""
    if not work.uses:
        st.caption(say("sources-unused"))
    for part, group in groupby(work.uses, key=lambda use: use.place):
        uses = list(group)
        st.markdown(f"**{say(f'sources-in-{part.value}')}** ({len(uses)})")
        _part(dataset, uses)
    st.code(work.text, language=None, wrap_lines=True)
    st.caption(say("sources-key", key=escape(work.key)))


def _part(dataset: Dataset, uses: Sequence[Use]) -> None:
    """The entries of one part: links where a page shows them, else their names."""
    places: list[Place] = []
    plain: list[str] = []
    for use in uses:
        found = shown_at(dataset, use)
        places += found
        if not found:
            plain.append(_cut(use.name))
    if places:
        links([place._replace(name=_cut(place.name)) for place in dict.fromkeys(places)])
    if plain:
        st.markdown("\n".join(f"- {escape(name)}" for name in plain))


def _cut(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[: _LONG - 1].rstrip()}…"
