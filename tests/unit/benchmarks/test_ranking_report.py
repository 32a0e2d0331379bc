import pytest
from benchmarks import ranking, readme, simulated
from benchmarks.__main__ import ON_REQUEST, PARTS, main

from referral_atlas.lookup.measured import read_results


@pytest.fixture(scope="module")
def measured(lookup, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simulated, "neighbour_columns", lambda matrix: [[] for _ in matrix.areas])
        patch.setattr(simulated, "best_possible", lambda *_: {})
        return folder, [ranking.measure(lookup, count=60, folder=folder) for _ in range(2)]


@pytest.fixture(scope="module")
def report(measured):
    folder, found = measured
    return folder, [
        ranking.report(one, plot=folder / f"{number}.svg") for number, one in enumerate(found)
    ]


def test_a_report_is_the_same_every_time(report):
    folder, made = report
    one, two = (text.replace(f"{i}.svg", "") for i, text in enumerate(made))
    assert one == two
    assert (folder / "0.svg").read_bytes() == (folder / "1.svg").read_bytes()


def test_it_says_where_ours_does_not_win(report):
    text = report[1][0]
    assert "perturbed, 3 sources" in text
    told = text.split("**Where ours does not win**")[1]
    assert "the margin over `" in told or "Nowhere" in told


def test_the_app_can_read_what_was_measured(measured, tmp_path, monkeypatch, lookup, capsys):
    one = measured[1][0]
    monkeypatch.setattr(ranking, "load_dataset", lambda: lookup.dataset)
    monkeypatch.setattr(ranking, "measure", lambda _: one)
    for name in ("RESULTS", "PLOT"):
        monkeypatch.setattr(ranking, name, tmp_path / name)
    monkeypatch.setattr(readme, "README", tmp_path / "README")
    marks = "<!-- generated: ranking -->", "<!-- end: ranking -->"
    (tmp_path / "README").write_text(f"kept {marks[0]} old {marks[1]} kept too")
    ranking.main()
    page = (tmp_path / "README").read_text()
    assert page.startswith("kept ")
    assert page.endswith(" kept too")
    assert " old " not in page
    results = read_results(tmp_path / "RESULTS")
    assert results is not None
    mean, low, high = one.figures["simulated"]["model, 1 source"]["ours"]["top5"]
    told = results.simulated["model, 1 source"]["ours"]["top5"]
    assert told == pytest.approx((mean, low, high), abs=1e-4)


def test_an_unknown_part_is_refused(capsys):
    assert main(["clik"]) == 2
    told = capsys.readouterr().out
    assert "No benchmark is called clik." in told
    assert all(name in told for name in (*PARTS, *ON_REQUEST))
