"""Treatment and course: ratings and movements before and after, notes, an earlier visit."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from referral_atlas.atlas import Atlas
from referral_atlas.lookup.naming import area_names
from referral_atlas.model import Dataset
from referral_atlas.report.before_after import Change, VisitComparison, compare_visits
from referral_atlas.report.visit import Movement
from referral_atlas.ui import state
from referral_atlas.ui.assess.visit_file import read_upload
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality

_SIDES = (Laterality.RIGHT, Laterality.LEFT)
_COLUMNS = ("name", "side", "before", "after")


def course_step(dataset: Dataset, atlas: Atlas) -> None:
    """Record what was done and what came of it."""
    record, compare = st.columns(2, gap="large")
    with record:
        _ratings()
        _movements()
        _words("treatment", height=110)
        _words("notes", height=150)
    with compare:
        _earlier(dataset, atlas)


def _ratings() -> None:
    st.subheader(say("course-pain"), anchor=False)
    for when, column in zip(("before", "after"), st.columns(2), strict=True):
        with column:
            _rating(when)


def _rating(when: str) -> None:
    widget = state.visit_key(f"pain_{when}")
    pain = state.visit().pain

    def take() -> None:
        value = state.widget_value(widget)
        rating = value if isinstance(value, int) else None
        now = state.visit().pain
        state.update_visit(pain=now.model_copy(update={when: rating}))

    st.number_input(
        say(f"course-{when}"),
        0,
        10,
        value=getattr(pain, when),
        step=1,
        placeholder="–",
        key=widget,
        on_change=take,
    )


def _movements() -> None:
    """Edit the movements as a table; half-filled rows are kept on the screen only."""
    st.subheader(say("course-movements"), anchor=False)
    # The editor keeps its own changes; given other rows it would take them twice.
    opened = state.opened_visit().movements
    rows = [one.model_dump(mode="json") for one in opened]
    table = st.data_editor(
        pd.DataFrame(rows, columns=list(_COLUMNS)).astype(
            {"name": "string", "side": "string", "before": "Float64", "after": "Float64"}
        ),
        num_rows="dynamic",
        hide_index=True,
        column_config={
            "name": st.column_config.TextColumn(say("course-movement"), max_chars=120),
            "side": st.column_config.SelectboxColumn(
                say("course-side"), options=[side.value for side in _SIDES]
            ),
            "before": st.column_config.NumberColumn(
                say("course-before"), min_value=-180, max_value=360, format="%.0f°"
            ),
            "after": st.column_config.NumberColumn(
                say("course-after"), min_value=-180, max_value=360, format="%.0f°"
            ),
        },
        key=state.visit_key("movements"),
    )
    state.update_visit(movements=_movements_in(table))


def _movements_in(table: pd.DataFrame) -> tuple[Movement, ...]:
    found = []
    for row in table.to_dict("records"):
        told = {str(key): None if pd.isna(value) else value for key, value in row.items()}
        if str(told["name"] or "").strip():
            found.append(Movement.model_validate(told))
    return tuple(found)


def _words(name: str, *, height: int) -> None:
    widget = state.visit_key(name)

    def take() -> None:
        state.update_visit(**{name: str(state.widget_value(widget) or "")})

    st.text_area(
        say(f"course-{name}"),
        value=getattr(state.visit(), name),
        height=height,
        max_chars=8000,
        help=say("course-no-names"),
        key=widget,
        on_change=take,
    )


def _earlier(dataset: Dataset, atlas: Atlas) -> None:
    st.subheader(say("course-earlier"), anchor=False)
    opened = read_upload(dataset, "earlier", say("course-earlier-file"))
    if opened is not None:
        state.set_earlier_visit(opened.visit)
    earlier = state.earlier_visit()
    if earlier is None:
        st.caption(say("course-earlier-none"))
        return
    found = compare_visits(dataset, atlas, earlier, state.visit())
    st.markdown(say("course-compared", day=earlier.day.isoformat(), label=escape(earlier.label)))
    st.dataframe(_figures(found), hide_index=True)
    for kind, areas in (("gained", found.gained), ("lost", found.lost), ("kept", found.kept)):
        names = area_names(dataset.areas, areas, clinical=True, texts=texts())
        st.markdown(say(f"course-{kind}", areas=escape(texts().listing(names)) or "–"))
    st.caption(say("course-compare-note"))


def _side(side: Laterality | None) -> str:
    return f", {say(f'side-{side.value}')}" if side else ""


def _figures(found: VisitComparison) -> pd.DataFrame:
    def row(name: str, change: Change) -> tuple[str, str, str, str]:
        then, now = (f"{v:.3g}" if v is not None else "–" for v in (change.then, change.now))
        change_told = "–" if change.difference is None else f"{change.difference:+.3g}"
        return name, then, now, change_told

    rows = [
        row(say("course-figure-extent"), found.extent),
        row(say("course-figure-wpi"), found.widespread_index),
        row(say("course-figure-pain"), found.pain),
        *(
            row(
                f"{one.name}{_side(one.side)} [°]",
                one.range,
            )
            for one in found.movements
        ),
    ]
    overlap = "–" if found.jaccard is None else f"{found.jaccard:.2f}"
    rows.append((say("course-figure-jaccard"), "", overlap, ""))
    columns = [say("course-figure"), say("course-then"), say("course-now"), say("course-change")]
    return pd.DataFrame(rows, columns=columns)
