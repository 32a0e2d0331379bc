"""The cards made from the data, what is alike, and what is rarely known."""

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.study.cards import CardKind, Deck
from referral_atlas.study.familiarity import rarities, works_about
from referral_atlas.study.patterns import Patterns


@pytest.fixture(scope="session")
def deck(tiny_dataset):
    return Deck(Lookup(tiny_dataset))


@pytest.fixture
def alike_deck(data_folder, edit):
    """The tiny data, changed so that two patterns overlap without being the same."""
    edit("muscles/lower_fictus.yaml", '["bilateral:forehead"]', '["contralateral:forehead"]')
    return Deck(Lookup(load_dataset(data_folder)))


def test_ids_say_what_is_asked_and_follow_from_the_data_alone(deck, tiny_dataset):
    assert set(deck.cards) == {
        "pattern:upper_fictus:trp1",
        "zones:upper_fictus:trp1",
        "point:upper_fictus:trp1",
        "pattern:lower_fictus:trp1",
        "zones:lower_fictus:trp1",
        "point:lower_fictus:trp1",
        "pattern:lower_fictus:trp2",
        "zones:lower_fictus:trp2",
        "point:lower_fictus:trp2",
        "hazard:upper_fictus",
        "area:glabella",
    }
    assert list(Deck(Lookup(tiny_dataset)).cards) == list(deck.cards)


def test_points_with_one_pattern_are_one_question_about_it(data_folder, edit):
    edit(
        "muscles/lower_fictus.yaml",
        '["bilateral:forehead"]',
        "[neck_back_upper, neck_back_lower]",
    )
    cards = Deck(Lookup(load_dataset(data_folder))).cards
    assert "pattern:lower_fictus:trp1" in cards
    assert "pattern:lower_fictus:trp2" not in cards
    assert "point:lower_fictus:trp2" in cards


def test_a_pattern_without_pain_is_asked_by_its_place_only(data_folder, edit):
    edit("muscles/upper_fictus.yaml", "    label: TrP1", "    felt_as: sensation\n    label: TrP1")
    cards = Deck(Lookup(load_dataset(data_folder))).cards
    assert "point:upper_fictus:trp1" in cards
    assert "pattern:upper_fictus:trp1" not in cards


def test_look_alikes_overlap_without_being_the_same(alike_deck):
    pairs = [card for card in alike_deck.cards.values() if card.kind is CardKind.ALIKE]
    assert [card.id for card in pairs] == ["alike:lower_fictus:upper_fictus"]
    assert set(pairs[0].regions) == {"head", "neck"}


def test_likeness_is_the_weighted_jaccard_index(alike_deck):
    book = alike_deck.patterns
    like, upper, lower = book.closest("upper_fictus", "lower_fictus")
    assert like == pytest.approx(1 / 2.5)  # left forehead; two essential, two spillover zones
    assert book.matrix.sources[upper].trigger_point == "trp1"
    assert book.matrix.sources[lower].trigger_point == "trp2"
    assert book.same_as(upper) == {"upper_fictus"}
    assert book.likeness.diagonal() == pytest.approx(1.0)
    assert (book.likeness == book.likeness.T).all()


def test_only_one_side_is_asked(deck):
    assert isinstance(deck.patterns, Patterns)
    sides = {
        deck.lookup.matrix.sources[row].side.value
        for rows in deck.patterns.rows.values()
        for row in rows
    }
    assert sides == {"right", "midline"}


def test_what_few_works_deal_with_is_rarely_known(data_folder, edit):
    edit("prevalence.yaml", "[lower_fictus, upper_fictus]", "[upper_fictus]")
    dataset = load_dataset(data_folder)
    assert works_about(dataset) == {"lower_fictus": 2, "upper_fictus": 3}
    assert rarities(dataset) == {"lower_fictus": 1.0, "upper_fictus": 0.0}


def test_a_count_of_trigger_points_makes_a_muscle_better_known(tiny_dataset):
    assert works_about(tiny_dataset) == {"lower_fictus": 3, "upper_fictus": 3}
    assert set(rarities(tiny_dataset).values()) == {0.0}


def test_a_place_is_asked_if_three_muscles_or_others_refer_there(data_folder, edit, deck):
    assert "area:neck_back_upper" not in deck.cards  # two parts of one muscle, and a joint
    edit("muscles/lower_fictus.yaml", "part_of: fictus", "part_of: another")
    cards = Deck(Lookup(load_dataset(data_folder))).cards
    assert "area:neck_back_upper" in cards
