"""Which muscles are rarely known, so that study spends its time there.

Physiotherapists who treat, research and teach this were more often right about the pain
maps of common trigger points than about moderately common or rare ones (n = 59; Eur J Clin
Invest 2024;54(12):e14313, doi 10.1111/eci.14313). How well known a muscle is cannot be
measured from here; what stands in for it is how many works deal with it: those its file
cites and those that counted trigger points in it. Both follow how common its points are.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from referral_atlas.model import Dataset
from referral_atlas.vocabulary import MuscleId


def works_about(dataset: Dataset) -> dict[MuscleId, int]:
    """Count the works that deal with each muscle."""
    works = {key: {item.source for item in muscle.cited} for key, muscle in dataset.muscles.items()}
    for row in dataset.prevalence.rows.values():
        for key in row.muscles:
            works.setdefault(key, set()).update(item.source for item in row.evidence)
    return {key: len(works[key]) for key in dataset.muscles}


def rarities(dataset: Dataset) -> Mapping[MuscleId, float]:
    """How rarely known each muscle is: 0 for the one most works deal with, 1 for the fewest.

    On a logarithmic scale: the step from five works to ten says more than that from
    twenty to twenty-five.
    """
    counts = {key: log(1 + count) for key, count in works_about(dataset).items()}
    if not counts:
        return {}
    least, most = min(counts.values()), max(counts.values())
    spread = most - least
    return {key: (most - count) / spread if spread else 0.0 for key, count in counts.items()}
