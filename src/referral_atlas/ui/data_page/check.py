"""An entry of one's own: pasted or uploaded, checked, and shown on the body if it is sound.

What is pasted lives in its widget and in this run; nothing is stored, cached or logged.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from referral_atlas.dataset.check_entry import (
    MOST_BYTES,
    CheckedEntry,
    EntryKind,
    Surroundings,
    check_entry,
)
from referral_atlas.problem_codes import CODES, Level
from referral_atlas.problems import Problem, errors_in
from referral_atlas.ui import cached
from referral_atlas.ui.data_page.entry import KIND, PASTED
from referral_atlas.ui.say import say
from referral_atlas.ui.words import escape

_SHOWN = 40
"""Problems spelled out; whoever has more mends these first."""

_LONGEST = 160
"""Letters of a line that are shown with its problem."""

_FENCE = "~~~~~~"
"""Round the line of a problem, which begins with its number and so can never close it."""


def ask() -> CheckedEntry | None:
    """Take an entry as text or as a file and check it; None where there is none yet."""
    st.markdown(say("data-check-lead"))
    with st.form("data_check", border=False):
        text = st.text_area(
            say("data-check-text"),
            height=300,
            max_chars=MOST_BYTES,
            placeholder=say("data-check-placeholder"),
            key=PASTED,
        )
        kind_side, file_side = st.columns([1, 2], vertical_alignment="bottom")
        kind = kind_side.selectbox(
            say("data-check-kind"),
            [None, *EntryKind],
            format_func=lambda one: say(f"data-kind-{one.value}" if one else "data-kind-by-itself"),
            key=KIND,
        )
        upload = file_side.file_uploader(
            say("data-check-file"), type=["yaml", "yml"], max_upload_size=1, key="data_check_file"
        )
        st.form_submit_button(say("data-check-go"), icon=":material/fact_check:", type="primary")
    st.caption(say("data-check-privacy"))
    if upload is None and not text:
        return None
    with st.spinner(say("data-check-working")):
        beside: Surroundings = cached.surroundings()
        if upload is not None:
            return check_entry(upload.getvalue(), beside, kind=kind, file_name=upload.name)
        return check_entry(text or "", beside, kind=kind)


def verdict(checked: CheckedEntry) -> None:
    """Say whether the entry is sound, every problem with its line, and show the text."""
    if checked.refused:
        most = MOST_BYTES // 1000
        st.error(say(f"data-check-{checked.refused}", most=most), icon=":material/block:")
        return
    problems = (*checked.problems, *checked.elsewhere)
    errors = len(errors_in(problems))
    st.markdown(
        say(
            "data-check-read-as",
            known="known" if checked.replaces else "new",
            id=f"`{checked.id}`",
            kind=say(f"data-kind-{checked.kind.value}"),
        )
    )
    if errors:
        warnings = len(problems) - errors
        told = say("data-check-errors", errors=errors, warnings=warnings)
        st.error(told, icon=":material/error:")
    elif problems:
        st.warning(say("data-check-warnings", warnings=len(problems)), icon=":material/warning:")
    else:
        st.success(say("data-check-sound"), icon=":material/check_circle:")
    _problems(checked)
    _elsewhere(checked.elsewhere)
    with st.expander(say("data-check-whole"), icon=":material/format_list_numbered:"):
        st.code("\n".join(checked.lines), language="yaml", line_numbers=True, height=420)


def _problems(checked: CheckedEntry) -> None:
    """Spell the problems out line by line; what a code means is said once."""
    explained: set[str] = set()
    for line, group in groupby(checked.problems[:_SHOWN], key=lambda problem: problem.line):
        problems = list(group)
        where = say("data-check-line", line=line) if line else say("data-check-all")
        blocks = any(problem.level is Level.ERROR for problem in problems)
        told = [escape(problem.sentence) for problem in problems]
        said = told[0] if len(told) == 1 else "\n" + "\n".join(f"- {one}" for one in told)
        parts = [f":{'red' if blocks else 'orange'}-badge[{where}] {said}"]
        if line and line <= len(checked.lines):
            parts += ["", _FENCE, _excerpt(checked.lines, line), _FENCE]
        st.markdown("\n".join(parts))
        for code in dict.fromkeys(problem.code for problem in problems):
            if code not in explained:
                explained.add(code)
                st.caption(f"{CODES[code].title}. {CODES[code].explanation}")
    if len(checked.problems) > _SHOWN:
        st.caption(say("data-check-more", count=len(checked.problems) - _SHOWN))


def _elsewhere(problems: Sequence[Problem]) -> None:
    """Tell what the entry would break in other files."""
    if not problems:
        return
    st.markdown(f"**{say('data-check-elsewhere')}**")
    lines = [f"- `{one.file}` {escape(one.sentence)}" for one in problems[:_SHOWN]]
    st.markdown("\n".join(lines))


def _excerpt(lines: Sequence[str], number: int) -> str:
    """The line of a problem with its number, cut where it is long, nothing hidden in it."""
    line = lines[number - 1].replace("\t", "⇥")
    line = "".join(letter if letter.isprintable() else "�" for letter in line)
    shown = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return f"{number} │ {shown}"
