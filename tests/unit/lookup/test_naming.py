import pytest

from referral_atlas.lookup.muscle_search import search_muscles
from referral_atlas.lookup.naming import area_name, area_names
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Language


def test_a_sided_area_is_said_with_its_side(dataset):
    assert area_name(dataset.areas, "right:temple") == "right temple"
    assert area_name(dataset.areas, "midline:chin") == "chin"
    assert area_name(dataset.areas, "temple") == "temple, either side"


def test_the_clinical_name_is_said_in_lower_case(dataset):
    assert area_name(dataset.areas, "left:jaw", clinical=True) == "left jaw"


def test_a_whole_group_is_said_once(dataset):
    keys = ["right:forehead", "left:jaw", "right:temple"]
    assert area_names(dataset.areas, keys) == ["right upper", "left jaw"]


def test_both_sides_are_said_together(dataset):
    assert area_names(dataset.areas, ["left:jaw", "midline:chin", "right:jaw"]) == [
        "left and right jaw",
        "chin",
    ]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (["right:temple"], ["temple rechts"]),
        (["left:temple", "right:temple"], ["temple beidseits"]),
        (["temple"], ["temple, Seite offen"]),
        (["midline:chin"], ["chin"]),
        (["right:temple", "right:forehead", "left:jaw"], ["Upper rechts", "jaw links"]),
    ],
)
def test_in_german_the_side_stands_behind_the_name(dataset, keys, said):
    texts = Texts(Language.GERMAN)
    assert area_names(dataset.areas, keys, texts=texts) == said
    if len(keys) == 1:
        assert area_name(dataset.areas, keys[0], texts=texts) == said[0]


def test_a_name_that_starts_with_a_side_is_not_taken_for_one(dataset):
    """Names are data: "left behind" is no left side of something behind."""
    area = dataset.areas.areas["temple"].model_copy(update={"plain_name": "left behind"})
    areas = {**dataset.areas.areas, "temple": area}
    catalogue = dataset.areas.model_copy(update={"areas": areas})
    assert area_names(catalogue, ["left:temple", "right:temple"]) == ["left and right left behind"]


@pytest.mark.parametrize("typed", ["alpha", "ALPHA", "alhpa", "alfa", "alph"])
def test_typing_mistakes_are_forgiven(dataset, typed):
    assert search_muscles(dataset.muscles, typed)[0] == "alpha"


@pytest.mark.parametrize("typed", ["", "   ", "zzzz", "1234"])
def test_nothing_alike_gives_nothing(dataset, typed):
    assert search_muscles(dataset.muscles, typed) == []


def test_german_nouns_keep_their_capital(dataset):
    said = {
        "areas": {
            **dataset.areas.areas,
            "temple": dataset.areas.areas["temple"].model_copy(
                update={"name": "Temporalregion", "plain_name": "Schläfe"}
            ),
        }
    }
    german = Texts(Language.GERMAN)
    catalogue = dataset.areas.model_copy(update=said)
    assert area_name(catalogue, "left:temple", clinical=True, texts=german) == (
        "Temporalregion links"
    )
    assert area_name(catalogue, "right:temple", texts=german) == "Schläfe rechts"


def test_muscles_are_found_without_umlauts(dataset):
    (key, muscle), *_ = dataset.muscles.items()
    named = {**dataset.muscles, key: muscle.model_copy(update={"name": "Großer Gesäßmuskel"})}
    assert search_muscles(named, "grosser gesaessmuskel")[0] == key
