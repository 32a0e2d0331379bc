"""Why a source stands where it stands: every part of its score, in order and in full."""

import numpy as np
import pytest

from referral_atlas.lookup.evidence import RowEvidence, Topic, split_evidence
from referral_atlas.lookup.explanation import components_of
from referral_atlas.lookup.findings import finding_from_text, findings_evidence
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing, PainQuality
from referral_atlas.lookup.parameters import DEFAULTS
from referral_atlas.lookup.query import query_from_drawing, query_from_texts
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.vocabulary import ZoneKind

WEIGHT = DEFAULTS.unmarked_weight


def row_of(lookup, name):
    return next(i for i, source in enumerate(lookup.matrix.sources) if str(source) == name)


def parts(lookup, name, *texts, evidence=()):
    query = query_from_texts(texts, lookup.dataset.areas)
    return components_of(lookup.model, query, row_of(lookup, name), evidence)


def test_marked_terms_come_first_then_zones_that_were_not_marked(lookup):
    found = parts(lookup, "right:alpha.trp1", "right:temple", "right:jaw")
    assert [(one.text, one.kind, one.marked, one.topic) for one in found] == [
        ("right:temple", ZoneKind.ESSENTIAL, True, Topic.AREA),
        ("right:jaw", None, True, Topic.AREA),
        ("right:forehead", ZoneKind.SPILLOVER, False, Topic.AREA),
    ]
    assert [one.log_ratio for one in found] == pytest.approx(
        [np.log(0.40 / 0.02), 0, WEIGHT * (np.log(1 - 0.15) - np.log(1 - 0.02))]
    )


def test_a_term_on_either_side_is_met_by_one_of_them(lookup):
    (term, *_) = parts(lookup, "right:alpha.trp1", "temple")
    either = 1 - (1 - 0.40) * (1 - 0.02)
    assert term.log_ratio == pytest.approx(np.log(either / (1 - 0.98**2)))
    assert (term.text, term.kind, term.marked) == ("temple", ZoneKind.ESSENTIAL, True)


def test_a_term_met_as_essential_and_as_spillover_counts_as_essential(lookup):
    (term, *_) = parts(lookup, "right:alpha.trp1", "right:upper")
    assert term.kind is ZoneKind.ESSENTIAL


def test_a_faint_mark_counts_less(lookup):
    drawing = PainDrawing(marks={"right:temple": Mark(intensity=2), "right:jaw": Mark(intensity=8)})
    query = query_from_drawing(drawing)
    faint, strong = query.terms
    assert faint.weight == pytest.approx(0.5 + 0.5 * 2 / 8)
    assert strong.weight == 1.0
    (first, *_) = components_of(lookup.model, query, row_of(lookup, "right:alpha.trp1"))
    assert first.log_ratio == pytest.approx(0.625 * np.log(0.40 / 0.02))


def test_evidence_that_says_nothing_of_a_source_is_no_part_of_its_score(lookup):
    factor = np.zeros(len(lookup.matrix.sources))
    factor[row_of(lookup, "right:alpha.trp1")] = 0.7
    said = [RowEvidence(Topic.FINDING, "a finding", factor)]
    (*_, last) = parts(lookup, "right:alpha.trp1", "right:temple", evidence=said)
    assert (last.text, last.kind, last.marked) == ("a finding", None, False)
    assert (last.log_ratio, last.topic) == (0.7, Topic.FINDING)
    other = parts(lookup, "left:alpha.trp1", "right:temple", evidence=said)
    assert {one.topic for one in other} == {Topic.AREA}


def test_quality_complaint_and_findings_are_told_in_this_order(whole):
    book = ReliabilityBook(whole.dataset)
    read = [finding_from_text("right:beta.pain_recognition=yes", whole)]
    tingling = Mark(qualities=(PainQuality.TINGLING,))
    query = query_from_drawing(PainDrawing(marks={"right:temple": tingling}))
    known = whole.known(query, "ache", findings_evidence(whole, book, read))
    topics = [one.topic for one in known]
    assert topics[:2] == [Topic.QUALITY, Topic.COMPLAINT]
    assert set(topics[2:]) == {Topic.FINDING}
    quality = known[0].log_factor
    felt = [str(s) for s, one in zip(whole.matrix.sources, quality, strict=True) if one]
    assert felt == ["right:root"]
    assert quality.max() == pytest.approx(np.log(1.5))


@pytest.mark.parametrize(
    ("quality", "area", "felt"),
    [
        (PainQuality.ELECTRIC, "right:temple", ["right:root"]),
        (PainQuality.ELECTRIC, "right:jaw", []),
        (PainQuality.NUMB, "right:temple", []),
        (PainQuality.SHARP, "right:temple", []),
        (PainQuality.TINGLING, "left:nape", ["left:root"]),
    ],
)
def test_a_quality_speaks_for_what_is_described_with_it_where_it_hurts(whole, quality, area, felt):
    query = query_from_drawing(PainDrawing(marks={area: Mark(qualities=(quality,))}))
    found = whole.qualities.rows(query)
    told = [] if found is None else [str(whole.matrix.sources[i]) for i in np.flatnonzero(found)]
    assert told == felt
    assert found is None or set(found) <= {0.0, 1.0}


def test_a_quality_without_intensity_raises_what_is_felt_so(whole):
    plain, tingling = (
        whole.rank(
            query_from_drawing(PainDrawing(marks={"right:temple": Mark(qualities=qualities)}))
        )
        for qualities in ((), (PainQuality.TINGLING,))
    )
    before, after = ({(c.source, c.side): c.score for c in r.candidates} for r in (plain, tingling))
    odds = {key: after[key] / (1 - after[key]) * (1 - before[key]) / before[key] for key in before}
    assert odds["root", "right"] == pytest.approx(1.5)
    assert all(ratio <= 1 for key, ratio in odds.items() if key != ("root", "right"))


def test_evidence_is_added_up_by_what_it_acts_on(whole):
    matrix = whole.matrix
    count = len(matrix.sources)
    said = [
        RowEvidence(Topic.FINDING, "a", np.full(count, 0.5)),
        RowEvidence(Topic.COMPLAINT, "b", np.full(count, 0.25)),
        RowEvidence(Topic.LINK, "c", np.full(count, 2.0)),
    ]
    on_others, on_muscles, links = split_evidence(matrix, said)
    muscle = matrix.is_muscle
    assert np.array_equal(on_others, np.where(muscle, 0, 0.75))
    assert np.array_equal(on_muscles, np.where(muscle, 0.75, 0))
    assert np.array_equal(links, np.where(muscle, 0, 2.0))
    assert split_evidence(matrix, []) == (None, None, None)
    only_links = split_evidence(matrix, said[2:])
    assert (only_links.on_others, only_links.on_muscles) == (None, None)


def test_a_muscle_with_several_points_is_explained_by_the_one_that_leads(lookup):
    query = query_from_texts(["right:temple", "right:nape", "right:jaw"], lookup.dataset.areas)
    first = lookup.rank(query).candidates[0]
    assert first.trigger_points == ("trp2", "trp1")
    row = row_of(lookup, "right:beta.trp2")
    assert first.components == components_of(lookup.model, query, row)


def test_the_scale_of_the_fit_is_the_formula(lookup):
    empty, perfect = lookup.model.fit_scale(
        query_from_texts(["temple", "right:jaw"], lookup.dataset.areas)
    )
    silent = WEIGHT * 6 * np.log(1 - 0.02)
    assert empty == pytest.approx(silent + np.log(1 - 0.98**2) + np.log(0.02))
    assert perfect == pytest.approx(silent + np.log(1 - 0.98 * 0.60) + np.log(0.40))
