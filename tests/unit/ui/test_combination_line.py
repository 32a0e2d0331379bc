from referral_atlas.lookup.combinations import best_combinations
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.texts import Texts
from referral_atlas.ui.words import combination_line


def test_a_combination_says_who_explains_what_and_what_is_left(tiny_dataset):
    lookup = Lookup(tiny_dataset)
    query = query_from_texts(list(tiny_dataset.areas.areas)[:3], tiny_dataset.areas)
    found = best_combinations(lookup, query)[0]
    line = combination_line(found, tiny_dataset.areas, Texts(), clinical=False)
    for source in found.sources:
        side = "" if source.kind else f", {source.side.value}"
        assert f"**{source.name}**{side}" in line
    assert ("left over" in line) == bool(found.unexplained)
