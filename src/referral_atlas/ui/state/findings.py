"""What was found on examination, in the session only."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.findings import Answer, Finding

_FINDINGS = "referral_atlas_findings"


def findings() -> tuple[Finding, ...]:
    """What was found on examination, in the order it was recorded."""
    found = st.session_state.get(_FINDINGS)
    return tuple(found) if isinstance(found, tuple) else ()


def record_finding(new: Finding) -> None:
    """Record a finding in the place of a former one on the same item; open items go."""
    kept = [
        one
        for one in findings()
        if (one.source, one.side, one.item) != (new.source, new.side, new.item)
    ]
    if new.answer is not Answer.NOT_EXAMINED:
        kept.append(new)
    st.session_state[_FINDINGS] = tuple(kept)


def forget_findings() -> None:
    """Take all findings away."""
    st.session_state[_FINDINGS] = ()
