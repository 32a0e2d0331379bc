import pytest

from referral_atlas.model import BaseRate
from referral_atlas.ui.words import base_rate_line, escape, fit_bar, listing, ordinal


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_listing(items, said):
    assert listing(items) == said


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd")]
)
def test_ordinal(number, said):
    assert ordinal(number) == said


@pytest.mark.parametrize(("fit", "full"), [(0, 0), (0.04, 0), (0.5, 5), (1, 10)])
def test_the_bar_has_ten_steps(fit, full):
    assert fit_bar(fit) == "▰" * full + "▱" * (10 - full)


def test_text_from_data_cannot_format_the_page():
    assert escape("[x](http://y) *b* <i> $1$ :red[z]") == (
        r"\[x\]\(http\://y\) \*b\* \<i\> \$1\$ \:red\[z\]"
    )


def test_a_base_rate_is_said_in_people():
    rate = BaseRate.model_validate(
        {
            "state": "latent",
            "count": 44,
            "n": 220,
            "percent": 20,
            "population": "healthy adults",
            "evidence": [
                {"source": "s", "locator": "abstract", "kind": "controlled_study", "checked": True}
            ],
        }
    )
    assert base_rate_line(rate) == (
        "Latent trigger points in about 2 of 10 people without pain (44 of 220): healthy adults"
    )
