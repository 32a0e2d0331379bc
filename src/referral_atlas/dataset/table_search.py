"""Rows of a table that hold some words and some values."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pandas as pd

from referral_atlas.dataset.citation_use import folded


def matching(
    frame: pd.DataFrame, words: str = "", chosen: Mapping[str, Collection[str]] | None = None
) -> pd.DataFrame:
    """Give the rows that hold every word somewhere and, in each column asked of, a chosen value.

    Parameters
    ----------
    frame : DataFrame
        A table of the dataset.
    words : str
        Parts of words, in any order and column, accents and capitals aside.
    chosen : mapping of str to collection of str, optional
        Values by column; a column without any, or that is not there, does not narrow.

    Returns
    -------
    DataFrame
        The rows in their order, with their index.
    """
    found = frame
    for column, values in (chosen or {}).items():
        if values and column in found.columns:
            found = found[found[column].astype("string").isin(list(values))]
    wanted = folded(words).split()
    if not wanted or found.empty:
        return found
    text = found.astype("string").fillna("").agg(" ".join, axis="columns").map(folded)
    holds = pd.Series(True, index=found.index)
    for word in wanted:
        holds &= text.str.contains(word, regex=False)
    return found[holds.astype(bool)]
