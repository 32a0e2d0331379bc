"""A fault is found in every kind of file that can hold it, and nothing else is blamed."""

import pytest

from referral_atlas.dataset.load import check_dataset
from referral_atlas.problems import breadcrumbs

UPPER, LOWER = "muscles/upper_fictus.yaml", "muscles/lower_fictus.yaml"
JOINT, ORGAN = "competing_sources/fictive_joint.yaml", "competing_sources/fictive_organ.yaml"
ACHE = "conditions/made_up_ache.yaml"
BOOK = "source: book2000, locator: p. 13, kind: expert_textbook, checked: false"


def found(folder):
    """Code, file and place of every problem."""
    return [
        (problem.code, problem.file.partition("/")[2] or problem.file, breadcrumbs(problem.path))
        for problem in check_dataset(folder)
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "place"),
    [
        (ACHE, "regions: [head, neck]", "regions: [head, nekc]", "REGION_UNKNOWN", "regions 2"),
        (JOINT, "region: neck", "region: nekc", "REGION_UNKNOWN", "region"),
        (LOWER, "region: neck", "region: nekc", "REGION_UNKNOWN", "region"),
        ("areas.yaml", "region: head", "region: haed", "REGION_UNKNOWN", "temple › region"),
        (ACHE, "areas: [temple]", "areas: [tempel]", "AREA_UNKNOWN", "areas 1"),
        (JOINT, "area: neck_back_upper", "area: neck", "AREA_UNKNOWN", "frequencies 1 › area"),
        (JOINT, "areas: [neck_back_upper]", "areas: [nape]", "AREA_UNKNOWN", "essential › areas 1"),
        ("areas.yaml", "[neck_back_upper, neck_back_lower]", "[neck_back_upper, nape]",
         "AREA_UNKNOWN", "groups › back_of_neck › areas 2"),
        (JOINT, "contralateral:neck_back_lower", "contra:neck_back_lower",
         "SIDE_UNKNOWN", "spillover › areas 1"),
        (JOINT, "omits: [glabella]", "adds: [glabella]",
         "DIFFERENCE_INVALID", "spillover › evidence 1 › adds 1"),
        (JOINT, "omits: [glabella]", "omits: [temple]",
         "DIFFERENCE_INVALID", "spillover › evidence 1 › omits 1"),
        (LOWER, '["bilateral:forehead"]', '["bilateral:forehead", forehead]',
         "ZONE_REPEATED", "trp2 › essential › areas 2"),
        (LOWER, '["bilateral:forehead"]', '["bilateral:forehead", "contralateral:forehead"]',
         "ZONE_REPEATED", "trp2 › essential › areas 2"),
        (JOINT, "contralateral:neck_back_lower, glabella", "neck_back_upper, glabella",
         "ZONE_REPEATED", "spillover › areas 1"),
        ("prevalence.yaml", "[lower_fictus, upper_fictus]", "[lower_fictus, uper_fictus]",
         "MUSCLE_UNKNOWN", "study2010_both › muscles 2"),
        ("reliability.yaml", "[upper_fictus]", "[uper_fictus]",
         "MUSCLE_UNKNOWN", "study2010_taut_band › muscles 1"),
        (JOINT, "muscles: [upper_fictus]", "muscles: [uper_fictus]",
         "MUSCLE_UNKNOWN", "raised_by › fictus › muscles 1"),
        (ACHE, "  upper_fictus:", "  uper_fictus:", "MUSCLE_UNKNOWN", "muscles › uper_fictus"),
        ("prevalence.yaml", "condition: no_pain", "condition: pain",
         "CONDITION_UNKNOWN", "page2020_any › condition"),
        (ACHE, "rates_of: [made_up_pain]", "rates_of: [pain]", "CONDITION_UNKNOWN", "rates_of 1"),
        (ACHE, "red_flags: [sudden_pain]", "red_flags: [sudden]", "FLAG_UNKNOWN", "red_flags 1"),
        (ACHE, "source: fictive_joint", "source: fictive", "SOURCE_UNKNOWN",
         "consider › joint › source"),
        (ACHE, "synonyms: [invented pain]", "synonyms: [invented pain, Invented Pain]",
         "LIST_REPEATS", "synonyms 2"),
        ("areas.yaml", "[neck_back_upper, neck_back_lower]", "[neck_back_upper, neck_back_upper]",
         "LIST_REPEATS", "groups › back_of_neck › areas 2"),
        ("red_flags.yaml", "areas: [neck_back_upper]", "areas: [neck_back_upper, neck_back_upper]",
         "LIST_REPEATS", "sudden_pain › areas 2"),
        (ORGAN, "name: Fictive organ", "name: fictive  Joint", "NAME_REPEATED", "name"),
        ("areas.yaml", "name: Forehead", "name: TEMPLE", "NAME_REPEATED", "forehead › name"),
        ("areas.yaml", "plain_name: forehead", "plain_name: tem-ple", None, None),
        ("areas.yaml", "plain_name: forehead", "plain_name: Temple",
         "NAME_REPEATED", "forehead › plain_name"),
        ("not_covered.yaml", "name: Middle fictus", "name: Upper_fictus",
         "NAME_REPEATED", "middle_fictus › name"),
        ("references.yaml", "doi: 10.1000/made.up", "doi: 10.10/made.up",
         "IDENTIFIER_MALFORMED", "study2010 › doi"),
        ("references.yaml", 'pmid: "12345"', 'pmid: "012345"',
         "IDENTIFIER_MALFORMED", "study2010 › pmid"),
        ("references.yaml", "978-0-306-40615-7", "978-0-306-40615-8",
         "IDENTIFIER_MALFORMED", "book2000 › isbn"),
        ("references.yaml", "978-0-306-40615-7", "0-306-40615-2", None, None),
        ("references.yaml", "978-0-306-40615-7", "0-8044-2957-X", None, None),
        ("references.yaml", "978-0-306-40615-7", "0-8044-2957-1",
         "IDENTIFIER_MALFORMED", "book2000 › isbn"),
        ("references.yaml", "https://example.org/page", "http://example.org/p", None, None),
        ("references.yaml", "https://example.org/page", "ftp://example.org/p",
         "IDENTIFIER_MALFORMED", "page2020 › url"),
        ("references.yaml", "container: Journal of Nothing", "container: Anonymous journal",
         "REFERENCE_REMARK", "study2010 › container"),
        ("references.yaml", "[Writer AB, Author C]", "[Writer AB, not named]",
         "REFERENCE_REMARK", "book2000 › authors 2"),
        (ACHE, "locator: p. 14, kind", "locator: pp. chapter, kind",
         "LOCATOR_VAGUE", "consider › joint › evidence 1 › locator"),
        (JOINT, "{source: study2010, locator: Table 6, kind: controlled_study, checked: true}",
         "{source: study2010, locator: Table 6, kind: controlled_study, checked: false}",
         "CLAIM_UNREAD", "tests › bend › evidence 1 › checked"),
    ],
)  # fmt: skip
def test_one_fault_in_one_file(data_folder, edit, file, old, new, code, place):
    edit(file, old, new)
    expected = [] if code is None else [(code, file, place)]
    assert [one for one in found(data_folder) if one[0] == code or code is None] == expected


@pytest.mark.parametrize(
    "file",
    [UPPER, JOINT, ORGAN, ACHE, "prevalence.yaml", "reliability.yaml", "red_flags.yaml",
     "glossary.yaml", "needling.yaml"],
)  # fmt: skip
def test_a_citation_without_reference_is_found_in_every_file(data_folder, file):
    path = data_folder / file
    text = path.read_text(encoding="utf-8")
    key = next(one for one in ("page2020", "book2000", "study2010") if f"source: {one}" in text)
    path.write_text(text.replace(f"source: {key}", "source: nobody1999", 1), encoding="utf-8")
    assert [
        (code, where) for code, where, _ in found(data_folder) if code == "CITATION_UNKNOWN"
    ] == [("CITATION_UNKNOWN", file)]


def test_a_passage_may_be_cited_for_two_statements_but_not_twice_for_one(data_folder, edit):
    edit(ACHE, f"evidence: [{{{BOOK}}}]", f"evidence: [{{{BOOK}}}, {{{BOOK}}}]")
    assert found(data_folder) == [("EVIDENCE_REPEATED", ACHE, "criteria › evidence 2")]


def test_a_group_in_place_of_an_area_says_which_areas(data_folder, edit):
    edit(ACHE, "areas: [temple]", "areas: [back_of_neck]")
    (problem,) = check_dataset(data_folder)
    assert problem.message == '"back_of_neck" is a group, not an area.'
    assert problem.hint == "Name the areas you mean: neck_back_upper and neck_back_lower."


def test_the_spelling_most_use_is_the_usual_one(data_folder, edit):
    text = (data_folder / LOWER).read_text(encoding="utf-8")
    for number, whole in enumerate(("Fictus", "Fictus"), start=1):
        other = text.replace("Lower fictus", f"Fictus {number}").replace("xrefs:\n", "")
        other = other.replace("  UBERON:0000001: broader\n", "")
        other = other.replace("part_of: fictus", f"part_of: {whole}")
        (data_folder / f"muscles/fictus_{number}.yaml").write_text(other, encoding="utf-8")
    told = [problem for problem in check_dataset(data_folder) if problem.code == "PART_OF_MIXED"]
    upper = "part_of: fictus" in (data_folder / UPPER).read_text(encoding="utf-8")
    wrong = {problem.file.rpartition("/")[2] for problem in told}
    if upper:  # two against two: small letters stand
        assert wrong == {"fictus_1.yaml", "fictus_2.yaml"}
    else:
        assert wrong == {"lower_fictus.yaml"}


def test_only_an_exact_term_belongs_to_one_muscle(data_folder, edit):
    assert "UBERON:0000001: exact" in (data_folder / UPPER).read_text(encoding="utf-8")
    edit(LOWER, "UBERON:0000001: broader", "UBERON:0000001: exact")
    assert found(data_folder) == [("XREF_REPEATED", UPPER, "xrefs › UBERON:0000001")]


@pytest.mark.parametrize(
    "file",
    ["dataset.yaml", "areas.yaml", "references.yaml", "not_covered.yaml", "prevalence.yaml",
     "reliability.yaml", "red_flags.yaml", "needling.yaml", "glossary.yaml"],
)  # fmt: skip
def test_a_file_that_is_no_group_of_fields_is_told_whichever_it_is(data_folder, file):
    (data_folder / file).write_text("- x\n", encoding="utf-8")
    assert ("VALUE_WRONG_TYPE", file, "") in found(data_folder)
