"""Links between entries: what a competing source or a condition names exists."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from referral_atlas.dataset.checks.registry import check, text_lists
from referral_atlas.dataset.document import as_group
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problems import FieldPath, Problem


@check("MUSCLE_UNKNOWN")
def every_linked_muscle_has_a_file(sources: Sources) -> Iterator[Problem]:
    """Muscles that raise a competing source, or belong to a condition, are in the dataset."""
    named: list[tuple[FieldPath, str]]
    for document in (*sources.competing_sources.values(), *sources.conditions.values()):
        named = [(path, key) for path, key in text_lists(document, "muscles")]
        if document in sources.conditions.values():
            named += [(("muscles", key), key) for key in as_group(document.at(("muscles",)))]
        for path, key in named:
            if key not in sources.muscles:
                message = f'there is no file "{key}.yaml" among the muscles.'
                hint = did_you_mean(key, sources.muscles)
                yield document.problem("MUSCLE_UNKNOWN", path, message, hint)


@check("SOURCE_UNKNOWN")
def every_other_cause_has_a_file(sources: Sources) -> Iterator[Problem]:
    """A cause a condition names by its id is a competing source of the dataset."""
    for document in sources.conditions.values():
        for key, item in as_group(document.at(("consider",))).items():
            found = as_group(item).get("source")
            if isinstance(found, str) and found and found not in sources.competing_sources:
                message = f'there is no file "{found}.yaml" among the competing sources.'
                hint = did_you_mean(found, sources.competing_sources) or (
                    'Write "name" instead of "source" for what the dataset does not hold.'
                )
                yield document.problem("SOURCE_UNKNOWN", ("consider", key, "source"), message, hint)


@check("FLAG_UNKNOWN")
def every_flag_named_is_asked(sources: Sources) -> Iterator[Problem]:
    """Red flags that a competing source or a condition names are in ``red_flags.yaml``."""
    if sources.red_flags.is_doubtful(()):
        return
    known = list(as_group(sources.red_flags.value))
    for document in (*sources.competing_sources.values(), *sources.conditions.values()):
        for path, key in text_lists(document, "red_flags"):
            if key not in known:
                message = f'"{key}" is not in red_flags.yaml.'
                hint = did_you_mean(key, known) or f"Red flags: {listed(known, 'and')}."
                yield document.problem("FLAG_UNKNOWN", path, message, hint)


@check("CONDITION_UNKNOWN")
def every_rate_of_a_condition_is_there(sources: Sources) -> Iterator[Problem]:
    """The groups of people a condition takes its rates from are in ``prevalence.yaml``."""
    if sources.prevalence.is_doubtful(("conditions",)):
        return
    known: Collection[str] = list(as_group(sources.prevalence.at(("conditions",))))
    for document in sources.conditions.values():
        for path, key in text_lists(document, "rates_of"):
            if key not in known:
                message = f'"{key}" is not among the conditions of prevalence.yaml.'
                hint = did_you_mean(key, known) or f"Conditions: {listed(list(known), 'and')}."
                yield document.problem("CONDITION_UNKNOWN", path, message, hint)
