"""The file of a visit: what is written comes back, and anything else is refused whole."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.pain_drawing import Mark, PainQuality
from referral_atlas.lookup.query import all_sided_keys
from referral_atlas.report.visit import (
    MOST_BYTES,
    Movement,
    PainRatings,
    Visit,
    VisitFileError,
    visit_from_json,
    visit_to_json,
)
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Language, Laterality

DAY = date(2026, 11, 21)


def content(visit):
    return visit_to_json(visit).encode()


@pytest.fixture
def visit(tiny_dataset):
    area = next(iter(all_sided_keys(tiny_dataset.areas)))
    muscle = next(iter(tiny_dataset.muscles))
    return Visit(
        label="Case 1",
        day=DAY,
        dataset="0.0.1",
        marks={area: Mark(intensity=4, qualities=(PainQuality.SHARP,))},
        red_flags={next(iter(tiny_dataset.red_flags)): False},
        findings=(
            Finding(source=muscle, side=Laterality.LEFT, item="taut_band", answer=Answer.YES),
        ),
        pain=PainRatings(before=7, after=3),
        movements=(Movement(name="Flexion", before=40, after=55.5),),
        notes="Zwei Zeilen\nmit Umlaut: ä",
    )


def test_a_visit_comes_back_as_it_was(visit, tiny_dataset):
    opened = visit_from_json(content(visit), tiny_dataset)
    assert opened.visit == visit
    assert opened.set_aside == ()


def test_the_same_visit_gives_the_same_bytes(visit):
    assert content(visit) == content(visit.model_copy())


def test_what_the_data_no_longer_know_is_kept_aside(visit, tiny_dataset):
    gone = Finding(source="lost_muscle", side=None, item="taut_band", answer=Answer.NO)
    older = visit.model_copy(
        update={
            "marks": {**visit.marks, "right:lost_area": Mark()},
            "findings": (*visit.findings, gone),
            "red_flags": {**visit.red_flags, "lost_flag": True},
            "complaint": "lost_complaint",
        }
    )
    opened = visit_from_json(content(older), tiny_dataset)
    assert opened.visit == visit
    assert opened.set_aside == (
        "right:lost_area",
        "lost_flag",
        "lost_muscle.taut_band",
        "lost_complaint",
    )


def changed(visit, change):
    found = json.loads(visit_to_json(visit))
    change(found)
    return json.dumps(found).encode()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda f: f.update(format="other"), "visit-file-foreign"),
        (lambda f: f.pop("format"), "visit-file-foreign"),
        (lambda f: f.update(version=2), "visit-file-newer"),
        (lambda f: f.update(version="x"), "visit-file-damaged"),
        (lambda f: f.update(more=1), "visit-file-damaged"),
        (lambda f: f["visit"].update(day="yesterday"), "visit-file-damaged"),
        (lambda f: f["visit"].update(pain={"before": 11}), "visit-file-damaged"),
        (lambda f: f["visit"].update(notes="x" * 8001), "visit-file-damaged"),
        (lambda f: f["visit"].pop("day"), "visit-file-damaged"),
    ],
)
def test_a_changed_file_is_refused(visit, tiny_dataset, change, reason):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(changed(visit, change), tiny_dataset)
    assert refused.value.reason == reason
    for language in Language:
        assert Texts(language)(refused.value.reason, detail=refused.value.detail)


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (b"", "visit-file-not-json"),
        (b"\xff\xfe\x00", "visit-file-not-json"),
        (b"[" * 200_000, "visit-file-not-json"),
        (b'{"format": NaN}', "visit-file-not-json"),
        (b"[]", "visit-file-foreign"),
        (b" " * (MOST_BYTES + 1), "visit-file-too-large"),
    ],
)
def test_other_files_are_refused(broken, reason, tiny_dataset):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(broken, tiny_dataset)
    assert refused.value.reason == reason


def test_the_place_of_the_damage_is_told(visit, tiny_dataset):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(
            changed(visit, lambda f: f["visit"].update(pain={"after": -1})), tiny_dataset
        )
    assert "visit.pain.after" in refused.value.detail


@pytest.mark.parametrize("area", ["left:temple", "x" * 500])
def test_a_field_given_twice_is_not_decided_in_silence(visit, tiny_dataset, area):
    """Python's reader keeps the last: a mark of a file put together by hand would be lost."""
    text = visit_to_json(visit.model_copy(update={"marks": {area: Mark(intensity=1)}}))
    mark = f'"{area}": {{"intensity": 9, "qualities": []}},'
    twice = text.replace('"marks": {', f'"marks": {{{mark}', 1)
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(twice.encode(), tiny_dataset)
    assert refused.value.reason == "visit-file-damaged"
    assert refused.value.detail == f"{area[:80]}: given twice"


def test_a_fault_under_a_long_name_can_still_be_told(visit, tiny_dataset):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(changed(visit, lambda f: f["visit"].update({"x" * 5000: 1})), tiny_dataset)
    assert refused.value.detail.startswith("visit.xxx")
    assert len(refused.value.detail) < 250


def test_half_a_letter_is_no_visit(visit, tiny_dataset):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(changed(visit, lambda f: f["visit"].update(notes="\ud800")), tiny_dataset)
    assert refused.value.reason == "visit-file-not-json"


@pytest.mark.parametrize("deep", [61, 250, 900])
def test_deep_nesting_is_no_visit(visit, tiny_dataset, deep):
    with pytest.raises(VisitFileError) as refused:
        visit_from_json(
            changed(visit, lambda f: f.update(more=json.loads("[" * deep + "1" + "]" * deep))),
            tiny_dataset,
        )
    assert refused.value.reason == "visit-file-not-json"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(visit_part=json_values)
@settings(max_examples=150, deadline=None)
def test_nothing_put_in_the_place_of_a_visit_crashes(visit_part, tiny_dataset):
    written = json.dumps({"format": "referral-atlas-visit", "version": 1, "visit": visit_part})
    with pytest.raises(VisitFileError):
        visit_from_json(written.encode(), tiny_dataset)


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_bytes_crash(tiny_dataset, junk):
    with pytest.raises(VisitFileError):
        visit_from_json(junk, tiny_dataset)
