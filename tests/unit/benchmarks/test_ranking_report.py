import pytest
from benchmarks import ranking, simulated
from benchmarks.__main__ import PARTS, main


@pytest.fixture(scope="module")
def report(lookup, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simulated, "neighbour_columns", lambda matrix: [[] for _ in matrix.areas])
        patch.setattr(simulated, "best_possible", lambda *_: {})
        made = [
            ranking.report(lookup, count=60, folder=folder, plot=folder / f"{number}.svg")
            for number in range(2)
        ]
    return folder, made


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


def test_an_unknown_part_is_refused(capsys):
    assert main(["clik"]) == 2
    assert f"No benchmark is called clik. Known: {', '.join(PARTS)}." in capsys.readouterr().out
