"""Run benchmarks: ``python -m benchmarks`` all of them, or those named."""

import sys
from importlib import import_module

PARTS = ("ranking", "lookup_speed", "click")
"""In the order they run; the last needs a browser."""


def main(wanted):
    """Run the named parts, all without a name; exit code 2 for an unknown one."""
    unknown = set(wanted) - set(PARTS)
    if unknown:
        print(f"No benchmark is called {', '.join(sorted(unknown))}. Known: {', '.join(PARTS)}.")
        return 2
    for name in wanted or PARTS:
        import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
