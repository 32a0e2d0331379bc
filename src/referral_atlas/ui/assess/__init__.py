"""The steps of the Assess page: one visit from history to record."""
