"""Names in other languages: of what is there, of all of it, and each of one thing only."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from referral_atlas.dataset.checks.naming import folded
from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Document, as_group
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean
from referral_atlas.problems import FieldPath, Problem

_WHAT = {
    "regions": "region",
    "areas": "area",
    "groups": "group of areas",
    "muscles": "muscle",
    "wholes": "whole muscle",
    "competing_sources": "competing source",
    "conditions": "condition",
    "red_flags": "red flag",
}


_MAY_LACK = ("wholes", "competing_sources", "conditions")
"""What a dataset need not have; of the rest nothing is known where its file is unreadable."""


def _known(sources: Sources) -> Mapping[str, Collection[str]]:
    """Ids of each kind; empty where their file could not be read."""
    flags = sources.red_flags
    return {
        "regions": sources.regions,
        "areas": sources.area_ids,
        "groups": sources.groups,
        "muscles": sources.muscles,
        "wholes": _wholes(sources),
        "competing_sources": sources.competing_sources,
        "conditions": sources.conditions,
        "red_flags": () if flags.is_doubtful(()) else as_group(flags.value),
    }


def _wholes(sources: Sources) -> Collection[str]:
    told = (document.at(("part_of",)) for document in sources.muscles.values())
    return list(dict.fromkeys(whole for whole in told if isinstance(whole, str)))


@check("TRANSLATION_UNKNOWN")
def every_name_is_of_something(sources: Sources) -> Iterator[Problem]:
    """What a translation names is in the dataset."""
    known = _known(sources)
    for document in sources.translations.values():
        for kind, ids in known.items():
            for key in as_group(document.at((kind,))):
                if key not in ids and (ids or kind in _MAY_LACK):
                    message = f'there is no {_WHAT[kind]} "{key}" in the dataset.'
                    hint = did_you_mean(key, ids)
                    yield document.problem("TRANSLATION_UNKNOWN", (kind, key), message, hint)


@check("TRANSLATION_MISSING")
def everything_has_a_name(sources: Sources) -> Iterator[Problem]:
    """A translation names everything there is."""
    known = _known(sources)
    for document in sources.translations.values():
        for kind, ids in known.items():
            there = as_group(document.at((kind,)))
            for key in ids:
                if key not in there and not document.is_doubtful((kind,)):
                    message = f'the {_WHAT[kind]} "{key}" is missing; its English text is shown.'
                    yield document.problem("TRANSLATION_MISSING", (kind,), message)


@check("NAME_REPEATED")
def every_translated_name_is_unique(sources: Sources) -> Iterator[Problem]:
    """No two entries of a kind share a name in a language either."""
    for document in sources.translations.values():
        seen: dict[tuple[str, str, str], str] = {}
        for kind, field, key, path, name in _names(document):
            first = seen.setdefault((kind, field, folded(name)), key)
            if first != key:
                message = f'"{name}" is already the name of {first}.'
                yield document.problem("NAME_REPEATED", path, message)


def _names(document: Document) -> Iterator[tuple[str, str, str, FieldPath, str]]:
    """Kind, field, id, path and text of every name in a translation."""
    for kind in _WHAT:
        for key, entry in as_group(document.at((kind,))).items():
            if isinstance(entry, str):
                yield kind, "name", key, (kind, key), entry
            # Plain names of causes may be alike, as they may be in English.
            fields = ("name", "plain_name") if kind == "areas" else ("name",)
            for field in fields:
                name = as_group(entry).get(field)
                if isinstance(name, str) and name.strip():
                    yield kind, field, key, (kind, key, field), name
