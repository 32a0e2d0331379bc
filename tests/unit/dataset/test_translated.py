"""A dataset with its names in another language is the same dataset."""

import shutil
from pathlib import Path

import pytest

from referral_atlas.dataset.load import check_dataset, load_dataset
from referral_atlas.dataset.translated import translated
from referral_atlas.problems import DatasetError, errors_in
from referral_atlas.vocabulary import Language

GERMAN = Path(__file__).parents[2] / "broken_examples" / "TRANSLATION_MISSING" / "translations"


@pytest.fixture
def german_folder(data_folder):
    """The tiny data in German, six texts missing."""
    shutil.copytree(GERMAN, data_folder / "translations")
    return data_folder


@pytest.fixture
def dataset(german_folder):
    return load_dataset(german_folder)


def test_english_is_the_very_same_dataset(dataset):
    assert translated(dataset, Language.ENGLISH) is dataset


def test_without_a_translation_it_is_the_very_same_dataset(tiny_dataset):
    assert translated(tiny_dataset, Language.GERMAN) is tiny_dataset


def test_every_text_a_translation_holds_is_put_in_its_place(dataset):
    german = translated(dataset, Language.GERMAN)
    temple = german.areas.areas["temple"]
    assert german.areas.regions["neck"] == "Hals"
    assert (temple.name, temple.plain_name) == ("Schläfenregion", "Schläfe")
    assert temple.synonyms == ("seitlich an der Stirn",)
    assert german.muscles["upper_fictus"].name == "Oberer Fictus"
    assert german.competing_sources["fictive_joint"].plain_name == "ein Gelenk, das niemand hat"
    ache = german.conditions["made_up_ache"]
    assert (ache.name, ache.in_plain_words) == (
        "Erdachter Schmerz",
        "Ein Schmerz, den niemand hat.",
    )
    flag = german.red_flags["sudden_pain"]
    assert (flag.question, flag.clinical, flag.why, flag.action) == (
        "Ist es plötzlich gekommen?",
        "Plötzlicher Beginn",
        "Etwas Erdachtes",
        "Rufen Sie jemanden an.",
    )


def test_a_word_of_the_glossary_keeps_its_group_and_what_it_leads_to(dataset):
    kappa = translated(dataset, Language.GERMAN).glossary["kappa"]
    assert (kappa.name, kappa.synonyms) == ("Kappa-Wert", ("Kappa",))
    assert kappa.plain == "Wie gut zwei übereinstimmen."
    assert kappa.clinical == "Übereinstimmung über den Zufall hinaus."
    english = dataset.glossary["kappa"]
    assert (kappa.group, kappa.see) == (english.group, english.see)
    assert kappa.evidence is english.evidence


def test_every_section_on_needling_is_put_in_its_place(dataset):
    guide = translated(dataset, Language.GERMAN).needling
    assert guide.basics["made_up_point"].name == "Ein erdachter Punkt"
    assert guide.cycle["strain"].known == "Jemand hat es gemessen."
    assert guide.theory["shaky"].clinical == "Es fehlt die Validität."
    assert guide.differences["what_goes_in"].injection == "Eine Nadel und Flüssigkeit"
    assert guide.session["talk"].plain == "Jemand fragt Sie."
    assert guide.claims["it_helps"].answer == "Ein wenig, für einige Tage."
    assert guide.side_effects["bruise"].plain_name == "ein blauer Fleck"
    assert guide.precautions["fear"].plain == "Fürchten Sie Nadeln?"
    assert guide.hazards["bleeding"].action == "Drücken Sie darauf."
    assert guide.practice["nowhere"].plain == "Niemand darf."


def test_phrases_without_an_id_are_known_by_their_english_text(dataset):
    english, german = dataset.needling, translated(dataset, Language.GERMAN).needling
    effect = german.claims["it_helps"].effects[0]
    assert (effect.outcome, effect.compared_with) == ("Erdachter Schmerz", "nichts")
    assert effect.evidence is english.claims["it_helps"].effects[0].evidence
    assert [rate.population for rate in german.side_effects["bruise"].rates] == [
        "Erdachte Behandlungen",
        "Erdachte Leute",
    ]
    assert german.hazards["bleeding"].warning_signs == ("eine wachsende Beule",)
    assert german.hazards["bleeding"].words == english.hazards["bleeding"].words


def test_groups_and_whole_muscles_are_named_too(german_folder):
    text = (german_folder / "translations" / "de.yaml").read_text(encoding="utf-8")
    (german_folder / "translations" / "de.yaml").write_text(
        f"{text}groups: {{back_of_neck: Nacken}}\n", encoding="utf-8"
    )
    german = translated(load_dataset(german_folder), Language.GERMAN)
    assert german.areas.groups["back_of_neck"].name == "Nacken"
    assert german.muscles["upper_fictus"].part_of == "M. fictus"


def test_what_is_missing_stays_english(dataset):
    german = translated(dataset, Language.GERMAN)
    assert german.areas.groups["back_of_neck"].name == "Back of the neck"
    assert german.muscles["lower_fictus"].name == "Lower fictus"
    assert german.red_flags["feeling_ill"] is dataset.red_flags["feeling_ill"]
    assert german.needling.session["rest"] is dataset.needling.session["rest"]
    assert german.needling.claims["it_helps"].effects[0].follow_up == "one day"


def test_advice_left_out_does_not_vanish(dataset):
    thin_blood = translated(dataset, Language.GERMAN).needling.precautions["thin_blood"]
    assert (thin_blood.name, thin_blood.instead) == ("Dünnes Blut", "Press afterwards.")


def test_two_phrases_may_be_one_in_german(german_folder, edit):
    edit("translations/de.yaml", "Made-up people: Erdachte Leute", "Made-up people: nichts")
    assert errors_in(check_dataset(german_folder)) == []


def test_nothing_is_said_of_phrases_where_the_guide_is_unreadable(german_folder, edit):
    edit("needling.yaml", "[a lump that grows]", "[a lump that grows")
    problems = check_dataset(german_folder)
    assert errors_in(problems) != []
    assert "TRANSLATION_UNKNOWN" not in {problem.code for problem in problems}


def test_all_that_is_not_a_name_is_the_same_object(dataset):
    german = translated(dataset, Language.GERMAN)
    for kept in ("prevalence", "reliability", "references", "digest"):
        assert getattr(german, kept) is getattr(dataset, kept)
    for key, muscle in dataset.muscles.items():
        assert german.muscles[key].trigger_points is muscle.trigger_points
        assert german.muscles[key].needling is muscle.needling
    for key, source in dataset.competing_sources.items():
        assert german.competing_sources[key].essential is source.essential
        assert german.competing_sources[key].tells_apart is source.tells_apart
    assert dataset.muscles["upper_fictus"].name == "Upper fictus"


def test_it_survives_being_kept(german_folder, dataset):
    """The second load comes from the cache, by way of JSON."""
    assert load_dataset(german_folder).translations == dataset.translations


def test_a_file_is_named_after_its_language(german_folder):
    (german_folder / "translations" / "de.yaml").rename(
        german_folder / "translations" / "german.yaml"
    )
    (problem,) = errors_in(check_dataset(german_folder))
    assert problem.code == "FILE_NAME_INVALID"
    assert "de.yaml" in problem.sentence


def test_english_has_no_file_of_translations(german_folder):
    (german_folder / "translations" / "de.yaml").rename(german_folder / "translations" / "en.yaml")
    (problem,) = errors_in(check_dataset(german_folder))
    assert problem.code == "FILE_NAME_INVALID"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("name: Nackenregion kaudal", "name: nackenregion  Kranial", "NAME_REPEATED"),
        ("plain_name: unterer Nacken", "plain_name: oberer Nacken", "NAME_REPEATED"),
        ("head: Kopf", "head: Hals", "NAME_REPEATED"),
        ("    why: Etwas Erdachtes\n", "", "FIELD_MISSING"),
        ("answer: Nein., ", "", "FIELD_MISSING"),
        ("  practice:", "  praxis:", "FIELD_UNKNOWN"),
        ("name: Ein erdachter Punkt", "name: Ein erdachter Punkt, grade: A", "FIELD_UNKNOWN"),
        ("name: Überlastung", "name: Spannung", "NAME_REPEATED"),
        ("    nothing: nichts", "    nothin: nichts", "TRANSLATION_UNKNOWN"),
        ("action:", "aktion:", "FIELD_UNKNOWN"),
        ("synonyms: [seitlich an der Stirn]", "synonyms: [Stirn, stirn]", "LIST_REPEATS"),
    ],
)
def test_translations_are_read_as_strictly_as_all_data(german_folder, edit, old, new, code):
    edit("translations/de.yaml", old, new)
    with pytest.raises(DatasetError) as caught:
        load_dataset(german_folder)
    assert code in {problem.code for problem in caught.value.problems}
