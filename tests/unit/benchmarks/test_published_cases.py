import pytest
from benchmarks import published_cases
from benchmarks.published_cases import VignetteError, read_vignettes

CASE = """
{key}:
  about: somebody
  kind: case_report
  marked: [{marked}]
  truth: [{truth}]
  confirmed_by: injection
  red_flags: [{flags}]
  reference: {{authors: [A B], title: "{title}", year: 2001, url: "https://example.org/x"}}
  locator: Case
  checked: true
"""


def write(folder, key="one", marked="right:temple", truth="upper_fictus", flags="", title="T"):
    text = CASE.format(key=key, marked=marked, truth=truth, flags=flags, title=title)
    with (folder / "cases.yaml").open("a", encoding="utf-8") as file:
        file.write(text)
    return folder


def test_the_best_of_the_true_sources_counts_whatever_its_side(tmp_path, lookup):
    write(tmp_path, marked="right:temple, left:forehead", truth="lower_fictus, upper_fictus")
    cases = list(read_vignettes(lookup.dataset, tmp_path).values())
    hits = published_cases.hits(lookup, cases)["ours"]
    assert hits["top1"] == pytest.approx([1])
    assert hits["lenient"] == pytest.approx([1])


def test_a_case_of_the_bibliography_is_told_apart(tmp_path, lookup):
    write(tmp_path, title="A made-up study")
    write(tmp_path, key="two", title="Another study")
    found = read_vignettes(lookup.dataset, tmp_path)
    cited = {key: published_cases.cited_in_data(one, lookup.dataset) for key, one in found.items()}
    assert cited == {"one": True, "two": False}


def test_red_flags_that_are_not_asked_are_named(tmp_path, lookup):
    write(tmp_path, truth="fictive_organ", flags="sudden_pain")
    write(tmp_path, "two", "neck_back_lower", "fictive_joint", "sudden_pain")
    cases = read_vignettes(lookup.dataset, tmp_path)
    assert not any(published_cases.is_muscular(one, lookup.dataset) for one in cases.values())
    assert published_cases.missed_flags(lookup, cases) == {"two": ["sudden_pain"]}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"marked": "tempel"}, "cases.yaml: one: .*tempel"),
        ({"truth": "nobody"}, "truth names nobody, which the data lacks"),
        ({"flags": "none"}, "red_flags names none"),
    ],
)
def test_a_case_that_does_not_fit_is_refused(tmp_path, lookup, fields, message):
    with pytest.raises(VignetteError, match=message):
        read_vignettes(lookup.dataset, write(tmp_path, **fields))


def test_an_id_is_used_once(tmp_path, lookup):
    write(tmp_path)
    (tmp_path / "more.yaml").write_text(
        (tmp_path / "cases.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    with pytest.raises(VignetteError, match="there twice"):
        read_vignettes(lookup.dataset, tmp_path)
