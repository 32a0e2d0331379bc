"""The parts of the Explore pages: browsing by area, other sources in full, comparison."""
