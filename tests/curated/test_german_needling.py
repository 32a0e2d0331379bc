"""The needling guide and the glossary in German: complete, as strong and with the same figures."""

import re

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.translated import translated
from referral_atlas.model import NeedlingGuide
from referral_atlas.model.translation import NeedlingTexts, TermTexts
from referral_atlas.vocabulary import Language

ENGLISH = load_dataset()
GERMAN = translated(ENGLISH, Language.GERMAN)
NAMES = ENGLISH.translations[Language.GERMAN]

ALIKE = {("glossary", "fhir", "name")}
"""Texts that are the same word in both languages."""

BODY = "Irish Society of Chartered Physiotherapists"
"""A name that stays as it is."""

# What a reader must do, and how soon, is said as strongly in both languages.
AS_STRONG = {
    r"\bat once\b": r"\bsofort\b",
    r"get help now": r"Holen Sie jetzt Hilfe",
    r"emergency department": r"Notaufnahme",
    r"emergency number": r"Notruf",
    r"same day": r"am selben Tag",
    r"hours later": r"Stunden später",
    r"say that you were needled": r"sagen Sie, dass Sie genadelt wurden",
}


def sections():
    """Every entry of the guide and the glossary, as kind, key, English and German."""
    for part in NeedlingGuide.model_fields:
        english, german = getattr(ENGLISH.needling, part), getattr(GERMAN.needling, part)
        for key in english:
            yield part, key, english[key], german[key]
    for key, term in ENGLISH.glossary.items():
        yield "glossary", key, term, GERMAN.glossary[key]


def texts():
    """Every text a reader meets on the two pages, as where it stands, English and German."""
    for kind, key, english, german in sections():
        own = getattr(NeedlingTexts.model_fields.get(kind), "annotation", None)
        fields = TermTexts if own is None else own.__args__[1]
        for field in fields.model_fields:
            if getattr(english, field) is not None and field != "synonyms":
                yield (kind, key, field), getattr(english, field), getattr(german, field)
        for field, inner in (
            ("effects", "outcome compared_with follow_up"),
            ("rates", "population"),
        ):
            pairs = zip(getattr(english, field, ()), getattr(german, field, ()), strict=True)
            for number, (one, other) in enumerate(pairs):
                for name in inner.split():
                    where = (kind, key, field, number, name)
                    yield where, getattr(one, name), getattr(other, name)
        signs = zip(
            getattr(english, "warning_signs", ()), getattr(german, "warning_signs", ()), strict=True
        )
        for number, (one, other) in enumerate(signs):
            yield (kind, key, "warning_signs", number), one, other


TEXTS = list(texts())


def figures(text):
    """Every figure of a text, written one way: 7,629 and 7.629, 0.45 and 0,45 are alike."""
    found = re.findall(r"\d[\d.,]*\d|\d", re.sub(r"(?<!\d)\.(?=\d)", "0.", text))
    return sorted(re.sub(r"[.,]", "", number) for number in found)


def test_no_german_reader_meets_an_english_text():
    assert len(TEXTS) > 700
    same = {where for where, english, german in TEXTS if english == german}
    assert same == ALIKE


def test_no_english_sentence_hides_in_a_german_one():
    english = re.compile(r"\b(the|and|with|of|from|is|are|not|this|that|your|you)\b")
    told = [(where, german.replace(BODY, "")) for where, _, german in TEXTS]
    assert [where for where, german in told if english.search(german)] == []


def test_figures_are_the_same_and_written_the_german_way():
    wrong = [
        (where, english, german)
        for where, english, german in TEXTS
        if figures(english) != figures(german)
    ]
    assert wrong == []
    assert [where for where, _, german in TEXTS if re.search(r"\d\.\d{1,2}\b", german)] == []
    assert [where for where, _, german in TEXTS if re.search(r"\d,\d{3}\b", german)] == [
        ("cycle", "chemicals", "known"),
        ("claims", "chemicals_gather", "finding"),
        ("claims", "faster_recovery", "finding"),
    ]


@pytest.mark.parametrize("pattern", AS_STRONG)
def test_what_to_do_is_as_soon_and_as_strong(pattern):
    told = [
        (english, german)
        for where, english, german in TEXTS
        if where[0] == "hazards" and where[2] == "action"
    ]
    help_step = ENGLISH.needling.session["get_help"], GERMAN.needling.session["get_help"]
    told += [tuple(f"{step.name} {step.plain}" for step in help_step)]
    for english, german in told:
        meant, said = (
            re.search(one, text, re.IGNORECASE)
            for one, text in ((pattern, english), (AS_STRONG[pattern], german))
        )
        assert bool(meant) == bool(said), (english, german)


def test_every_sign_that_needs_help_is_named():
    said = GERMAN.needling.session["get_help"].plain
    for sign in (
        *("Atemnot", "Brust", "Schulterblatt", "beim Atmen", "trockener Husten", "Bluthusten"),
        *("Schwäche", "Taubheit", "schnell wachsende Schwellung", "Fieber", "Rötung"),
    ):
        assert sign in said


def test_advice_is_given_where_the_english_gives_it_and_nowhere_else():
    for kind, key, english, german in sections():
        for field in ("instead", "action"):
            given = [getattr(one, field, None) is None for one in (english, german)]
            assert given[0] == given[1], (kind, key)


def test_a_precaution_is_a_question_and_people_are_spoken_to_formally():
    assert [
        key for key, one in GERMAN.needling.precautions.items() if not one.plain.endswith("?")
    ] == []
    informal = re.compile(r"\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b")
    assert [where for where, _, german in TEXTS if informal.search(german)] == []


def test_words_in_the_ring_of_the_cycle_fit_their_lines():
    """A longer word would be cut without a hyphen."""
    words = [word for step in GERMAN.needling.cycle.values() for word in step.name.split()]
    assert [word for word in words if len(word) > 12] == []


def test_nothing_but_texts_is_changed():
    for kind, key, english, german in sections():
        said = {"effects", "rates", "warning_signs", "synonyms"}
        fields = set(type(english).model_fields) - said
        changed = {field for field in fields if getattr(english, field) != getattr(german, field)}
        texts_of = {where[2] for where, _, _ in TEXTS if where[:2] == (kind, key)}
        assert changed <= texts_of, (kind, key)
