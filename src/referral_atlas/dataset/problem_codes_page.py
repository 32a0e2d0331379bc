"""The page ``docs/problem-codes.md``, written from the registry of codes."""

from __future__ import annotations

from referral_atlas.problem_codes import GROUPS


def problem_codes_page() -> str:
    """The page ``docs/problem-codes.md``, as Markdown."""
    lines = [
        "# Problem codes",
        "",
        "What `python -m referral_atlas check` can say about the data, and what to do about it.",
        "An **error** blocks: the data does not load. A **warning** asks for a look.",
        "",
        "This page is written by `python -m referral_atlas generate`; change the texts in",
        "`src/referral_atlas/problem_codes.py`.",
    ]
    for group, codes in GROUPS.items():
        lines += ["", f"## {group}"]
        for code, meaning in codes.items():
            lines += ["", f"### {code}", "", f"*{meaning.level.value}* · {meaning.title}"]
            lines += ["", meaning.explanation]
    return "\n".join(lines) + "\n"
