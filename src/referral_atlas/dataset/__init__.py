"""The data under ``data/``: strict reading, checking, loading and tidy tables."""
