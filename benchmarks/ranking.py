"""The public benchmark of the ranking: simulated patients and published cases.

``python -m benchmarks ranking`` writes its tables and its calibration plot into
``benchmarks/README.md``; every figure follows from the data and one seed.
"""

from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from benchmarks import published_cases, simulated
from benchmarks.methods import BASELINES, OURS, interval
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.ranking import Lookup

HERE = Path(__file__).parent
README = HERE / "README.md"
PLOT = HERE / "calibration.svg"
BEGIN, END = "<!-- generated: ranking -->", "<!-- end: ranking -->"
MEASURES = ("top1", "top3", "top5", "mrr")


def main():
    """Run everything, print it and write it into the README."""
    lookup = Lookup(load_dataset())
    text = report(lookup)
    print(text)
    page = README.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")


def report(lookup, *, count=simulated.PATIENTS, folder=published_cases.FOLDER, plot=PLOT):
    """Write all tables as Markdown, and the plot beside them."""
    data = lookup.dataset
    rng = np.random.default_rng(simulated.SEED)
    groups, calibration = simulated.run(lookup, count=count)
    cases = published_cases.read_vignettes(data, folder)
    muscular = {k: v for k, v in cases.items() if published_cases.is_muscular(v, data)}
    other = {k: v for k, v in cases.items() if k not in muscular}
    unseen = {k: v for k, v in muscular.items() if not published_cases.cited_in_data(v, data)}
    lines = [
        f"Dataset {data.info.version}: {len(data.muscles)} muscles, "
        f"{len(data.competing_sources)} other sources, {len(lookup.matrix.sources)} sources with "
        f"their sides. Seed {simulated.SEED}; brackets hold 95 % bootstrap intervals.",
        "",
        f"**Simulated patients** ({count} of each kind; share of a patient's true sources among "
        "the best one, three, five, and mean reciprocal rank)",
    ]
    for name, found in groups.items():
        lines += ["", f"*{name}*", "", *_table(found, rng)]
    wins = [_verdict(found, rng) for found in groups.values()]
    ece = {name: _expected_calibration_error(*pair) for name, pair in calibration.items()}
    lines += [
        "",
        "Calibration of the score, one source: expected calibration error "
        + ", ".join(f"{value:.3f} ({name})" for name, value in ece.items())
        + ".",
        "",
        f"![Score of the best candidate against how often it is right]({plot.name})",
    ]
    _plot(calibration, plot)
    for title, held in (
        (f"Published muscle cases ({len(muscular)})", muscular),
        (f"Those whose work is not cited under `data/` ({len(unseen)})", unseen),
    ):
        if held:
            found = published_cases.hits(lookup, list(held.values()))
            lines += ["", f"**{title}**", "", *_table(found, rng, (*MEASURES, "lenient"))]
            wins.append(_verdict(found, rng))
    lines += ["", "`lenient`: another part of the same whole muscle in the best five counts too."]
    if other:
        lines += ["", *_other_causes(lookup, other, rng)]
    names = [*groups, "published muscle cases", "those not cited under `data/`"]
    lines += ["", "**Where ours does not win**", "", *_honest(dict(zip(names, wins, strict=False)))]
    return "\n".join(lines) + "\n"


def _table(found, rng, measures=MEASURES):
    lines = [f"| Method | {' | '.join(measures)} |", "|--|" + "--:|" * len(measures)]
    for method, hits in found.items():
        cells = []
        for measure in measures:
            mean, low, high = interval(hits[measure], rng) if measure in hits else (np.nan,) * 3
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
    mean, low, high = interval(hits["top5"], rng)
    missed = published_cases.missed_flags(lookup, cases)
    needed = sum(len(one.red_flags) for one in cases.values())
    outside = [key for key, hit in zip(cases, hits["top5"], strict=True) if hit < 0.5]
    shown = needed - sum(map(len, missed.values()))
    lines = [
        f"**Published cases of other causes ({len(cases)})**: the true cause is among the best "
        f"five of all candidates in {mean:.2f} ({low:.2f}–{high:.2f}); {shown} of {needed} red "
        "flags that belong to them are asked.",
    ]
    if outside:
        lines += ["", f"Not among the best five: {', '.join(f'`{key}`' for key in outside)}."]
    if missed:
        told = "; ".join(f"`{key}`: {', '.join(flags)}" for key, flags in missed.items())
        lines += ["", f"Red flags missed: {told}."]
    return lines


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
