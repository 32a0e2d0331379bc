"""How fast the look-up is: one drawing, sets of sources, and many drawings in a file.

Times are of this machine; the ratio of ``score`` to the bare matrix products of the same shapes,
measured in the same run, means something on any.
"""

import random
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.batch import score_file
from referral_atlas.lookup.combinations import best_combinations
from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.scoring import STEP

SEED = 20261121
DRAWINGS = 500_000
MOST_AREAS = 8


def drawings(lookup, count, seed=SEED):
    """Areas of made-up drawings: one to eight each, anywhere on the body."""
    pick = random.Random(seed)  # noqa: S311
    keys = lookup.matrix.areas
    return [pick.sample(keys, pick.randint(1, MOST_AREAS)) for _ in range(count)]


def timed(work):
    """Seconds a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def single(lookup, rounds=300):
    """Median and 95th percentile, in ms, of ranking one drawing and of searching sets."""
    queries = [query_from_texts(areas, lookup.dataset.areas) for areas in drawings(lookup, rounds)]
    lookup.prepare()
    rank = [timed(lambda q=q: lookup.rank(q, top=10)) * 1e3 for q in queries]
    sets = [timed(lambda q=q: best_combinations(lookup, q)) * 1e3 for q in queries[:60]]
    return {
        name: {
            "median_ms": statistics.median(found),
            "p95_ms": statistics.quantiles(found, n=20)[-1],
        }
        for name, found in (("rank", rank), ("sets", sets))
    }


def bare_products(lookup, count):
    """Seconds the matrix products alone take for so many drawings, by themselves."""
    rows, areas = len(lookup.matrix.sources) + 1, len(lookup.matrix.areas)
    random_numbers = np.random.default_rng(SEED)
    asked = random_numbers.random((STEP, areas))
    by_source = random_numbers.random((areas, rows))
    reach = random_numbers.random((areas, rows - 1)).astype(np.float32)
    steps = max(1, count // STEP)

    def products():
        for _ in range(steps):
            _ = asked @ by_source  # what each term adds
            _ = asked @ by_source  # what silence of the marked areas would have added
            _ = asked.astype(np.float32) @ reach  # whether a pattern is reached at all

    products()
    return timed(products) * count / (steps * STEP)


def many(lookup, count=DRAWINGS):
    """Seconds ``score`` takes for a file of drawings, and its ratio to the bare products."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "drawings.csv"), Path(folder, "ranked.parquet")
        lines = (f"{i},{' '.join(areas)}" for i, areas in enumerate(drawings(lookup, count)))
        source.write_text("id,areas\n" + "\n".join(lines) + "\n", encoding="utf-8")
        taken = timed(lambda: score_file(lookup, source, target, progress=False))
    bare = bare_products(lookup, count)
    return {"drawings": count, "score_s": taken, "bare_s": bare, "ratio": taken / bare}


def main():
    """Measure and print."""
    lookup = Lookup(load_dataset())
    for name, found in single(lookup).items():
        print(f"{name}: median {found['median_ms']:.2f} ms, p95 {found['p95_ms']:.2f} ms")
    found = many(lookup)
    print(
        f"score: {found['drawings']} drawings in {found['score_s']:.1f} s; bare products "
        f"{found['bare_s']:.1f} s; ratio {found['ratio']:.2f}"
    )


if __name__ == "__main__":
    main()
