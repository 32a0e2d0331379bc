"""Run all benchmarks: ``python -m benchmarks``."""

from benchmarks import click

click.main()
