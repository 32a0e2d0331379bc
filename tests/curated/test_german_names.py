"""The German names of the real data: all of them, and the red flags as strong as in English."""

import re

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.dataset.translated import translated
from referral_atlas.lookup.area_search import search_areas
from referral_atlas.lookup.muscle_search import search_muscles
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.vocabulary import Language, Urgency

ENGLISH = load_dataset()
GERMAN = translated(ENGLISH, Language.GERMAN)
NAMES = ENGLISH.translations[Language.GERMAN]
THERE = {
    "regions": ENGLISH.areas.regions,
    "areas": ENGLISH.areas.areas,
    "groups": ENGLISH.areas.groups,
    "muscles": ENGLISH.muscles,
    "wholes": {one.part_of for one in ENGLISH.muscles.values() if one.part_of},
    "competing_sources": ENGLISH.competing_sources,
    "conditions": ENGLISH.conditions,
    "red_flags": ENGLISH.red_flags,
    "glossary": ENGLISH.glossary,
}

# What a reader does on a yes must be as soon and as strong in both languages.
AS_STRONG = {
    r"ambulance": r"Rettungsdienst",
    r"emergency department": r"Notaufnahme",
    r"\btoday\b": r"\bheute\b",
    r"at once": r"\bsofort\b",
    r"\bsoon\b": r"\bbald\b",
    r"midwife": r"Hebamme",
    r"pharmacist": r"Apotheke",
    r"within minutes": r"innerhalb von Minuten",
    r"within hours": r"innerhalb von Stunden",
}


@pytest.mark.parametrize("kind", THERE)
def test_everything_has_a_german_name_and_nothing_else_has(kind):
    assert set(getattr(NAMES, kind)) == set(THERE[kind])


@pytest.mark.parametrize("kind", ["areas", "conditions"])
def test_whatever_has_other_names_in_english_has_some_in_german(kind):
    found = {"areas": GERMAN.areas.areas, "conditions": GERMAN.conditions}[kind]
    assert [
        key for key, one in found.items() if THERE[kind][key].synonyms and not one.synonyms
    ] == []


@pytest.mark.parametrize("key", ENGLISH.red_flags)
def test_what_to_do_is_as_soon_and_as_strong_as_in_english(key):
    meant, said = ENGLISH.red_flags[key].action, GERMAN.red_flags[key].action
    for english, german in AS_STRONG.items():
        assert bool(re.search(english, meant)) == bool(re.search(german, said)), (meant, said)
    assert ";" in said or ";" not in meant, "a second thing to do is missing"


@pytest.mark.parametrize("key", ENGLISH.red_flags)
def test_a_red_flag_asks_a_german_question_with_the_same_numbers(key):
    meant, said = ENGLISH.red_flags[key], GERMAN.red_flags[key]
    assert said.question.endswith("?")
    assert len(said.question) <= 200
    assert len(said.action) <= 160
    for field in ("question", "clinical", "why", "action"):
        texts = [re.findall(r"\d+", getattr(flag, field)) for flag in (meant, said)]
        assert texts[0] == texts[1], field
        assert getattr(meant, field) != getattr(said, field), field


def test_no_german_question_is_asked_twice():
    for field in ("question", "clinical"):
        asked = [getattr(flag, field) for flag in GERMAN.red_flags.values()]
        assert len(set(asked)) == len(asked)


def test_people_are_spoken_to_formally():
    spoken = [
        *(text for flag in GERMAN.red_flags.values() for text in (flag.question, flag.action)),
        *(condition.in_plain_words for condition in GERMAN.conditions.values()),
    ]
    assert [
        text for text in spoken if re.search(r"\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b", text)
    ] == []


def test_the_usual_action_of_an_urgency_is_worded_one_way():
    """Pages say it once above the questions, if it is the same."""
    for urgency in (Urgency.EMERGENCY, Urgency.SEE_SOMEONE):
        usual = {
            "emergency": "Rufen Sie den Rettungsdienst.",
            "see_someone": "Gehen Sie bald zu einer Ärztin oder einem Arzt.",
        }[urgency.value]
        english = {"emergency": "Call an ambulance.", "see_someone": "See a doctor soon."}
        for key, flag in ENGLISH.red_flags.items():
            if flag.action == english[urgency.value]:
                assert GERMAN.red_flags[key].action == usual


def test_ids_zones_and_evidence_are_those_of_the_english_data():
    assert list(GERMAN.areas.areas) == list(ENGLISH.areas.areas)
    assert list(GERMAN.muscles) == list(ENGLISH.muscles)
    for key, muscle in ENGLISH.muscles.items():
        assert GERMAN.muscles[key].cited == muscle.cited
        assert GERMAN.muscles[key].trigger_points == muscle.trigger_points
    for key, source in ENGLISH.competing_sources.items():
        assert GERMAN.competing_sources[key].zones == source.zones
    for key, flag in ENGLISH.red_flags.items():
        said = GERMAN.red_flags[key]
        assert (said.urgency, said.regions, said.areas, said.evidence) == (
            flag.urgency,
            flag.regions,
            flag.areas,
            flag.evidence,
        )


def test_the_matrices_are_the_same_in_both_languages():
    english, german = Lookup(ENGLISH).matrix, Lookup(GERMAN).matrix
    assert english.sources == german.sources
    assert english.areas == german.areas
    assert (english.role == german.role).all()


@pytest.mark.parametrize("key", ENGLISH.areas.areas)
@pytest.mark.parametrize("field", ["name", "plain_name"])
def test_every_area_is_found_by_its_german_names(key, field):
    found = search_areas(GERMAN.areas, getattr(GERMAN.areas.areas[key], field))
    assert key in [hit.key for hit in found.hits][:2]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("schlaefe re", "temple"),
        ("Ellbogen außen", "elbow_outer"),
        ("Steissbein", "coccyx"),
        ("linke Kniekehle", "knee_back"),
        ("Hexenschuss", "lumbar_upper"),
        ("grosse Zehe", "great_toe_top"),
        ("Fussohle", "sole"),
        ("Genick", "suboccipital"),
        ("Leisten", "groin"),
        ("Wadden", "calf"),
    ],
)
def test_what_people_type_is_found(typed, found):
    assert search_areas(GERMAN.areas, typed).hits[0].key == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Schulterblattheber", "levator_scapulae"),
        ("Zwerchfell", "diaphragm"),
        ("mittlerer Gesaessmuskel", "gluteus_medius"),
        ("birnenförmiger Muskel", "piriformis"),
        ("M. trapezius (oberer Teil)", "upper_trapezius"),
    ],
)
def test_muscles_are_found_by_their_german_names(typed, found):
    assert search_muscles(GERMAN.muscles, typed)[0] == found
