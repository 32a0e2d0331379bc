"""Run benchmarks: ``python -m benchmarks`` the quick ones, or those named."""

import sys
from importlib import import_module

PARTS = ("ranking", "lookup_speed", "click")
"""In the order they run; the last needs a browser."""
ON_REQUEST = ("first_paint", "load", "fuzz", "mutants")
"""Take minutes, or want the machine to themselves: run only when named."""
WITH_OPTIONS = ("fuzz", "mutants")


def main(wanted):
    """Run the named parts, the quick ones without a name; exit code 2 for an unknown one.

    What follows the name of one of `WITH_OPTIONS` is left to it.
    """
    if wanted and wanted[0] in WITH_OPTIONS:
        return import_module(f"benchmarks.{wanted[0]}").main(wanted[1:])
    known = (*PARTS, *ON_REQUEST)
    unknown = set(wanted) - set(known)
    if unknown:
        print(f"No benchmark is called {', '.join(sorted(unknown))}. Known: {', '.join(known)}.")
        return 2
    for name in wanted or PARTS:
        import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
