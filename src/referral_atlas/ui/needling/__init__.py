"""Trigger points and dry needling on the screen: a module a section."""
