import json
import subprocess
import sys

import pytest

from referral_atlas.cli import main

UPPER = "muscles/upper_fictus.yaml"


def run(capsys, *words):
    code = main([str(word) for word in words])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_check_says_what_it_read(capsys, data_folder):
    code, out, err = run(capsys, "check", "--data", data_folder)
    assert (code, err) == (0, "")
    assert out == (
        "14 files read: data/ (9 files), data/muscles/lower_fictus.yaml, "
        "data/muscles/upper_fictus.yaml, data/competing_sources/fictive_joint.yaml, "
        "data/competing_sources/fictive_organ.yaml, data/conditions/made_up_ache.yaml"
        " · 0 errors, 0 warnings\n"
    )


def test_check_counts_a_folder_of_many_files(capsys, data_folder):
    text = (data_folder / UPPER).read_text(encoding="utf-8").replace(": exact", ": broader")
    for number in range(6):
        copy = text.replace("name: Upper", f"name: Upper {number}")
        (data_folder / "muscles" / f"copy_{number}.yaml").write_text(copy, encoding="utf-8")
    _, out, _ = run(capsys, "check", "--data", data_folder)
    assert "data/muscles/ (8 files), " in out


def test_check_fails_on_errors_and_names_them(capsys, data_folder, edit):
    edit(UPPER, "areas: [temple,", "areas: [tempel,")
    code, out, _ = run(capsys, "check", "--data", data_folder, data_folder / UPPER)
    assert code == 1
    problem, summary = out.splitlines()
    assert problem == (
        "data/muscles/upper_fictus.yaml, line 27 · error · AREA_UNKNOWN · trp1 › essential › "
        'areas 1: "tempel" is not an area of the body map. Did you mean "temple"?'
    )
    assert summary == "1 file read: data/muscles/upper_fictus.yaml · 1 error, 0 warnings"


def test_check_passes_with_warnings(capsys, data_folder, edit):
    edit("references.yaml", "  url: https://example.org/page\n", "")
    code, out, _ = run(capsys, "check", "--data", data_folder)
    assert code == 0
    assert out.endswith("0 errors, 1 warning\n")


def test_check_annotates_for_pull_requests(capsys, data_folder, edit):
    edit(UPPER, "areas: [temple,", "areas: [tempel,")
    code, out, err = run(capsys, "check", "--data", data_folder, "--format", "github")
    assert code == 1
    assert out.startswith("::error file=data/muscles/upper_fictus.yaml,line=27,title=AREA_UNKNOWN")
    assert len(out.splitlines()) == 1
    assert "1 error" in err


def test_check_of_a_file_that_is_not_there(capsys, data_folder):
    code, out, _ = run(capsys, "check", "--data", data_folder, data_folder / "muscles" / "no.yaml")
    assert code == 1
    assert "FILE_MISSING" in out
    assert out.endswith("0 files read · 1 error, 0 warnings\n")


def test_areas_for_programs(capsys, data_folder):
    code, out, _ = run(capsys, "areas", "--json", "--data", data_folder)
    rows = json.loads(out)
    assert code == 0
    assert rows[0] == {
        "id": "temple",
        "name": "Temple",
        "plain_name": "temple",
        "region": "head",
        "sided": True,
        "deep": False,
        "synonyms": ["side of the forehead"],
    }
    assert [row["id"] for row in rows if row["deep"]] == ["eye_deep"]
    assert [row["id"] for row in rows if not row["sided"]] == ["glabella"]


def test_muscles_for_programs_hold_the_zones_as_written(capsys, data_folder):
    _, out, _ = run(capsys, "muscles", "--json", "--data", data_folder)
    lower, upper = json.loads(out)
    assert (upper["id"], upper["name"], upper["part_of"], upper["region"]) == (
        "upper_fictus",
        "Upper fictus",
        "fictus",
        "head",
    )
    assert upper["trigger_points"] == [
        {
            "id": "trp1",
            "essential": ["temple", "contralateral:forehead"],
            "spillover": ["neck_back_upper", "glabella"],
            "citations": ["study2010", "book2000", "page2020"],
        }
    ]
    assert lower["trigger_points"][0]["spillover"] == []


def test_sources_for_programs(capsys, data_folder):
    code, out, _ = run(capsys, "sources", "--json", "--data", data_folder)
    joint, organ = json.loads(out)
    assert code == 0
    assert joint == {
        "id": "fictive_joint",
        "name": "Fictive joint",
        "plain_name": "a joint nobody has",
        "kind": "facet_joint",
        "sided": True,
        "region": "neck",
        "established_by": "block",
        "essential": ["neck_back_upper"],
        "spillover": ["contralateral:neck_back_lower", "glabella"],
        "citations": ["study2010", "book2000", "page2020"],
        "red_flags": [],
    }
    assert (organ["sided"], organ["red_flags"]) == (False, ["sudden_pain"])
    assert organ["essential"] == ["left:temple", "midline:glabella"]


def test_conditions_for_programs(capsys, data_folder):
    code, out, _ = run(capsys, "conditions", "--json", "--data", data_folder)
    assert code == 0
    assert json.loads(out) == [
        {
            "id": "made_up_ache",
            "name": "Made-up ache",
            "plain_name": "an ache somebody made up",
            "synonyms": ["invented pain"],
            "regions": ["head", "neck"],
            "rates_of": ["made_up_pain"],
            "muscles": ["upper_fictus"],
            "consider": ["fictive_joint", "Nothing at all"],
            "citations": ["book2000"],
            "red_flags": ["sudden_pain"],
        }
    ]


@pytest.mark.parametrize("command", ["sources", "conditions"])
def test_lists_for_people_fit_a_terminal(capsys, data_folder, command):
    code, out, _ = run(capsys, command, "--data", data_folder)
    assert code == 0
    assert out.splitlines()[0].split()[:2] == ["id", "name"]


def test_tables_for_people(capsys, data_folder):
    _, out, _ = run(capsys, "areas", "--data", data_folder)
    head, first, *_ = out.splitlines()
    assert head.split() == ["id", "name", "plain_name", "region", "sided", "deep", "synonyms"]
    assert head.index("region") == first.index("head")
    _, out, _ = run(capsys, "muscles", "--data", data_folder)
    assert out.splitlines()[1].startswith("lower_fictus  neck    trp1  neck_back_upper, neck_b")
    assert out.splitlines()[2].startswith("              ")


@pytest.mark.parametrize("command", ["areas", "muscles", "sources", "conditions"])
def test_lists_of_broken_data_are_refused_with_every_problem(capsys, data_folder, edit, command):
    edit(UPPER, "areas: [temple,", "areas: [tempel,")
    edit("areas.yaml", "region: neck", "region: nekc")
    code, out, err = run(capsys, command, "--json", "--data", data_folder)
    assert (code, out) == (1, "")
    assert err.count("· error ·") == 2
    assert err.endswith("The data has errors; it cannot be used until they are mended.\n")


README = """Above.

<!-- generated: coverage -->
old
<!-- end: coverage -->
<!-- generated: index --><!-- end: index -->
<!-- generated: other causes --><!-- end: other causes -->
<!-- generated: evidence --><!-- end: evidence -->
<!-- generated: dictionary --><!-- end: dictionary -->

Below.
"""


def test_generate_writes_what_follows_from_code_and_data(capsys, data_folder):
    (data_folder / "README.md").write_text(README, encoding="utf-8")
    code, out, _ = run(capsys, "generate", "--data", data_folder)
    assert code == 0
    assert out.count("wrote ") == 15
    readme = (data_folder / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("Above.\n")
    assert readme.endswith("\n\nBelow.\n")
    assert "| **Whole body** | 2 | 3 | 7 |" in readme
    assert "[Upper fictus](muscles/upper_fictus.yaml)" in readme
    assert "| `case_series` | injection, palpation or block series | B | C |" in readme
    assert "old" not in readme.split("end: coverage")[0]
    run(capsys, "generate", "--data", data_folder)
    assert (data_folder / "README.md").read_text(encoding="utf-8") == readme
    schema = json.loads((data_folder / "schema" / "muscle.schema.json").read_text())
    assert "trigger_points" in schema["required"]
    assert (data_folder.parent / "docs" / "problem-codes.md").exists()


def test_generate_writes_what_follows_from_the_code_even_of_broken_data(capsys, data_folder, edit):
    edit("areas.yaml", "region: neck", "region: nekc")
    code, out, err = run(capsys, "generate", "--data", data_folder)
    assert (code, out.count("wrote ")) == (1, 14)
    assert "REGION_UNKNOWN" in err


@pytest.mark.parametrize("form", ["csv", "json", "parquet"])
def test_export_writes_every_table_and_the_dictionary(capsys, data_folder, tmp_path, form):
    words = ["--data", data_folder, "--format", form, "-o", tmp_path / "out" / "here"]
    code, out, _ = run(capsys, "export", *words)
    written = {path.name for path in (tmp_path / "out" / "here").iterdir()}
    assert code == 0
    assert out.count("wrote ") == len(written)
    assert {f"zones.{form}", "datapackage.json", "DATA_DICTIONARY.md"} <= written


def test_export_to_where_nothing_can_be_written(capsys, data_folder, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, out, err = run(capsys, "export", "--data", data_folder, "-o", tmp_path / "file")
    assert (code, out) == (2, "")
    assert "file cannot be written to: " in err
    assert err.endswith("Name another folder with -o.\n")


@pytest.mark.parametrize("words", [[], ["chek"], ["check", "--format", "xml"]])
def test_commands_that_make_no_sense_exit_with_2(capsys, words):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_check_does_without_the_heavy_libraries(data_folder):
    code = (
        "import sys; from referral_atlas.cli import main; "
        f"main(['check', '--data', {str(data_folder)!r}]); "
        "print([name for name in ('pandas', 'numpy', 'streamlit') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_closed_pipe_is_no_accident(data_folder):
    command = f"{sys.executable} -m referral_atlas areas --data {data_folder} | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert "Traceback" not in done.stderr


def test_wide_cells_are_wrapped(capsys, data_folder, edit):
    synonyms = ", ".join(f"side of the forehead {number}" for number in range(4))
    edit("areas.yaml", "side of the forehead", synonyms)
    _, out, _ = run(capsys, "areas", "--data", data_folder)
    lines = out.splitlines()
    start = lines[0].index("synonyms")
    assert lines[2][:start].strip() == ""
    assert all(len(line) <= start + 46 for line in lines)
