"""Citations and references: everything cited can be found, and was looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Value, as_group, texts_in
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean
from referral_atlas.problems import FieldPath, Problem
from referral_atlas.vocabulary import EvidenceKind

STRONG_KINDS = (
    EvidenceKind.SYSTEMATIC_REVIEW,
    EvidenceKind.EXPERIMENTAL_INDUCTION,
    EvidenceKind.CONTROLLED_STUDY,
)
_IDENTIFIERS = ("doi", "pmid", "isbn", "url")
_VAGUE = re.compile(
    r"[\W_]*((pp?|pages?|chs?|chapters?|figs?|figures?|tables?|vols?|volumes?|sections?)[\W_]*)*"
    r"(tbd|todo|n/?a|none|unknown|various|passim|somewhere|x+)?[\W_]*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"undated|read (in )?20\d\d|anonymous|(without|no) authors?\b|not (named|shown|stated)",
    re.IGNORECASE,
)
_FORMS = {
    "doi": (re.compile(r"10\.\d{4,9}/\S+"), 'a DOI like "10.1016/j.pain.2006.01.001"'),
    "pmid": (re.compile(r"[1-9]\d{0,8}"), 'a PubMed id like "16545141"'),
    "url": (re.compile(r"https?://\S+\.\S+"), "a web address that begins with https://"),
}


@check("CITATION_UNKNOWN")
def every_citation_is_in_the_bibliography(sources: Sources) -> Iterator[Problem]:
    """Every source that is cited has a reference."""
    known = sources.citation_keys
    if sources.references.is_doubtful(()):
        return
    for document in sources.citing:
        for path, item in document.evidence:
            key = as_group(item).get("source")
            if isinstance(key, str) and key and key not in known:
                message = f'"{key}" is not in references.yaml.'
                yield document.problem(
                    "CITATION_UNKNOWN", (*path, "source"), message, did_you_mean(key, known)
                )


@check("CITATION_UNUSED")
def every_reference_is_cited(sources: Sources) -> Iterator[Problem]:
    """No reference stands in the bibliography for nothing."""
    if any(document.doubtful for document in sources.citing):
        return  # citations may stand in what could not be read
    used = {
        as_group(item).get("source") for document in sources.citing for _, item in document.evidence
    }
    for key in sources.citation_keys:
        if key not in used:
            yield sources.references.problem("CITATION_UNUSED", (key,), "nothing cites it.")


@check("LOCATOR_VAGUE")
def every_locator_leads_somewhere(sources: Sources) -> Iterator[Problem]:
    """A locator names a passage."""
    for document in sources.citing:
        for path, item in document.evidence:
            locator = as_group(item).get("locator")
            if isinstance(locator, str) and locator.strip() and _VAGUE.fullmatch(locator.strip()):
                message = f'"{locator}" does not say where in the source.'
                hint = 'Write, for example, "ch. 6, fig. 6.1", "p. 112" or "Table 2".'
                yield document.problem("LOCATOR_VAGUE", (*path, "locator"), message, hint)


@check("CLAIM_UNREAD")
def every_strong_claim_was_read(sources: Sources) -> Iterator[Problem]:
    """Reviews, experiments and controlled studies were read for the entry."""
    for document in sources.citing:
        for path, item in document.evidence:
            fields = as_group(item)
            if fields.get("kind") in STRONG_KINDS and fields.get("checked") is False:
                message = (
                    f'"{fields.get("source")}" is cited as {fields["kind"]} but nobody read it '
                    "for this entry; it counts as a textbook only."
                )
                yield document.problem("CLAIM_UNREAD", (*path, "checked"), message)


@check("EVIDENCE_REPEATED")
def no_passage_is_cited_twice(sources: Sources) -> Iterator[Problem]:
    """One statement cites one passage once."""
    for document in sources.citing:
        seen: set[tuple[FieldPath, Value, Value]] = set()
        for path, item in document.evidence:
            source, locator = as_group(item).get("source"), as_group(item).get("locator")
            if not isinstance(source, str) or not isinstance(locator, str):
                continue
            if (path[:-1], source, locator) in seen:
                message = f'"{source}", {locator} is already cited here.'
                yield document.problem("EVIDENCE_REPEATED", path, message)
            seen.add((path[:-1], source, locator))


@check("REFERENCE_UNTRACEABLE")
def every_reference_can_be_found(sources: Sources) -> Iterator[Problem]:
    """A reference has at least one identifier."""
    for key, reference in as_group(sources.references.value).items():
        if isinstance(reference, dict) and not any(reference.get(name) for name in _IDENTIFIERS):
            message = "there is no doi, pmid, isbn or url to find it by."
            yield sources.references.problem("REFERENCE_UNTRACEABLE", (key,), message)


@check("REFERENCE_REMARK")
def names_hold_names_only(sources: Sources) -> Iterator[Problem]:
    """Authors and containers do not say when or whether something was read."""
    for key, reference in as_group(sources.references.value).items():
        fields = as_group(reference)
        texts = [(("authors", index), text) for index, text in texts_in(fields.get("authors"))]
        for path, value in [*texts, (("container",), fields.get("container"))]:
            found = _REMARK.search(value) if isinstance(value, str) else None
            if found:
                message = f'"{found.group()}" is a remark, not part of a name.'
                hint = (
                    'Leave out what is not known; write accessed: "2026-11" instead of a year '
                    "where the work shows none."
                )
                yield sources.references.problem("REFERENCE_REMARK", (key, *path), message, hint)


@check("REFERENCE_DUPLICATED")
def no_work_has_two_keys(sources: Sources) -> Iterator[Problem]:
    """DOIs and PubMed ids are unique."""
    seen: dict[tuple[str, str], str] = {}
    for key, reference in as_group(sources.references.value).items():
        for name in ("doi", "pmid"):
            value = as_group(reference).get(name)
            if not isinstance(value, str) or not value:
                continue
            first = seen.setdefault((name, value.strip().lower()), key)
            if first != key:
                message = f'the same {name} belongs to "{first}".'
                yield sources.references.problem("REFERENCE_DUPLICATED", (key, name), message)


@check("IDENTIFIER_MALFORMED")
def every_identifier_has_its_form(sources: Sources) -> Iterator[Problem]:
    """DOIs, PubMed ids, ISBNs and web addresses can be right."""
    for key, reference in as_group(sources.references.value).items():
        for name in _IDENTIFIERS:
            value = as_group(reference).get(name)
            if not isinstance(value, str) or not value:
                continue
            path = (key, name)
            if name == "isbn":
                if not is_isbn(value):
                    message = f'"{value}" is not an ISBN: wrong length or check digit.'
                    yield sources.references.problem("IDENTIFIER_MALFORMED", path, message)
            elif not _FORMS[name][0].fullmatch(value):
                message = f'"{value}" is not {_FORMS[name][1]}.'
                yield sources.references.problem("IDENTIFIER_MALFORMED", path, message)


def is_isbn(text: str) -> bool:
    """Whether the check digit of an ISBN of 10 or 13 digits fits."""
    digits = text.replace("-", "").replace(" ", "").upper()
    if re.fullmatch(r"\d{13}", digits):
        odd, even = digits[::2], digits[1::2]
        return (sum(map(int, odd)) + 3 * sum(map(int, even))) % 10 == 0
    if re.fullmatch(r"\d{9}[\dX]", digits):
        values = [10 if digit == "X" else int(digit) for digit in digits]
        return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
    return False
