"""The page on the data: its tables, the text of an entry, an entry of one's own checked."""
