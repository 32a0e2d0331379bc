"""The word somebody probably meant, and lists of words as sentences say them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LIKE = 75.0
"""How alike two words must be, in percent, for one to be a misspelling of the other."""


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word most like the one written, or None if none is near.

    Words in another order count as like: ``neck_upper_back`` finds ``neck_back_upper``.

    Parameters
    ----------
    word : str
        What was written.
    allowed : iterable of str
        What could have been meant.
    """
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (needed only when something is wrong)

    choices = [(item, _plain(item)) for item in allowed]
    best, found = LIKE, None
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        hit = process.extractOne(
            _plain(word), [plain for _, plain in choices], scorer=scorer, score_cutoff=best
        )
        if hit is not None and (found is None or hit[1] > best):
            best, found = hit[1], choices[hit[2]][0]
    return found


def did_you_mean(word: str, allowed: Iterable[str]) -> str | None:
    """Ask for the nearest allowed word, or None if none is near."""
    found = nearest(word, allowed)
    return None if found is None else f'Did you mean "{found}"?'


def listed(words: Sequence[str], conjunction: str = "or") -> str:
    """Join words as in a sentence: ``a, b or c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def _plain(word: str) -> str:
    return word.casefold().replace("_", " ").replace("-", " ")
