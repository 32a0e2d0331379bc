"""How quick the app is; run with ``python -m benchmarks``."""
