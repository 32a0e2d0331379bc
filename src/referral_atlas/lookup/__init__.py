"""From a pain drawing to ranked sources with reasons."""
