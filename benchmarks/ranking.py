"""The public benchmark of the ranking: simulated patients and published cases.

``python -m benchmarks ranking`` writes its tables and its calibration plot into
``benchmarks/README.md``, and the same figures into ``benchmarks/results.json``, which the app
shows; every figure follows from the data and one seed.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from benchmarks import published_cases, simulated
from benchmarks.methods import BASELINES, OURS, interval
from benchmarks.readme import put_into_readme
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.ranking import Lookup

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
PLOT = HERE / "calibration.svg"
MEASURES = ("top1", "top3", "top5", "mrr")
PUBLISHED = "published muscle cases"
UNCITED = "those not cited under `data/`"


def main():
    """Run everything, print it, write it into the README and as JSON beside it."""
    measured = measure(Lookup(load_dataset()))
    text = report(measured, plot=PLOT)
    print(text)
    put_into_readme("ranking", text.splitlines())
    RESULTS.write_text(json.dumps(_rounded(measured.figures), indent=1) + "\n", encoding="utf-8")


@dataclass(frozen=True, eq=False)
class Measured:
    """Everything that was measured.

    Attributes
    ----------
    figures : dict
        What goes into ``results.json``: each figure with the bounds of its interval.
    calibration : dict of str to pair of ndarray
        Score of the best candidate, and whether it was right, of every simulated patient.
    verdicts : dict
        Margins of ours over each baseline.
    """

    figures: dict
    calibration: dict
    verdicts: dict


def measure(lookup, *, count=simulated.PATIENTS, folder=published_cases.FOLDER):
    """Rank all simulated patients and published cases by every method."""
    data = lookup.dataset
    rng = np.random.default_rng(simulated.SEED)
    groups, calibration = simulated.run(lookup, count=count)
    cases = published_cases.read_vignettes(data, folder)
    muscular = {k: v for k, v in cases.items() if published_cases.is_muscular(v, data)}
    other = {k: v for k, v in cases.items() if k not in muscular}
    unseen = {k: v for k, v in muscular.items() if not published_cases.cited_in_data(v, data)}
    tables = {name: _figures(found, rng) for name, found in groups.items()}
    verdicts = {name: _verdict(found, rng) for name, found in groups.items()}
    published = {}
    for name, held in ((PUBLISHED, muscular), (UNCITED, unseen)):
        if held:
            found = published_cases.hits(lookup, list(held.values()))
            methods = _figures(found, rng, (*MEASURES, "lenient"))
            published[name] = {"cases": len(held), "methods": methods}
            verdicts[name] = _verdict(found, rng)
    figures = {
        "dataset": data.info.version,
        "muscles": len(data.muscles),
        "other_sources": len(data.competing_sources),
        "sources": len(lookup.matrix.sources),
        "seed": simulated.SEED,
        "patients": count,
        "simulated": tables,
        "calibration_error": {
            name: _expected_calibration_error(*pair) for name, pair in calibration.items()
        },
        "published": published,
        "other_causes": _other_causes(lookup, other, rng) if other else None,
    }
    return Measured(figures, calibration, verdicts)


def report(measured, *, plot):
    """Write all tables as Markdown, and the plot beside them."""
    figures = measured.figures
    lines = [
        f"Dataset {figures['dataset']}: {figures['muscles']} muscles, "
        f"{figures['other_sources']} other sources, {figures['sources']} sources with "
        f"their sides. Seed {figures['seed']}; brackets hold 95 % bootstrap intervals.",
        "",
        f"**Simulated patients** ({figures['patients']} of each kind; share of a patient's true "
        "sources among the best one, three, five, and mean reciprocal rank)",
    ]
    for name, methods in figures["simulated"].items():
        lines += ["", f"*{name}*", "", *_table(methods)]
    errors = figures["calibration_error"]
    lines += [
        "",
        "Calibration of the score, one source: expected calibration error "
        + ", ".join(f"{value:.3f} ({name})" for name, value in errors.items())
        + ".",
        "",
        f"![Score of the best candidate against how often it is right]({plot.name})",
    ]
    _plot(measured.calibration, plot)
    for name, title in (
        (PUBLISHED, "Published muscle cases"),
        (UNCITED, "Those whose work is not cited under `data/`"),
    ):
        if found := figures["published"].get(name):
            lines += ["", f"**{title} ({found['cases']})**", "", *_table(found["methods"])]
    lines += ["", "`lenient`: another part of the same whole muscle in the best five counts too."]
    if figures["other_causes"]:
        lines += ["", *_other_lines(figures["other_causes"])]
    lines += ["", "**Where ours does not win**", "", *_honest(measured.verdicts)]
    return "\n".join(lines) + "\n"


def _figures(found, rng, measures=MEASURES):
    """Mean and interval of every measure by every method; None where a method has none."""
    return {
        method: {
            measure: interval(hits[measure], rng) if measure in hits else None
            for measure in measures
        }
        for method, hits in found.items()
    }


def _table(methods):
    measures = list(next(iter(methods.values())))
    lines = [f"| Method | {' | '.join(measures)} |", "|--|" + "--:|" * len(measures)]
    for method, figures in methods.items():
        cells = []
        for measure in measures:
            mean, low, high = figures[measure] or (np.nan,) * 3
            cells.append(f"{mean:.2f} ({low:.2f}–{high:.2f})")
        lines.append(f"| {method} | {' | '.join(cells)} |")
    return lines


def _verdict(found, rng):
    """Paired difference of ours to each baseline in mean reciprocal rank and in the best five."""
    return {
        (method, measure): interval(found[OURS][measure] - found[method][measure], rng)
        for method in BASELINES
        for measure in ("mrr", "top5")
    }


def _honest(verdicts):
    lines = []
    for name, pairs in verdicts.items():
        for (method, measure), (mean, low, high) in pairs.items():
            if low <= 0:
                told = f"{mean:+.3f} ({low:+.3f} to {high:+.3f})"
                lines.append(f"- {name}, {measure}: the margin over `{method}` is {told}.")
    return lines or ["Nowhere: every margin's interval, of mean reciprocal rank and of the best "
                     "five, lies above nought."]  # fmt: skip


def _other_causes(lookup, cases, rng):
    hits = published_cases.hits(lookup, list(cases.values()))[OURS]
    missed = published_cases.missed_flags(lookup, cases)
    needed = sum(len(one.red_flags) for one in cases.values())
    return {
        "cases": len(cases),
        "top5": interval(hits["top5"], rng),
        "flags_needed": needed,
        "flags_asked": needed - sum(map(len, missed.values())),
        "outside": [key for key, hit in zip(cases, hits["top5"], strict=True) if hit < 0.5],
        "missed_flags": {key: list(flags) for key, flags in missed.items()},
    }


def _other_lines(found):
    mean, low, high = found["top5"]
    lines = [
        f"**Published cases of other causes ({found['cases']})**: the true cause is among the best "
        f"five of all candidates in {mean:.2f} ({low:.2f}–{high:.2f}); {found['flags_asked']} of "
        f"{found['flags_needed']} red flags that belong to them are asked.",
    ]
    if found["outside"]:
        told = ", ".join(f"`{key}`" for key in found["outside"])
        lines += ["", f"Not among the best five: {told}."]
    if found["missed_flags"]:
        told = "; ".join(
            f"`{key}`: {', '.join(flags)}" for key, flags in found["missed_flags"].items()
        )
        lines += ["", f"Red flags missed: {told}."]
    return lines


def _rounded(value):
    """The same with every figure to four places: more would change with the machine."""
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def _bins(score, right, bins=8):
    """Mean score, share right and count in bins of equal size."""
    order = np.argsort(score)
    for part in np.array_split(order, bins):
        yield float(score[part].mean()), float(right[part].mean()), len(part)


def _expected_calibration_error(score, right):
    return sum(n * abs(mean - share) for mean, share, n in _bins(score, right)) / len(score)


def _plot(calibration, path):
    """Draw scores against hits; readable on a light and on a dark page."""
    with mpl.rc_context({"svg.hashsalt": "referral-atlas", "svg.fonttype": "path"}):
        figure = Figure(figsize=(5.2, 4.6), facecolor="white", layout="constrained")
        axes = figure.add_subplot()
        axes.plot([0, 1], [0, 1], color="#888888", linewidth=1, label="perfect")
        for (name, pair), colour, mark in zip(
            calibration.items(), ("#0b6e69", "#b3541e"), ("o", "s"), strict=True
        ):
            points = np.array([(x, y) for x, y, _ in _bins(*pair)])
            axes.plot(*points.T, color=colour, marker=mark, label=name)
        axes.set(xlabel="score of the best candidate", ylabel="how often it is the true source")
        axes.set(xlim=(0, 1), ylim=(0, 1))
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)
        figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main()
