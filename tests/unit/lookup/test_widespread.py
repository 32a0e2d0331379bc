import pytest

from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.widespread import WidespreadPain, widespread_of, widespread_pain
from referral_atlas.vocabulary import WpiArea


def with_wpi(dataset, **wpi):
    areas = {
        key: area.model_copy(update={"wpi": WpiArea(wpi[key]) if key in wpi else None})
        for key, area in dataset.areas.areas.items()
    }
    return dataset.model_copy(update={"areas": dataset.areas.model_copy(update={"areas": areas})})


@pytest.fixture(scope="module")
def mapped(whole):
    return with_wpi(
        whole.dataset, temple="upper_arm", forehead="hip", jaw="jaw", nape="neck", chin="chest"
    )


def test_areas_of_the_index_are_counted_once_on_each_side(mapped):
    found = widespread_pain(mapped.areas, ["left:temple", "right:temple", "left:nape"])
    assert found.areas == ("left:upper_arm", "neck", "right:upper_arm")
    assert found.index == 3
    both = widespread_pain(mapped.areas, ["left:nape", "right:nape"])
    assert (both.index, both.regions) == (1, ("axial",))


def test_jaw_and_chest_count_for_the_index_but_for_no_region(mapped):
    found = widespread_pain(mapped.areas, ["left:jaw", "right:jaw", "midline:chin"])
    assert (found.index, found.regions, found.is_generalised) == (3, (), False)


def test_four_of_five_regions_are_generalised_pain_and_lower_single_sources(mapped):
    lookup = Lookup(mapped)
    texts = ["left:temple", "right:temple", "left:forehead", "nape"]
    query = query_from_texts(texts, mapped.areas)
    assert widespread_of(mapped.areas, query).is_generalised
    few = query_from_texts(texts[1:], mapped.areas)
    assert not widespread_of(mapped.areas, few).is_generalised
    generalised = lookup.rank(query)
    calm = Lookup(with_wpi(mapped)).rank(query)
    assert generalised.widespread.is_generalised
    assert generalised.none_of_these > calm.none_of_these
    assert generalised.candidates[0].score < calm.candidates[0].score


def test_all_five_regions_are_generalised_pain_too():
    whole = WidespreadPain(index=5, areas=(), regions=tuple("abcde"))
    assert whole.is_generalised
    assert WidespreadPain(index=4, areas=(), regions=tuple("abcd")).is_generalised
    assert not WidespreadPain(index=9, areas=(), regions=tuple("abc")).is_generalised
