"""Keeping a visit: its name, its file, its printed page and what other programs read."""

from __future__ import annotations

from datetime import date

import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.figures.still_picture import shows, still_picture
from referral_atlas.lookup.naming import area_names
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.model import Dataset
from referral_atlas.report.content import ReportContent, ranked
from referral_atlas.report.fhir import visit_fhir
from referral_atlas.report.pdf import Chart, report_pdf
from referral_atlas.report.tables import visit_csv, visit_with_ranking_json
from referral_atlas.report.visit import Visit, visit_to_json
from referral_atlas.ui import state
from referral_atlas.ui.assess.visit_file import read_upload
from referral_atlas.ui.say import say, texts
from referral_atlas.vocabulary import View

_DETAILS = (View.HEAD_RIGHT, View.HEAD_LEFT, View.RIGHT, View.LEFT)
_PICTURES = 4
"""Pictures of the body on the page at most: front, back, and two that show more."""


def keep_or_open(dataset: Dataset, visit: Visit) -> None:
    """Name the visit, save it, open another, begin anew."""
    name, day = st.columns([2, 1])
    label_key, day_key = state.visit_key("label"), state.visit_key("day")
    name.text_input(
        say("report-label-field"),
        value=visit.label,
        max_chars=120,
        help=say("course-no-names"),
        key=label_key,
        on_change=lambda: state.update_visit(label=str(state.widget_value(label_key) or "")),
    )

    def take_day() -> None:
        chosen = state.widget_value(day_key)
        if isinstance(chosen, date):
            state.update_visit(day=chosen)

    day.date_input(say("report-day"), value=visit.day, key=day_key, on_change=take_day)
    save, fresh, opener = st.columns([1, 1, 2], vertical_alignment="bottom")
    save.download_button(
        say("visit-save"),
        visit_to_json(visit),
        file_name=f"visit-{visit.day.isoformat()}.json",
        mime="application/json",
        icon=":material/save:",
        type="primary",
        on_click="ignore",
        width="stretch",
        key="visit_save",
    )
    fresh.button(
        say("visit-new"),
        icon=":material/note_add:",
        on_click=state.start_visit,
        help=say("visit-new-help"),
        width="stretch",
        key="visit_new",
    )
    with opener.popover(say("visit-open"), icon=":material/folder_open:", width="stretch"):
        st.caption(say("visit-open-note"))
        opened = read_upload(dataset, "open", say("visit-file"))
        if opened is not None:
            st.button(
                say("visit-open-now"),
                on_click=state.open_visit,
                args=(opened.visit,),
                type="primary",
                key="visit_open_now",
            )
    st.caption(say("visit-where"))


def downloads(
    lookup: Lookup, book: ReliabilityBook, atlas: Atlas, visit: Visit, content: ReportContent
) -> None:
    """Offer the printed page, and the visit for spreadsheets, programs and FHIR software.

    Each is made when it is asked for, so that opening the page costs nothing.
    """
    words = texts()
    stem = f"visit-{visit.day.isoformat()}"

    def pdf() -> bytes:
        return report_pdf(content, _charts(lookup.dataset, atlas, visit), words)

    def ranking_json() -> str:
        return visit_with_ranking_json(visit, ranked(lookup, book, visit) if visit.marks else None)

    def table() -> str:
        return visit_csv(lookup, visit, ranked(lookup, book, visit) if visit.marks else None)

    offers = (
        ("pdf", pdf, f"{stem}.pdf", "application/pdf", "picture_as_pdf"),
        ("csv", table, f"{stem}.csv", "text/csv", "table"),
        ("json", ranking_json, f"{stem}-ranked.json", "application/json", "data_object"),
        (
            "fhir",
            lambda: visit_fhir(lookup, visit),
            f"{stem}-fhir.json",
            "application/fhir+json",
            "local_hospital",
        ),
    )
    with st.container(horizontal=True):
        for kind, made, name, mime, icon in offers:
            st.download_button(
                say(f"report-download-{kind}"),
                made,
                file_name=name,
                mime=mime,
                icon=f":material/{icon}:",
                on_click="ignore",
                key=f"report_{kind}",
            )


def _charts(dataset: Dataset, atlas: Atlas, visit: Visit) -> tuple[Chart, ...]:
    """Front and back, and the sides of head and body where they show marks the others hide."""
    figure = state.figure()
    marked = tuple(visit.marks)
    views = [View.FRONT, View.BACK]
    seen = {area for view in views for area in atlas.view(figure, view).shapes}
    for view in _DETAILS:
        hidden = [area for area in marked if area not in seen]
        if len(views) < _PICTURES and shows(atlas, view, hidden, figure):
            views.append(view)
            seen |= set(atlas.view(figure, view).shapes)
    return tuple(
        Chart(
            say(f"view-{view.value}"),
            still_picture(atlas, view, marked=marked, figure=figure),
            _seen_in(dataset, atlas, visit, view),
        )
        for view in views
    )


def _seen_in(dataset: Dataset, atlas: Atlas, visit: Visit, view: View) -> str:
    """Say what a picture shows: the marked areas this view has."""
    shown = atlas.view(state.figure(), view).shapes
    seen = [area for area in visit.marks if area in shown]
    names = area_names(dataset.areas, seen, clinical=state.clinical_names(), texts=texts())
    areas = texts().listing(names)
    return say("report-picture", view=say(f"view-{view.value}"), count=len(seen), areas=areas)
