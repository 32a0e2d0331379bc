from referral_atlas.lookup.grouping import group_alike
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup


def twins(dataset, whole, **changed):
    """The made-up muscles, with a twin of alpha under another name."""
    alpha = dataset.muscles["alpha"].model_copy(update={"part_of": whole})
    twin = alpha.model_copy(update={"name": "Alpha twin", **changed})
    muscles = {**dataset.muscles, "alpha": alpha, "alpha_twin": twin}
    return dataset.model_copy(update={"muscles": muscles})


def groups(dataset):
    ranking = Lookup(dataset).rank(query_from_texts(["right:forehead"], dataset.areas))
    return [[one.muscle for one in g] for g in group_alike(ranking.candidates, dataset.muscles)]


def test_parts_of_one_group_with_one_pattern_are_said_once(dataset):
    assert groups(twins(dataset, "alphas")) == [["alpha", "alpha_twin"]]


def test_muscles_of_no_common_group_stay_apart(dataset):
    assert groups(twins(dataset, None)) == [["alpha"], ["alpha_twin"]]


def test_parts_with_different_patterns_stay_apart(dataset):
    other = dataset.muscles["alpha"].trigger_points["trp1"]
    essential = other.essential.model_copy(update={"areas": ("temple", "jaw")})
    changed = {"trp1": other.model_copy(update={"essential": essential})}
    found = groups(twins(dataset, "alphas", trigger_points=changed))
    assert found == [["alpha"], ["alpha_twin"]]
