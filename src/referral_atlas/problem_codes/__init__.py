"""Every problem code, its level and what a person should do about it.

`docs/problem-codes.md` is written from this registry, and each code has a broken
example under ``tests/broken_examples``; tests insist on both.
"""

from __future__ import annotations

from referral_atlas.problem_codes.content import CONTENT
from referral_atlas.problem_codes.kinds import Level, ProblemCode
from referral_atlas.problem_codes.writing import WRITING

__all__ = ["CODES", "GROUPS", "Level", "ProblemCode"]

GROUPS: dict[str, dict[str, ProblemCode]] = {**WRITING, **CONTENT}
"""Codes by the group they are listed in, in the order of the page."""

CODES: dict[str, ProblemCode] = {
    code: meaning for codes in GROUPS.values() for code, meaning in codes.items()
}
"""Every problem code."""
