import pytest

from referral_atlas.texts import Texts
from referral_atlas.ui.examine import agreement_in_words
from referral_atlas.vocabulary import Audience, Language

CLINICIAN = Texts(Language.ENGLISH, Audience.CLINICIAN)


@pytest.mark.parametrize(
    ("kappa", "word"),
    [(0.9, "almost perfect"), (0.5, "moderate"), (0.4, "fair"), (0.1, "slight"), (0.0, "poor")],
)
def test_agreement_is_named_by_its_band(kappa, word):
    assert word in agreement_in_words(kappa, CLINICIAN)
    assert f"{kappa:.2f}" in agreement_in_words(kappa, CLINICIAN)
    student = Texts(Language.ENGLISH, Audience.STUDENT)
    assert agreement_in_words(kappa, student).endswith(word), "the figure is for clinicians"


def test_figures_are_written_the_language_s_way():
    german = Texts(Language.GERMAN, Audience.CLINICIAN)
    assert agreement_in_words(0.5, german).endswith("mittelmäßig (Kappa 0,50)")


def test_no_figure_is_not_taken_for_poor_agreement():
    assert "Nobody has measured" in agreement_in_words(None, CLINICIAN)
