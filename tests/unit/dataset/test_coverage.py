from referral_atlas.dataset.coverage import coverage, coverage_table, index_by_region


def test_zones_are_counted_with_their_reading_and_grades(tiny_dataset):
    counts = coverage(tiny_dataset.muscles.values(), not_covered=1)
    assert (counts.muscles, counts.trigger_points, counts.zones) == (2, 3, 7)
    assert sum(counts.grades.values()) == counts.zones
    upper = coverage([tiny_dataset.muscles["upper_fictus"]])
    assert (upper.zones, upper.read_zones, upper.read_percent) == (4, 3, 75)
    assert list(upper.grades.values()) == [2, 0, 0, 2]
    assert upper.not_covered == 0


def test_nothing_has_no_percentage():
    assert coverage([]).read_percent is None


def test_the_table_has_a_line_for_each_region_and_one_for_all(tiny_dataset):
    head, _, first, second, total = coverage_table(tiny_dataset).splitlines()
    assert head.startswith("| Region | Muscles | Trigger points | Zones | Read | A | B | C | D |")
    assert first == "| Head | 1 | 1 | 4 | 75 % | 2 | 0 | 0 | 2 | 0 |"
    assert second.startswith("| Neck | 1 | 2 | 3 |")
    assert second.endswith("| 1 |")
    assert total.startswith("| **Whole body** | 2 | 3 | 7 |")


def test_regions_without_muscles_are_left_out(tiny_dataset):
    neck = {"lower_fictus": tiny_dataset.muscles["lower_fictus"]}
    dataset = tiny_dataset.model_copy(update={"muscles": neck, "not_covered": {}})
    assert "Head" not in coverage_table(dataset)
    assert "Head" not in index_by_region(dataset)


def test_the_index_links_files_and_names_the_gaps(tiny_dataset):
    index = index_by_region(tiny_dataset)
    assert "### Head\n\n| Muscle |" in index
    assert "| [Upper fictus](muscles/upper_fictus.yaml) | 1 | 4 | 75 % | A |" in index
    assert "[Not covered](not_covered.yaml): Middle fictus." in index
