import pytest

from referral_atlas.dataset.load import DatasetError, check_dataset, check_files, load_dataset
from referral_atlas.dataset.sources import default_data_folder, shown_name
from referral_atlas.vocabulary import SideRelation, ZoneKind

UPPER = "muscles/upper_fictus.yaml"
LOWER = "muscles/lower_fictus.yaml"


def test_the_dataset_holds_everything(tiny_dataset):
    assert list(tiny_dataset.areas.areas) == [
        "temple",
        "forehead",
        "glabella",
        "eye_deep",
        "neck_back_upper",
        "neck_back_lower",
    ]
    assert list(tiny_dataset.muscles) == ["lower_fictus", "upper_fictus"]
    assert tiny_dataset.info.version == "1.2.3"
    assert tiny_dataset.not_covered["middle_fictus"].region == "neck"
    assert list(tiny_dataset.references) == ["book2000", "study2010", "page2020"]
    zones = tiny_dataset.muscles["upper_fictus"].trigger_points["trp1"].zones
    assert [(zone.area, zone.kind, zone.relation) for zone in zones] == [
        ("temple", ZoneKind.ESSENTIAL, SideRelation.IPSILATERAL),
        ("forehead", ZoneKind.ESSENTIAL, SideRelation.CONTRALATERAL),
        ("neck_back_upper", ZoneKind.SPILLOVER, SideRelation.IPSILATERAL),
        ("glabella", ZoneKind.SPILLOVER, SideRelation.IPSILATERAL),
    ]


def test_an_error_holds_every_problem_of_every_file(data_folder, edit):
    edit(UPPER, "locator: fig. 1", 'locator: "?"')
    edit(LOWER, "region: neck", "region: back")
    edit("references.yaml", "doi: 10.1000", "doi: 11.1000")
    lower = (data_folder / LOWER).read_text(encoding="utf-8")
    third = lower.replace("name: Lower fictus", 'name: "Third').replace(
        "region: back", "region: head"
    )
    (data_folder / "muscles" / "third.yaml").write_text(third, encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        load_dataset(data_folder)
    assert [(item.file, item.code) for item in caught.value.problems] == [
        ("data/muscles/lower_fictus.yaml", "REGION_UNKNOWN"),
        ("data/muscles/third.yaml", "YAML_UNREADABLE"),
        ("data/muscles/upper_fictus.yaml", "LOCATOR_VAGUE"),
        ("data/references.yaml", "IDENTIFIER_MALFORMED"),
    ]
    assert str(caught.value).count("\n") == len(caught.value.problems) - 1


def test_warnings_do_not_block(data_folder, edit):
    edit("references.yaml", "  url: https://example.org/page\n", "")
    assert [item.code for item in check_dataset(data_folder)] == ["REFERENCE_UNTRACEABLE"]
    assert len(load_dataset(data_folder).muscles) == 2


def test_the_digest_follows_the_contents(data_folder, edit):
    before = load_dataset(data_folder).digest
    assert load_dataset(data_folder).digest == before
    edit(UPPER, "label: TrP1", "label: TrP 1")
    assert load_dataset(data_folder).digest != before


def test_a_folder_without_data_is_said_to_be_so(tmp_path):
    codes = [item.code for item in check_dataset(tmp_path / "nothing")]
    assert codes == ["FILE_MISSING"] * 10


def test_one_file_is_checked_against_the_rest(data_folder, edit):
    edit(UPPER, "areas: [temple,", "areas: [tempel,")
    edit(LOWER, "region: neck", "region: back")
    report = check_files([data_folder / LOWER], data_folder)
    assert report.files == ("data/muscles/lower_fictus.yaml",)
    assert [item.code for item in report.problems] == ["REGION_UNKNOWN"]


def test_a_folder_stands_for_its_files(data_folder):
    report = check_files([data_folder / "muscles"], data_folder)
    assert report.files == ("data/muscles/lower_fictus.yaml", "data/muscles/upper_fictus.yaml")


def test_a_file_outside_the_folder_is_taken_for_a_muscle(data_folder, tmp_path):
    text = (data_folder / LOWER).read_text(encoding="utf-8")
    draft = tmp_path / "draft.yaml"
    draft.write_text(text.replace("Lower fictus", "Draft").replace("[neck_back", "[neck_bak"))
    report = check_files([draft], data_folder)
    assert [item.code for item in report.problems] == ["AREA_UNKNOWN"]
    assert len(report.files) == 1


def test_a_file_that_is_not_there_gets_the_nearest_name(data_folder):
    report = check_files([data_folder / "muscles" / "lower_ficus.yaml"], data_folder)
    (problem,) = report.problems
    assert problem.code == "FILE_MISSING"
    assert problem.hint == 'Did you mean "lower_fictus"?'
    assert report.files == ()


def test_without_files_everything_is_checked(data_folder):
    report = check_files([], data_folder)
    assert len(report.files) == 14
    assert report.problems == ()


def test_stray_files_among_the_muscles_are_not_passed_over(data_folder):
    (data_folder / "muscles" / "notes.txt").write_text("name: x\n", encoding="utf-8")
    codes = {(item.file, item.code) for item in check_dataset(data_folder)}
    assert ("data/muscles/notes.txt", "FILE_NAME_INVALID") in codes


def test_files_are_shown_as_they_stand_in_the_project(tmp_path):
    folder = tmp_path / "data"
    assert shown_name(folder / "muscles" / "x.yaml", folder) == "data/muscles/x.yaml"
    assert default_data_folder().name == "data"
