"""Claims, hazards by kind, words and frequencies as the guide looks them up."""

import pytest

from referral_atlas.lookup.claims import (
    cited_by,
    claims_about,
    claims_with,
    find_claims,
    verdict_counts,
)
from referral_atlas.lookup.glossary_search import find_terms
from referral_atlas.lookup.natural_frequency import NaturalFrequency, natural_frequency
from referral_atlas.lookup.needling_hazards import by_muscle, hazards_by_kind
from referral_atlas.model import TermGroup
from referral_atlas.model.needling_guide import ClaimTopic, Verdict


def test_every_verdict_is_counted(tiny_dataset):
    counts = verdict_counts(tiny_dataset.needling.claims)
    assert counts == {**dict.fromkeys(Verdict, 0), Verdict.PARTLY: 1, Verdict.WRONG: 1}
    assert list(counts) == list(Verdict)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, {"it_helps", "it_is_magic"}),
        ({"words": "SMALL effect"}, {"it_helps"}),
        ({"words": "effect magic"}, set()),
        ({"verdicts": [Verdict.WRONG]}, {"it_is_magic"}),
        ({"topics": [ClaimTopic.BENEFIT]}, {"it_helps"}),
        ({"topics": [ClaimTopic.BENEFIT], "verdicts": [Verdict.WRONG]}, set()),
    ],
)
def test_claims_are_found_by_words_verdict_and_topic(tiny_dataset, asked, found):
    topics = find_claims(tiny_dataset.needling.claims, **asked)
    assert {key for keys in topics.values() for key in keys} == found
    assert list(topics) == [topic for topic in ClaimTopic if topic in topics]


def test_a_word_leads_to_its_claims(tiny_dataset):
    claims = tiny_dataset.needling.claims
    assert claims_with(claims, "made_up_word") == ["it_helps"]
    assert claims_with(claims, "kappa") == []


def test_a_condition_leads_to_its_claims_those_on_it_alone_first(tiny_dataset):
    claims = tiny_dataset.needling.claims
    assert claims_about(claims, "made_up_ache") == ["it_helps"]
    assert claims_about(claims, "no_such_ache") == []
    ache = {"conditions": ("made_up_ache",)}
    two = {
        "it_helps": claims["it_helps"],
        "it_helps_an_ache": claims["it_helps"].model_copy(
            update=ache | {"topic": ClaimTopic.CONDITION}
        ),
    }
    assert claims_about(two, "made_up_ache") == ["it_helps_an_ache", "it_helps"]


def test_who_says_so_is_not_what_it_rests_on(tiny_dataset):
    cited = cited_by(tiny_dataset.needling.claims["it_helps"])
    assert {item.source for item in cited} == {"book2000", "study2010"}


def test_hazards_are_sorted_by_the_words_of_their_kind(tiny_dataset):
    found = hazards_by_kind(tiny_dataset)
    assert list(found) == ["bleeding"]
    assert list(by_muscle(found["bleeding"])) == ["upper_fictus"]
    assert by_muscle(found["bleeding"])["upper_fictus"][0].structure == "Nothing"


@pytest.mark.parametrize(
    ("words", "group", "found"),
    [
        ("", None, ["kappa", "made_up_word"]),
        ("INVENTED", None, ["made_up_word"]),
        ("chance", None, ["kappa"]),
        ("word", None, ["made_up_word"]),
        ("", TermGroup.STATISTICS, ["kappa"]),
        ("nonsense", None, []),
    ],
)
def test_words_are_found_by_name_synonym_and_text(tiny_dataset, words, group, found):
    assert find_terms(tiny_dataset.glossary, words, group) == found


@pytest.mark.parametrize(
    ("percents", "said"),
    [
        ([7.55, 7.7], NaturalFrequency(8, 8, 100)),
        ([4.65, 16], NaturalFrequency(5, 16, 100)),
        ([0.26], NaturalFrequency(3, 3, 1000)),
        ([0.04, 0.1], NaturalFrequency(4, 10, 10_000)),
        ([0.001], NaturalFrequency(0, 0, 10_000)),
        ([100], NaturalFrequency(100, 100, 100)),
    ],
)
def test_shares_are_said_as_whole_people(percents, said):
    assert natural_frequency(percents) == said


def test_no_share_cannot_be_said():
    with pytest.raises(ValueError, match="no percentage"):
        natural_frequency([])
