"""Red flags: about known places, and each asked once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check, text_lists
from referral_atlas.dataset.document import as_group
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problems import Problem

_ASKED = ("question", "clinical")


@check("FLAG_PLACE_UNKNOWN")
def every_flag_belongs_somewhere(sources: Sources) -> Iterator[Problem]:
    """A flag names regions, and areas or groups, that exist."""
    document = sources.red_flags
    regions = sources.regions
    areas = [*sources.area_ids, *sources.groups] if sources.area_ids else []
    for name, what, known in (("regions", "a region", regions), ("areas", "an area", areas)):
        if not known:
            continue  # the list itself could not be read
        for path, text in text_lists(document, name):
            if text not in known:
                message = f'"{text}" is not {what} of the body map.'
                hint = did_you_mean(text, known)
                if name == "regions":
                    hint = hint or f"Regions: {listed(list(regions), 'and')}."
                hint = hint or "`python -m referral_atlas areas` lists all areas."
                yield document.problem("FLAG_PLACE_UNKNOWN", path, message, hint)


@check("QUESTION_REPEATED")
def no_question_is_asked_twice(sources: Sources) -> Iterator[Problem]:
    """No two flags ask the same, in plain or in clinical words."""
    seen: dict[tuple[str, str], str] = {}
    for key, flag in as_group(sources.red_flags.value).items():
        for name in _ASKED:
            text = as_group(flag).get(name)
            if not isinstance(text, str) or not text.strip():
                continue
            asked = " ".join(re.findall(r"\w+", text.casefold()))
            first = seen.setdefault((name, asked), key)
            if first != key:
                message = f'"{first}" already asks this.'
                yield sources.red_flags.problem("QUESTION_REPEATED", (key, name), message)
