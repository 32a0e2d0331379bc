"""Files that visitors keep: a visit, and what a student knows."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta

from fsrs import Rating

from benchmarks.fuzz_damage import (
    json_text_damaged,
)
from benchmarks.fuzz_targets.answers import ROOT, hold
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.pain_drawing import Mark, PainQuality
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.report.content import ranked, report_content
from referral_atlas.report.fhir import visit_fhir
from referral_atlas.report.tables import visit_csv, visit_with_ranking_json
from referral_atlas.report.visit import (
    Movement,
    PainRatings,
    Visit,
    VisitFileError,
    visit_from_json,
    visit_to_json,
)
from referral_atlas.study.progress import Progress, next_due, recall_chance, reviewed
from referral_atlas.study.progress_file import ProgressFileError, read_progress, write_progress
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Language, Laterality

TINY = ROOT / "tests" / "tiny_data"


class VisitFile:
    """A visit: refused with a reason in both languages, or usable by every part of the report."""

    name = "visit file"

    def __init__(self):
        self.lookup = Lookup(load_dataset(TINY))
        self.book = ReliabilityBook(self.lookup.dataset)
        data = self.lookup.dataset
        areas, muscle = all_sided_keys(data.areas), next(iter(data.muscles))
        yes, no = Answer.YES, Answer.NO
        visit = Visit(
            label="Case 1",
            day=date(2026, 11, 21),
            dataset="0.0.1",
            complaint=next(iter(data.conditions)),
            marks={
                areas[0]: Mark(intensity=4, qualities=(PainQuality.SHARP,)),
                areas[1]: Mark(intensity=0),
            },
            red_flags=dict.fromkeys(data.red_flags, False),
            findings=(
                Finding(source=muscle, side=Laterality.LEFT, item="taut_band", answer=yes),
                Finding(source=muscle, side=None, item="taut_band", answer=no),
            ),
            pain=PainRatings(before=7, after=3),
            movements=(Movement(name="Flexion", side=None, before=40, after=55.5),),
            treatment="needling",
            notes="Zwei Zeilen\nmit Umlaut: ä",
        )
        self.clean = json.loads(visit_to_json(visit))
        self.texts = [Texts(language) for language in Language]
        hold(self.open(visit_to_json(visit).encode()).visit == visit, "the sound visit is lost")

    def open(self, content):
        """Read a file with the tiny data."""
        return visit_from_json(content, self.lookup.dataset)

    def feed(self, pick):
        """Feed one input."""
        content, twice = json_text_damaged(pick, self.clean)
        try:
            opened = self.open(content)
        except VisitFileError as refused:
            for texts in self.texts:
                hold(texts(refused.reason, detail=refused.detail), "no reason")
            damaged = refused.reason == "visit-file-damaged"
            hold(refused.detail or not damaged, "damaged, but not where")
            return refused.reason
        hold(not twice, "a field stands there twice, and one of the two was dropped in silence")
        visit = opened.visit
        again = self.open(visit_to_json(visit).encode())
        hold(again.visit == visit and not again.set_aside, "does not come back as it was")
        self._used(visit, pick)
        return None

    def _used(self, visit, pick):
        ranking = ranked(self.lookup, self.book, visit) if visit.marks else None
        if ranking:
            scores = [one.score for one in ranking.candidates]
            hold(all(0 <= score <= 1 for score in scores), "a score that is none")
            hold(scores == sorted(scores, reverse=True), "not in order")
        content = report_content(self.lookup, self.book, visit, pick.choice(self.texts))
        hold(content.blocks or content.drawing.lines or content.facts, "an empty report")
        rows = list(csv.reader(io.StringIO(visit_csv(self.lookup, visit, ranking), newline="")))
        hold(len({len(row) for row in rows}) == 1, "a table with ragged rows")
        hold(not any(c[:1] in "=+@" and c[:1] for row in rows for c in row), "a formula in a cell")
        json.loads(visit_with_ranking_json(visit, ranking))
        if pick.random() < 0.1:
            json.loads(visit_fhir(self.lookup, visit))


class StudyFile:
    """Progress of a student: refused with a place, or usable for the next question."""

    name = "study file"
    NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __init__(self):
        progress = Progress()
        ratings = (Rating.Good, Rating.Again, Rating.Hard, Rating.Easy, Rating.Good)
        for number, rating in enumerate(ratings):
            card = f"pattern:muscle_{number % 3}:trp1"
            moment = self.NOW + timedelta(hours=7 * number)
            progress = reviewed(progress, card, rating, moment, 0.5 if number % 2 else None)
        self.clean = json.loads(write_progress(progress, self.NOW, "0.3.0"))

    def feed(self, pick):
        """Feed one input."""
        content, twice = json_text_damaged(pick, self.clean)
        try:
            progress = read_progress(content)
        except ProgressFileError as refused:
            hold(refused.place or refused.refusal.value != "damaged", "damaged, but not where")
            return refused.refusal.value
        hold(not twice, "a field stands there twice, and one of the two was dropped in silence")
        later = self.NOW + timedelta(90)
        for card, record in progress.cards.items():
            hold(0 <= recall_chance(record, self.NOW) <= 1, "a chance that is none")
            waits = next_due(progress, card, later).values()
            hold(all(wait > timedelta(0) for wait in waits), "due before it was asked")
        again = read_progress(write_progress(progress, self.NOW, "0.3.0"))
        hold(again == progress, "does not come back as it was")
        hold(progress.merged(progress) == progress, "merging with itself changes it")
        return None
