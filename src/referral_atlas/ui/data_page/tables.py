"""The tables of the dataset: chosen, narrowed, explained and downloaded."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from referral_atlas.dataset.bundle import dataset_zip, table_csv
from referral_atlas.dataset.columns import Column, Table
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.table_search import matching
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape

_FIRST = "muscles"
_MOST_FILTERS = 6

Tables = Mapping[str, pd.DataFrame]


def browse(dataset: Dataset, tables: Tables) -> None:
    """Show one table, narrowed as the visitor wants it, with what its columns mean."""
    name = _chosen(tables)
    table, frame = TABLES[name], tables[name]
    st.markdown(say("data-row-is", row=escape(table.row)))
    shown = _narrowed(name, table, frame)
    st.markdown(say("data-rows", shown=len(shown), total=len(frame)))
    if shown.empty:
        st.info(say("data-no-rows"), icon=":material/search_off:")
    else:
        table_view(shown, table, key=f"data_table_{name}")
    _downloads(dataset, name, shown)
    with st.expander(say("data-columns"), icon=":material/help:"):
        st.table(column_rows(table), border="horizontal", hide_index=True)
        _keys(table)


def table_view(frame: pd.DataFrame, table: Table, *, key: str) -> None:
    """Show rows of a table; the head of each column says what it means."""
    st.dataframe(
        frame,
        hide_index=True,
        column_config={
            column.name: st.column_config.Column(help=_meaning(column))
            for column in table.columns
            if column.name in frame.columns
        },
        key=key,
        alt=f"{table.row} ({len(frame)})",
    )


def column_rows(table: Table) -> dict[str, list[str]]:
    """One row a column: its name, what it holds and what it means."""
    return {
        say("data-column-name"): [f"`{column.name}`" for column in table.columns],
        say("data-column-type"): [_type(column) for column in table.columns],
        say("data-column-meaning"): [escape(_meaning(column)) for column in table.columns],
    }


def _chosen(tables: Tables) -> str:
    names = list(tables)
    asked = state.in_address("table")
    start = asked if asked in names else (_FIRST if _FIRST in names else names[0])
    picked = st.selectbox(
        say("data-table"),
        names,
        index=names.index(start),
        format_func=lambda name: f"{name} ({len(tables[name])})",
        key=f"data_table:{asked}",
    )
    if picked != asked and (asked or picked != start):
        state.put_in_address("table", picked)
    return picked or start


def _narrowed(name: str, table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    listed = [
        column
        for column in table.columns
        if column.allowed and not column.many and len(_values(frame, column)) > 1
    ][:_MOST_FILTERS]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        words = st.text_input(
            say("data-search"),
            placeholder=say("data-search-placeholder"),
            type="search",
            max_chars=200,
            key=f"data_words_{name}",
        )
        chosen: dict[str, list[str]] = {}
        if listed:
            with st.popover(say("data-filter"), icon=":material/filter_alt:", width="content"):
                for column in listed:
                    chosen[column.name] = st.multiselect(
                        column.name,
                        _values(frame, column),
                        help=column.meaning,
                        placeholder=say("data-any"),
                        key=f"data_filter_{name}_{column.name}",
                    )
    active = [f"{column}: {', '.join(values)}" for column, values in chosen.items() if values]
    if active:
        st.caption(say("data-filtered", filters=escape("; ".join(active))))
    return matching(frame, words or "", chosen)


def _values(frame: pd.DataFrame, column: Column) -> list[str]:
    """The words of a closed list that stand in a table, in the list's order."""
    there = set(frame[column.name].dropna().astype(str))
    return [word for word in column.allowed if word in there]


def _downloads(dataset: Dataset, name: str, shown: pd.DataFrame) -> None:
    """Offer the rows shown, and everything; each is made when it is asked for."""
    with st.container(horizontal=True):
        st.download_button(
            say("data-download-table", rows=len(shown)),
            lambda: table_csv(shown),
            file_name=f"{name}.csv",
            mime="text/csv",
            icon=":material/table:",
            on_click="ignore",
            key="data_csv",
        )
        st.download_button(
            say("data-download-all"),
            lambda: dataset_zip(dataset),
            file_name=f"referral-atlas-{dataset.info.version}.zip",
            mime="application/zip",
            icon=":material/folder_zip:",
            on_click="ignore",
            key="data_zip",
        )


def _keys(table: Table) -> None:
    lines = []
    if table.key:
        lines.append(say("data-key", columns=", ".join(f"`{name}`" for name in table.key)))
    for join in table.joins:
        columns = ", ".join(f"`{name}`" for name in join.columns)
        lines.append(say("data-join", columns=columns, table=f"`{join.table}`"))
    if lines:
        st.markdown("\n".join(f"- {line}" for line in lines))


def _meaning(column: Column) -> str:
    if not column.allowed:
        return column.meaning
    return f"{column.meaning}: {', '.join(column.allowed)}"


def _type(column: Column) -> str:
    kind = say("data-type-list") if column.many else say(f"data-type-{column.type.value}")
    return kind if column.required else say("data-type-empty", type=kind)
