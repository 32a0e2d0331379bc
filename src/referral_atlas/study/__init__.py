"""Study: cards made from the data, when each is due, and the progress a student keeps.

Nothing here is authored: every question and every answer is read from the same patterns,
places and hazards that the other pages show, so a correction of the data corrects the cards.
"""
