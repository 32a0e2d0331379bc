"""From a card to a question: right answers, wrong options, and the same seed again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.study.cards import CardKind, Deck
from referral_atlas.study.questions import ask, likely_sources
from referral_atlas.vocabulary import ZoneKind


@pytest.fixture(scope="session")
def real_deck():
    return Deck(Lookup(load_dataset()))


@pytest.fixture(scope="session")
def deck(tiny_dataset):
    return Deck(Lookup(tiny_dataset))


@given(seed=st.integers(0, 2**31))
def test_the_same_seed_asks_the_same_question(deck, seed):
    for card in deck.cards.values():
        assert ask(deck, card, seed) == ask(deck, card, seed)


def test_every_card_of_the_atlas_can_be_asked_and_answered(real_deck):
    for card in real_deck.cards.values():
        question = ask(real_deck, card, 1)
        if card.kind is CardKind.ZONES:
            assert not question.options
            continue
        right = [one for one in question.options if question.worth.get(one)]
        assert len(set(question.options)) == len(question.options)
        assert len(right) >= question.wanted
        best = [one for one in right if question.worth[one] == 1]
        if card.kind in (CardKind.PATTERN, CardKind.ALIKE, CardKind.HAZARD):
            assert len(best) == 1, card.id


def test_no_wrong_option_has_the_pattern_that_is_shown(real_deck):
    book = real_deck.patterns
    for card in real_deck.cards.values():
        if card.kind is CardKind.PATTERN:
            question = ask(real_deck, card, 2)
            right = book.same_as(book.row(card.sources[0], card.trigger_point))
            assert set(question.options) & right == {card.sources[0]}


def test_another_part_of_the_muscle_is_half_right(deck):
    question = ask(deck, deck.cards["point:upper_fictus:trp1"], 0)
    assert question.worth == {"upper_fictus": 1.0, "lower_fictus": 0.5}


@pytest.fixture
def area_question(data_folder, edit):
    edit("muscles/lower_fictus.yaml", "part_of: fictus", "part_of: another")
    changed = Deck(Lookup(load_dataset(data_folder)))
    return ask(changed, changed.cards["area:neck_back_upper"], 0)


def test_sources_of_a_place_count_by_their_role_there(area_question):
    worth = {"upper_fictus": 0.5, "lower_fictus": 1.0, "fictive_joint": 1.0}
    assert area_question.worth == worth
    assert set(area_question.options) >= set(worth)


def test_the_likely_sources_are_those_of_the_look_up(area_question, deck):
    assert {one.entry for one in area_question.likely} == set(area_question.worth)
    assert area_question.likely[0].kind is ZoneKind.ESSENTIAL
    # Parts of one muscle are one answer.
    assert len(likely_sources(deck, "right:neck_back_upper")) == 2


def test_a_hazard_is_offered_among_structures_of_elsewhere(real_deck):
    card = real_deck.cards["hazard:infraspinatus"]
    own = {h.structure for h in real_deck.dataset.muscles["infraspinatus"].needling.hazards}
    seen = {one for seed in range(30) for one in ask(real_deck, card, seed).options}
    assert own <= seen
    for seed in range(30):
        options = ask(real_deck, card, seed).options
        assert len(own.intersection(options)) == 1
        assert not any("pneumo" in one.lower() for one in set(options) - own)
