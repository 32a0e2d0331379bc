"""What the sections of the guide share: prose by reader, badges, sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import plotly.graph_objects as go
import streamlit as st

from referral_atlas.model import Dataset, Evidence, Statement
from referral_atlas.model.needling_guide import Sureness, Verdict
from referral_atlas.ui import state
from referral_atlas.ui.evidence import evidence_list
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Audience, EvidenceGrade

_VERDICT = {
    Verdict.SUPPORTED: ("green", "check_circle"),
    Verdict.PARTLY: ("blue", "contrast"),
    Verdict.NOT_SHOWN: ("gray", "help"),
    Verdict.DISPUTED: ("orange", "compare_arrows"),
    Verdict.WRONG: ("red", "cancel"),
}
_SURENESS = {
    Sureness.MEASURED: ("green", "check_circle"),
    Sureness.INDIRECT: ("blue", "contrast"),
    Sureness.HYPOTHESIS: ("gray", "help"),
    Sureness.DISPUTED: ("orange", "compare_arrows"),
}
_GRADE = {
    EvidenceGrade.A: "green",
    EvidenceGrade.B: "blue",
    EvidenceGrade.C: "orange",
    EvidenceGrade.D: "gray",
}


def prose(item: Statement) -> str:
    """Say a statement as its reader needs it: plain, clinical, or both for students."""
    plain, clinical = escape(item.plain), escape(item.clinical)
    match state.audience():
        case Audience.PATIENT:
            return plain
        case Audience.STUDENT:
            return f"{plain}\n\n:gray[{clinical}]"
        case _:
            return clinical


def verdict_badge(verdict: Verdict) -> str:
    """Write a verdict as a badge with a sign of its own, so that colour is not all."""
    colour, icon = _VERDICT[verdict]
    return f":{colour}-badge[:material/{icon}: {say(f'needling-verdict-{verdict.value}')}]"


def sureness_badge(sureness: Sureness) -> str:
    """Write how sure a step is as a badge."""
    colour, icon = _SURENESS[sureness]
    return f":{colour}-badge[:material/{icon}: {say(f'needling-sureness-{sureness.value}')}]"


def basis_badge(grade: EvidenceGrade) -> str:
    """Write what an answer rests on; the letter only for those who use it."""
    return f":{_GRADE[grade]}-badge[{say(f'needling-basis-{grade.value}')}]"


def sources(
    dataset: Dataset, evidence: Iterable[Evidence], key: str, label: str | None = None
) -> None:
    """Offer the citations, by default under their number; what is folded is not made."""
    cited: Sequence[Evidence] = tuple({(e.source, e.locator): e for e in evidence}.values())
    label = label or say("needling-sources", count=len(cited))
    fold = st.expander(label, type="compact", key=f"sources_{key}", on_change="rerun")
    if fold.open:
        with fold:
            evidence_list(cited, dataset)


def in_own_numbers(figure: go.Figure) -> go.Figure:
    """Write the numbers of a figure's axes as the reader's language writes them."""
    return figure.update_layout(separators=say("needling-separators"))
