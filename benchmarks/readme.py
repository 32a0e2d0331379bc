"""Put a measured part into ``benchmarks/README.md``, between the marks of its name."""

import os
from pathlib import Path

README = Path(__file__).with_name("README.md")


def machine(busy):
    """Say on what was measured; ``busy`` is the load average before it began."""
    return f"{os.cpu_count()} processors, which {busy:.1f} processes wanted before it began."


def put_into_readme(name, lines):
    """Replace what stands between ``<!-- generated: name -->`` and ``<!-- end: name -->``.

    Raises
    ------
    SystemExit
        If the page has no such part.
    """
    begin, end = f"<!-- generated: {name} -->", f"<!-- end: {name} -->"
    page = README.read_text(encoding="utf-8")
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise SystemExit(f"{README} has no part between {begin} and {end}")
    text = "\n".join(lines)
    README.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")
