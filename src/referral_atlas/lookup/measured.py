"""How well the ranking did when it was measured, as ``python -m benchmarks ranking`` wrote it.

The benchmark runs for minutes and lives outside the package; this reads what it left.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import ConfigDict, Field, ValidationError

from referral_atlas.model import Record

OURS = "ours"
"""The look-up of this package among the methods."""

Figure = tuple[float, float, float]
"""Mean, and the bounds of its 95 % interval."""

Measures = Mapping[str, Figure | None]
"""By measure: ``top1``, ``top3``, ``top5`` (share of the true sources among the best so many) and
``mrr`` (mean reciprocal rank)."""

Methods = Mapping[str, Measures]


class _Written(Record):
    """A part of the file; what a later version adds is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PublishedCases(_Written):
    """Real cases whose source was confirmed."""

    cases: int
    methods: Methods


class OtherCauses(_Written):
    """Real cases of joints, nerves and organs."""

    cases: int
    top5: Figure
    flags_needed: int
    flags_asked: int


class RankingResults(_Written):
    """Everything the benchmark of the ranking measured."""

    dataset: str
    """Version of the data it ran on."""
    muscles: int
    other_sources: int
    patients: int
    """Simulated patients of each kind."""
    simulated: Mapping[str, Methods]
    """By kind of patient."""
    calibration_error: Mapping[str, float] = Field(default_factory=dict)
    published: Mapping[str, PublishedCases]
    other_causes: OtherCauses | None = None


def default_results_file() -> Path:
    """Where the benchmark leaves its results, in the project this package stands in."""
    return Path(__file__).resolve().parents[3] / "benchmarks" / "results.json"


def read_results(path: Path | None = None) -> RankingResults | None:
    """Read the results.

    Parameters
    ----------
    path : Path, optional
        The file; by default the project's own.

    Returns
    -------
    RankingResults or None
        None where there is no such file, or it holds something else.
    """
    try:
        return RankingResults.model_validate_json((path or default_results_file()).read_bytes())
    except (OSError, ValidationError):
        return None
