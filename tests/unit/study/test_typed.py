"""Names typed from memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_atlas.dataset.load import load_dataset
from referral_atlas.study.typed import muscles_meant, typed_score


@pytest.fixture(scope="module")
def muscles():
    return load_dataset().muscles


def test_every_muscle_is_meant_by_its_own_names(muscles):
    for key, muscle in muscles.items():
        for name in (muscle.name, muscle.latin_name, muscle.name.upper()):
            assert key in muscles_meant(muscles, name), name


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("infraspinatus", ["infraspinatus"]),
        ("infraspinats", ["infraspinatus"]),
        ("  Musculus Infraspinatus ", ["infraspinatus"]),
        ("infraspin", ["infraspinatus"]),
        ("sternocleido", ["sternocleidomastoid_clavicular", "sternocleidomastoid_sternal"]),
        ("SCM", ["sternocleidomastoid_clavicular", "sternocleidomastoid_sternal"]),
    ],
)
def test_a_name_with_mistakes_or_begun(muscles, text, meant):
    assert sorted(muscles_meant(muscles, text)) == meant


@pytest.mark.parametrize("text", ["", "   ", "qqqq", "?!", "Schmerz"])
def test_what_is_no_name_means_nothing(muscles, text):
    assert muscles_meant(muscles, text) == ()


@given(text=st.text(max_size=30))
def test_any_text_can_be_read(muscles, text):
    assert set(muscles_meant(muscles, text)) <= set(muscles)


def test_a_name_is_worth_as_much_as_the_worst_it_can_mean():
    worth = {"one": 1.0, "part": 0.5}
    assert typed_score(("one",), worth) == 1
    assert typed_score(("one", "part"), worth) == 0.5
    assert typed_score(("one", "other"), worth) == 0
    assert typed_score((), worth) == 0
