"""How the look-up works, what its score is not, and how well it ranked when it was tested."""

from __future__ import annotations

import re
from collections.abc import Mapping

import streamlit as st

from referral_atlas.lookup import priors
from referral_atlas.lookup.measured import OURS, Figure, Methods, RankingResults
from referral_atlas.lookup.parameters import (
    DEFAULTS,
    QUALITY_RANGE,
    RANGES,
    LookupParameters,
    parameter_sets,
)
from referral_atlas.model import Dataset
from referral_atlas.ui import state
from referral_atlas.ui.say import say, texts
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience

_ALL_RANGES: Mapping[str, tuple[float, float]] = {**RANGES, "quality_match": QUALITY_RANGE}
_GROUP = re.compile(r"(model|perturbed), (\d+) sources?")
_MEASURES = ("top1", "top3", "top5")


def steps(dataset: Dataset) -> None:
    """Say in numbered steps how a drawing becomes a ranking; to most readers with every number."""
    told = [
        say(
            "method-step-sources",
            muscles=len(dataset.muscles),
            others=len(dataset.competing_sources),
            unlisted=_percent(DEFAULTS.unlisted_prior),
        ),
        say(
            "method-step-areas",
            people=DEFAULTS.frequency_prior_n,
            essential=_percent(DEFAULTS.essential),
            spillover=_percent(DEFAULTS.spillover),
            elsewhere=_percent(DEFAULTS.elsewhere),
        ),
        say(
            "method-step-marks",
            faint=_percent(DEFAULTS.faint_weight),
            unmarked=_percent(DEFAULTS.unmarked_weight),
            quality=DEFAULTS.quality_match,
        ),
        say("method-step-together"),
        say(
            "method-step-complaint",
            one_in=priors.ONE_IN,
            most=priors.MOST_PEOPLE,
            shrinkage=priors.SHRINKAGE,
        ),
        say("method-step-findings"),
        say("method-step-never"),
        say("method-step-flags"),
    ]
    st.markdown("\n".join(f"{number}. {text}" for number, text in enumerate(told, 1)))
    if state.audience() is not Audience.PATIENT:
        st.markdown(say("method-parameters-lead"))
        st.table(parameter_rows(), border="horizontal", hide_index=True)


def parameter_rows() -> dict[str, list[str]]:
    """Every parameter of the look-up with its value and the range it is tried over."""
    names = list(LookupParameters.model_fields)
    ranges = [_ALL_RANGES.get(name) for name in names]
    return {
        say("method-column-parameter"): [say(f"method-parameter-{name}") for name in names],
        say("method-column-value"): [f"{getattr(DEFAULTS, name):g}" for name in names],
        say("method-column-range"): [
            f"{pair[0]:g} – {pair[1]:g}" if pair else say("method-fixed") for pair in ranges
        ],
    }


def score(results: RankingResults | None) -> None:
    """Say what the bar shows, and what it must not be taken for."""
    st.markdown(say("method-score-lead"))
    points = ("probability", "severity", "compare", "evidence")
    lines = [say(f"method-score-{point}") for point in points]
    if results and state.audience() is not Audience.PATIENT:
        errors = results.calibration_error.items()
        told = [f"{error:.2f} ({group_name(name)})" for name, error in errors]
        lines += [say("method-score-calibration", errors=texts().listing(told))] if told else []
    st.markdown("\n".join(f"- {line}" for line in lines))


def stability() -> None:
    """Say how the span beside a rank comes about."""
    st.markdown(say("method-stability-text", sets=len(parameter_sets())))


def measured(results: RankingResults | None) -> None:
    """Show how often the true source was among the first, beside simpler methods."""
    if results is None:
        st.info(say("method-measured-missing"), icon=":material/hourglass_empty:")
        return
    if state.audience() is Audience.PATIENT:
        _in_plain_words(results)
        return
    st.markdown(say("method-measured-lead", patients=results.patients))
    measure = st.segmented_control(
        say("method-measured-measure"),
        _MEASURES,
        default="top5",
        required=True,
        format_func=lambda one: say(f"method-measure-{one}"),
        key="method_measure",
    )
    st.table(result_rows(results, measure or "top5"), border="horizontal", hide_index=True)
    others = results.other_causes
    if others:
        mean, low, high = map(_percent, others.top5)
        st.markdown(
            say(
                "method-measured-others",
                cases=others.cases,
                top5=mean,
                low=low,
                high=high,
                asked=others.flags_asked,
                needed=others.flags_needed,
            )
        )
    st.caption(
        say(
            "method-measured-version",
            version=results.dataset,
            muscles=results.muscles,
            others=results.other_sources,
        )
    )


def _in_plain_words(results: RankingResults) -> None:
    for found in results.published.values():  # the first holds all published cases
        ours = found.methods.get(OURS, {})
        top1, top5 = ours.get("top1"), ours.get("top5")
        if top1 and top5:
            mean, low, high = map(_percent, top5)
            first = _percent(top1[0])
            told = {"cases": found.cases, "top1": first, "top5": mean, "low": low, "high": high}
            st.markdown(say("method-measured-patient", **told))
        return


def result_rows(results: RankingResults, measure: str) -> dict[str, list[str]]:
    """One row a kind of case, one column a method; the best of each row bold.

    Parameters
    ----------
    results : RankingResults
        What was measured.
    measure : str
        Which figure, ``top5`` say.
    """
    groups: dict[str, Methods] = {}
    for number, found in enumerate(results.published.values()):
        name = "method-group-uncited" if number else "method-group-published"
        groups[say(name, cases=found.cases)] = found.methods
    groups |= {group_name(name): methods for name, methods in results.simulated.items()}
    names = list(dict.fromkeys(method for methods in groups.values() for method in methods))
    rows: dict[str, list[str]] = {say("method-column-cases"): list(groups)}
    for name in names:
        rows[_method_name(name)] = [
            _cell(methods, name, measure, results) for methods in groups.values()
        ]
    return rows


def _cell(methods: Methods, name: str, measure: str, results: RankingResults) -> str:
    figure = methods.get(name, {}).get(measure)
    if figure is None:
        return ""
    text = _figure(figure)
    rivals = [methods[one].get(measure) for one in methods if one in _rivals(results)]
    best = max((rival[0] for rival in rivals if rival), default=0.0)
    return f"**{text}**" if name in _rivals(results) and figure[0] == best else text


def _rivals(results: RankingResults) -> set[str]:
    """Methods one could use; "best possible" knows what no method can."""
    return {name for found in results.published.values() for name in found.methods}


def _figure(figure: Figure) -> str:
    mean, low, high = map(_percent, figure)
    # Breaks only before the bracket, however narrow the column is.
    return f"{mean}\u00a0% ({low}\u2060–\u2060{high})"


def group_name(name: str) -> str:
    """What a kind of simulated patient is called; as the file has it, if it is a new one."""
    found = _GROUP.fullmatch(name)
    if not found:
        return escape(name)
    return say(f"method-group-{found.group(1)}", sources=int(found.group(2)))


def _method_name(name: str) -> str:
    known = {"best possible": "best"} | {
        one: one for one in (OURS, "count", "jaccard", "cosine", "frequency")
    }
    return say(f"method-method-{known[name]}") if name in known else escape(name)


def _percent(share: float) -> int:
    return round(100 * share)
