"""Method and limits, on the made-up data."""

from pathlib import Path

import pytest

from referral_atlas.lookup.measured import RankingResults
from referral_atlas.lookup.parameters import DEFAULTS, LookupParameters, parameter_sets
from referral_atlas.texts import Texts
from referral_atlas.ui import cached
from referral_atlas.vocabulary import Language

APP = Path(__file__).parents[2] / "app.py"
RESULTS = RankingResults.model_validate(
    {
        "dataset": "9.9.9",
        "muscles": 7,
        "other_sources": 3,
        "patients": 11,
        "simulated": {
            "perturbed, 2 sources": {
                "ours": {"top5": [0.31, 0.30, 0.32]},
                "count": {"top5": [0.41, 0.40, 0.42]},
                "best possible": {"top5": [0.55, 0.54, 0.56]},
                "oracle <b>": {"top5": None},
            }
        },
        "calibration_error": {"model, 1 source": 0.123},
        "published": {
            "all": {
                "cases": 19,
                "methods": {
                    "ours": {"top1": [0.25, 0.1, 0.4], "top5": [0.61, 0.5, 0.7]},
                    "count": {"top1": [0.2, 0.1, 0.4], "top5": [0.4, 0.3, 0.5]},
                },
            }
        },
        "other_causes": {
            "cases": 5,
            "top5": [0.4, 0.2, 0.6],
            "flags_needed": 8,
            "flags_asked": 6,
        },
    }
)


@pytest.fixture
def open_page(run_page, monkeypatch):
    def opened(audience="clinician", results=RESULTS, language="en"):
        monkeypatch.setattr(cached, "read_results", lambda: results)
        return run_page("learn/method", {}, audience=audience, language=language)

    return opened


def texts(app):
    return "\n".join(item.value for item in (*app.markdown, *app.caption, *app.info))


def cells(app):
    """Rows of every table, without the marks that say where a line may break."""
    marks = str.maketrans({"\u00a0": " ", "\u2060": None})
    return [
        [[str(cell).translate(marks) for cell in row] for row in table.value.to_numpy().tolist()]
        for table in app.table
    ]


def test_parameters_stand_as_the_code_has_them(open_page):
    (rows,) = [
        rows for rows in cells(open_page()) if len(rows) == len(LookupParameters.model_fields)
    ]
    values = {row[0]: row[1:] for row in rows}
    said = Texts()
    for name in LookupParameters.model_fields:
        assert values[said(f"method-parameter-{name}")][0] == f"{getattr(DEFAULTS, name):g}"
    assert values[said("method-parameter-spillover")][1] == "0.05 – 0.3"
    assert values[said("method-parameter-unlisted")][1] == "kept"


def test_stability_names_the_number_of_sets_tried(open_page):
    assert f"repeated with {len(parameter_sets())} sets" in texts(open_page())


def test_the_best_method_of_a_line_is_bold_even_if_it_is_not_ours(open_page):
    app = open_page()
    (rows,) = [rows for rows in cells(app) if any("19" in row[0] for row in rows)]
    assert rows[0][0] == "published muscle cases (19)"
    assert rows[0][1] == "**61 % (50–70)**"
    assert rows[1][0] == "simulated with errors, 2 sources"
    assert rows[1][1:4] == ["31 % (30–32)", "**41 % (40–42)**", "55 % (54–56)"]
    assert "version 9.9.9" in texts(app)
    assert "6 of 8 red flags" in texts(app)


def test_another_measure_can_be_shown(open_page):
    app = open_page()
    app.segmented_control(key="method_measure").set_value("top1").run()
    assert not app.exception
    assert any("**25 % (10–40)**" in row for rows in cells(app) for row in rows)


def test_patients_read_it_in_plain_words_without_tables_of_figures(open_page):
    app = open_page("patient")
    told = texts(app)
    assert "This is not a diagnosis" in told
    assert "In 25 of 100 the true muscle came first, in 61 of 100" in told
    assert "kappa" not in told
    assert "choose “Clinician”" in told
    assert not any("0.02" in cell for rows in cells(app) for row in rows for cell in row)


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
@pytest.mark.parametrize("language", list(Language))
def test_it_stands_without_measured_results(open_page, audience, language):
    app = open_page(audience, results=None, language=language.value)
    assert "benchmarks ranking" in "\n".join(item.value for item in app.info)


def test_both_sides_of_the_theory_are_told(open_page):
    told = texts(open_page())
    assert "**It is there.** It is palpated." in told
    assert "**It is not there.** It lacks validity." in told


def test_what_was_looked_for_in_vain_is_listed(open_page):
    app = open_page()
    reasons = [gap.reason for gap in cached.dataset().not_covered.values()]
    assert reasons
    shown = [cell for rows in cells(app) for row in rows for cell in row]
    assert all(any(reason[:20] in cell for cell in shown) for reason in reasons)


def test_nothing_to_tell_is_said(open_page, data_folder):
    (data_folder / "needling.yaml").write_text("basics: {}\n")
    for path in (data_folder / "muscles").glob("*.yaml"):
        text = path.read_text()
        start = text.find("base_rates:")
        path.write_text(text if start < 0 else text[:start])
    told = texts(open_page())
    assert "Nothing has been entered for either side" in told
    assert "Nobody’s count" in told
