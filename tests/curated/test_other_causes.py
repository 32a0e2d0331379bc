"""The joints, nerves, organs and conditions of the real data: each file, and what must be there."""

from pathlib import Path

import pytest

from referral_atlas.dataset.load import check_dataset, load_dataset
from referral_atlas.dataset.sources import default_data_folder
from referral_atlas.problems import errors_in
from referral_atlas.vocabulary import EvidenceGrade, SourceKind

DATA = default_data_folder()
SOURCE_FILES = sorted(DATA.glob("competing_sources/*.yaml"))
CONDITION_FILES = sorted(DATA.glob("conditions/*.yaml"))
FEWEST = 50


HELD = [
    *(f"C{upper}-C{upper + 1} facet" for upper in range(2, 7)),
    *("thoracic facet", "L4-L5 facet", "L5-S1 facet"),
    *("sacroiliac joint", "hip joint", "glenohumeral joint", "acromioclavicular joint", "knee"),
    *("disc",),
    *(f"C{level} nerve root" for level in range(2, 9)),
    *(f"L{level} nerve root" for level in range(1, 6)),
    *("T1 nerve root", "S1 nerve root", "S2 nerve root"),
    *("greater occipital", "carpal tunnel", "cubital tunnel", "radial tunnel"),
    *("thoracic outlet", "meralgia", "tarsal tunnel", "superficial fibular", "pudendal"),
    *("heart", "aorta", "lung", "pleura", "diaphragm", "oesophagus", "stomach"),
    *("duodenum", "gallbladder", "liver", "pancreas", "spleen", "kidney", "ureter"),
    *("bladder", "bowel", "appendi", "uterus", "ovar", "prostate", "testi"),
    *("giant cell arteritis",),
]
"""What the map must be able to name, as words of a name."""

COMPLAINTS = [
    *("tension-type headache", "migraine", "temporomandibular", "cervicogenic headache"),
    *("neck pain", "whiplash", "shoulder", "impingement", "lateral elbow", "carpal tunnel"),
    *("chest wall", "low back pain", "sciatica", "pelvic pain", "hip", "knee", "heel", "cramp"),
    *("fibromyalgia", "myofascial"),
]
"""Complaints that can be stated, as words of a name or synonym."""


def ident(path):
    return path.relative_to(DATA).as_posix()


@pytest.fixture(scope="module")
def dataset():
    return load_dataset()


@pytest.fixture(scope="module")
def problems():
    return errors_in(check_dataset())


@pytest.mark.parametrize("path", [*SOURCE_FILES, *CONDITION_FILES], ids=ident)
def test_the_file_has_no_errors(path: Path, problems):
    shown = path.relative_to(DATA.parent).as_posix()
    assert [str(item) for item in problems if item.file == shown] == []


def test_every_file_is_in_the_dataset(dataset):
    assert set(dataset.competing_sources) == {path.stem for path in SOURCE_FILES}
    assert set(dataset.conditions) == {path.stem for path in CONDITION_FILES}


@pytest.mark.parametrize("path", SOURCE_FILES, ids=ident)
def test_a_work_with_its_zones_was_read_or_the_grade_says_so(path: Path, dataset):
    source = dataset.competing_sources[path.stem]
    read = any(item.checked for item in source.evidence)
    assert read or source.grade in {EvidenceGrade.C, EvidenceGrade.D}


@pytest.mark.parametrize("path", SOURCE_FILES, ids=ident)
def test_what_exists_once_says_its_sides(path: Path, dataset):
    source = dataset.competing_sources[path.stem]
    assert all((zone.side is None) == source.sided for zone in source.zones)


def test_there_are_enough(dataset):
    assert len(dataset.competing_sources) >= FEWEST


def test_there_are_some_of_every_kind(dataset):
    held = dataset.competing_sources.values()
    assert {source.kind for source in held} == set(SourceKind)


@pytest.mark.parametrize("words", HELD)
def test_what_can_hurt_like_a_muscle_is_there(words, dataset):
    names = [
        f"{source.name} {source.plain_name} {key.replace('_', ' ')}".casefold()
        for key, source in dataset.competing_sources.items()
    ]
    assert any(words.casefold() in name for name in names)


def test_roots_say_that_they_do_not_keep_to_dermatomes(dataset):
    roots = [source for source in dataset.competing_sources.values() if source.kind == "nerve_root"]
    assert roots
    assert [source.name for source in roots if not source.caveat] == []


@pytest.mark.parametrize("words", COMPLAINTS)
def test_common_complaints_can_be_stated(words, dataset):
    names = [
        " ".join((condition.name, condition.plain_name, *condition.synonyms)).casefold()
        for condition in dataset.conditions.values()
    ]
    assert any(words in name for name in names)
