"""Names in other languages: of what is there, of all of it, and each of one thing only."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from referral_atlas.dataset.checks.naming import folded
from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Document, as_group, as_list
from referral_atlas.dataset.sources import Sources
from referral_atlas.model import NeedlingGuide
from referral_atlas.model.translation import PHRASES
from referral_atlas.nearest import did_you_mean
from referral_atlas.problems import FieldPath, Problem

_WHAT: Mapping[FieldPath, str] = {
    ("regions",): "region",
    ("areas",): "area",
    ("groups",): "group of areas",
    ("muscles",): "muscle",
    ("wholes",): "whole muscle",
    ("competing_sources",): "competing source",
    ("conditions",): "condition",
    ("red_flags",): "red flag",
    ("glossary",): "word of the glossary",
    ("needling", "basics"): "statement on needling",
    ("needling", "cycle"): "step of the cycle",
    ("needling", "theory"): "argument on the theory",
    ("needling", "differences"): "difference",
    ("needling", "session"): "step of a session",
    ("needling", "claims"): "claim",
    ("needling", "side_effects"): "side effect",
    ("needling", "precautions"): "precaution",
    ("needling", "hazards"): "kind of hazard",
    ("needling", "practice"): "place of practice",
    ("needling", "phrases"): "phrase on needling",
}

_MAY_LACK = {("wholes",), ("competing_sources",), ("conditions",)}
"""What a dataset need not have; of the rest nothing is known where there is none of it."""

_ADVICE = {("needling", "precautions"): "instead", ("needling", "hazards"): "action"}
"""Texts that only some entries have."""


def _known(sources: Sources) -> Mapping[FieldPath, Collection[str]]:
    """Ids of each kind; empty where their file could not be read."""
    guide: dict[FieldPath, Collection[str]] = {
        ("needling", part): _keys(sources.needling, (part,)) for part in NeedlingGuide.model_fields
    }
    return {
        ("regions",): sources.regions,
        ("areas",): sources.area_ids,
        ("groups",): sources.groups,
        ("muscles",): sources.muscles,
        ("wholes",): _wholes(sources),
        ("competing_sources",): sources.competing_sources,
        ("conditions",): sources.conditions,
        ("red_flags",): _keys(sources.red_flags, ()),
        ("glossary",): _keys(sources.glossary, ()),
        **guide,
        ("needling", "phrases"): _phrases(sources.needling),
    }


def _keys(document: Document, path: FieldPath) -> Collection[str]:
    return () if document.is_doubtful(path) else as_group(document.at(path))


def _phrases(guide: Document) -> Collection[str]:
    """Every text of the guide that has no id; none where one of them could not be read."""
    if guide.doubtful:
        return ()
    told = [value for field in PHRASES for _, value in guide.named(field)]
    texts = [text for value in told for text in (as_list(value) or [value])]
    return list(dict.fromkeys(text for text in texts if isinstance(text, str)))


def _wholes(sources: Sources) -> Collection[str]:
    told = (document.at(("part_of",)) for document in sources.muscles.values())
    return list(dict.fromkeys(whole for whole in told if isinstance(whole, str)))


@check("TRANSLATION_UNKNOWN")
def every_name_is_of_something(sources: Sources) -> Iterator[Problem]:
    """What a translation names is in the dataset."""
    known = _known(sources)
    for document in sources.translations.values():
        for kind, ids in known.items():
            for key in as_group(document.at(kind)):
                if key not in ids and (ids or kind in _MAY_LACK):
                    message = f'there is no {_WHAT[kind]} "{key}" in the dataset.'
                    hint = did_you_mean(key, ids)
                    yield document.problem("TRANSLATION_UNKNOWN", (*kind, key), message, hint)


@check("TRANSLATION_MISSING")
def everything_has_a_name(sources: Sources) -> Iterator[Problem]:
    """A translation names everything there is."""
    known = _known(sources)
    for document in sources.translations.values():
        for kind, ids in known.items():
            there = as_group(document.at(kind))
            for key in ids:
                if key not in there and not document.is_doubtful(kind):
                    message = f'the {_WHAT[kind]} "{key}" is missing; its English text is shown.'
                    yield document.problem("TRANSLATION_MISSING", kind, message)


@check("TRANSLATION_MISSING")
def every_advice_is_given(sources: Sources) -> Iterator[Problem]:
    """Where the English says what to do, a translation says it too."""
    for document in sources.translations.values():
        for kind, field in _ADVICE.items():
            for key, entry in as_group(document.at(kind)).items():
                english = sources.needling.at((*kind[1:], key, field))
                if english is not None and as_group(entry).get(field) is None:
                    message = f'"{field}" of the {_WHAT[kind]} is missing; the English is shown.'
                    yield document.problem("TRANSLATION_MISSING", (*kind, key), message)


@check("NAME_REPEATED")
def every_translated_name_is_unique(sources: Sources) -> Iterator[Problem]:
    """No two entries of a kind share a name in a language either."""
    for document in sources.translations.values():
        seen: dict[tuple[FieldPath, str, str], str] = {}
        for kind, field, key, path, name in _names(document):
            first = seen.setdefault((kind, field, folded(name)), key)
            if first != key:
                message = f'"{name}" is already the name of {first}.'
                yield document.problem("NAME_REPEATED", path, message)


def _names(document: Document) -> Iterator[tuple[FieldPath, str, str, FieldPath, str]]:
    """Kind, field, id, path and text of every name in a translation."""
    for kind in _WHAT:
        if kind == ("needling", "phrases"):
            continue  # two English wordings may well be one German one
        for key, entry in as_group(document.at(kind)).items():
            if isinstance(entry, str):
                yield kind, "name", key, (*kind, key), entry
            # Plain names of causes may be alike, as they may be in English.
            fields = ("name", "plain_name") if kind == ("areas",) else ("name",)
            for field in fields:
                name = as_group(entry).get(field)
                if isinstance(name, str) and name.strip():
                    yield kind, field, key, (*kind, key, field), name
