"""The page on method and limits, part by part."""
