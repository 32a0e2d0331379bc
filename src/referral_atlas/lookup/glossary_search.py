"""Finding words of the glossary by name, synonym or what is said of them."""

from __future__ import annotations

from collections.abc import Mapping

from referral_atlas.model import Term, TermGroup
from referral_atlas.vocabulary import TermId

Glossary = Mapping[TermId, Term]


def find_terms(glossary: Glossary, words: str = "", group: TermGroup | None = None) -> list[TermId]:
    """Find terms that hold all the words; those whose name or synonym begins so come first.

    Parameters
    ----------
    glossary : mapping of TermId to Term
        All terms.
    words : str, optional
        What is looked for; case does not matter.
    group : TermGroup, optional
        Only terms of this group.

    Returns
    -------
    list of TermId
        By alphabet within their rank.
    """
    asked = " ".join(words.casefold().split())
    ranked = [
        (rank, term.name.casefold(), key)
        for key, term in glossary.items()
        if (group is None or term.group is group) and (rank := _rank(term, asked)) is not None
    ]
    return [key for _, _, key in sorted(ranked)]


def _rank(term: Term, asked: str) -> int | None:
    """0 where a name begins so, 1 where one holds it, 2 where the text does; None if nowhere."""
    names = [name.casefold() for name in (term.name, *term.synonyms)]
    if any(name.startswith(asked) for name in names):
        return 0
    if any(asked in name for name in names):
        return 1
    text = " ".join([*names, term.plain, term.clinical]).casefold()
    return 2 if all(word in text for word in asked.split()) else None
