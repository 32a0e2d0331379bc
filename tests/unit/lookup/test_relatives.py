"""What has to do with a muscle."""

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.relatives import relatives
from referral_atlas.lookup.similarity import pain_zones, similarity
from referral_atlas.vocabulary import Laterality


def test_satellites_are_told_from_both_ends(data_folder, edit):
    edit("muscles/lower_fictus.yaml", "part_of: fictus\n", "")
    dataset = load_dataset(data_folder)
    assert relatives(dataset, "upper_fictus").sets_off == ("lower_fictus",)
    assert relatives(dataset, "lower_fictus").set_off_by == ("upper_fictus",)
    assert relatives(dataset, "lower_fictus").parts == ()


def test_parts_of_one_muscle_belong_together_and_stand_once(tiny_dataset):
    found = relatives(tiny_dataset, "upper_fictus")
    assert found.parts == ("lower_fictus",)
    assert found.sets_off == ()


def test_a_muscle_is_not_its_own_look_alike(tiny_dataset):
    for key in tiny_dataset.muscles:
        assert key not in {one.source for one in relatives(tiny_dataset, key).look_alikes}


def test_other_sources_are_as_alike_as_on_their_better_side(tiny_dataset):
    found = {one.source: one.similarity for one in relatives(tiny_dataset, "upper_fictus").others}
    assert found["fictive_organ"] == max(
        similarity(
            pain_zones(tiny_dataset, "upper_fictus", side),
            pain_zones(tiny_dataset, "fictive_organ", side),
        )
        for side in (Laterality.LEFT, Laterality.RIGHT)
    )
