"""The areas of the body map as a function of the place on the canonical body."""
