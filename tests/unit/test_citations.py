import pytest

from referral_atlas.citations import (
    reference_link,
    reference_text,
    short_reference,
)
from referral_atlas.model import Reference


def reference(**fields):
    return Reference(**{"authors": ["Writer AB"], "title": "A title", "year": 2000, **fields})


def test_an_article_in_vancouver_style():
    article = reference(
        authors=["Researcher X", "Writer AB"],
        title="What hurts?",
        container="Journal of Nothing",
        volume="17",
        pages="214-223",
    )
    assert reference_text(article) == (
        "Researcher X, Writer AB. What hurts? Journal of Nothing. 2000;17:214-223."
    )


def test_a_book_names_edition_and_publisher():
    book = reference(edition="2", publisher="Nobody & Sons")
    assert reference_text(book) == "Writer AB. A title. 2nd ed. Nobody & Sons; 2000."


def test_pages_without_a_volume_say_so():
    assert reference_text(reference(pages="3-5")) == "Writer AB. A title. 2000, p. 3-5."


@pytest.mark.parametrize(
    ("edition", "text"),
    [("1", "1st"), ("2", "2nd"), ("3", "3rd"), ("11", "11th"), ("42", "42nd"), ("113", "113th")],
)
def test_editions_are_counted_in_english(edition, text):
    assert f" {text} ed. " in reference_text(reference(edition=edition))


def test_a_work_without_a_year_says_when_it_was_read():
    page = reference(year=None, accessed="2026-11", container="example.org")
    assert reference_text(page) == "Writer AB. A title. example.org. Undated, read 2026-11."
    assert short_reference(page) == "Writer (undated)"
    paged = reference(year=None, accessed="2026-11", publisher="Nobody", pages="3")
    assert reference_text(paged) == "Writer AB. A title. Nobody; undated, p. 3, read 2026-11."
    assert reference_text(reference(accessed="2026-11")).endswith(" 2000, read 2026-11.")


def test_without_authors_the_journal_or_site_stands_first():
    fields = {"title": "A title", "container": "Journal of Nothing"}
    article = Reference(**fields, year=2000, volume="3")
    assert reference_text(article) == "Journal of Nothing. A title. 2000;3."
    assert short_reference(article) == "Journal of Nothing 2000"
    page = Reference(**fields, accessed="2026-11")
    assert reference_text(page) == "Journal of Nothing. A title. Undated, read 2026-11."


def test_an_edition_in_words_is_kept():
    assert " revised ed. " in reference_text(reference(edition="revised"))


def test_of_many_authors_six_are_named():
    many = reference(authors=[f"Author{letter} X" for letter in "ABCDEFG"])
    assert reference_text(many).startswith("AuthorA X, AuthorB X, AuthorC X, ")
    assert "AuthorF X, et al. A title" in reference_text(many)
    assert "AuthorG" not in reference_text(many)


def test_authors_already_cut_short_stay_so():
    assert reference_text(reference(authors=["Writer AB", "et al."])).startswith(
        "Writer AB, et al. A title"
    )


@pytest.mark.parametrize(
    ("authors", "text"),
    [
        (["Writer AB"], "Writer 2000"),
        (["Fernández-de-las-Peñas C", "Ge HY"], "Fernández-de-las-Peñas and Ge 2000"),
        (["Writer AB", "Other C", "Third D"], "Writer et al. 2000"),
        (["Writer AB", "et al."], "Writer et al. 2000"),
        (["A Society for Something"], "A Society for Something 2000"),
        (["NYSORA"], "NYSORA 2000"),
        (["Writer AB, editor"], "Writer 2000"),
    ],
)
def test_short_references_as_in_running_text(authors, text):
    assert short_reference(reference(authors=authors)) == text


def test_the_most_lasting_link_is_given():
    everything = {"doi": "10.1000/x", "pmid": "12345", "url": "https://example.org"}
    assert reference_link(reference(**everything)) == "https://doi.org/10.1000/x"
    del everything["doi"]
    assert reference_link(reference(**everything)) == "https://pubmed.ncbi.nlm.nih.gov/12345/"
    del everything["pmid"]
    assert reference_link(reference(**everything)) == "https://example.org"
    assert reference_link(reference()) is None
