"""Finding areas by what somebody typed."""

import pytest

from referral_atlas.lookup.area_search import keys_on, search_areas, split_side
from referral_atlas.model import Area, AreaCatalogue, AreaGroup
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Language, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


def area(name, plain_name, *synonyms, sided=True):
    return Area(
        name=name, plain_name=plain_name, region="r", sided=sided, wpi=None, synonyms=synonyms
    )


CATALOGUE = AreaCatalogue(
    regions={"r": "Region"},
    areas={
        "temple": area("Temple", "temple", "temporal region"),
        "neck_back_upper": area("Upper posterior neck", "upper back of the neck"),
        "neck_back_lower": area("Lower posterior neck", "lower back of the neck"),
        "sacrum": area("Sacrum", "base of the spine", sided=False),
    },
    groups={
        "back_of_neck": AreaGroup(
            name="Back of the neck", areas=("neck_back_upper", "neck_back_lower")
        )
    },
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("temple", "temple"),
        ("TEMPLE", "temple"),
        ("tempel", "temple"),
        ("temporal region", "temple"),
        ("Upper posterior neck", "neck_back_upper"),
        ("neck back of the", "back_of_neck"),
        ("sacrm", "sacrum"),
        ("base of spine", "sacrum"),
    ],
)
def test_the_best_hit_is_what_was_meant(typed, found):
    assert search_areas(CATALOGUE, typed).hits[0].key == found


@pytest.mark.parametrize("typed", ["", "   ", "left", "xqzwv", "r"])
def test_nothing_is_found_where_nothing_is_alike(typed):
    assert search_areas(CATALOGUE, typed).hits == ()


@pytest.mark.parametrize(
    ("typed", "sides", "rest"),
    [
        ("r temple", (RIGHT,), "temple"),
        ("temple left", (LEFT,), "temple"),
        ("both temples", (RIGHT, LEFT), "temples"),
        ("Right, temple", (RIGHT,), "temple"),
        ("temple", (), "temple"),
        ("temple links", (LEFT,), "temple"),
        ("re temple", (RIGHT,), "temple"),
        ("li. temple", (LEFT,), "temple"),
        ("linke temple", (LEFT,), "temple"),
        ("beide temple", (RIGHT, LEFT), "temple"),
        ("temple beidseits", (RIGHT, LEFT), "temple"),
    ],
)
def test_a_side_is_taken_out_of_the_words(typed, sides, rest):
    assert split_side(typed) == (sides, rest)


def test_a_group_means_all_its_areas():
    (hit, *_) = search_areas(CATALOGUE, "back of the neck").hits
    assert hit.areas == ("neck_back_upper", "neck_back_lower")
    assert hit.name == "Back of the neck, all parts"
    german = search_areas(CATALOGUE, "back of the neck", texts=Texts(Language.GERMAN))
    assert german.hits[0].name == "Back of the neck, alle Teile"


def test_keys_are_on_the_wanted_sides_and_the_midline_is_always_meant():
    assert keys_on(CATALOGUE, ["temple", "sacrum"], [RIGHT]) == ("right:temple", "midline:sacrum")
    assert keys_on(CATALOGUE, ["temple"], [RIGHT, LEFT]) == ("left:temple", "right:temple")


GERMAN = AreaCatalogue(
    regions={"r": "Region"},
    areas={
        "temple": area("Temporalregion (Schläfe)", "Schläfe"),
        "sole": area("Planta pedis", "Fußsohle", "unter dem Fuß"),
        "back": area("Thorakalregion", "mittlerer Rücken"),
        "ankle": area("Malleolus medialis", "Innenknöchel"),
        "neck": area("Nacken kranial", "oberer Nacken"),
    },
    groups={},
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Schläfe", "temple"),
        ("schlaefe", "temple"),
        ("Schlafe", "temple"),
        ("schlefe", "temple"),
        ("Schla\N{COMBINING DIAERESIS}fe", "temple"),
        ("Fussohle", "sole"),
        ("FUSSSOHLE", "sole"),
        ("fußsole", "sole"),
        ("Ruecken", "back"),
        ("rücken mitte", "back"),
        ("innenknoechel", "ankle"),
        ("Inenknöchel", "ankle"),
        ("nacken oben", "neck"),
    ],
)
def test_german_names_are_found_with_and_without_umlauts(typed, found):
    assert search_areas(GERMAN, typed).hits[0].key == found


@pytest.mark.parametrize("typed", ["Schläfe links", "schlaefe li", "linke Schläfe", "li. Schlaefe"])
def test_the_side_is_read_in_german_too(typed):
    read = search_areas(GERMAN, typed)
    assert read.sides == (LEFT,)
    assert read.hits[0].key == "temple"


def test_words_beside_the_side_keep_their_umlauts():
    """Who reads the words of a text compares them with words that have umlauts."""
    assert split_side("Rechts drückender Schmerz") == ((RIGHT,), "drückender schmerz")


def test_no_more_hits_than_wanted_each_area_once_and_the_best_first():
    many = AreaCatalogue(
        regions={"r": "Region"},
        areas={f"toe_{n}": area(f"Toe {n}", f"toe {n}", f"toe number {n}") for n in range(9)},
        groups={},
    )
    hits = search_areas(many, "toe 4").hits
    assert len(hits) == 6
    assert len({hit.key for hit in hits}) == 6
    assert hits[0].key == "toe_4"
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == pytest.approx(100)
    assert len(search_areas(many, "toe 4", most=2).hits) == 2


def test_a_hit_is_as_alike_as_its_most_alike_name():
    (hit, *_) = search_areas(CATALOGUE, "temporal region").hits
    assert (hit.key, hit.score) == ("temple", pytest.approx(100))


def test_what_is_typed_with_a_side_keeps_it():
    found = search_areas(CATALOGUE, "left temple")
    assert found.sides == (LEFT,)
    assert found.hits[0].key == "temple"
    assert search_areas(CATALOGUE, "left").sides == (LEFT,)
