"""Patterns compared."""

from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.lookup.comparison import (
    MOST,
    Item,
    all_items,
    compare,
    pairs,
    read_items,
    telling_side,
)
from referral_atlas.vocabulary import Laterality, ZoneKind

E, S = ZoneKind.ESSENTIAL, ZoneKind.SPILLOVER
zones = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(list(ZoneKind)), max_size=8)


def test_areas_are_sorted_by_who_has_them():
    found = compare([{"a": E, "b": S, "c": E}, {"b": E, "c": S, "d": S}, {"c": E}])
    assert found.only == (("a",), ("d",), ())
    assert found.shared == ("b",)
    assert found.common == ("c",)
    assert list(found.rows) == ["a", "d", "b", "c"]
    assert found.rows["b"] == (S, E, None)


@given(st.lists(zones, min_size=1, max_size=MOST))
def test_every_area_is_in_one_place(patterns):
    found = compare(patterns)
    parts = [*(a for some in found.only for a in some), *found.shared, *found.common]
    assert sorted(parts) == sorted({area for one in patterns for area in one})
    assert list(found.rows) == parts
    for n, pattern in enumerate(patterns):
        assert {area: row[n] for area, row in found.rows.items() if row[n]} == pattern


def test_items_are_read_as_the_address_writes_them(tiny_dataset):
    known, unknown = read_items(
        tiny_dataset,
        "upper_fictus.trp1, fictive_joint,nothing,upper_fictus.trp9,"
        "fictive_joint.trp1,,lower_fictus",
    )
    assert [str(one) for one in known] == ["upper_fictus.trp1", "fictive_joint", "lower_fictus"]
    assert unknown == ("nothing", "upper_fictus.trp9", "fictive_joint.trp1")


def test_everything_offered_can_be_read_again(tiny_dataset):
    for item in all_items(tiny_dataset):
        assert read_items(tiny_dataset, str(item)) == ((item,), ())
        assert item.zones(tiny_dataset, Laterality.RIGHT)


def test_no_more_than_four(tiny_dataset):
    many = ",".join(str(one) for one in all_items(tiny_dataset))
    assert len(read_items(tiny_dataset, many)[0]) <= MOST
    assert len(read_items(tiny_dataset, "upper_fictus,upper_fictus")[0]) == 1


def test_pairs_are_named_by_their_numbers():
    found = pairs([{"a": E}, {"a": E}, {"b": E}])
    assert found == {(0, 1): 1.0, (0, 2): 0.0, (1, 2): 0.0}


def test_an_organ_is_compared_on_the_side_it_is_felt(tiny_dataset):
    organ, muscle = Item("fictive_organ"), Item("upper_fictus")
    assert telling_side(tiny_dataset, [organ, muscle]) is Laterality.LEFT
    assert telling_side(tiny_dataset, [muscle]) is Laterality.RIGHT


def test_a_muscle_with_several_points_is_offered_with_each_of_them(tiny_dataset):
    assert [str(one) for one in all_items(tiny_dataset)] == [
        "lower_fictus",
        "lower_fictus.trp1",
        "lower_fictus.trp2",
        "upper_fictus",
        "fictive_joint",
        "fictive_organ",
    ]


def test_an_item_means_its_own_points(tiny_dataset):
    assert Item("lower_fictus").points(tiny_dataset) == ("trp1", "trp2")
    assert Item("lower_fictus", "trp2").points(tiny_dataset) == ("trp2",)
    assert Item("fictive_joint").points(tiny_dataset) == ()


def test_one_pattern_alone_shares_nothing():
    found = compare([{"a": E, "b": S}])
    assert (found.only, found.shared, found.common) == ((("a", "b"),), (), ())


def test_what_many_have_is_common_however_many_they_are():
    found = compare([{"a": E}] * 300)
    assert (found.shared, found.common) == ((), ("a",))
