"""Names and ids: well formed, unique, and spelled the same everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Document, Value, as_group, texts_in
from referral_atlas.dataset.sources import ID, Sources
from referral_atlas.model import NeedlingGuide
from referral_atlas.nearest import did_you_mean
from referral_atlas.problems import FieldPath, Problem
from referral_atlas.vocabulary import ZoneKind

_ZONE_LISTS = {kind.value for kind in ZoneKind}


def _ids(sources: Sources) -> Iterator[tuple[Document, FieldPath]]:
    """Every place where an id is given to something."""
    whole: tuple[FieldPath, ...] = ((),)
    beyond = (*sources.competing_sources.values(), *sources.conditions.values())
    groups: list[tuple[tuple[Document, ...], tuple[FieldPath, ...]]] = [
        ((sources.areas,), (("regions",), ("areas",), ("groups",))),
        ((sources.references, sources.not_covered, sources.red_flags, sources.glossary), whole),
        ((sources.needling,), tuple((name,) for name in NeedlingGuide.model_fields)),
        (sources.numbers, (("conditions",), ("rows",))),
        (tuple(sources.muscles.values()), (("trigger_points",),)),
        (beyond, (("tests",), ("raised_by",), ("consider",))),
    ]
    for documents, places in groups:
        for document in documents:
            for place in places:
                for key in as_group(document.at(place)):
                    yield document, (*place, key)


def folded(text: str) -> str:
    """The text without the differences that do not make two names."""
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())


@check("ID_MALFORMED")
def every_id_is_well_formed(sources: Sources) -> Iterator[Problem]:
    """Ids hold small letters, digits and underscores only."""
    for document, path in _ids(sources):
        if not ID.fullmatch(str(path[-1])):
            message = f'"{path[-1]}" holds more than small letters, digits and underscores.'
            yield document.problem("ID_MALFORMED", path, message)


@check("NAME_REPEATED")
def every_name_is_unique(sources: Sources) -> Iterator[Problem]:
    """No two entries of a kind share a name, and no group has an area's id."""
    areas = as_group(sources.areas.at(("areas",)))
    groups = as_group(sources.areas.at(("groups",)))
    named: list[tuple[str, Document, FieldPath, Value]] = []
    for key, area in areas.items():
        for name in ("name", "plain_name"):
            value = as_group(area).get(name)
            named.append((f"area {name}", sources.areas, ("areas", key, name), value))
    for key, group in groups.items():
        value = as_group(group).get("name")
        named.append(("group name", sources.areas, ("groups", key, "name"), value))
        if key in areas:
            message = f'"{key}" is already the id of an area.'
            yield sources.areas.problem("NAME_REPEATED", ("groups", key), message)
    named += [
        ("muscle name", document, ("name",), document.at(("name",)))
        for document in sources.muscles.values()
    ]
    named += [
        ("muscle name", sources.not_covered, (key, "name"), as_group(entry).get("name"))
        for key, entry in as_group(sources.not_covered.value).items()
    ]
    for kind, documents in (
        ("competing source name", sources.competing_sources),
        ("condition name", sources.conditions),
    ):
        named += [
            (kind, document, ("name",), document.at(("name",))) for document in documents.values()
        ]
    named += [
        ("term name", sources.glossary, (key, "name"), as_group(term).get("name"))
        for key, term in as_group(sources.glossary.value).items()
    ]
    seen: dict[tuple[str, str], str] = {}
    for kind, document, path, value in named:
        if not isinstance(value, str) or not value.strip():
            continue
        here = document.file if path == ("name",) else str(path[-2])
        first = seen.setdefault((kind, folded(value)), here)
        if first != here:
            message = f'"{value}" is already the {kind.split()[-1]} of {first}.'
            yield document.problem("NAME_REPEATED", path, message)


@check("LIST_REPEATS")
def no_list_repeats_itself(sources: Sources) -> Iterator[Problem]:
    """Lists of texts hold each item once; zone lists have a check of their own."""
    for document in sources.documents:
        for path, value in document.lists:
            if path[-1:] == ("areas",) and _ZONE_LISTS.intersection(path):
                continue
            seen: set[str] = set()
            for index, text in texts_in(value):
                if text.casefold() in seen and path[-1:] != ("authors",):
                    message = f'"{text}" is already in the list.'
                    yield document.problem("LIST_REPEATS", (*path, index), message)
                seen.add(text.casefold())


@check("SATELLITE_UNKNOWN")
def every_satellite_is_a_muscle(sources: Sources) -> Iterator[Problem]:
    """Satellites are muscles of the dataset."""
    for document in sources.muscles.values():
        for path, value in document.named("satellites"):
            for index, key in texts_in(value):
                if key not in sources.muscles:
                    message = f'there is no file "{key}.yaml" among the muscles.'
                    yield document.problem(
                        "SATELLITE_UNKNOWN",
                        (*path, index),
                        message,
                        did_you_mean(key, sources.muscles),
                    )


@check("NOT_COVERED_HAS_FILE")
def what_is_not_covered_has_no_file(sources: Sources) -> Iterator[Problem]:
    """A muscle is either in the dataset or listed as not covered."""
    for key in as_group(sources.not_covered.value):
        if key in sources.muscles:
            message = f'"{key}" has a file among the muscles.'
            hint = "Remove it here, or call it otherwise if it is another muscle."
            yield sources.not_covered.problem("NOT_COVERED_HAS_FILE", (key,), message, hint)


@check("PART_OF_MIXED")
def every_whole_is_spelled_one_way(sources: Sources) -> Iterator[Problem]:
    """Parts of one muscle name it in the same letters; the commonest spelling stands."""
    spellings: dict[str, dict[str, list[Document]]] = {}
    for document in sources.muscles.values():
        value = document.at(("part_of",))
        if isinstance(value, str) and value.strip():
            spellings.setdefault(folded(value), {}).setdefault(value, []).append(document)
    for found in spellings.values():
        usual = max(found, key=lambda text: (len(found[text]), text.islower()))
        for spelling, documents in found.items():
            for document in documents:
                if spelling != usual:
                    message = f'"{spelling}" is spelled "{usual}" in {found[usual][0].file}.'
                    yield document.problem("PART_OF_MIXED", ("part_of",), message)


@check("XREF_REPEATED")
def every_exact_term_means_one_muscle(sources: Sources) -> Iterator[Problem]:
    """No ontology term is claimed as exact by two muscles."""
    seen: dict[str, str] = {}
    for document in sources.muscles.values():
        for term, relation in as_group(document.at(("xrefs",))).items():
            if relation != "exact":
                continue
            first = seen.setdefault(term, document.file)
            if first != document.file:
                message = f'{first} also claims "{term}" exactly.'
                yield document.problem("XREF_REPEATED", ("xrefs", term), message)
