"""Published figures: about known muscles and conditions, and each of them once."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check
from referral_atlas.dataset.document import Document, Value, as_group, as_list, texts_in
from referral_atlas.dataset.sources import Sources
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problems import FieldPath, Problem

_MEANING = {
    "prevalence": ("condition", "muscles", "group", "side", "state", "population"),
    "reliability": (
        *("sign", "muscles", "group", "examiners", "comparison", "statistic", "bound"),
        *("population", "note"),
    ),
}
"""What makes two rows of a file tell the same thing, beside their source."""


def _rows(document: Document) -> Iterator[tuple[FieldPath, dict[str, Value]]]:
    for key, row in as_group(document.at(("rows",))).items():
        if isinstance(row, dict):
            yield ("rows", key), row


@check("MUSCLE_UNKNOWN")
def every_figure_is_about_known_muscles(sources: Sources) -> Iterator[Problem]:
    """The muscles of a row are muscles of the dataset."""
    for document in sources.numbers:
        for path, row in _rows(document):
            for index, key in texts_in(row.get("muscles")):
                if key not in sources.muscles:
                    message = f'there is no file "{key}.yaml" among the muscles.'
                    hint = did_you_mean(key, sources.muscles)
                    yield document.problem(
                        "MUSCLE_UNKNOWN", (*path, "muscles", index), message, hint
                    )


@check("CONDITION_UNKNOWN")
def every_condition_is_listed(sources: Sources) -> Iterator[Problem]:
    """The condition of a row is in the list at the head of the file."""
    document = sources.prevalence
    known = list(as_group(document.at(("conditions",))))
    if document.is_doubtful(("conditions",)):
        return
    for path, row in _rows(document):
        key = row.get("condition")
        if isinstance(key, str) and key and key not in known:
            message = f'"{key}" is not among the conditions of this file.'
            hint = did_you_mean(key, known) or f"Conditions: {listed(known, 'and')}."
            yield document.problem("CONDITION_UNKNOWN", (*path, "condition"), message, hint)


@check("CONDITION_UNUSED")
def every_condition_has_a_figure(sources: Sources) -> Iterator[Problem]:
    """No condition is listed for nothing."""
    document = sources.prevalence
    if document.doubtful:
        return  # rows may stand in what could not be read
    used = {row.get("condition") for _, row in _rows(document)}
    for key in as_group(document.at(("conditions",))):
        if key not in used:
            yield document.problem("CONDITION_UNUSED", ("conditions", key), "no row is about it.")


@check("ROW_REPEATED")
def no_figure_is_told_twice(sources: Sources) -> Iterator[Problem]:
    """One source tells one thing of one group of people once."""
    for document, fields in zip(sources.numbers, _MEANING.values(), strict=True):
        seen: dict[str, str] = {}
        for path, row in _rows(document):
            cited = sorted(
                str(as_group(item).get("source")) for item in as_list(row.get("evidence"))
            )
            meaning = repr(([row.get(name) for name in fields], cited))
            first = seen.setdefault(meaning, str(path[-1]))
            if first != path[-1]:
                message = f'"{first}" already tells this.'
                yield document.problem("ROW_REPEATED", path, message)
