"""The data dictionary for people, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.columns import Column
from referral_atlas.dataset.dictionary import TABLES


def dictionary_page(level: int = 2) -> str:
    """The data dictionary for people, as Markdown.

    Parameters
    ----------
    level : int
        Depth of the headings of the tables.
    """
    return "\n".join(_table_lines(level))


def _table_lines(level: int) -> Iterator[str]:
    for name, table in TABLES.items():
        yield from (f"{'#' * level} {name}", "", f"One row: {table.row}.", "")
        yield from ("| Column | Type | Meaning |", "|--|--|--|")
        for column in table.columns:
            yield f"| `{column.name}` | {_type_words(column)} | {_meaning(column)} |"
        joins = [
            f"`{'`, `'.join(join.columns)}` with [{join.table}](#{join.table})"
            for join in table.joins
        ]
        if table.key:
            yield from ("", f"Key: `{'`, `'.join(table.key)}`.")
        if joins:
            yield from ("", f"Joins {'; '.join(joins)}.")
        yield ""


def _type_words(column: Column) -> str:
    words = "list of texts" if column.many else {"string": "text"}.get(column.type, column.type)
    return words if column.required else f"{words}, may be empty"


def _meaning(column: Column) -> str:
    if not column.allowed:
        return column.meaning
    return f"{column.meaning}: {', '.join(f'`{word}`' for word in column.allowed)}"
