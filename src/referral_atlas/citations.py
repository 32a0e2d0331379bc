"""References and evidence as text: who says so, where, and how sure one can be.

References follow the Vancouver style (International Committee of Medical Journal
Editors): authors with initials after the name, at most six of them, then title,
container, year, volume and pages. Where no author is named the site or journal stands
first; a work without a year is "undated" and says when it was read.
"""

from __future__ import annotations

import re

from referral_atlas.model import Reference

MAX_AUTHORS = 6
"""So many authors are named; of more only these, and "et al."."""

AND_OTHERS = "et al."

UNDATED = "undated"
"""Stands for the year of a work that shows none."""

_INITIALS = re.compile(r"\s+[A-Z]{1,4}(\s+(Jr|Sr|[23](nd|rd)))?(, editors?)?$")


def reference_text(reference: Reference) -> str:
    """Write a reference out in one paragraph, without its link.

    Parameters
    ----------
    reference : Reference
        One entry of the bibliography.

    Returns
    -------
    str
        For example ``Svensson P, Bak J. Title. Journal. 2003;17:214-223.``
    """
    parts = [_authors(reference) or reference.container, reference.title]
    if reference.edition:
        parts.append(f"{_ordinal(reference.edition)} ed")
    if reference.authors:
        parts.append(reference.container)
    date = UNDATED if reference.year is None else str(reference.year)
    if reference.publisher:
        date = f"{reference.publisher}; {date}"
    if reference.volume:
        date += f";{reference.volume}"
    if reference.pages:
        date += f":{reference.pages}" if reference.volume else f", p. {reference.pages}"
    if reference.accessed:
        date += f", read {reference.accessed}"
    return " ".join(_closed(part) for part in [*parts, date[0].upper() + date[1:]] if part)


def reference_link(reference: Reference) -> str | None:
    """The address a reference can be read or found at: DOI, else PubMed, else its page."""
    if reference.doi:
        return f"https://doi.org/{reference.doi}"
    if reference.pmid:
        return f"https://pubmed.ncbi.nlm.nih.gov/{reference.pmid}/"
    return reference.url


def short_reference(reference: Reference) -> str:
    """Name and year as in running text: ``Simons et al. 1999``, ``NYSORA (undated)``."""
    names = [_INITIALS.sub("", author) for author in reference.authors if author != AND_OTHERS]
    if not names:
        who = str(reference.container)
    elif len(names) == 2 and len(reference.authors) == 2:
        who = f"{names[0]} and {names[1]}"
    else:
        who = names[0] if len(reference.authors) == 1 else f"{names[0]} {AND_OTHERS}"
    return f"{who} ({UNDATED})" if reference.year is None else f"{who} {reference.year}"


def _authors(reference: Reference) -> str:
    named = [author for author in reference.authors if author != AND_OTHERS]
    more = len(named) > MAX_AUTHORS or len(named) < len(reference.authors)
    return ", ".join([*named[:MAX_AUTHORS], *([AND_OTHERS] if more else [])])


def _ordinal(edition: str) -> str:
    if not edition.isdecimal():
        return edition
    number = int(edition)
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def _closed(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
