"""The parts of the Study page: choosing, the question, the answer, progress and its file."""
