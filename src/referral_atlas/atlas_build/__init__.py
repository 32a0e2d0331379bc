"""Making data/atlas from the open body mesh: a developer tool, never imported by the app."""
