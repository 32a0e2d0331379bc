import ast
from pathlib import Path

import pytest

from referral_atlas.dataset import checks
from referral_atlas.dataset.checks.bibliography import is_isbn
from referral_atlas.dataset.checks.registry import CHECKS, check
from referral_atlas.dataset.load import check_dataset
from referral_atlas.problem_codes import CODES

UPPER = "muscles/upper_fictus.yaml"
LOWER = "muscles/lower_fictus.yaml"


def codes(folder):
    return [problem.code for problem in check_dataset(folder)]


def test_the_tiny_data_are_sound(data_folder):
    assert check_dataset(data_folder) == []


def test_every_check_is_registered():
    defined = set()
    for path in Path(checks.__file__).parent.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            public = isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
            if public and [item.arg for item in node.args.args] == ["sources"]:
                defined.add(node.name)
    assert defined == {function.__name__ for function in CHECKS} | {"run_checks"}


def test_a_check_reports_registered_codes_only():
    with pytest.raises(ValueError, match="NO_SUCH_CODE"):
        check("NO_SUCH_CODE")
    with pytest.raises(ValueError, match="names registered codes"):
        check()
    assert {code for known in CHECKS.values() for code in known} <= set(CODES)


def test_one_missing_field_hides_no_other_problem(data_folder, edit):
    edit(UPPER, "latin_name: Musculus fictus superior\n", "")
    edit(UPPER, "source: study2010, locator: Table 2", "source: study2011, locator: Table 2")
    edit(UPPER, "areas: [temple,", "areas: [tempel,")
    edit(LOWER, "part_of: fictus", "part_of: Fictus")
    assert sorted(codes(data_folder)) == [
        "AREA_UNKNOWN",
        "CITATION_UNKNOWN",
        "FIELD_MISSING",
        "PART_OF_MIXED",
    ]


def test_what_is_not_covered_is_checked_like_the_rest(data_folder, edit):
    edit("not_covered.yaml", "region: neck", "region: nekc")
    edit("not_covered.yaml", "name: Middle fictus", "name: Lower Fictus")
    edit("not_covered.yaml", "[A made-up book, A made-up site]", "[A made-up book, a made-up book]")
    text = (data_folder / "not_covered.yaml").read_text(encoding="utf-8")
    text += text.replace("middle_fictus", "Middle-fictus").replace("name: Lower", "name: Odd")
    (data_folder / "not_covered.yaml").write_text(text, encoding="utf-8")
    assert sorted(set(codes(data_folder))) == [
        "ID_MALFORMED",
        "LIST_REPEATS",
        "NAME_REPEATED",
        "REGION_UNKNOWN",
    ]


def test_a_broken_list_of_areas_does_not_make_every_area_unknown(data_folder, edit):
    edit("areas.yaml", "synonyms: [side of the forehead]", "synonyms: [side of the forehead")
    assert codes(data_folder) == ["YAML_UNREADABLE"]


def test_a_broken_reference_is_not_an_unknown_citation(data_folder, edit):
    edit("references.yaml", "title: A made-up study", 'title: "A made-up study')
    assert codes(data_folder) == ["YAML_UNREADABLE"]


def test_what_could_not_be_read_may_cite_every_reference(data_folder, edit):
    edit(UPPER, "trigger_points:\n", "trigger_points: [\n")
    edit(UPPER, "base_rates:\n", "base_rates: [\n")
    assert set(codes(data_folder)) == {"YAML_UNREADABLE"}


def test_nothing_more_is_said_of_what_the_reader_complained_about(data_folder, edit):
    edit(LOWER, "part_of: fictus", "part_of: “Fictus”")
    assert codes(data_folder) == ["YAML_SMART_QUOTE"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("areas: [temple,", "areas: [temple, temple,"),
        ("areas: [temple,", 'areas: [temple, "bilateral:temple",'),
        ("areas: [temple,", 'areas: [temple, "ipsilateral:temple",'),
        ("areas: [neck_back_upper, glabella]", "areas: [glabella, temple]"),
        ("areas: [neck_back_upper, glabella]", 'areas: [glabella, "bilateral:forehead"]'),
    ],
)
def test_zones_that_overlap_are_repeated(data_folder, edit, old, new):
    edit(UPPER, old, new)
    assert codes(data_folder) == ["ZONE_REPEATED"]


def test_the_other_side_is_another_zone(data_folder, edit):
    edit(UPPER, "areas: [neck_back_upper, glabella]", 'areas: [glabella, "contralateral:temple"]')
    assert codes(data_folder) == []


def test_areas_are_also_looked_for_in_differences_frequencies_and_groups(data_folder, edit):
    edit(UPPER, "adds: [eye_deep]", "adds: [eye]")
    edit(UPPER, "- area: temple", "- area: tempel")
    edit("areas.yaml", "areas: [neck_back_upper, neck", "areas: [neck_back_uper, neck")
    assert codes(data_folder) == ["AREA_UNKNOWN"] * 3


def test_a_group_named_as_an_area_is_told_its_areas(data_folder, edit):
    edit(LOWER, "areas: [neck_back_upper, neck_back_lower]", "areas: [back_of_neck]")
    (problem,) = check_dataset(data_folder)
    assert problem.message == '"back_of_neck" is a group, not an area.'
    assert problem.hint == "Name the areas you mean: neck_back_upper and neck_back_lower."


@pytest.mark.parametrize(
    "locator",
    ["?", "p.", "pp. ", "-", "ch. ?", "fig.", "Table", "n/a", "TBD", "unknown", "p. xx", "..."],
)
def test_vague_locators_are_refused(data_folder, edit, locator):
    edit(LOWER, "locator: fig. 2", f'locator: "{locator}"')
    assert codes(data_folder) == ["LOCATOR_VAGUE"]


@pytest.mark.parametrize(
    "locator", ["p. 7", "Table 2", "Results", "ch. 6, Anatomy", "whole page", "fig. A", "abstract"]
)
def test_locators_that_lead_somewhere_are_fine(data_folder, edit, locator):
    edit(LOWER, "locator: fig. 2", f'locator: "{locator}"')
    assert codes(data_folder) == []


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("[0.3, 6.3, -0.3]", []),
        ("[0.0, 6.3, -0.3]", []),
        ("[-0.01, 6.3, -0.3]", ["POSITION_OUTSIDE"]),
        ("[0.3, 9.5, -0.3]", ["POSITION_OUTSIDE"]),
        ("[0.3, 6.3, -1.7]", ["POSITION_OUTSIDE"]),
        ("[0.3, 5.81, -0.3]", []),
        ("[0.3, 5.79, -0.3]", ["POSITION_OFF_MUSCLE"]),
    ],
)
def test_positions_lie_on_the_left_half_near_their_muscle(data_folder, edit, position, expected):
    edit(LOWER, "[0.3, 6.3, -0.3]", position)
    assert codes(data_folder) == expected


@pytest.mark.parametrize(
    ("outline", "expected"),
    [
        ("[[0, 6], [1, 6], [1, 7], [0.5, 7.2], [0, 7]]", []),
        ("[[0, 6], [1, 7], [1, 6], [0.5, 5.8], [0, 7]]", ["OUTLINE_INVALID"]),
        ("[[0, 6], [1, 6], [1, 7], [0, 7], [0, 6]]", ["OUTLINE_INVALID"]),
    ],
)
def test_outlines_go_round_once(data_folder, edit, outline, expected):
    edit(LOWER, "[[0.1, 6.2], [0.4, 6.2], [0.5, 6.6], [0.3, 7.0], [0.1, 6.8]]", outline)
    assert codes(data_folder) == expected


def test_a_point_of_the_side_is_compared_with_z_and_y(data_folder, edit):
    edit(UPPER, "position: [0.7, 7.4, 0.2]", "position: [0.2, 7.4, 0.7]")
    assert codes(data_folder) == []
    edit(UPPER, "position: [0.2, 7.4, 0.7]", "position: [0.2, 7.4, 0.95]")
    assert codes(data_folder) == ["POSITION_OFF_MUSCLE"]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("978-0-306-40615-7", True),
        ("9780306406157", True),
        ("978-0-306-40615-8", False),
        ("0-306-40615-2", True),
        ("0-8044-2957-X", True),
        ("0-8044-2957-1", False),
        ("12345", False),
        ("", False),
    ],
)
def test_isbn_check_digits(text, good):
    assert is_isbn(text) is good


def test_ids_and_names_are_unique_across_areas_and_groups(data_folder, edit):
    edit("areas.yaml", "  back_of_neck:\n    name: Back of the neck", "  temple:\n    name: Neck")
    edit("areas.yaml", "plain_name: forehead", "plain_name: Temple")
    messages = [problem.message for problem in check_dataset(data_folder)]
    assert messages == [
        '"Temple" is already the plain_name of temple.',
        '"temple" is already the id of an area.',
    ]


def test_a_second_passage_for_one_figure_is_too_much(data_folder, edit):
    one = "{source: study2010, locator: Table 5, kind: controlled_study, checked: true}"
    edit("reliability.yaml", f"[{one}]", f"[{one}, {one.replace('5', '7')}]")
    (problem,) = check_dataset(data_folder)
    assert problem.code == "LIST_WRONG_LENGTH"
    assert problem.message == "needs at most 1 item, but has 2."


def test_figures_of_other_people_are_not_the_same_figure(data_folder, edit):
    edit("reliability.yaml", "  study2010_location:", "  study2010_taut_band_two:")
    edit("reliability.yaml", "group: all muscles examined", "muscles: [upper_fictus]")
    assert codes(data_folder) == []


def test_figures_are_read_as_strictly_as_muscles(data_folder, edit):
    edit("prevalence.yaml", "source: study2010, locator: Table 3", "source: study2011, locator: p.")
    edit("prevalence.yaml", "  study2010_both:", "  Study-2010-both:")
    edit("prevalence.yaml", "state: active", "state: actve")
    edit("reliability.yaml", "sign: taut_band", "sign: taut_bands")
    edit("reliability.yaml", "checked: true}]", "checked: true, adds: [temple]}]")
    assert sorted(codes(data_folder)) == [
        "CITATION_UNKNOWN",
        "DIFFERENCE_MISPLACED",
        "ID_MALFORMED",
        "LOCATOR_VAGUE",
        "VALUE_NOT_ALLOWED",
        "VALUE_NOT_ALLOWED",
    ]


def test_a_claim_is_about_conditions_that_are_there(data_folder, edit):
    edit("needling.yaml", "conditions: [made_up_ache]", "conditions: [made_up_ach]")
    (problem,) = check_dataset(data_folder)
    assert problem.code == "CONDITION_UNKNOWN"
    assert problem.hint == 'Did you mean "made_up_ache"?'


def test_a_word_does_not_lead_to_itself(data_folder, edit):
    edit("glossary.yaml", "see: [kappa]", "see: [made_up_word]")
    assert codes(data_folder) == ["TERM_UNKNOWN"]
