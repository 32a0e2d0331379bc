"""The guide to needling and the glossary: what they name exists, and none of it for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from referral_atlas.dataset.checks.registry import check, text_lists
from referral_atlas.dataset.document import as_group, as_list, texts_in
from referral_atlas.dataset.sources import Sources
from referral_atlas.model.needling_guide import begins_a_word
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problems import Problem


@check("TERM_UNKNOWN")
def every_term_named_is_explained(sources: Sources) -> Iterator[Problem]:
    """Words that a claim or another word leads to are in the glossary."""
    if sources.glossary.is_doubtful(()):
        return
    known = list(as_group(sources.glossary.value))
    for document, name in ((sources.needling, "terms"), (sources.glossary, "see")):
        for path, key in text_lists(document, name):
            if key not in known:
                message = f'"{key}" is not in glossary.yaml.'
                yield document.problem("TERM_UNKNOWN", path, message, did_you_mean(key, known))
            elif document is sources.glossary and key == path[0]:
                message = f'"{key}" leads to itself.'
                yield document.problem("TERM_UNKNOWN", path, message)


@check("CONDITION_UNKNOWN")
def every_condition_of_a_claim_has_a_file(sources: Sources) -> Iterator[Problem]:
    """The conditions a claim is about are in the dataset."""
    for path, key in text_lists(sources.needling, "conditions"):
        if key not in sources.conditions:
            message = f'there is no file "{key}.yaml" among the conditions.'
            hint = did_you_mean(key, sources.conditions)
            hint = hint or f"Conditions: {listed(list(sources.conditions), 'and')}."
            yield sources.needling.problem("CONDITION_UNKNOWN", path, message, hint)


@check("HAZARD_WORD_UNUSED")
def every_hazard_word_finds_a_muscle(sources: Sources) -> Iterator[Problem]:
    """Each word a kind of hazard is known by stands in a hazard of some muscle."""
    documents = list(sources.muscles.values())
    if any(document.doubtful for document in documents):
        return  # hazards may stand in what could not be read
    told = [
        f"{as_group(item).get('structure')} {as_group(item).get('harm')}"
        for document in documents
        for item in as_list(document.at(("needling", "hazards")))
    ]
    for kind in as_group(sources.needling.at(("hazards",))):
        path = ("hazards", kind, "words")
        for index, word in texts_in(sources.needling.at(path)):
            if not any(begins_a_word(word, text) for text in told):
                message = f'no hazard of any muscle has a word that begins with "{word}".'
                yield sources.needling.problem("HAZARD_WORD_UNUSED", (*path, index), message)
