"""``python -m referral_atlas.atlas_build``: make ``data/atlas`` from the open body mesh."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).parents[3]
NEEDED = {"scipy": "scipy", "PIL": "Pillow", "numpy": "numpy", "shapely": "shapely"}


def main(arguments: list[str] | None = None) -> int:
    """Build the atlas; the exit status is 0 on success."""
    parser = argparse.ArgumentParser(
        prog="python -m referral_atlas.atlas_build",
        description="Make data/atlas (pictures, areas, mesh) from the open body mesh.",
    )
    parser.add_argument("--out", type=Path, default=PROJECT / "data" / "atlas")
    parser.add_argument("--cache", type=Path, default=PROJECT / ".cache" / "atlas")
    parser.add_argument("--wheel", type=Path, help="the source wheel, if it is on this machine")
    parser.add_argument("--workers", type=int, default=2, help="processes to draw with")
    options = parser.parse_args(arguments)

    missing = [name for module, name in NEEDED.items() if importlib.util.find_spec(module) is None]
    if missing:
        print(
            f"Building the atlas needs {' and '.join(missing)}. "
            "Install them with: pip install --editable '.[atlas]'",
            file=sys.stderr,
        )
        return 1

    # Only now: these need the packages of the atlas extra.
    from referral_atlas.atlas_build.build import build_atlas  # noqa: PLC0415
    from referral_atlas.atlas_build.source import SourceError, fetch_wheel  # noqa: PLC0415

    start = time.monotonic()
    try:
        wheel = fetch_wheel(options.cache, options.wheel)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    build_atlas(wheel, options.out, options.workers)
    spent = os.times()
    cpu = spent.user + spent.system + spent.children_user + spent.children_system
    print(f"Made {options.out} in {time.monotonic() - start:.0f} s ({cpu:.0f} s of CPU time).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
