"""Pictures of the atlas and of results; the only place that chooses a colour."""
