"""Areas, sides and zones: everything a pattern names is on the body map, once."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check, text_lists
from referral_atlas.dataset.document import Document, Value, as_group, as_list, texts_in
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problems import FieldPath, Problem
from referral_atlas.vocabulary import Laterality, SideRelation, ZoneKind

_RELATIONS = [item.value for item in SideRelation]
_BODY_SIDES = [item.value for item in Laterality]
_SIDES = {
    **{side: {side} for side in _BODY_SIDES},
    SideRelation.IPSILATERAL.value: {"same"},
    SideRelation.CONTRALATERAL.value: {"other"},
    SideRelation.BILATERAL.value: {"same", "other"},
}


def written_zones(document: Document) -> Iterator[tuple[FieldPath, str]]:
    """Every place of a file with patterns that names an area, with what stands there."""
    for path, text in text_lists(document, "areas"):
        yield path, text
    for name in ("adds", "omits"):
        yield from text_lists(document, name)
    for path, value in document.named("area"):
        if isinstance(value, str):
            yield path, value


def zone_lists(document: Document) -> Iterator[tuple[FieldPath, str, Value]]:
    """Path, kind and content of every zone list: ``essential`` or ``spillover``."""
    for kind in ZoneKind:
        if document.at((kind.value,)) is not None:
            yield (kind.value,), kind.value, document.at((kind.value,))
    for key, trp in as_group(document.at(("trigger_points",))).items():
        for kind in ZoneKind:
            if kind.value in as_group(trp):
                yield ("trigger_points", key, kind.value), kind.value, as_group(trp)[kind.value]


def split_written(text: str) -> tuple[str, str]:
    """Prefix and area of a written zone; without a prefix it is ipsilateral."""
    prefix, found, rest = text.partition(":")
    return (prefix, rest) if found else (SideRelation.IPSILATERAL.value, text)


@check("AREA_UNKNOWN")
def every_area_is_on_the_map(sources: Sources) -> Iterator[Problem]:
    """Areas named anywhere are in the list of areas."""
    known = sources.area_ids
    groups = sources.groups
    if not known:
        return
    members = [
        (sources.areas, path, text)
        for path, text in text_lists(sources.areas, "areas")
        if path[0] == "groups"
    ]
    named = [
        (document, path, text)
        for document in sources.patterned
        for path, text in written_zones(document)
    ]
    named += [
        (document, path, text)
        for document in sources.conditions.values()
        for path, text in text_lists(document, "areas")
    ]
    for document, path, text in members + named:
        area = split_written(text)[1]
        if area in known:
            continue
        if area in groups:
            message = f'"{area}" is a group, not an area.'
            hint = f"Name the areas you mean: {listed(groups[area], 'and')}."
        else:
            message = f'"{area}" is not an area of the body map.'
            hint = did_you_mean(area, known) or (
                "`python -m referral_atlas areas` lists all areas."
            )
        yield document.problem("AREA_UNKNOWN", path, message, hint)


@check("SIDE_UNKNOWN", "SIDE_ON_MIDLINE")
def every_side_makes_sense(sources: Sources) -> Iterator[Problem]:
    """A zone's prefix is a side relation, and areas on the midline have none."""
    midline = sources.midline_areas
    sideless = sources.sideless
    for document in sources.patterned:
        if document in sideless:
            continue
        for path, text in written_zones(document):
            if ":" not in text:
                continue
            prefix, area = split_written(text)
            if prefix not in _RELATIONS:
                message = f'"{prefix}" is not a side relation.'
                hint = f"Write {listed(_RELATIONS[1:])}, or no prefix for the same side."
                yield document.problem("SIDE_UNKNOWN", path, message, hint)
            elif area in midline:
                message = f'"{area}" lies on the midline and has no side.'
                yield document.problem("SIDE_ON_MIDLINE", path, message, f'Write "{area}".')


@check("SIDE_OF_ORGAN")
def every_zone_of_an_organ_has_its_side(sources: Sources) -> Iterator[Problem]:
    """A source that exists once says on which side of the body each zone lies."""
    midline = sources.midline_areas
    for document in sources.sideless:
        for path, text in written_zones(document):
            prefix, area = split_written(text)
            if area not in sources.area_ids:
                continue
            allowed = [Laterality.MIDLINE.value] if area in midline else _BODY_SIDES[:2]
            if ":" not in text or prefix not in allowed:
                message = f'"{text}" does not say the side of the body; the source has none.'
                hint = f"Write {listed([f'{side}:{area}' for side in allowed])}."
                yield document.problem("SIDE_OF_ORGAN", path, message, hint)


@check("ZONE_REPEATED")
def no_zone_is_listed_twice(sources: Sources) -> Iterator[Problem]:
    """A pattern names each area once on each side."""
    for document in sources.patterned:
        seen: dict[tuple[FieldPath, str, str], str] = {}
        for path, kind, zones in zone_lists(document):
            for index, text in texts_in(as_group(zones).get("areas")):
                prefix, area = split_written(text)
                places = [(path[:-1], area, side) for side in _SIDES.get(prefix, set())]
                before = next((seen[place] for place in places if place in seen), None)
                if before is not None:
                    also = "twice" if before == kind else f"as {before} and as {kind}"
                    message = f'"{area}" is listed {also}.'
                    yield document.problem("ZONE_REPEATED", (*path, "areas", index), message)
                seen.update(dict.fromkeys(places, kind))


@check("DIFFERENCE_INVALID")
def every_difference_is_one(sources: Sources) -> Iterator[Problem]:
    """A source adds only areas that are not listed and omits only listed ones."""
    for document in sources.patterned:
        for path, kind, zones in zone_lists(document):
            here = {split_written(text) for _, text in texts_in(as_group(zones).get("areas"))}
            for number, item in enumerate(as_list(as_group(zones).get("evidence"))):
                place = (*path, "evidence", number)
                for index, text in texts_in(as_group(item).get("adds")):
                    if split_written(text) in here:
                        message = f'"{text}" is already listed as {kind}; nothing is added.'
                        yield document.problem(
                            "DIFFERENCE_INVALID", (*place, "adds", index), message
                        )
                for index, text in texts_in(as_group(item).get("omits")):
                    if split_written(text) not in here:
                        message = f'"{text}" is not listed as {kind}; nothing is omitted.'
                        yield document.problem(
                            "DIFFERENCE_INVALID", (*place, "omits", index), message
                        )


@check("DIFFERENCE_MISPLACED")
def differences_stand_beside_zones(sources: Sources) -> Iterator[Problem]:
    """``adds`` and ``omits`` are only in the evidence of zone lists."""
    kinds = {item.value for item in ZoneKind}
    for document in sources.citing:
        for name in ("adds", "omits"):
            for path, value in document.named(name):
                inside = path[2:] if path[:1] == ("trigger_points",) else path
                beside_zones = bool(kinds & set(inside[:1]))
                if as_list(value) and not beside_zones:
                    message = f'"{name}" compares zones, and there are none here.'
                    yield document.problem("DIFFERENCE_MISPLACED", path, message)


@check("REGION_UNKNOWN")
def every_region_is_listed(sources: Sources) -> Iterator[Problem]:
    """Areas and muscles belong to a region of the list."""
    known = sources.regions
    if not known:
        return
    for document in (sources.areas, sources.not_covered, *sources.patterned):
        for path, value in document.named("region"):
            if isinstance(value, str) and value not in known:
                message = f'"{value}" is not a region.'
                hint = did_you_mean(value, known) or f"Regions: {listed(list(known), 'and')}."
                yield document.problem("REGION_UNKNOWN", path, message, hint)
    for document in sources.conditions.values():
        for path, value in text_lists(document, "regions"):
            if value not in known:
                message = f'"{value}" is not a region.'
                hint = did_you_mean(value, known) or f"Regions: {listed(list(known), 'and')}."
                yield document.problem("REGION_UNKNOWN", path, message, hint)
