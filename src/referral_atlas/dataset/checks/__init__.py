"""Promises across files: each a small function that names every place it is broken.

They read the files' values rather than model objects, so that one missing field does not
hide a wrong citation three lines below it.
"""

from referral_atlas.dataset.checks import (
    bibliography,
    guide,
    links,
    naming,
    numbers,
    red_flags,
    shapes,
    translations,
    zones,
)
from referral_atlas.dataset.checks.registry import CHECKS, run_checks

__all__ = [
    "CHECKS",
    "bibliography",
    "guide",
    "links",
    "naming",
    "numbers",
    "red_flags",
    "run_checks",
    "shapes",
    "translations",
    "zones",
]
