"""The input of the command `score`."""

import csv
import io
import re
import tempfile
from pathlib import Path

from benchmarks.fuzz_damage import (
    bytes_damaged,
    odd_text,
)
from benchmarks.fuzz_targets.answers import ROOT, hold
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.batch import BatchError, score_file
from referral_atlas.lookup.query import QueryError, all_sided_keys, query_from_texts
from referral_atlas.lookup.ranking import Lookup

TINY = ROOT / "tests" / "tiny_data"


class ScoreInput:
    """A file of drawings: every row ranked as alone, or rejected with a reason; none is lost."""

    name = "score input"

    def __init__(self):
        self.lookup = Lookup(load_dataset(TINY))
        self.areas = all_sided_keys(self.lookup.dataset.areas)
        self.lookup.prepare()
        self.folder = Path(tempfile.mkdtemp(prefix="fuzz-score-"))

    def feed(self, pick):
        """Feed one input."""
        for former in self.folder.iterdir():
            former.unlink()
        rows = [self._row(pick, number) for number in range(pick.randint(1, 6))]
        kind = pick.randrange(4)
        source = self.folder / ("d.parquet" if kind == 3 else "d.csv")
        content = self._parquet(rows, pick) if kind == 3 else self._csv(rows)
        whole = kind == 0 or (kind == 3 and pick.random() < 0.3)
        source.write_bytes(content if whole else bytes_damaged(pick, content))
        target = self.folder / "r.parquet"
        options = {"top": pick.choice((1, 3, 500)), "level": pick.choice(("muscle", "trp"))}
        try:
            report = score_file(
                self.lookup, source, target, workers=1, progress=False, block=4, **options
            )
        except BatchError as error:
            hold(str(source) in str(error), "not said which file")
            left = {path.name for path in self.folder.iterdir()} - {source.name}
            hold(not left, f"left behind: {left}")
            return re.sub(r"[:(].*", "", str(error).replace(str(source), "")).strip()
        ranked_rows = self._results(target)
        if whole:
            hold(report.scored + report.rejected == len(rows), "a row was lost")
            for name, areas in rows:
                self._same_as_alone(ranked_rows.get(name), areas, options)
        if report.rejected_path:
            with report.rejected_path.open(newline="", encoding="utf-8") as file:
                rejected = list(csv.DictReader(file))
            hold(len(rejected) == report.rejected, "a rejected row is not in the file")
            hold(all(row["problem"] for row in rejected), "rejected without a reason")
        return None if report.scored else "every row rejected"

    def _row(self, pick, number):
        areas = [pick.choice(self.areas) for _ in range(pick.randint(1, 3))]
        if pick.random() < 0.3:
            areas.append(odd_text(pick)[:300])
        text = pick.choice((" ", ";")).join(areas).replace("\ud800", "")
        return f"p{number}", text

    def _csv(self, rows):
        text = io.StringIO(newline="")
        csv.writer(text).writerows([("id", "areas"), *rows])
        return text.getvalue().encode("utf-8")

    def _parquet(self, rows, pick):
        import pyarrow as pa  # noqa: PLC0415
        import pyarrow.parquet as pq  # noqa: PLC0415

        made = io.BytesIO()
        table = pa.table({"id": [name for name, _ in rows], "areas": [text for _, text in rows]})
        pq.write_table(table, made, compression=pick.choice(("none", "snappy")))
        return made.getvalue()

    def _results(self, target):
        import pyarrow.parquet as pq  # noqa: PLC0415

        found = {}
        for row in pq.read_table(target).to_pylist():
            found.setdefault(row["id"], []).append(row)
        for rows in found.values():
            hold(all(0 <= row["score"] <= 1 for row in rows), "a score that is none")
        return found

    def _same_as_alone(self, found, areas, options):
        try:
            query = query_from_texts(areas.replace(";", " ").split(), self.lookup.dataset.areas)
        except QueryError:
            hold(found is None, "a wrong row was ranked")
            return
        alone = self.lookup.rank(query, **options).candidates
        pairs = zip(found or (), alone, strict=False)
        hold(len(found or ()) == len(alone), "not as many as alone")
        hold(all(abs(row["score"] - one.score) < 1e-9 for row, one in pairs), "not as alone")
