import pytest

from referral_atlas.ui.examine import agreement_in_words


@pytest.mark.parametrize(
    ("kappa", "word"),
    [(0.9, "almost perfect"), (0.5, "moderate"), (0.4, "fair"), (0.1, "slight"), (0.0, "poor")],
)
def test_agreement_is_named_by_its_band(kappa, word):
    assert word in agreement_in_words(kappa)
    assert f"{kappa:.2f}" in agreement_in_words(kappa)


def test_no_figure_is_not_taken_for_poor_agreement():
    assert "nobody has measured" in agreement_in_words(None)
