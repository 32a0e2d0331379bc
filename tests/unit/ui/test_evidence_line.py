import pytest

from referral_atlas.model import Evidence, Reference
from referral_atlas.texts import Texts
from referral_atlas.ui.words import evidence_line
from referral_atlas.vocabulary import Language

REFERENCES = {
    "linked": Reference(authors=("Writer A",), title="T", year=2000, doi="10.1/x"),
    "bare": Reference(authors=("Writer A", "Other B"), title="T", year=2001),
}


def line(source="bare", language=Language.ENGLISH, **fields):
    item = Evidence.model_validate(
        {"source": source, "locator": "fig. 2", "kind": "case_series", "checked": True, **fields}
    )
    return evidence_line(item, REFERENCES, Texts(language))


def test_a_citation_says_who_where_what_kind_and_that_it_was_read():
    assert line() == (
        "Writer and Other 2001, fig. 2 · injection, palpation or block series · read for this entry"
    )


def test_an_unread_source_is_said_to_be_unread():
    assert line(checked=False).endswith("not read for this entry")


def test_in_german_everything_but_the_citation_is_german():
    assert line(language=Language.GERMAN, checked=False, adds=["forehead"]) == (
        "Writer and Other 2001, fig. 2 · Injektions-, Tast- oder Blockadeserie · "
        "für diesen Eintrag nicht gelesen; nennt zusätzlich forehead"
    )


def test_a_source_that_can_be_followed_is_a_link():
    assert line("linked").startswith("[Writer 2000](https://doi.org/10.1/x)")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"adds": ["forehead", "neck_angle"]}, "; adds forehead and neck angle"),
        ({"omits": ["temple"]}, "; does not name temple"),
        ({"note": "only *one* side"}, r"; only \*one\* side"),
    ],
)
def test_where_a_source_differs_is_said(fields, told):
    assert line(**fields).endswith(told)
