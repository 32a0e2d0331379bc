import pytest

from referral_atlas.dataset.citation_use import Order, UsedIn, cited_works, find_works, folded
from referral_atlas.vocabulary import EvidenceKind


@pytest.fixture(scope="module")
def works(tiny_dataset):
    return cited_works(tiny_dataset)


def keys(found):
    return [work.key for work in found]


def test_every_work_of_the_bibliography_is_there(works, tiny_dataset):
    assert list(works) == list(tiny_dataset.references)


def test_a_use_is_named_once_however_often_the_entry_cites(works):
    uses = [use for use in works["book2000"].uses if use.place is UsedIn.MUSCLE]
    assert [use.entry for use in uses] == ["lower_fictus", "upper_fictus"]
    assert uses[1].name == "Upper fictus"


def test_every_part_that_cites_is_found(works):
    used = {place for work in works.values() for place in work.places}
    assert used == set(UsedIn)


def test_rates_are_named_by_the_people_they_are_about(works):
    rates = [use for use in works["study2010"].uses if use.place is UsedIn.PREVALENCE]
    assert [(use.entry, use.name) for use in rates] == [("made_up_pain", "Made-up pain")]


def test_claims_of_the_needling_guide_count_who_says_them_too(works):
    assert "claims.it_helps" in {use.entry for use in works["page2020"].uses}


def test_kinds_are_those_cited_strongest_first(works):
    kinds = works["study2010"].kinds
    assert EvidenceKind.EXPERIMENTAL_INDUCTION in kinds
    assert list(kinds) == [kind for kind in EvidenceKind if kind in kinds]


def test_a_work_nothing_cites_is_kept_unread(tiny_dataset):
    reference = tiny_dataset.references["page2020"]
    more = tiny_dataset.model_copy(
        update={"references": {**tiny_dataset.references, "idle": reference}}
    )
    idle = cited_works(more)["idle"]
    assert (idle.uses, idle.kinds, idle.read) == ((), (), False)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", {"book2000", "page2020", "study2010"}),
        ("made-up STUDY", {"study2010"}),
        ("study made-up", {"study2010"}),
        ("10.1000/made.up", {"study2010"}),
        ("nothing of the kind", set()),
    ],
)
def test_search_finds_all_words_in_any_order(works, words, found):
    assert set(keys(find_works(works.values(), words))) == found


def test_search_reaches_what_cites_a_work(works):
    found = keys(find_works(works.values(), "upper fictus"))
    assert found
    assert all(any(use.name == "Upper fictus" for use in works[key].uses) for key in found)


def test_filters_narrow(works):
    by_kind = find_works(works.values(), kinds=[EvidenceKind.EXPERIMENTAL_INDUCTION])
    assert keys(by_kind) == ["study2010"]
    by_place = find_works(works.values(), places=[UsedIn.RED_FLAG])
    assert by_place
    assert all(UsedIn.RED_FLAG in work.places for work in by_place)
    unread = [work for work in works.values() if not work.read]
    assert not set(keys(unread)) & set(keys(find_works(works.values(), read_only=True)))


def test_orders(works):
    by_name = keys(find_works(works.values()))
    assert by_name == ["page2020", "study2010", "book2000"]  # A made-up site, Researcher, Writer
    assert keys(find_works(works.values(), order=Order.NEWEST)) == [
        "page2020",
        "study2010",
        "book2000",
    ]
    used = [len(work.uses) for work in find_works(works.values(), order=Order.MOST_USED)]
    assert used == sorted(used, reverse=True)


def test_accents_and_capitals_do_not_matter():
    assert folded("Fernández-de-las-PEÑAS") == "fernandez-de-las-penas"
