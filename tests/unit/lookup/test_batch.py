import random

import pyarrow.parquet as pq
import pytest

from referral_atlas.lookup.batch import BatchError, score_file
from referral_atlas.lookup.query import query_from_texts


def write(path, *lines):
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def score(lookup, source, **options):
    target = source.with_suffix(".parquet")
    report = score_file(lookup, source, target, progress=False, **options)
    return report, pq.read_table(target).to_pylist()


@pytest.mark.parametrize("level", ["muscle", "trp"])
def test_a_batch_gives_what_single_look_ups_give(lookup, tmp_path, level):
    drawings = {"p1": "right:temple right:nape", "p2": "temple;forehead", "p3": "chin left:jaw"}
    source = write(tmp_path / "d.csv", "id,areas", *(f"{k},{v}" for k, v in drawings.items()))
    report, rows = score(lookup, source, level=level, top=4, block=2)
    assert (report.scored, report.rejected, report.rejected_path) == (3, 0, None)
    assert list(dict.fromkeys(row["id"] for row in rows)) == list(drawings)
    for name, text in drawings.items():
        query = query_from_texts(text.replace(";", " ").split(), lookup.dataset.areas)
        single = lookup.rank(query, level=level, top=4).candidates
        batch = [row for row in rows if row["id"] == name]
        assert [(r["rank"], r["muscle"], r["trigger_point"], r["side"]) for r in batch] == [
            (c.rank, c.muscle, c.trigger_points[0], c.side) for c in single
        ]
        assert [r["score"] for r in batch] == pytest.approx([c.score for c in single])
        assert [r["fit"] for r in batch] == pytest.approx([c.fit for c in single], rel=1e-6)


def test_bad_rows_are_kept_aside_with_the_reason(lookup, tmp_path):
    source = write(tmp_path / "d.csv", "id,areas", "a,right:temple", "b,right:templ", "c,")
    report, rows = score(lookup, source)
    assert (report.scored, report.rejected) == (1, 2)
    assert {row["id"] for row in rows} == {"a"}
    text = report.rejected_path.read_text(encoding="utf-8")
    assert "2,b,right:templ," in text
    assert "Did you mean temple?" in text
    assert '3,c,,"No area was given' in text


def test_rows_without_an_id_are_numbered(lookup, tmp_path):
    _, rows = score(lookup, write(tmp_path / "d.csv", "areas", "chin", "left:jaw"), top=1)
    assert [row["id"] for row in rows] == ["1", "2"]


def test_a_file_without_areas_is_refused_and_leaves_nothing(lookup, tmp_path):
    source = write(tmp_path / "d.csv", "id,places", "a,right:temple")
    with pytest.raises(BatchError, match=r'no column "areas".*columns found: id, places'):
        score(lookup, source)
    assert list(tmp_path.iterdir()) == [source]


def test_a_missing_file_is_said(lookup, tmp_path):
    with pytest.raises(BatchError, match="cannot be read"):
        score(lookup, tmp_path / "none.csv")


@pytest.mark.parametrize("level", ["muscle", "trp"])
def test_many_drawings_at_once_are_ranked_as_each_alone(whole, tmp_path, level):
    """Muscles of one and of several points, both sides, organs and midline areas together."""
    pick = random.Random(11)  # noqa: S311
    words = [*whole.matrix.areas, "temple", "upper", "nape"]
    drawings = [" ".join(pick.sample(words, pick.randint(1, 5))) for _ in range(60)]
    _, rows = score(whole, write(tmp_path / "d.csv", "areas", *drawings), level=level, top=50)
    for number, text in enumerate(drawings, start=1):
        alone = whole.rank(
            query_from_texts(text.split(), whole.dataset.areas), level=level
        ).candidates
        found = [row for row in rows if row["id"] == str(number)]
        assert [
            (r["rank"], r["source"], r["trigger_point"], r["side"], r["kind"]) for r in found
        ] == [
            (
                c.rank,
                c.source,
                c.trigger_points[0] if c.trigger_points else None,
                c.side,
                c.kind or "muscle",
            )
            for c in alone
        ], text
        assert [r["score"] for r in found] == pytest.approx([c.score for c in alone])
        assert [r["fit"] for r in found] == pytest.approx([c.fit for c in alone], abs=1e-6)
