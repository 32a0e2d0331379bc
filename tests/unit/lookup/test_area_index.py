"""What lies under an area and what refers to it, on the made-up data and atlas."""

import pytest

from referral_atlas.lookup import area_index as module
from referral_atlas.lookup.area_index import (
    area_index,
    referring,
    sources_by_area,
    sources_of_kinds,
)
from referral_atlas.vocabulary import EvidenceGrade, Laterality, SourceKind, ZoneKind


@pytest.fixture
def index(tiny_dataset, monkeypatch):
    """The index on a body where every point lies in the temple and outlines spread over three."""
    monkeypatch.setattr(module, "area_of_point", lambda *_: "left:temple")
    monkeypatch.setattr(
        module,
        "areas_over_belly",
        lambda *_: {"left:temple": 0.55, "left:forehead": 0.4, "midline:glabella": 0.05},
    )
    return area_index(tiny_dataset, atlas=None)


def test_muscles_lie_where_enough_of_their_outline_is(index):
    assert {one.muscle for one in index.lying["forehead"]} == {"upper_fictus", "lower_fictus"}
    assert "glabella" not in index.lying
    assert all(one.share == 0.4 and not one.points for one in index.lying["forehead"])


def test_trigger_points_lie_where_they_are_placed(index, tiny_dataset):
    points = {one.muscle: one.points for one in index.lying["temple"]}
    assert points == {key: tuple(m.trigger_points) for key, m in tiny_dataset.muscles.items()}


def test_a_point_is_enough_to_lie_somewhere(tiny_dataset, monkeypatch):
    monkeypatch.setattr(module, "area_of_point", lambda *_: "left:eye_deep")
    monkeypatch.setattr(module, "areas_over_belly", lambda *_: {"left:temple": 1.0})
    lying = area_index(tiny_dataset, atlas=None).lying
    assert all(one.points and one.share == 0 for one in lying["eye_deep"])


def test_muscles_refer_by_their_strongest_zone(tiny_dataset):
    muscles, _ = referring(tiny_dataset)
    (found,) = [one for one in muscles["temple"] if one.source == "upper_fictus"]
    assert (found.kind, found.points, found.crosses) == (ZoneKind.ESSENTIAL, ("trp1",), False)
    assert found.grade is EvidenceGrade.A


def test_what_is_felt_on_the_other_side_only_is_said_to_cross(tiny_dataset):
    muscles, _ = referring(tiny_dataset)
    (found,) = [one for one in muscles["forehead"] if one.source == "upper_fictus"]
    assert found.crosses


def test_essential_zones_come_first(tiny_dataset):
    muscles, others = referring(tiny_dataset)
    for found in (*muscles.values(), *others.values()):
        kinds = [one.kind for one in found]
        assert kinds == sorted(kinds, key=list(ZoneKind).index)


def test_a_source_without_a_side_keeps_the_patients(tiny_dataset):
    _, others = referring(tiny_dataset)
    (organ,) = [one for one in others["temple"] if one.source == "fictive_organ"]
    assert organ.sides == (Laterality.LEFT,)
    assert organ.points == ()


def test_density_counts_trigger_points(index):
    for area, count in index.density.items():
        assert count == sum(len(one.points) for one in index.muscles[area])
    assert index.density["temple"] >= 1
    assert "eye_deep" not in index.density


def test_sources_of_a_kind_and_the_sides_they_reach(tiny_dataset):
    keys = sources_of_kinds(tiny_dataset, [SourceKind.FACET_JOINT])
    assert keys == ["fictive_joint"]
    found = sources_by_area(tiny_dataset, [*keys, "fictive_organ"])
    assert found["left:neck_back_upper"] == found["right:neck_back_upper"] == ["fictive_joint"]
    assert found["left:temple"] == ["fictive_organ"]
    assert "right:temple" not in found
    assert found["midline:glabella"] == ["fictive_joint", "fictive_organ"]
