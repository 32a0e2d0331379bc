from referral_atlas.dataset.cause_coverage import causes_page


def test_sources_are_counted_by_kind_with_their_reading_and_grades(tiny_dataset):
    lines = causes_page(tiny_dataset).splitlines()
    assert lines[:5] == [
        "| Kind | Sources | Zones | Read | A | B | C | D |",
        "|--|--:|--:|--:|--:|--:|--:|--:|",
        "| Facet joint | 1 | 3 | 100 % | 1 | 0 | 1 | 1 |",
        "| Organ | 1 | 2 | 0 % | 0 | 0 | 2 | 0 |",
        "| **All** | 2 | 5 | 60 % | 1 | 0 | 3 | 1 |",
    ]


def test_every_source_and_condition_is_linked(tiny_dataset):
    page = causes_page(tiny_dataset)
    assert (
        "| [Fictive joint](competing_sources/fictive_joint.yaml) | facet joint | 3 | A | block |"
    ) in page
    assert "| [Made-up ache](conditions/made_up_ache.yaml) | 1 | 1 | 2 | 1 |" in page


def test_what_is_not_there_is_not_listed(tiny_dataset):
    bare = tiny_dataset.model_copy(update={"competing_sources": {}, "conditions": {}})
    page = causes_page(bare)
    assert page.splitlines()[-1] == "| **All** | 0 | 0 |  | 0 | 0 | 0 | 0 |"
