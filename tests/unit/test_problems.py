import pytest

from referral_atlas.nearest import did_you_mean, listed, nearest
from referral_atlas.problem_codes import CODES, GROUPS, Level
from referral_atlas.problems import Problem, breadcrumbs, in_order

MISSPELLED = Problem(
    "CITATION_UNKNOWN",
    "data/muscles/x.yaml",
    '"travel1999" is not in references.yaml.',
    17,
    ("trigger_points", "trp1", "essential", "evidence", 0, "source"),
    'Did you mean "travell1999"?',
)


def test_a_problem_reads_as_one_line():
    assert str(MISSPELLED) == (
        "data/muscles/x.yaml, line 17 · error · CITATION_UNKNOWN · "
        'trp1 › essential › evidence 1 › source: "travel1999" is not in references.yaml. '
        'Did you mean "travell1999"?'
    )


def test_a_problem_of_a_whole_file_names_no_line():
    problem = Problem("FILE_EMPTY", "data/muscles/x.yaml", "the file says nothing.")
    assert str(problem) == "data/muscles/x.yaml · error · FILE_EMPTY · the file says nothing."
    assert problem.annotation == (
        "::error file=data/muscles/x.yaml,title=FILE_EMPTY::the file says nothing."
    )


def test_an_annotation_escapes_what_the_format_reserves():
    problem = Problem("CLAIM_UNREAD", "a,b:c.yaml", "100 %\nsure", 3)
    assert problem.annotation == (
        "::warning file=a%2Cb%3Ac.yaml,line=3,title=CLAIM_UNREAD::100 %25%0Asure"
    )


def test_unregistered_codes_are_refused():
    with pytest.raises(ValueError, match="NO_SUCH_CODE is not a registered"):
        Problem("NO_SUCH_CODE", "x.yaml", "something")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ((), ""),
        (("name",), "name"),
        (("areas", "temple", "region"), "temple › region"),
        (("trigger_points",), "trigger_points"),
        (("belly", "outline", 3, 0), "belly › outline 4 › value 1"),
        (("trigger_points", "trp1", "essential", "areas", 1), "trp1 › essential › areas 2"),
    ],
)
def test_paths_are_spelled_as_people_read_them(path, text):
    assert breadcrumbs(path) == text


def test_problems_are_sorted_by_place_and_said_once():
    early = Problem("FILE_EMPTY", "a.yaml", "empty.")
    late = Problem("YAML_TAB", "b.yaml", "a tab.", 9)
    middle = Problem("YAML_TAB", "b.yaml", "a tab.", 2)
    assert in_order([late, middle, early, late]) == [early, middle, late]


def test_every_code_explains_itself():
    assert sum(len(codes) for codes in GROUPS.values()) == len(CODES)
    for code, meaning in CODES.items():
        assert code == code.upper()
        assert meaning.level in Level
        assert meaning.title
        assert meaning.explanation.endswith(".")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("travel1999", "travell1999"),
        ("neck_upper_back", "neck_back_upper"),
        ("Temple", "temple"),
        ("something else", None),
    ],
)
def test_the_nearest_word_is_found_also_in_another_order(word, meant):
    assert nearest(word, ["travell1999", "neck_back_upper", "temple"]) == meant


def test_nothing_near_asks_nothing():
    assert did_you_mean("xyz", ["temple"]) is None
    assert did_you_mean("xyz", []) is None


def test_lists_read_as_sentences():
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"], "and") == "a, b and c"
